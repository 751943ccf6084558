// Dictionaries as LIWC .dic: categories by codes from 1, those below another behind tabs.
#include <unordered_map>

#include <fmt/format.h>

#include "lexicon/formats/builder.hpp"
#include "lexicon/formats/import.hpp"

namespace slant {
namespace {

class DicWriter {
 public:
  DicWriter(const Dictionary& dictionary, std::vector<Loss>& losses)
      : dictionary_(dictionary), losses_(losses) {}

  std::string run() {
    std::string shown = "%\n";
    for (const std::size_t key : dictionary_.keys[Dictionary::root].keys) category(key, "", shown);
    shown += "%\n";
    for (const Term& term : terms_) shown += term.text + term.codes + "\n";
    return shown;
  }

 private:
  struct Term {
    std::string text;
    std::string codes;
  };

  void category(std::size_t number, const std::string& tabs, std::string& shown) {
    const DictionaryKey& key = dictionary_.keys[number];
    const std::size_t code = ++codes_;
    shown += fmt::format("{}{}\t{}", tabs, code, key.name);
    const bool brackets = (key.name + key.description).find_first_of("()") != std::string::npos;
    if (brackets) {
      losses_.push_back({key.line, key.name,
                         "brackets in the name or description of a category, which a .dic reads differently",
                         0});
    }
    if (!key.description.empty() && !brackets) shown += fmt::format(" ({})", key.description);
    shown += '\n';
    for (const DictionaryEntry& entry : key.entries) add(entry, code);
    for (const std::size_t below : key.keys) category(below, tabs + "\t", shown);
  }

  void add(const DictionaryEntry& entry, std::size_t code) {
    bool literal = false;
    const std::string text = unescaped(entry.text, literal);
    if (entry.weight != 1) {
      losses_.push_back({entry.line, fmt::format("{} {}", text, written_number(entry.weight)),
                         "a weight, which LIWC does not have: left out", 0});
    }
    if (literal) {
      losses_.push_back(
          {entry.line, text, "a * or ? that is the character itself: LIWC reads it as any letters", 0});
    }
    const auto [found, is_new] = numbers_.try_emplace(text, terms_.size());
    if (is_new) terms_.push_back({text, {}});
    terms_[found->second].codes += fmt::format("\t{}", code);
  }

  const Dictionary& dictionary_;
  std::vector<Loss>& losses_;
  std::size_t codes_{0};
  std::vector<Term> terms_;  // in the order of their first category
  std::unordered_map<std::string, std::size_t> numbers_;
};

}  // namespace

std::string write_dic(const Dictionary& dictionary, std::vector<Loss>& losses) {
  return DicWriter(dictionary, losses).run();
}

}  // namespace slant
