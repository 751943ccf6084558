// Phrases of two or three words that deny a hit or hold it off. They are those of english/denial_phrases.txt,
// by the sections there.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/enum_names.hpp"

namespace slant {

enum class DenialPhrase : std::uint8_t {
  none,
  denies_noun,      // rather than
  denies_no_place,  // far from
  denies_being,     // none of
  denies_calling,   // stopped short of
  affirms,          // no longer
  holds_off,        // so-called
};
// The sections of the list.
template <>
inline constexpr auto enum_names<DenialPhrase> = spelled("none", "denies_noun", "denies_no_place",
                                                         "denies_being", "denies_calling", "affirms",
                                                         "holds_off");

// What ends with `last`, the words before it being `second` and `first`. O(phrases), some twenty.
DenialPhrase denial_phrase(std::string_view first, std::string_view second, std::string_view last);

}  // namespace slant
