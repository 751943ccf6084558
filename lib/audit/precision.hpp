// How many of the hits that people read are right, where entries were read as much as each other and not as
// often as they hit.
#pragma once

#include <cstdint>
#include <span>

#include "compare/interval.hpp"

namespace slant {

// One entry's hits that were read. A hit that coders disagree on is right in part.
struct EntryReading {
  std::uint64_t hits{0};  // in the corpus
  std::uint64_t read{0};
  double right{0};  // of those read
};

struct Precision {
  std::uint64_t hits{0};  // of the entries of which any was read
  std::uint64_t read{0};
  double value;       // NaN: nothing was read
  Interval interval;  // NaN: the same
};

// Σ hits · right/read / Σ hits. Limits are Clopper and Pearson's of as many equally weighted hits as say the
// same (Kish 1965: (Σw)² / Σw², a hit read standing for hits/read of its entry), so of one entry they are the
// plain exact ones. They are of all the hits the entries could have, not of those in this corpus alone: they
// do not vanish where all were read.
Precision precision_of(std::span<const EntryReading> entries, double confidence);

}  // namespace slant
