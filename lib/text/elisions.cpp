// Elided words by the embedded list: the few letters before an apostrophe are looked up.
#include "text/elisions.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>

#include "base/ascii.hpp"
#include "text/code_point.hpp"
#include "text/fold.hpp"

namespace slant {
namespace {

enum class Follower : std::uint8_t { consonant, vowel };  // as elisions.txt says: anything, no consonant

struct Elided {
  std::string_view languages, word;  // languages: "fr,fra,fre"
  Follower follower;
};

// By language in the order of the file.
constexpr Elided elided_words[] = {
#include "text/elisions.inc"
};

constexpr std::size_t longest_elided = [] {
  std::size_t longest = 0;
  for (const Elided& one : elided_words) longest = std::max(longest, one.word.size());
  return longest;
}();

constexpr auto all_words = std::span(elided_words);

bool has_name(const Elided& one, std::string_view name) {
  for (std::string_view names = one.languages; !names.empty();) {
    const std::string_view first = names.substr(0, names.find(','));
    if (first == name) return true;
    names.remove_prefix(std::min(first.size() + 1, names.size()));
  }
  return false;
}

// A bit for each language, in the order of the file.
std::uint32_t bit_of(std::string_view language) {
  std::uint32_t bit = 1;
  for (std::size_t i = 0; i < all_words.size(); ++i) {
    if (i > 0 && all_words[i].languages != all_words[i - 1].languages) bit <<= 1U;
    if (has_name(all_words[i], language)) return bit;
  }
  return 0;
}

std::string_view first_name(const Elided& one) {
  return one.languages.substr(0, one.languages.find(','));
}

// Bytes of the apostrophe that begins at `at`; 0: none does.
std::uint32_t apostrophe_bytes(std::string_view text, std::uint32_t at) {
  if (at >= text.size() || is_letter_or_digit(text[at]) || is_continuation(text[at])) return 0;
  std::uint32_t behind = at;
  return is_apostrophe(next_code_point(text, behind)) ? behind - at : 0;
}

bool is_consonant(std::string_view text, std::uint32_t at) {
  if (at >= text.size() || !is_letter(text[at])) return false;
  return std::string_view("aeiouyh").find(to_lower_case(text[at])) == std::string_view::npos;
}

}  // namespace

void Elisions::add(std::string_view language_tag) {
  std::string language(language_tag.substr(0, language_tag.find('-')));
  std::transform(language.begin(), language.end(), language.begin(), to_lower_case);
  languages_ |= bit_of(language);
}

std::vector<std::string_view> Elisions::languages() const {
  std::vector<std::string_view> out;
  for (const Elided& one : elided_words) {
    const std::string_view name = first_name(one);
    const bool is_known = !out.empty() && out.back() == name;
    if (!is_known && (languages_ & bit_of(name)) != 0) out.push_back(name);
  }
  return out;
}

std::uint32_t Elisions::end_of_elided(std::string_view text, ByteSpan word) const {
  const std::uint32_t farthest = std::min(word.end, word.begin + static_cast<std::uint32_t>(longest_elided));
  std::uint32_t at = word.begin;
  std::uint32_t mark = 0;
  while (at < farthest && (mark = apostrophe_bytes(text, at)) == 0) ++at;
  if (at == farthest) mark = apostrophe_bytes(text, at);
  if (mark == 0 || at == word.begin) return word.begin;
  std::string letters;
  append_folded(text.substr(word.begin, at - word.begin), letters);
  const auto is_it = [&](const Elided& one) {
    return one.word == letters && (languages_ & bit_of(first_name(one))) != 0 &&
           (one.follower == Follower::consonant || !is_consonant(text, at + mark));
  };
  return std::any_of(std::begin(elided_words), std::end(elided_words), is_it) ? at + mark : word.begin;
}

}  // namespace slant
