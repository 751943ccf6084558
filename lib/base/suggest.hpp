// "Did you mean …?": the known word that somebody who typed another most likely meant.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace slant {

// The known word nearest to `word`, or an empty string where none is near enough to be offered. Distance is
// the number of letters (code points) left out, added, replaced or swapped with their neighbour; the case of
// ASCII letters and - against _ do not count. Near enough is one such slip in three letters of the longer
// word, at least one and at most three in all. Ties go to the earlier one. Words over 64 code points are never near.
std::string closest(std::string_view word, std::span<const std::string> known);

// "did you mean 'outlet'?" of closest(), or else "known are a, b and c" (at most twelve). For a Diagnostic's hint.
std::string suggestion(std::string_view word, std::span<const std::string> known);

}  // namespace slant
