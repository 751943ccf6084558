// The second step of an overlap: of hits that compete, which are kept.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "score/score_watch.hpp"

namespace slant {

// Reused for one group of competitors after the other. Time: n log n in a group's hits, and their words.
class Competition {
 public:
  // Of hits of one field. `longest`: by goes_first, unless an own word lies in a kept extent. `nested`: the
  // longest extent first, unless all own words lie in kept extents. `all`: all. Sorts `hits`; sets
  // kept[i] = true for the kept ones, i being the hit's index in `pool`. Tells `watch` what is displaced.
  void run(Overlap overlap, const std::vector<Hit>& pool, std::span<std::uint32_t> hits,
           std::vector<bool>& kept, ScoreWatch* watch = nullptr);

 private:
  bool is_taken(std::uint32_t word) const { return word < taken_.size() && taken_[word] == run_; }
  bool is_kept(Overlap overlap, const Hit& hit) const;
  void take(WordSpan words);
  void note_taker(std::uint32_t hit, WordSpan words);
  std::uint32_t taker_of(const Hit& hit) const;  // one that was not kept

  std::uint32_t first_{0};            // word of the group
  std::vector<std::uint64_t> taken_;  // by word, from first_ on: the number of the run that last took it
  std::uint64_t run_{0};
  std::vector<std::uint32_t> takers_;  // the same: the hit that took it first in that run; only if watched
};

}  // namespace slant
