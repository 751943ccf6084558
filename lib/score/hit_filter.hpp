// Which of the hits that were selected are counted and shown: by voice, by zone, by what is said around them.
#pragma once

#include <bitset>

#include "base/place.hpp"
#include "match/hit.hpp"

namespace slant {

struct HitFilter {
  std::bitset<voice_count> voices{~0ULL};  // let through, by Voice
  std::bitset<zone_count> zones{~0ULL};    // let through, by Zone
  bool negated{true};                      // whether negated hits are let through
  bool distanced{true};

  bool asks_for_voices() const { return !voices.all(); }
  bool asks_for_zones() const { return !zones.all(); }
  bool asks_for_scopes() const { return !negated || !distanced; }
  bool lets_all() const { return !asks_for_voices() && !asks_for_zones() && !asks_for_scopes(); }
  bool lets(const Hit& hit) const {
    return voices[static_cast<std::size_t>(hit.voice)] && zones[static_cast<std::size_t>(hit.zone)] &&
           (negated || !hit.negated) && (distanced || !hit.distanced);
  }
};

}  // namespace slant
