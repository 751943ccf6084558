// quanteda's YAML: names with lists of terms, or with more names. All that knows yaml-cpp.
#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include "lexicon/formats/readers.hpp"

namespace slant {
namespace {

constexpr std::size_t node_limit = 5'000'000;  // aliases of aliases multiply

std::uint32_t line_of(const YAML::Mark& mark) {
  return mark.line < 0 ? 0 : static_cast<std::uint32_t>(mark.line) + 1;
}

class YamlReader {
 public:
  YamlReader(std::string_view text, DictionaryBuilder& out) : text_(text), out_(out) {}

  void run(const YAML::Node& document) {
    if (!document.IsMap() && !document.IsSequence()) {
      out_.refuse(line_of(document.Mark()), "YAML without categories, expected names with lists of terms",
                  "write: economy: [market*, bank*]");
    }
    read(document, Dictionary::root, 0);
  }

 private:
  void read(const YAML::Node& node, std::size_t key, std::size_t depth) {
    const std::uint32_t line = line_of(node.Mark());
    if (++nodes_ > node_limit) {
      out_.refuse(line, fmt::format("more than {} terms once aliases are written out", node_limit),
                  "write the lists themselves instead of aliases (*name) of aliases");
    }
    if (depth > 2 * Dictionary::depth_limit) {
      out_.refuse(line, fmt::format("lists and categories more than {} deep", 2 * Dictionary::depth_limit),
                  "no analysis has so many levels; is the file damaged?");
    }
    switch (node.Type()) {
      case YAML::NodeType::Map:
        if (has_weights(node)) return weighted(node, key, line);
        for (const auto& pair : node) category(pair.first, pair.second, key, depth);
        return;
      case YAML::NodeType::Sequence:
        for (const YAML::Node& item : node) read(item, key, depth + 1);
        return;
      case YAML::NodeType::Scalar:
        out_.add(key, node.Scalar(), 1, line);
        return;
      case YAML::NodeType::Null:
        null(node, key, line);
        return;
      case YAML::NodeType::Undefined:
        return;
    }
  }

  // {bad: -1, awful: -2}: terms with their weights, not categories of one number.
  static bool has_weights(const YAML::Node& map) {
    double weight = 0;
    return map.size() > 0 && std::all_of(map.begin(), map.end(), [&](const auto& pair) {
             return pair.first.IsScalar() && pair.second.IsScalar() &&
                    read_number(pair.second.Scalar(), weight);
           });
  }

  void weighted(const YAML::Node& map, std::size_t key, std::uint32_t line) {
    out_.lose(line, map.begin()->first.Scalar(),
              "names with a number each: read as terms with their weights");
    for (const auto& pair : map) {
      double weight = 1;
      read_number(pair.second.Scalar(), weight);
      out_.add(key, pair.first.Scalar(), weight, line_of(pair.first.Mark()));
    }
  }

  void category(const YAML::Node& name, const YAML::Node& value, std::size_t key, std::size_t depth) {
    const std::uint32_t line = line_of(name.Mark());
    if (name.IsMap() || name.IsSequence()) {
      out_.refuse(line, "a list where the name of a category stands", "a name is text: economy: [market*]");
    }
    const std::string text = name.IsNull() ? written_null(name) : name.Scalar();
    if (text == "<<") out_.lose(line, text, "a merge of YAML: read as a category of that name");
    read(value, out_.key(key, text, line), depth + 1);
  }

  // `null` without quotes is the word to somebody who lists words.
  void null(const YAML::Node& node, std::size_t key, std::uint32_t line) {
    const std::string written = written_null(node);
    if (written.empty()) return;
    out_.lose(line, written, "a word that YAML takes for nothing: read as the word; put it in quotes");
    out_.add(key, written, 1, line);
  }

  std::string written_null(const YAML::Node& node) const {
    const YAML::Mark mark = node.Mark();
    if (mark.pos < 0 || static_cast<std::size_t>(mark.pos) >= text_.size()) return {};
    const std::string_view at = text_.substr(static_cast<std::size_t>(mark.pos), 4);
    return at == "null" || at == "Null" || at == "NULL" ? std::string(at) : std::string();
  }

  std::string_view text_;
  DictionaryBuilder& out_;
  std::size_t nodes_{0};
};

// yaml-cpp's own words say little to somebody who never wrote YAML.
std::string hint_for(std::string_view text, const YAML::Mark& mark) {
  std::size_t begin = 0;
  for (int line = 0; line < mark.line && begin != std::string_view::npos; ++line) {
    const std::size_t end = text.find('\n', begin);
    begin = end == std::string_view::npos ? end : end + 1;
  }
  const std::string_view line = begin == std::string_view::npos
                                    ? std::string_view()
                                    : text.substr(begin, text.find('\n', begin) - begin);
  if (line.find('\t') != std::string_view::npos) return "YAML is indented with spaces; replace the tabs";
  if (line.find('*') != std::string_view::npos) {
    return "a term that begins with * stands in quotes: \"*betray*\"";
  }
  return "names are followed by a colon and a space, lists stand in [ ]; put odd terms in quotes";
}

// Where each document of a stream begins. A mark that yaml-cpp cannot place ("," where a document should
// begin) is a document of nothing to it, over and over: its own LoadAll never ends there.
class DocumentStarts : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark& mark) override {
    if (!starts.empty() && mark.pos <= starts.back().pos) throw YAML::ParserException(mark, "out of place");
    starts.push_back(mark);
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
  }
  void OnMapEnd() override {}

  std::vector<YAML::Mark> starts;
};

std::vector<YAML::Mark> document_starts(const std::string& bytes) {
  std::istringstream stream(bytes);
  YAML::Parser parser(stream);
  DocumentStarts documents;
  while (parser.HandleNextDocument(documents)) {
  }
  return documents.starts;
}

}  // namespace

void read_yaml(std::string_view text, DictionaryBuilder& out) {
  const std::string bytes(text);
  try {
    const std::vector<YAML::Mark> documents = document_starts(bytes);
    if (documents.empty()) out.refuse(1, "YAML without categories", "write: economy: [market*, bank*]");
    for (std::size_t i = 1; i < documents.size(); ++i) {
      out.lose(line_of(documents[i]), "---", "a second document in the file: read as part of the first");
    }
    for (const YAML::Node& document : YAML::LoadAll(bytes)) YamlReader(text, out).run(document);
  } catch (const YAML::Exception& fault) {
    out.refuse(line_of(fault.mark), fmt::format("broken YAML ({})", fault.msg), hint_for(text, fault.mark));
  }
}

}  // namespace slant
