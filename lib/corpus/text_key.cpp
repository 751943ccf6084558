// White space folded by blocks: most have single spaces alone.
#include "corpus/text_key.hpp"

#include <algorithm>
#include <cstddef>

#include "base/hash.hpp"

namespace slant {
namespace {

constexpr std::size_t block = 64;
constexpr std::string_view no_break_space = "\xC2\xA0";

bool may_be_damaged(std::string_view text) {
  return text.find('&') != std::string_view::npos || text.find('\xC3') != std::string_view::npos ||
         text.find('\xC2') != std::string_view::npos || text.find('\\') != std::string_view::npos ||
         text.find('<') != std::string_view::npos || text.find('_') != std::string_view::npos;
}

// Whether a block, with a byte before it, holds other white space than single spaces. Bytes alone, so that compilers
// take many at once.
bool has_odd_space(const char* bytes) {
  const char* const one_before = bytes - 1;
  unsigned char odd = 0;
  for (std::size_t i = 0; i < block; ++i) {
    const auto c = static_cast<unsigned char>(bytes[i]), before = static_cast<unsigned char>(one_before[i]);
    const auto low = static_cast<unsigned char>(c < ' '), wide = static_cast<unsigned char>(c == 0xC2);
    const auto twice = static_cast<unsigned char>(static_cast<unsigned char>(c | before) == ' ');
    odd = static_cast<unsigned char>(odd | low | wide | twice);
  }
  return odd != 0;
}

void fold_byte_by_byte(std::string_view text, std::size_t& at, std::size_t end, std::string& out) {
  while (at < end) {
    const bool wide = text.substr(at, no_break_space.size()) == no_break_space;
    const auto c = static_cast<unsigned char>(text[at]);
    if (!wide && c > ' ') {
      out += text[at];
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
    at += wide ? no_break_space.size() : 1;
  }
}

void fold_spaces(std::string_view text, std::string& out) {
  out.clear();
  out.reserve(text.size());
  std::size_t at = 0;
  fold_byte_by_byte(text, at, std::min<std::size_t>(text.size(), 1), out);
  while (at + block <= text.size()) {
    // A run of plain blocks is copied at once. Behind a space that was folded a block is not plain.
    const std::size_t begin = at;
    if (out.empty() || out.back() != ' ' || text[at] != ' ') {
      while (at + block <= text.size() && !has_odd_space(text.data() + at)) at += block;
      out.append(text, begin, at - begin);
    }
    if (at + block <= text.size()) fold_byte_by_byte(text, at, at + block, out);
  }
  fold_byte_by_byte(text, at, text.size(), out);
  if (!out.empty() && out.back() == ' ') out.pop_back();
}

}  // namespace

std::uint64_t TextKey::of(std::string_view text) {
  if (repair_ && may_be_damaged(text) && repair_(text, repaired_)) text = repaired_;
  fold_spaces(text, folded_);
  return folded_.empty() ? 0 : std::max<std::uint64_t>(hash_of(folded_), 1);
}

}  // namespace slant
