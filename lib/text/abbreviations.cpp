// Abbreviations by the embedded list, and by form.
#include "text/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include <unicode/uchar.h>

#include "base/ascii.hpp"
#include "text/code_point.hpp"

namespace slant {
namespace {

// The sections of abbreviations.txt; `initial` is by form: "W", "U.S", "J.R.R".
enum class AbbreviationKind : std::uint8_t { none, name, number, time, either, initial };
enum class NextWord : std::uint8_t { other, time, starter, speaking };

struct Listed {
  std::string_view word;
  AbbreviationKind kind;
  NextWord next;
};

constexpr Listed listed[] = {
#include "text/abbreviations.inc"
};

constexpr std::size_t longest_abbreviation = 32;  // bytes of an abbreviation

constexpr Listed unlisted{{}, AbbreviationKind::none, NextWord::other};

const Listed& look_up(std::string_view word) {
  const auto* at = std::lower_bound(std::begin(listed), std::end(listed), word,
                                    [](const Listed& a, std::string_view b) { return a.word < b; });
  return at != std::end(listed) && at->word == word ? *at : unlisted;
}

// "GEN" for "Gen"; empty unless the word is two or more ASCII capitals.
std::string in_title_case(std::string_view word) {
  if (word.size() < 2 || !std::all_of(word.begin(), word.end(), is_upper_case<char>)) return {};
  std::string out(word);
  std::transform(out.begin() + 1, out.end(), out.begin() + 1, to_lower_case);
  return out;
}

// One capital, or letters with full stops between: of any script that has case.
bool is_initial(std::string_view word) {
  std::size_t at = 0;
  for (int letters = 1;; ++letters) {
    const UChar32 c = next_code_point(word, at);
    if (letters == 1 ? !u_isUUppercase(c) : !u_isUAlphabetic(c)) return false;
    if (at == word.size()) return true;
    if (word[at] != '.' || ++at == word.size()) return false;
  }
}

// The letters and digits that `rest` begins with.
std::string_view first_word(std::string_view rest) {
  const auto is_part = [](char c) { return is_letter_or_digit(c) || (c & 0x80) != 0; };
  return rest.substr(
      0, static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), is_part) - rest.begin()));
}

AbbreviationKind kind_of(std::string_view word) {
  if (word.empty() || word.size() > longest_abbreviation) return AbbreviationKind::none;
  if (const auto kind = look_up(word).kind; kind != AbbreviationKind::none) return kind;
  if (is_initial(word)) return AbbreviationKind::initial;
  const std::string title = in_title_case(word);
  return look_up(title).kind == AbbreviationKind::name ? AbbreviationKind::name : AbbreviationKind::none;
}

}  // namespace

bool takes_full_stop(std::string_view word) {
  return kind_of(word) != AbbreviationKind::none;
}

bool goes_on_after(std::string_view word, std::string_view rest) {
  const std::string_view next = first_word(rest);
  if (next.empty()) return false;
  switch (kind_of(word)) {
    case AbbreviationKind::name:
      return true;
    case AbbreviationKind::number:
      return is_digit(next.front());
    case AbbreviationKind::time:
      return look_up(next).next == NextWord::time;
    case AbbreviationKind::initial:
      if (next.size() == 1 && rest.size() > 1 && rest[1] == '.') return true;  // "W. A. Mozart"
      [[fallthrough]];
    case AbbreviationKind::either:
      return look_up(next).next != NextWord::starter;
    case AbbreviationKind::none:
      break;
  }
  return false;
}

bool goes_on_after_question(std::string_view rest) {
  constexpr int most_of_name = 3;  // Anna Maria Holt asked
  for (int i = 0; i <= most_of_name; ++i) {
    const std::string_view word = first_word(rest);
    if (word.empty()) return false;
    const NextWord next = look_up(word).next;
    if (next == NextWord::speaking) return true;
    if (i == 0 && next == NextWord::starter) return false;
    if (i == 0 && is_lower_case(word[0])) return true;  // no sentence begins so
    if (is_lower_case(word[0])) return false;
    rest.remove_prefix(word.size());
    if (!rest.starts_with(' ')) return false;
    rest.remove_prefix(1);
  }
  return false;
}

}  // namespace slant
