// How a hit looks when a test fails.
#pragma once

#include <ostream>

#include "match/hit.hpp"

namespace slant {

inline void PrintTo(const Hit& hit, std::ostream* out) {
  *out << "entry " << hit.entry.value << ' ' << name_of(hit.field) << " [" << hit.own.begin << ", "
       << hit.own.end << ')';
  for (const WordSpan span : hit.taken) *out << " took [" << span.begin << ", " << span.end << ')';
  *out << ' ' << name_of(hit.voice) << ' ' << name_of(hit.zone);
}

}  // namespace slant
