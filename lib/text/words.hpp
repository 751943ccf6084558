// The words of one field, in order: where they stand, and the form in which they are compared.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"
#include "base/raw_buffer.hpp"
#include "base/span.hpp"

namespace slant {

// Eight bytes a word beside the folded text. The folded form of an ASCII word stands where the word stands in
// the text; that of another is displaced, behind the text.
class Words {
 public:
  static constexpr std::size_t padding = 64;  // bytes that may be read behind a folded word

  std::uint32_t size() const { return size_; }

  // In the repaired text. O(1); O(log of the displaced words) for a displaced one.
  ByteSpan bytes(std::uint32_t i) const {
    const ByteSpan bytes{begins_[i], ends_[i]};
    return bytes.begin < text_size_ ? bytes : displaced_bytes(i);
  }

  // Case-folded, NFC, apostrophes as '.
  std::string_view folded(std::uint32_t i) const {
    const std::uint32_t begin = begins_[i];
    return {folded_.data() + begin, std::size_t{ends_[i]} - begin};
  }

  // The same for filters over all words: bytes, and where each word begins and ends in them.
  const char* folded_bytes() const { return folded_.data(); }
  const std::uint32_t* folded_begins() const { return begins_.data(); }
  const std::uint32_t* folded_ends() const { return ends_.data(); }

  // Whether the word before i > 0 is of ASCII and one space behind it is all that parts them. May say no
  // where a word is displaced. O(1) for words of a usual length.
  bool follows_ascii_and_space(std::uint32_t i) const {
    const std::uint32_t end = ends_[i - 1];
    return begins_[i] == end + 1 && begins_[i] < text_size_ && folded_.data()[end] == ' ' &&
           is_ascii(folded(i - 1));
  }

  // The first word that begins at or behind a byte of the text; size(): none. O(log words).
  std::uint32_t first_from(std::uint32_t byte) const;

  // For engines, which fill words from the first to the last. Everything is reused.
  void start(std::uint32_t text_size);
  char* lower_text() { return folded_.data(); }  // text_size bytes and padding, for the engine to write
  void reserve(std::size_t more);
  std::uint32_t* next_begins() { return begins_.data() + size_; }  // for up to `more` words, then grow
  std::uint32_t* next_ends() { return ends_.data() + size_; }
  void add(ByteSpan bytes) {
    if (size_ == begins_.size()) reserve(1);
    begins_[size_] = bytes.begin;
    ends_[size_++] = bytes.end;
  }
  void grow(std::size_t added) { size_ += static_cast<std::uint32_t>(added); }
  void shrink(std::uint32_t size);                          // forgets the last words
  void displace(std::uint32_t i, std::string_view folded);  // ascending; also one that stands in lower_text()
  void erase(WordSpan words);
  // Words that begin in one of these, by position and apart; how many there were. Linear time.
  std::uint32_t erase_in(const std::vector<ByteSpan>& spans);

 private:
  struct Displaced {
    std::uint32_t word;
    ByteSpan bytes;
  };

  ByteSpan displaced_bytes(std::uint32_t i) const;

  // Of a folded word: what is behind it may be read.
  static bool is_ascii(std::string_view word) {
    std::uint64_t bytes = 0;
    std::size_t at = 0;
    for (; word.size() - at > sizeof bytes; at += sizeof bytes) {
      std::memcpy(&bytes, word.data() + at, sizeof bytes);
      if ((bytes & 0x8080808080808080U) != 0) return false;
    }
    std::memcpy(&bytes, word.data() + at, sizeof bytes);
    return ((bytes & 0x8080808080808080U) << (8 * (sizeof bytes - (word.size() - at)))) == 0;
  }

  std::uint32_t text_size_{0};
  std::uint32_t size_{0};
  RawBuffer<std::uint32_t> begins_, ends_;  // in folded_; the first size_ are in use
  RawBuffer<char> folded_;
  std::size_t folded_size_{0};
  std::vector<Displaced> displaced_;  // by word
};

// What lies between a word and the one before it.
enum class Gap : std::uint8_t {
  soft,  // white space, hyphens, quotation marks, brackets, the full stop of an abbreviation: phrases go on
  hard,  // any other punctuation: phrases stop, gaps `_` go on
  sentence,  // a sentence end, the start of the field, or text that is passed over: nothing goes on
};

// soft or hard, by the rules in README.md. `before` is the word that the gap follows, as it stands in the
// text: after an abbreviation one full stop is soft. Linear in the gap.
Gap gap_between(std::string_view before, std::string_view gap);

// Hyphenated words: one word each, or as many as they have parts.
enum class Hyphens : std::uint8_t { split, keep };
template <>
inline constexpr auto enum_names<Hyphens> = spelled("split", "keep");

// Whether what lies between two words is one hyphen and nothing else: - ‐ ‑, no dash.
inline bool is_one_hyphen(std::string_view gap) {
  return gap == "-" || gap == "\u2010" || gap == "\u2011";
}

}  // namespace slant
