// Writes a dictionary as a .lex file.
#include <algorithm>

#include <fmt/format.h>

#include "count/schema.hpp"
#include "lexicon/expand.hpp"
#include "lexicon/formats/builder.hpp"
#include "lexicon/formats/import.hpp"
#include "lexicon/phrase_marks.hpp"
#include "text/phrase.hpp"

namespace slant {
namespace {

std::string lex_quoted(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '"' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return "\"" + escaped + "\"";
}

// Only globs: any word, or any of that many letters.
bool is_any(const PhraseWord& word) {
  return word.folded.find_first_not_of("*?") == std::string::npos;
}

bool says_marks(std::span<const PhraseWord> words) {
  const PhraseMarks marks = marks_of_phrase(words);
  if (!marks.before(0).empty()) return true;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!marks.after(i).empty()) return true;
  }
  return false;
}

class LexWriter {
 public:
  LexWriter(const Dictionary& dictionary, std::vector<Loss>& losses, Across across)
      : dictionary_(dictionary), losses_(losses), across_(across) {}

  LexText run() {
    const std::vector<std::size_t>& top = dictionary_.keys[Dictionary::root].keys;
    const bool choices =
        std::any_of(top.begin(), top.end(), [this](std::size_t key) { return is_choice(key); });
    out_.text = fmt::format("lexicon {}\n{}option possessive keep\noption hyphens keep\n",
                            lex_quoted(dictionary_.name()), choices ? "" : "option overlap nested\n");
    for (const std::size_t key : dictionary_.keys[Dictionary::root].keys) {
      if (const std::string block = written(key, ""); !block.empty()) out_.text += "\n" + block;
    }
    return std::move(out_);
  }

 private:
  // Empty where no entry of it can be said.
  std::string written(std::size_t number, const std::string& indent) {
    const DictionaryKey& key = dictionary_.keys[number];
    const std::string description = key.description.empty() ? "" : " " + lex_quoted(key.description);
    const std::vector<std::string> own = items(key);
    std::string inside;
    for (const std::size_t below : key.keys) inside += written(below, indent + "  ");
    if (own.empty() && inside.empty()) return empty(key);
    if (inside.empty()) {
      const bool plain = !indent.empty() && description.empty();
      return fmt::format("{}{}'{}'{} =\n{}", indent, plain ? "" : "category ", key.name, description,
                         lines(own, indent + "  "));
    }
    const std::string first =
        own.empty() ? "" : fmt::format("{}  '{}' =\n{}", indent, own_entries, lines(own, indent + "    "));
    return fmt::format("{}{} '{}'{} {{\n{}{}{}}}\n", indent,
                       indent.empty() && is_choice(number) ? "choice" : "category", key.name, description,
                       first, inside, indent);
  }

  // In a .lex file all below a choice are variants with entries.
  bool is_choice(std::size_t number) const {
    const DictionaryKey& key = dictionary_.keys[number];
    return key.is_choice && key.entries.empty() &&
           std::all_of(key.keys.begin(), key.keys.end(), [this](std::size_t below) {
             const DictionaryKey& variant = dictionary_.keys[below];
             return variant.keys.empty() && variant.description.empty();
           });
  }

  std::string empty(const DictionaryKey& key) {
    losses_.push_back({key.line, key.name, "a category no entry of which could be written: left out", 0});
    return {};
  }

  std::vector<std::string> items(const DictionaryKey& key) {
    std::vector<std::string> out;
    for (const DictionaryEntry& entry : key.entries) {
      if (!can_say(entry)) continue;
      out.push_back("\"" + entry.text + "\"");
      if (entry.weight != 1) out.back() += " weight " + written_number(entry.weight);
      out_.lines.push_back(entry.line);
    }
    return out;
  }

  static std::string lines(const std::vector<std::string>& items, const std::string& indent) {
    return fmt::format("{}{}\n", indent, fmt::join(items, ",\n" + indent));
  }

  bool can_say(const DictionaryEntry& entry) {
    const std::span<const PhraseWord> words = cutter_.cut(entry.text, Hyphens::keep);
    if (words.empty()) {
      return left_out(entry, "an entry of punctuation alone, which is no word: left out");
    }
    if (words.size() > sequence_limit) {
      return left_out(entry, fmt::format("an entry of more than {} words: left out", sequence_limit));
    }
    const auto globs = std::count_if(words.begin(), words.end(), is_any);
    if (globs == static_cast<std::ptrdiff_t>(words.size()) || (globs > 0 && says_marks(words))) {
      return left_out(entry, "an entry of globs without a letter, which would take every word: left out");
    }
    if (has_lone_bracket(words)) {
      return left_out(entry,
                      "an entry with half a pair of brackets, which texts have beside any word: left out");
    }
    if (across_ == Across::punctuation && lists_phrases(words)) {
      lose(entry,
           "an entry with a comma or semicolon between its words: found only where the text has it, too");
    }
    if (globs > 0) {
      lose(entry, "an entry with a * by itself, which is any word: found more often than meant, perhaps");
    }
    return true;
  }

  void lose(const DictionaryEntry& entry, std::string reason, std::size_t entries = 0) {
    bool literal = false;
    losses_.push_back({entry.line, unescaped(entry.text, literal), std::move(reason), entries});
  }
  bool left_out(const DictionaryEntry& entry, std::string reason) {
    lose(entry, std::move(reason), 1);
    return false;
  }

  const Dictionary& dictionary_;
  std::vector<Loss>& losses_;
  Across across_;
  LexText out_;
  PhraseCutter cutter_;
};

}  // namespace

LexText write_lex(const Dictionary& dictionary, std::vector<Loss>& losses, Across across) {
  return LexWriter(dictionary, losses, across).run();
}

}  // namespace slant
