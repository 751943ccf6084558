// What reading takes note of beside the damage that it undoes.
#pragma once

#include <array>
#include <cstdint>

#include "base/enum_names.hpp"

namespace slant {

enum class Note : std::uint8_t {
  addresses,      // of web pages and mail: no words
  address_words,  // words in them, which are left out
  divided_words,  // words with a hyphen at a line end that stays, for want of evidence that it divides a word
};
template <>
inline constexpr auto enum_names<Note> = spelled("addresses", "address_words", "divided_words");

inline constexpr std::size_t note_count = 3;
using NoteCounts = std::array<std::uint32_t, note_count>;

}  // namespace slant
