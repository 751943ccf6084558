// The bounded edit distance behind "did you mean".
#include "base/suggest.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "base/ascii.hpp"

namespace slant {
namespace {

constexpr std::size_t longest_word = 64;
constexpr std::size_t most_slips = 3;
constexpr std::size_t most_listed = 12;

struct Letters {
  std::array<std::uint32_t, longest_word> at{};
  std::size_t size{0};
  bool too_long{false};
};

// Code points with what a typist would not call a difference taken out. The numbers only have to differ where
// the letters do, so the bytes of a sequence are packed, not decoded, and malformed UTF-8 is harmless.
Letters letters_of(std::string_view word) {
  Letters letters;
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) == 0x80U && letters.size > 0) {
      std::uint32_t& last = letters.at[letters.size - 1];
      last = (last << 8U) | byte;
      continue;
    }
    if (letters.size == longest_word) {
      letters.too_long = true;
      return letters;
    }
    letters.at[letters.size++] = is_upper_case(byte) ? byte + 32U : byte == '-' ? std::uint32_t{'_'} : byte;
  }
  return letters;
}

// Optimal string alignment: three rows, because a swap looks two rows back.
std::size_t distance(const Letters& a, const Letters& b) {
  using Cells = std::array<std::size_t, longest_word + 1>;
  Cells before{};
  Cells above{};
  Cells row{};
  for (std::size_t j = 0; j <= b.size; ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size; ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size; ++j) {
      const bool same = a.at[i - 1] == b.at[j - 1];
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[b.size];
}

}  // namespace

std::string closest(std::string_view word, std::span<const std::string> known) {
  const Letters typed = letters_of(word);
  if (typed.too_long || typed.size == 0) return {};
  const std::string* best = nullptr;
  std::size_t least = most_slips + 1;
  for (const std::string& candidate : known) {
    const Letters letters = letters_of(candidate);
    if (letters.too_long) continue;
    const std::size_t length = std::max(typed.size, letters.size);
    const std::size_t allowed = std::clamp<std::size_t>(length / 3, 1, most_slips);
    const std::size_t slips = distance(typed, letters);
    if (slips <= allowed && slips < least && slips < length) {
      least = slips;
      best = &candidate;
    }
  }
  return best == nullptr ? std::string{} : *best;
}

std::string suggestion(std::string_view word, std::span<const std::string> known) {
  if (known.empty()) return {};
  if (const std::string near = closest(word, known); !near.empty()) return "did you mean '" + near + "'?";
  std::string text = known.size() == 1 ? "known is " : "known are ";
  const std::size_t listed = std::min(known.size(), most_listed);
  for (std::size_t i = 0; i < listed; ++i) {
    if (i > 0) text += i + 1 == known.size() ? " and " : ", ";
    text += known[i];
  }
  if (listed < known.size()) text += ", …";
  return text;
}

}  // namespace slant
