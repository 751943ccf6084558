// Dictionaries as the YAML that quanteda reads: every text in quotes, for YAML takes no and 1e3 for other things.
#include <fmt/format.h>

#include "lexicon/formats/builder.hpp"
#include "lexicon/formats/import.hpp"

namespace slant {
namespace {

std::string yaml_quoted(std::string_view text) {
  std::string escaped = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped + "\"";
}

class YamlWriter {
 public:
  YamlWriter(const Dictionary& dictionary, std::vector<Loss>& losses)
      : dictionary_(dictionary), losses_(losses) {}

  std::string run() {
    std::string shown;
    for (const std::size_t key : dictionary_.keys[Dictionary::root].keys) category(key, "", shown);
    return shown;
  }

 private:
  void category(std::size_t number, const std::string& indent, std::string& shown) {
    const DictionaryKey& key = dictionary_.keys[number];
    if (!key.description.empty()) {
      losses_.push_back({key.line, key.description, "the description of a category: left out", 0});
    }
    shown += yaml_quoted(key.name) + ":";
    if (key.keys.empty()) {
      std::string list;
      for (const DictionaryEntry& entry : key.entries) list += (list.empty() ? "" : ", ") + term(entry);
      shown += " [" + list + "]\n";
      return;
    }
    // Own terms and categories: a list of both. Categories alone: names below the name.
    const bool mixed = !key.entries.empty();
    const std::string below = indent + (mixed ? "    " : "  ");
    shown += '\n';
    for (const DictionaryEntry& entry : key.entries) shown += indent + "  - " + term(entry) + "\n";
    for (const std::size_t one : key.keys) {
      shown += indent + (mixed ? "  - " : "  ");
      category(one, below, shown);
    }
  }

  std::string term(const DictionaryEntry& entry) {
    bool literal = false;
    const std::string text = unescaped(entry.text, literal);
    if (entry.weight != 1) {
      losses_.push_back({entry.line, fmt::format("{} {}", text, written_number(entry.weight)),
                         "a weight, which quanteda's YAML does not have: left out", 0});
    }
    if (literal) {
      losses_.push_back(
          {entry.line, text, "a * or ? that is the character itself: quanteda reads it as a glob", 0});
    }
    return yaml_quoted(text);
  }

  const Dictionary& dictionary_;
  std::vector<Loss>& losses_;
};

}  // namespace

std::string write_yaml(const Dictionary& dictionary, std::vector<Loss>& losses) {
  return YamlWriter(dictionary, losses).run();
}

}  // namespace slant
