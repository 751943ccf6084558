// Yoshikoder .ykd and Lexicoder .lcd, which are one XML format: <cnode name desc> is a category, <pnode name>
// in it an entry. All that knows pugixml. Entities are not expanded by it but for those of XML itself.
#include <algorithm>
#include <string>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "lexicon/formats/readers.hpp"

namespace slant {
namespace {

class YoshikoderReader {
 public:
  YoshikoderReader(std::string_view text, DictionaryBuilder& out) : text_(text), out_(out) {}

  void run() {
    if (const std::size_t at = text_.find("<!ENTITY"); at != std::string_view::npos) {
      out_.refuse(line_at(at), "an entity of its own in the XML, expected a dictionary without",
                  "no Yoshikoder writes that; delete the document type from the file");
    }
    pugi::xml_document document;
    const pugi::xml_parse_result parsed =
        document.load_buffer(text_.data(), text_.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed) {
      const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0));
      out_.refuse(line_at(at), fmt::format("broken XML ({})", parsed.description()),
                  "is the file whole? save it again from the program that made it");
    }
    const pugi::xml_node root = document.document_element();
    if (std::string_view(root.name()) != "dictionary") {
      out_.refuse(line_of(root),
                  fmt::format("XML whose outermost element is <{}>, expected <dictionary>", root.name()),
                  "Yoshikoder and Lexicoder write <dictionary> with <cnode> and <pnode> in it");
    }
    const std::string_view engine = root.attribute("patternengine").value();
    if (!engine.empty() && engine != "substring") {
      out_.lose(line_of(root), fmt::format("patternengine=\"{}\"", engine),
                "patterns of another kind than words with *: they are read as such words");
    }
    category(root, Dictionary::root);
  }

 private:
  std::uint32_t line_at(std::size_t offset) {
    if (offset < counted_) {
      counted_ = 0;
      line_ = 1;
    }
    for (const std::size_t end = std::min(offset, text_.size()); counted_ < end; ++counted_) {
      const bool lone_return =
          text_[counted_] == '\r' && (counted_ + 1 == text_.size() || text_[counted_ + 1] != '\n');
      line_ += text_[counted_] == '\n' || lone_return ? 1 : 0;
    }
    return line_;
  }

  std::uint32_t line_of(const pugi::xml_node& node) {
    return line_at(static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0)));
  }

  // In the order of the file, so that lines are counted once. Depth is bounded by the builder.
  void category(const pugi::xml_node& node, std::size_t key) {
    for (const pugi::xml_node& child : node.children()) {
      const std::uint32_t line = line_of(child);
      const std::string_view kind = child.name();
      if (kind == "cnode") {
        const std::string_view name = child.attribute("name").value();
        if (name.empty())
          out_.lose(line, "<cnode>", "a category without a name: its entries stand one higher");
        if (++depth_ > Dictionary::depth_limit) {
          out_.refuse(line, fmt::format("categories more than {} deep", Dictionary::depth_limit),
                      "no analysis has so many levels; is the file damaged?");
        }
        const std::size_t below = out_.key(key, name, line);
        other_attributes(child, line);
        out_.describe(below, child.attribute("desc").value(), line);
        category(child, below);
        --depth_;
      } else if (kind == "pnode") {
        entry(child, key, line);
      } else if (child.type() != pugi::node_comment) {
        out_.lose(line, kind.empty() ? child.value() : child.name(),
                  "what is neither <cnode> nor <pnode>: left out");
      }
    }
  }

  void entry(const pugi::xml_node& node, std::size_t key, std::uint32_t line) {
    const std::string_view text = node.attribute("name").value();
    double weight = 1;
    for (const char* attribute : {"weight", "score"}) {
      const std::string_view written = node.attribute(attribute).value();
      if (!written.empty() && !read_number(written, weight)) {
        out_.lose(line, fmt::format("{} {}=\"{}\"", text, attribute, written),
                  "a weight that is no number: 1 instead");
      }
    }
    if (text.empty()) out_.lose_entries(line, "<pnode>", "an entry without a name: left out");
    other_attributes(node, line);
    if (const std::string_view note = node.attribute("desc").value(); !note.empty()) {
      out_.lose(line, fmt::format("{} desc=\"{}\"", text, note), "the description of an entry");
    }
    if (node.first_child()) {
      out_.lose(line, fmt::format("<pnode name=\"{}\">", text), "what stands inside an entry: left out");
    }
    out_.add(key, text, weight, line);
  }

  void other_attributes(const pugi::xml_node& node, std::uint32_t line) {
    for (const pugi::xml_attribute& attribute : node.attributes()) {
      const std::string_view name = attribute.name();
      const bool known = name == "name" || name == "desc" ||
                         (std::string_view(node.name()) == "pnode" && (name == "weight" || name == "score"));
      if (known) continue;
      out_.lose(line, fmt::format("{}=\"{}\"", name, attribute.value()), "an attribute of no meaning here");
    }
  }

  std::string_view text_;
  DictionaryBuilder& out_;
  std::size_t depth_{0};
  std::size_t counted_{0};  // bytes whose line ends are in line_
  std::uint32_t line_{1};
};

}  // namespace

void read_yoshikoder(std::string_view text, DictionaryBuilder& out) {
  YoshikoderReader(text, out).run();
}

}  // namespace slant
