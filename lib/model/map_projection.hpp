// New groups on the axes of a map that was made before.
#pragma once

#include "model/map.hpp"

namespace slant {

// Principal coordinates by the transition formula (Greenacre 2017, ch. 12, supplementary points): departures
// from what the groups of `base` would use, times its arrows. Of `base` the frame without its groups, the
// variants' masses, arrows, squares and inertia are read; its method is `within` or `ca`, whose formula needs
// no more. Mentions of variants that `base` has not are left out, as no arrow says where they pull.
// O(groups × variants × axes).
Map project(const Map& base, const CountRows& counts);
Map project(const Map& base, const Tally& tally);

}  // namespace slant
