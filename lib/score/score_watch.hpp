// What a Scorer tells those who ask why: what becomes of each match on its way to a hit that counts.
#pragma once

#include <span>
#include <vector>

#include "match/hit.hpp"
#include "match/matcher.hpp"

namespace slant {

// Told in this order, document by document; those who listen to a part leave the rest alone.
class ScoreWatch : public MatchWatch {
 public:
  void tried(const Hit&, std::span<const GuardFinding>) override {}
  // All candidates, when `in …` guards have been applied, too.
  virtual void placed(const std::vector<Hit>&) {}
  // Several hits of one variant that are one from here on.
  virtual void joined(std::span<const Hit> /*parts*/, const Hit& /*whole*/) {}
  // In one competition: a look-alike may be kept in another. `by` is a kept hit that took a word of it.
  virtual void displaced(const Hit& /*hit*/, const Hit& /*by*/) {}
  // Those that are kept, with their flags, before the filter.
  virtual void selected(const std::vector<Hit>&) {}
};

}  // namespace slant
