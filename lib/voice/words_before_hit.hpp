// The words before a hit that may belong to a phrase with it, the nearest first, and what each may do.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "match/hit.hpp"
#include "text/field_text.hpp"
#include "voice/denial_phrases.hpp"
#include "voice/denial_words.hpp"
#include "voice/qualifiers.hpp"

namespace slant {

// So many open words directly before a hit may be its adjectives.
inline constexpr std::uint32_t most_adjectives = 3;

class WordsBeforeHit {
 public:
  // Up to qualifier_words words, back to what a phrase cannot cross: the sentence's begin, punctuation, a hyphen
  // with spaces around it. “Not, in our view, rebels” is read without what stands between the commas. `text` must
  // outlive this.
  WordsBeforeHit(const FieldText& text, const Hit& hit);

  std::uint32_t size() const { return size_; }
  // Of the i-th word before the hit, from 0; beyond the window there is no word, and it is nothing.
  std::string_view word(std::uint32_t i) const { return i < size_ ? text_.words.folded(words_[i]) : ""; }
  std::uint32_t roles(std::uint32_t i) const { return i < size_ ? roles_[i] : role::none; }
  bool is(std::uint32_t i, std::uint32_t roles_asked) const { return (roles(i) & roles_asked) != 0; }
  // The phrase that ends with the i-th word before the hit.
  DenialPhrase phrase(std::uint32_t i) const { return denial_phrase(word(i + 2), word(i + 1), word(i)); }
  std::uint32_t all_roles() const { return all_; }  // of all its words

  bool begins_with_capital(std::uint32_t i) const;  // an ASCII one
  bool hit_begins_with_capital() const;
  bool has_hyphen_before(std::uint32_t i) const;

 private:
  bool is_capital_at(std::uint32_t word) const;

  const FieldText& text_;
  std::uint32_t begin_;  // the hit's first word
  std::uint32_t size_{0};
  std::uint32_t all_{0};
  std::array<std::uint32_t, qualifier_words>
      words_{};  // their numbers: what stands between commas is passed over
  std::array<std::uint32_t, qualifier_words> roles_{};
};

}  // namespace slant
