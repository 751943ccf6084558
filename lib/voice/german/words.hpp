// The German words of the rules of who says what.
#pragma once

#include <cstdint>
#include <string_view>

#include "voice/reporting_words.hpp"

namespace slant {

// Of a folded word behind which 16 bytes may be read. “sagten” and “sage” are found by “sagte” and “sagen”.
const ReportingWord& german_word(std::string_view folded);

// Whether the words before a colon, or behind a headline's last one, name a speaker.
bool names_german_speaker(std::string_view label);

}  // namespace slant
