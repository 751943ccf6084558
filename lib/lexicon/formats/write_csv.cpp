// Dictionaries as a flat table: term, category, category_2 and so on as deep as it is, weight where there are any.
#include <algorithm>

#include <fmt/format.h>

#include "lexicon/formats/builder.hpp"
#include "lexicon/formats/import.hpp"
#include "lexicon/formats/table_cells.hpp"

namespace slant {
namespace {

std::string cell(const std::string& text) {
  if (text.find_first_of("\",\r\n;") == std::string::npos && !says_nothing(text)) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

class CsvWriter {
 public:
  CsvWriter(const Dictionary& dictionary, std::vector<Loss>& losses)
      : dictionary_(dictionary), losses_(losses), weighted_(dictionary.weighted()) {}

  std::string run() {
    measure(Dictionary::root, 0);
    std::string shown = "term,category";
    for (std::size_t level = 2; level <= levels_; ++level) shown += fmt::format(",category_{}", level);
    shown += weighted_ ? ",weight\n" : "\n";
    for (const std::size_t key : dictionary_.keys[Dictionary::root].keys) category(key, "", 1, shown);
    return shown;
  }

 private:
  void measure(std::size_t key, std::size_t level) {
    levels_ = std::max(levels_, level);
    for (const std::size_t below : dictionary_.keys[key].keys) measure(below, level + 1);
  }

  void category(std::size_t number, const std::string& above, std::size_t level, std::string& shown) {
    const DictionaryKey& key = dictionary_.keys[number];
    if (!key.description.empty()) {
      losses_.push_back({key.line, key.description, "the description of a category: left out", 0});
    }
    const std::string path = above + "," + cell(key.name);
    for (const DictionaryEntry& entry : key.entries) {
      bool literal = false;
      const std::string text = unescaped(entry.text, literal);
      if (literal) {
        losses_.push_back(
            {entry.line, text, "a * or ? that is the character itself: read back as a glob", 0});
      }
      shown += cell(text) + path + std::string(levels_ - level, ',');
      if (weighted_) shown += "," + written_number(entry.weight);
      shown += '\n';
    }
    for (const std::size_t below : key.keys) category(below, path, level + 1, shown);
  }

  const Dictionary& dictionary_;
  std::vector<Loss>& losses_;
  bool weighted_;
  std::size_t levels_{1};
};

}  // namespace

std::string write_csv(const Dictionary& dictionary, std::vector<Loss>& losses) {
  return CsvWriter(dictionary, losses).run();
}

}  // namespace slant
