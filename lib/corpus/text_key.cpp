// White space folded from one odd place to the next: most of a text has single spaces alone.
#include "corpus/text_key.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>

#include "base/hash.hpp"
#include "corpus/odd_space_bits.hpp"

namespace slant {
namespace {

constexpr std::size_t block = 64;
constexpr std::string_view no_break_space = "\xC2\xA0";

// Bytes of the white space at `at`; 0: none is there.
std::size_t space_size(std::string_view text, std::size_t at) {
  if (static_cast<unsigned char>(text[at]) <= ' ') return 1;
  return text.substr(at, no_break_space.size()) == no_break_space ? no_break_space.size() : 0;
}

// The text in single spaces, piece by piece.
class Folding {
 public:
  Folding(std::string_view text, std::string& out) : text_(text), out_(out) {
    out_.clear();
    pass_spaces(0);
  }

  // At a place where white space may be odd; places come by position.
  void look_at(std::size_t at) {
    if (at < kept_ || space_size(text_, at) == 0) return;
    append_up_to(at);
    if (!out_.empty() && out_.back() != ' ') out_ += ' ';
    pass_spaces(at);
  }

  void finish() {
    append_up_to(text_.size());
    if (!out_.empty() && out_.back() == ' ') out_.pop_back();
  }

 private:
  void append_up_to(std::size_t end) { out_.append(text_, kept_, end - kept_); }

  void pass_spaces(std::size_t at) {
    for (std::size_t size = 1; at < text_.size() && size > 0; at += size) size = space_size(text_, at);
    kept_ = at;
  }

  std::string_view text_;
  std::string& out_;
  std::size_t kept_{0};
};

}  // namespace

// Whether the text may be damaged.
bool TextKey::find_odd_spaces(std::string_view text) {
  const std::size_t whole = text.size() / block, rest = text.size() % block;
  marks_.resize(whole + 1);
  bool damaged = odd_space_bits(reinterpret_cast<const std::uint8_t*>(text.data()), whole, marks_.data());
  std::array<std::uint8_t, block> end;
  end.fill('x');
  std::copy_n(text.end() - static_cast<std::ptrdiff_t>(rest), rest, end.begin());
  damaged = odd_space_bits(end.data(), 1, &marks_[whole]) || damaged;
  if (whole > 0 && rest > 0 && text[whole * block - 1] == ' ' && text[whole * block] == ' ')
    marks_[whole] |= 1U;
  return damaged;
}

std::uint64_t TextKey::of(std::string_view text) {
  if (find_odd_spaces(text) && repair_ && repair_(text, repaired_)) {
    text = repaired_;
    find_odd_spaces(text);
  }
  Folding folding(text, folded_);
  for (std::size_t word = 0; word < marks_.size(); ++word) {
    for (std::uint64_t bits = marks_[word]; bits != 0; bits &= bits - 1)
      folding.look_at(word * block + static_cast<std::size_t>(std::countr_zero(bits)));
  }
  folding.finish();
  return folded_.empty() ? 0 : std::max<std::uint64_t>(hash_of(folded_), 1);
}

}  // namespace slant
