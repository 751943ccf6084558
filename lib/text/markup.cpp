// Tags as browsers forgive them, and no others: what only looks like a tag is text.
#include "text/markup.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "text/html_names.hpp"

namespace slant {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t longest_element_name = 10;  // of an element: blockquote
constexpr std::size_t short_look = 512;           // at what was read once as a tag that was none

constexpr std::string_view unread_elements[] = {"script", "style", "svg"};

bool begins_with_name(std::string_view text, std::string_view lower_case) {
  return text.size() >= lower_case.size() &&
         std::equal(lower_case.begin(), lower_case.end(), text.begin(),
                    [](char wanted, char c) { return wanted == to_lower_case(c); });
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = to_lower_case(c);
  return out;
}

// Where the '>' is that ends what was opened; past the text where the text is cut; npos where the next tag
// begins before.
std::size_t plain_end(std::string_view text, std::size_t from) {
  const std::size_t at = text.find_first_of("<>", from);
  if (at == npos) return text.size();
  return text[at] == '>' ? at + 1 : npos;
}

bool is_part_of_attribute(char c) {
  return !is_space(c) && c != '"' && c != '\'' && c != '<' && c != '>' && c != '=' && c != '/';
}

bool begins_attribute_name(char c) {
  return is_letter(c) || c == '_' || c == ':' || c == '@' || c == '*' || c == '[' || c == '(';
}

// A note's number in <sup>: a digit, a bracket, a star, or a link to the note.
bool begins_note(std::string_view text) {
  return !text.empty() &&
         (is_digit(text[0]) || text[0] == '[' || text[0] == '(' || text[0] == '*' || text[0] == '<');
}

// Of what stands behind the first word of a name that a site has made: <amp-img src="…">. 0: no hyphen stands there.
std::size_t own_name_size(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 64;
  std::size_t end = at;
  while (end < text.size() && end - at < longest && (is_letter_or_digit(text[end]) || text[end] == '-'))
    ++end;
  return at < text.size() && text[at] == '-' && end - at > 1 ? end - at : 0;
}

bool letter_before(std::string_view text, std::size_t at) {
  return at > 0 && (is_letter(text[at - 1]) || (text[at - 1] & 0x80) != 0);
}

}  // namespace

std::size_t MarkupReader::seek(Sought what, std::size_t from) {
  constexpr std::array<std::string_view, 5> ends{"-->", "?>", "]]>", "\"", "'"};
  if (lost_[what]) return npos;
  const std::size_t at = text_.find(ends[what], from);
  lost_[what] = at == npos;
  return at;
}

std::size_t MarkupReader::read(std::size_t at, std::string& replacement) {
  if (at + 1 == text_.size()) return 0;
  const char next = text_[at + 1];
  if (next == '!') {
    replacement = " ";
    return text_.substr(at, 4) == "<!--" ? comment(at) : declaration(at);
  }
  if (next == '?') {
    replacement = " ";
    return declaration(at);
  }
  return is_letter(next) || next == '/' || next == '\\' ? element(at, replacement) : 0;
}

std::size_t MarkupReader::comment(std::size_t at) {
  const std::size_t end = seek(comment_end, at + 4);
  if (end != npos) return end + 3 - at;
  return std::min(text_.find('\n', at), text_.size()) - at;
}

std::size_t MarkupReader::declaration(std::size_t at) {
  const std::string_view rest = text_.substr(at);
  if (rest.starts_with("<![CDATA[")) {
    if (section_end_ == npos) section_end_ = seek(section_close, at);
    return 9;
  }
  std::size_t end = npos;
  if (rest.starts_with("<?php")) {
    end = seek(processing_end, at);
    if (end != npos) return end + 2 - at;
  } else if (begins_with_name(rest, "<!doctype") || begins_with_name(rest, "<?xml") ||
             rest.starts_with("<![if") || rest.starts_with("<![endif")) {
    end = plain_end(text_, at + 1);
  }
  return end == npos ? 0 : end - at;
}

std::size_t MarkupReader::element(std::size_t at, std::string& replacement) {
  std::size_t begin = at + 1;
  if (text_[begin] == '\\') ++begin;  // "<\/p>", as programs write into scripts
  const bool closing = begin < text_.size() && text_[begin] == '/';
  if (closing) ++begin;
  if (!closing && begin > at + 1) return 0;
  std::size_t end = begin;
  while (end < text_.size() && end - begin <= longest_element_name &&
         (is_letter_or_digit(text_[end]) || text_[end] == ':'))
    ++end;
  const std::string name = lower(text_.substr(begin, end - begin));
  Element kind = element_of(name);
  const std::size_t own_name = kind == Element::none && !name.empty() ? own_name_size(text_, end) : 0;
  if (own_name > 0) kind = Element::apart;
  if (kind == Element::none) return 0;
  end += own_name;
  const bool cut = end == text_.size();
  if (!cut && !is_space(text_[end]) && text_[end] != '/' && text_[end] != '>') return 0;
  const bool certain = closing || name.size() > 1;
  const std::size_t tag_end = closing ? plain_end(text_, end) : attributes(end, certain);
  if (tag_end == npos) return 0;
  // Without an attribute it may be anything in brackets.
  if (own_name > 0 && !closing && text_.substr(end, tag_end - end).find('=') == npos) return 0;
  if (closing && !is_blank(trimmed(text_.substr(end, tag_end - end), "/>\\ "))) return 0;
  switch (kind) {
    case Element::none:
    case Element::running:
      break;
    case Element::apart:
    case Element::unread:
      replacement = " ";
      break;
    case Element::line_end:
      replacement = "\n";
      break;
    case Element::block:
      replacement = "\n\n";
      break;
    case Element::quotation:
      replacement = closing ? "\u201D" : "\u201C";
      break;
    case Element::raised:
      if (!closing && letter_before(text_, at) && begins_note(text_.substr(tag_end))) replacement = " ";
      break;
  }
  return kind == Element::unread && !closing ? with_contents(name, at, tag_end) : tag_end - at;
}

// With what stands before its closing tag. One that the text is cut in has none: it goes to the end where
// what follows is no prose.
std::size_t MarkupReader::with_contents(std::string_view name, std::size_t at, std::size_t tag_end) {
  const auto kind = static_cast<std::size_t>(
      std::find(std::begin(unread_elements), std::end(unread_elements), name) - std::begin(unread_elements));
  if (text_[tag_end - 1] == '>' && text_[tag_end - 2] == '/') return tag_end - at;
  if (!never_closed_[kind]) {
    for (std::size_t end = text_.find("</", tag_end); end != npos; end = text_.find("</", end + 2)) {
      if (!begins_with_name(text_.substr(end + 2), name)) continue;
      const std::size_t close = plain_end(text_, end + 2);
      return (close == npos ? end + 2 + name.size() : close) - at;
    }
    never_closed_[kind] = true;
    if (text_.find_first_of("{}=", tag_end) != npos) return text_.size() - at;
  }
  return tag_end - at;
}

// Where a tag ends whose name ends at `at`; npos: it is none. `certain`: its name alone shows a tag where the
// text ends.
std::size_t MarkupReader::attributes(std::size_t at, bool certain) {
  // What lies inside a tag that was none is looked at again, but not far: time stays linear.
  const std::size_t limit = at < failed_until_ ? std::min(text_.size(), at + short_look) : text_.size();
  const std::size_t begin = at;
  bool valued = false;
  while (true) {
    while (at < limit && (is_space(text_[at]) || text_[at] == '/' || text_[at] == '\\')) ++at;
    if (at == limit) {
      if (limit == text_.size() && (certain || valued)) return limit;
      break;
    }
    const char c = text_[at];
    if (c == '>') return at + 1;
    if (c == '<' && valued) return at;
    if (c == '"' && valued) {  // one too many
      ++at;
      continue;
    }
    if (!begins_attribute_name(c)) break;
    const std::size_t name_begin = at;
    while (at < limit && is_part_of_attribute(text_[at])) ++at;
    const std::string name = lower(text_.substr(name_begin, std::min<std::size_t>(at - name_begin, 32)));
    if (at == text_.size() && begins_attribute(name)) return at;
    std::size_t equals = at;
    while (equals < limit && is_space(text_[equals])) ++equals;
    if (equals < limit && text_[equals] == '=') {
      valued = true;
      at = value(equals + 1, limit);
      if (at == npos) break;
    } else if (!is_bare_attribute(name)) {
      break;
    }
  }
  failed_until_ = std::max(failed_until_, at == npos ? limit : at);
  // A quotation mark is missing somewhere: the tag ends at the first sign of its end.
  if (!valued) return npos;
  const std::size_t end = std::min(text_.find_first_of("<>", begin), text_.size());
  return end < text_.size() && text_[end] == '>' ? end + 1 : end;
}

// Where the value that begins at `at` ends; npos: its quotation mark is never closed.
std::size_t MarkupReader::value(std::size_t at, std::size_t limit) {
  while (at < limit && is_space(text_[at])) ++at;
  if (text_.substr(at, 2) == "\\\"") ++at;  // a quotation mark escaped for a program
  if (at < limit && (text_[at] == '"' || text_[at] == '\'')) {
    const std::size_t end = limit < text_.size()
                                ? text_.substr(0, limit).find(text_[at], at + 1)
                                : seek(text_[at] == '"' ? double_quote : single_quote, at + 1);
    return end < limit ? end + 1 : npos;
  }
  while (at < limit && !is_space(text_[at]) && text_[at] != '>' && text_[at] != '<') ++at;
  return at;
}

}  // namespace slant
