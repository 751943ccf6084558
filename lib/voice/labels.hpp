// Whether the words before a colon, or behind the last colon or dash of a headline, name who speaks.
#pragma once

#include <string_view>

namespace slant {

// “UN envoy: …”, “Anna Holt: …”; not “Photos: …”, “DAMASCUS: …”, “Battle of Orla: …”. O(size).
bool names_speaker(std::string_view label);

// “…: UN envoy”, “… – Holt”: stricter, for what stands there may be anything, and where it was printed too.
bool names_speaker_behind(std::string_view label);

}  // namespace slant
