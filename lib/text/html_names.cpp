// Elements of HTML (living standard and obsolete), and those that word processors write.
#include "text/html_names.hpp"

#include <algorithm>
#include <iterator>

namespace slant {
namespace {

constexpr std::string_view running_elements[] = {
    "a",      "abbr", "acronym", "b",  "bdi",  "bdo", "big",  "blink", "cite",  "code",
    "data",   "del",  "dfn",     "em", "font", "i",   "ins",  "kbd",   "label", "mark",
    "nobr",   "rb",   "rp",      "rt", "ruby", "s",   "samp", "small", "span",  "strike",
    "strong", "sub",  "time",    "tt", "u",    "var", "wbr"};

constexpr std::string_view apart_elements[] = {
    "applet",   "area",   "audio",  "base",     "basefont", "bgsound", "button", "canvas",  "col",
    "colgroup", "embed",  "frame",  "iframe",   "image",    "img",     "input",  "link",    "map",
    "marquee",  "meta",   "meter",  "noembed",  "object",   "output",  "param",  "picture", "portal",
    "progress", "select", "source", "template", "textarea", "track",   "video"};

constexpr std::string_view block_elements[] = {
    "address", "article", "aside", "blockquote", "body",     "caption",  "center",   "dd",
    "details", "dialog",  "dir",   "div",        "dl",       "dt",       "fieldset", "figcaption",
    "figure",  "footer",  "form",  "frameset",   "h1",       "h2",       "h3",       "h4",
    "h5",      "h6",      "head",  "header",     "hgroup",   "hr",       "html",     "legend",
    "li",      "main",    "menu",  "nav",        "noframes", "noscript", "ol",       "optgroup",
    "option",  "p",       "pre",   "search",     "section",  "summary",  "table",    "tbody",
    "td",      "tfoot",   "th",    "thead",      "title",    "tr",       "ul"};

constexpr std::string_view word_processor_prefixes[] = {"o:", "w:", "v:", "m:", "st1:", "fb:", "g:"};

constexpr std::string_view bare_attributes[] = {
    "allowfullscreen", "alt",      "async",       "autofocus", "autoplay",   "checked",  "class",
    "compact",         "controls", "crossorigin", "default",   "defer",      "disabled", "download",
    "hidden",          "href",     "inert",       "ismap",     "itemscope",  "loop",     "multiple",
    "muted",           "nomodule", "noresize",    "noshade",   "novalidate", "nowrap",   "open",
    "playsinline",     "readonly", "required",    "reversed",  "selected",   "src",      "style"};

constexpr std::string_view common_attributes[] = {"alt", "class", "data-", "height", "href",  "id",   "name",
                                                  "rel", "src",   "style", "target", "title", "width"};

template <class List>
bool holds(const List& list, std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

}  // namespace

Element element_of(std::string_view name) {
  if (name == "br") return Element::line_end;
  if (name == "q") return Element::quotation;
  if (name == "sup") return Element::raised;
  if (name == "script" || name == "style" || name == "svg") return Element::unread;
  if (holds(block_elements, name)) return Element::block;
  if (holds(running_elements, name)) return Element::running;
  if (holds(apart_elements, name)) return Element::apart;
  const bool written = std::any_of(
      std::begin(word_processor_prefixes), std::end(word_processor_prefixes),
      [&](std::string_view prefix) { return name.size() > prefix.size() && name.starts_with(prefix); });
  return written ? Element::running : Element::none;
}

bool is_bare_attribute(std::string_view name) {
  return holds(bare_attributes, name) || (name.size() > 2 && name.find('-', 1) < name.size() - 1);
}

bool begins_attribute(std::string_view cut) {
  return std::any_of(std::begin(common_attributes), std::end(common_attributes),
                     [&](std::string_view name) { return name.starts_with(cut); });
}

}  // namespace slant
