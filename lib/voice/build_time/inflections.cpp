// Inflections by the last two letters.
#include "voice/build_time/inflections.hpp"

#include <algorithm>

namespace slant {
namespace {

bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

char before_last(std::string_view word) {
  return word.size() > 1 ? word[word.size() - 2] : ' ';
}

std::string without_last(const std::string& word) {
  return word.substr(0, word.size() - 1);
}

bool ends_in_consonant_and_y(const std::string& plain) {
  return plain.back() == 'y' && !is_vowel(before_last(plain));
}

// plan, beg, quiz: one vowel between consonants, of which the last is doubled.
bool is_short_with_one_vowel(std::string_view plain) {
  return plain.size() > 2 && !is_vowel(plain.back()) &&
         std::string_view("wxy").find(plain.back()) == std::string_view::npos &&
         is_vowel(before_last(plain)) && std::count_if(plain.begin(), plain.end(), is_vowel) == 1;
}

}  // namespace

std::string third_person(const std::string& plain) {
  if (ends_in_consonant_and_y(plain)) return without_last(plain) + "ies";
  const char last = plain.back();
  const bool hisses =
      last == 's' || last == 'x' || last == 'z' || plain.ends_with("ch") || plain.ends_with("sh");
  return plain + (hisses || last == 'o' ? "es" : "s");
}

std::string past_tense(const std::string& plain, LastLetter last) {
  if (last == LastLetter::doubled) return plain + plain.back() + "ed";
  if (plain.back() == 'e') return plain + "d";
  if (ends_in_consonant_and_y(plain)) return without_last(plain) + "ied";
  return plain + "ed";
}

std::string ing_form(const std::string& plain, LastLetter last) {
  if (last == LastLetter::doubled) return plain + plain.back() + "ing";
  if (plain.ends_with("ie")) return plain.substr(0, plain.size() - 2) + "ying";
  const bool silent = plain.back() == 'e' && before_last(plain) != 'e';
  return (silent ? without_last(plain) : plain) + "ing";
}

std::string mistake_in_plain_form(const std::string& plain, LastLetter last) {
  const std::string_view word = plain;
  const std::string_view stem = word.substr(0, word.size() - std::min<std::size_t>(word.size(), 3));
  const bool inflected = (word.ends_with("ed") && !word.ends_with("eed")) ||
                         (word.ends_with("ing") && std::any_of(stem.begin(), stem.end(), is_vowel)) ||
                         (word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us"));
  if (inflected) {
    return "`" + plain + "` seems inflected already, and would give `" + past_tense(plain, last) +
           "`; list the plain form, or all forms";
  }
  if (last == LastLetter::doubled && (is_vowel(word.back()) || !is_vowel(before_last(word))))
    return "`" + plain + "+`: what doubles is a consonant behind a vowel";
  if (last == LastLetter::single && is_short_with_one_vowel(word))
    return "`" + plain + "` would give `" + past_tense(plain, last) +
           "`; where the last letter doubles, write `" + plain + "+`";
  return {};
}

std::string mistake_in_singular(const std::string& noun) {
  const std::string_view word = noun;
  if (!word.ends_with('s') || word.ends_with("ss") || word.ends_with("us")) return {};
  return "`" + noun + "` would give `" + third_person(noun) + "`; list the singular, or noun/plural";
}

}  // namespace slant
