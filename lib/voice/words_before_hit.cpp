// Collects the words before a hit that belong to the same phrase, the nearest first.
#include "voice/words_before_hit.hpp"

#include <algorithm>

namespace slant {
namespace {

// “there - the”: a dash, however short.
bool is_dash(std::string_view gap) {
  return gap.size() >= 3 && gap.front() == ' ' && gap.back() == ' ' &&
         gap.find('-') != std::string_view::npos;
}

std::string_view gap_before(const FieldText& text, std::uint32_t word) {
  const std::uint32_t begin = text.words.bytes(word - 1).end;
  return text.text().substr(begin, text.words.bytes(word).begin - begin);
}

}  // namespace

WordsBeforeHit::WordsBeforeHit(const FieldText& text, const Hit& hit) : text_(text), begin_(hit.own.begin) {
  for (std::uint32_t word = begin_; size_ < qualifier_words && word > 0; --word) {
    if (!text.words.follows_ascii_and_space(word) &&
        (!text.softly(word) || is_dash(gap_before(text, word)))) {
      break;
    }
    roles_[size_] = role_of(text.words.folded(word - 1));
    all_ |= roles_[size_++];
  }
}

bool WordsBeforeHit::is_capital_at(std::uint32_t word) const {
  const char first = text_.text()[text_.words.bytes(word).begin];
  return first >= 'A' && first <= 'Z';
}

bool WordsBeforeHit::begins_with_capital(std::uint32_t i) const {
  return i < size_ && is_capital_at(begin_ - 1 - i);
}

bool WordsBeforeHit::hit_begins_with_capital() const {
  return is_capital_at(begin_);
}

bool WordsBeforeHit::has_hyphen_before(std::uint32_t i) const {
  return i + 1 < size_ && gap_before(text_, begin_ - 1 - i) == "-";
}

}  // namespace slant
