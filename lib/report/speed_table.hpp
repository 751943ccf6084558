// How fast the stages of a run were, as a table.
#pragma once

#include "study/speed.hpp"
#include "table/table.hpp"

namespace slant {

// One row a stage: stage engine threads repetitions seconds least_seconds most_seconds mb_per_second
// words_per_second documents_per_second ratio peak_mb, then documents words mb of what was measured on.
// `ratio` is the time of simdjson alone to that of the stage.
Table tidy_speed_table(const SpeedReport& report);

// For people: the same without what is equal in all rows, times in milliseconds.
Table speed_table(const SpeedReport& report);

}  // namespace slant
