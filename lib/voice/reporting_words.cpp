// The lists, inflected by rule into one hash table.
#include "voice/reporting_words.hpp"

#include <map>
#include <string>
#include <vector>

#include "voice/reporting_lists.hpp"
#include "voice/word_table.hpp"

namespace slant {
namespace {

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

std::string third_of(const std::string& plain) {
  const char last = plain.back();
  const char before = plain[plain.size() - 2];
  if (last == 'y' && !is_vowel(before)) return plain.substr(0, plain.size() - 1) + "ies";
  const bool hisses =
      last == 's' || last == 'x' || last == 'z' || ((before == 'c' || before == 's') && last == 'h');
  return plain + (hisses || last == 'o' ? "es" : "s");
}
std::string past_of(const std::string& plain, bool doubles) {
  const char last = plain.back();
  if (doubles) return plain + last + "ed";
  if (last == 'e') return plain + "d";
  if (last == 'y' && !is_vowel(plain[plain.size() - 2])) return plain.substr(0, plain.size() - 1) + "ied";
  return plain + "ed";
}
std::string ing_of(const std::string& plain, bool doubles) {
  if (doubles) return plain + plain.back() + "ing";
  const bool silent = plain.back() == 'e' && plain[plain.size() - 2] != 'e';
  if (silent && plain[plain.size() - 2] == 'i') return plain.substr(0, plain.size() - 2) + "ying";
  return (silent ? plain.substr(0, plain.size() - 1) : plain) + "ing";
}

template <class Do>
void each_word(std::string_view words, Do&& action) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (end > 0) action(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

using WordMap = std::map<std::string, ReportingWord, std::less<>>;

void add_form(WordMap& words, const std::string& form, std::uint8_t which, const lists::Verbs& verbs) {
  ReportingWord& word = words[form];
  if (word.verb == 0) word.stance = verbs.stance;
  word.verb |= verbs.takes;
  word.forms |= which;
}

void add_verb(WordMap& words, std::string_view entry, const lists::Verbs& verbs) {
  const std::size_t slash = entry.find('/');
  std::string plain(entry.substr(0, slash));
  const bool doubles = plain.back() == '+';
  if (doubles) plain.pop_back();
  std::string past = past_of(plain, doubles);
  std::string participle = past;
  if (slash != std::string_view::npos) {
    const std::size_t second = entry.find('/', slash + 1);
    past = entry.substr(slash + 1, second - slash - 1);
    participle = entry.substr(second + 1);
  }
  add_form(words, plain, verb_form::plain, verbs);
  add_form(words, third_of(plain), verb_form::third, verbs);
  add_form(words, past, verb_form::past, verbs);
  add_form(words, participle, verb_form::participle, verbs);
  add_form(words, ing_of(plain, doubles), verb_form::ing, verbs);
}

void add_noun(WordMap& words, const std::string& form, const lists::Verbs& nouns) {
  ReportingWord& word = words[form];
  word.noun |= nouns.takes;
  if (word.verb == 0) word.stance = nouns.stance;
}

WordMap all_words() {
  WordMap words;
  for (const lists::Kind& kind : lists::kinds) {
    each_word(kind.words, [&](std::string_view word) { words[std::string(word)].kinds |= kind.kind; });
  }
  for (const lists::Verbs& verbs : lists::reporting_verbs) {
    each_word(verbs.words, [&](std::string_view word) { add_verb(words, word, verbs); });
  }
  for (const lists::Verbs& nouns : lists::reporting_nouns) {
    each_word(nouns.words, [&](std::string_view word) {
      add_noun(words, std::string(word), nouns);
      add_noun(words, third_of(std::string(word)), nouns);
    });
  }
  for (auto& [text, word] : words) {
    if (word.forms != 0 || word.noun != 0 || (word.kinds & (word_kind::according | word_kind::hearsay)) != 0)
      word.kinds |= word_kind::reporting;
  }
  return words;
}

WordTable<ReportingWord> make_table() {
  const WordMap words = all_words();
  WordTable<ReportingWord> table;
  table.reserve(words.size());
  for (const bool small : {true, false}) {  // the small words, most of all that are met, lie close together
    for (const auto& [text, word] : words) {
      if (((word.kinds & ~(word_kind::reporting | word_kind::verb)) != 0) == small) table.insert(text, word);
    }
  }
  return table;
}

}  // namespace

const ReportingWord& reporting_word(std::string_view folded) {
  static const WordTable<ReportingWord> table = make_table();
  static const ReportingWord none;
  const ReportingWord* found = table.find(folded);
  return found != nullptr ? *found : none;
}

}  // namespace slant
