// A sentence as the finder of attributions sees it: words, the marks between them, quotations as one piece.
#pragma once

#include <cstdint>
#include <vector>

#include "base/span.hpp"
#include "text/field_text.hpp"
#include "voice/reporting_words.hpp"

namespace slant {

// What stands before a token.
namespace mark {
inline constexpr std::uint8_t comma = 1;
inline constexpr std::uint8_t dash = 2;
inline constexpr std::uint8_t colon = 4;
inline constexpr std::uint8_t semicolon = 8;
inline constexpr std::uint8_t bracket_opens = 16;
inline constexpr std::uint8_t bracket_closes = 32;
inline constexpr std::uint8_t quote_closes = 64;
inline constexpr std::uint8_t stop = 128;
}  // namespace mark

struct Token {
  ByteSpan bytes;  // of a quotation with its marks
  ReportingWord word;
  std::uint8_t marks{0};  // before it
  bool capital{false};
  bool quotation{false};    // a whole one, of more than a few words
  bool quoted{false};       // a word in a short one
  bool genitive{false};     // Smith's
  bool noun_plural{false};  // ends in s
  bool past_like{false};    // ends in ed
  bool ing_like{false};

  bool is(std::uint32_t kinds) const { return (word.kinds & kinds) != 0; }
  bool after(std::uint8_t any) const { return (marks & any) != 0; }
};

// The sentences that touch a range, cut at no end that stands inside a quotation.
class Clauses {
 public:
  Clauses(const FieldText& text, ByteSpan range);

  // The tokens of the next one; false: there is none. At most 400 tokens: a longer one comes in parts.
  bool next(std::vector<Token>& tokens);

  bool begins_paragraph() const { return begins_paragraph_; }
  ByteSpan bytes() const { return bytes_; }

 private:
  Token word_token(std::uint32_t word) const;
  bool asks(std::uint32_t last, std::uint32_t begin) const;
  std::uint8_t marks_between(std::uint32_t begin, std::uint32_t end) const;

  const FieldText& text_;
  std::size_t sentence_;
  std::size_t last_sentence_;
  std::size_t quotation_{0};          // of text_.quotations(), outermost ones alone
  std::vector<ByteSpan> quotations_;  // with their marks
  std::uint32_t word_;
  ByteSpan bytes_;
  bool begins_paragraph_{false};
};

}  // namespace slant
