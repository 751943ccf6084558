// What was found against what people marked: precision, recall and what is between them.
#pragma once

#include <cstdint>

namespace slant {

// Right ones are counted from both sides, as several found may meet one that is marked.
struct Agreement {
  std::uint64_t gold{0}, found{0};
  std::uint64_t gold_right{0}, found_right{0};

  double precision() const;  // NaN: nothing was found
  double recall() const;     // NaN: nothing was marked
  double f1() const;
};

// Harmonic; 0 where both are, NaN where one is.
double f1_of(double precision, double recall);

}  // namespace slant
