// A sentence as the finder of attributions sees it: words, the marks between them, quotations as one piece.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
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

struct ClauseToken {
  ByteSpan bytes;  // of a quotation with its marks
  ReportingWord word;
  std::uint8_t marks{0};  // before it
  bool hyphened{false};   // self-described
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

// The sentences of a field, cut at no end that stands inside a quotation or before "she asks".
class Clauses {
 public:
  // `word`: what a folded word is, in the language of the text.
  Clauses(const FieldText& text, const ReportingWord& (*word)(std::string_view))
      : text_(text), word_of_(word) {}

  // From now on the sentences that touch `range`, those that hang together with them too. Linear in the first
  // paragraph that is touched, if it is another than before, and O(log field).
  void start(ByteSpan range);

  // The tokens of the next one; false: there is none. At most 400 tokens: a longer one comes in parts.
  bool next(std::vector<ClauseToken>& tokens);

  bool begins_paragraph() const { return begins_paragraph_; }
  bool ends_title() const { return text_.is_title() && sentence_ >= sentences_.size(); }
  std::uint32_t begin() const { return begin_; }          // of what start() found
  std::uint32_t end() const { return end_; }              // of what next() gave last
  std::uint64_t looked_at() const { return looked_at_; }  // bytes between words, all in all: for tests

 private:
  void enter(std::uint32_t paragraph);
  bool hangs_together(std::size_t sentence) const;  // with the one behind it
  void read_word(std::uint32_t word, ByteSpan bytes, ClauseToken& token) const;
  void mark_after_quotation(const ClauseToken& before, ClauseToken& token) const;
  void mark_last(std::vector<ClauseToken>& tokens);
  void add_words(std::uint32_t stop, bool quoted, std::vector<ClauseToken>& tokens);
  void add_quotation(std::uint32_t& end, std::vector<ClauseToken>& tokens);
  bool asks(std::uint32_t begin) const;

  const FieldText& text_;
  const ReportingWord& (*word_of_)(std::string_view);
  static constexpr std::uint32_t nowhere = ~std::uint32_t{0};
  std::uint32_t paragraph_{nowhere}, limit_{0};                // limit: where the range ends
  std::span<const ByteSpan> sentences_;                        // of the paragraph
  std::vector<ByteSpan> quotations_;                           // its outermost, with their marks
  std::size_t sentence_{0}, last_sentence_{0}, quotation_{0};  // the next ones; last: one behind
  std::uint32_t word_{0};
  std::uint32_t last_{0};  // where the last token ends
  std::uint32_t begin_{0}, end_{0};
  std::uint64_t looked_at_{0};
  bool begins_paragraph_{false};
};

}  // namespace slant
