// Collects the words before a hit that belong to the same phrase, the nearest first.
#include "voice/words_before_hit.hpp"

#include <algorithm>

namespace slant {
namespace {

constexpr std::uint32_t most_aside = 6;  // words between two commas

// “there - the”: a dash, however short.
bool is_dash(std::string_view gap) {
  return gap.size() >= 3 && gap.front() == ' ' && gap.back() == ' ' &&
         gap.find('-') != std::string_view::npos;
}

std::string_view gap_before(const FieldText& text, std::uint32_t word) {
  const std::uint32_t begin = text.words.bytes(word - 1).end;
  return text.text().substr(begin, text.words.bytes(word).begin - begin);
}

// so–called: set with a dash for a hyphen.
bool is_wide_hyphen(std::string_view gap) {
  return gap == "\u2013" || gap == "\u2011" || gap == "\u2010";
}

bool is_comma(std::string_view gap) {
  return gap.starts_with(',') && gap.find_first_not_of(' ', 1) == std::string_view::npos;
}

// Of “not, in our view, rebels” the word behind “not”, where `word` is “rebels”; `word` itself: nothing stands between
// commas there, or no denial before it.
std::uint32_t before_aside(const FieldText& text, std::uint32_t word) {
  if (!is_comma(gap_before(text, word))) return word;
  for (std::uint32_t at = word - 1; at > 0 && word - at <= most_aside; --at) {
    if (text.softly(at)) continue;
    const bool denied =
        is_comma(gap_before(text, at)) && (role_of(text.words.folded(at - 1)) & role::negates) != 0;
    return denied ? at : word;
  }
  return word;
}

}  // namespace

WordsBeforeHit::WordsBeforeHit(const FieldText& text, const Hit& hit) : text_(text), begin_(hit.own.begin) {
  for (std::uint32_t word = begin_; size_ < qualifier_words && word > 0; --word) {
    if (!text.words.follows_ascii_and_space(word)) {
      const std::string_view gap = gap_before(text, word);
      if (is_wide_hyphen(gap)) {
        // the same as a hyphen
      } else if (!text.softly(word)) {
        const std::uint32_t behind_denial = before_aside(text, word);
        if (behind_denial == word) break;
        word = behind_denial;
      } else if (is_dash(gap)) {
        break;
      }
    }
    words_[size_] = word - 1;
    roles_[size_] = role_of(text.words.folded(word - 1));
    all_ |= roles_[size_++];
  }
}

bool WordsBeforeHit::is_capital_at(std::uint32_t word) const {
  const char first = text_.text()[text_.words.bytes(word).begin];
  return first >= 'A' && first <= 'Z';
}

bool WordsBeforeHit::begins_with_capital(std::uint32_t i) const {
  return i < size_ && is_capital_at(words_[i]);
}

bool WordsBeforeHit::hit_begins_with_capital() const {
  return is_capital_at(begin_);
}

bool WordsBeforeHit::has_hyphen_before(std::uint32_t i) const {
  return i + 1 < size_ && gap_before(text_, words_[i]) == "-";
}

}  // namespace slant
