// What words before a colon say of who speaks: kinds of text, places, offices. The words are those of
// english/label_words.txt.
#pragma once

#include <cstdint>
#include <string_view>

namespace slant {

// As bits; a word may be several things.
namespace label {
inline constexpr std::uint16_t none = 0;
inline constexpr std::uint16_t kind = 1;   // opinion, photos, see also
inline constexpr std::uint16_t place = 2;  // damascus, region
inline constexpr std::uint16_t organisation = 4;
inline constexpr std::uint16_t role = 8;    // envoy, witnesses
inline constexpr std::uint16_t topic = 16;  // war, shelling
inline constexpr std::uint16_t outlet = 32;
inline constexpr std::uint16_t title = 64;      // mr
inline constexpr std::uint16_t particle = 128;  // al, van
}  // namespace label

// Of a word or a whole label in lower case. O(size).
std::uint16_t label_word(std::string_view text);

}  // namespace slant
