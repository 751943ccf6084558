// Overlap: which of the candidate hits of a document count (design: longest, nested, all; scope choice or
// lexicon). First join hits of one variant, then let those that are left compete.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "count/schema.hpp"
#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "score/score_watch.hpp"

namespace slant {

// The order of the overlap `longest`: extent start, longest extent, declaration (the order of entries), and
// between hits of one entry the own words.
bool goes_first(const Hit& a, const Hit& b);

// Joins hits of one field and one variant, which come by (own, entry): own words and extents are united, the
// entry is that of the part that goes first, voice and zone are those of the first own word. Leaves the
// joined ones in front, by own.begin, and returns how many they are. O(n) but for the words that guards took.
std::size_t join_overlapping(std::span<Hit> hits);

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

struct SelectOptions {
  std::optional<Overlap> overlap;  // empty: as each choice says
  std::optional<Scope> scope;      // empty: as each lexicon says
};

// One a thread, used for one document after the other.
class Selection {
 public:
  explicit Selection(const Lexicon& lexicon, const SelectOptions& options = {});  // keeps a reference

  // Leaves of a document's candidates, which have `taken` in normal form, the hits that are kept, ignored
  // look-alikes among them, by (field, own.begin, own.end, entry). Fields never compete. A joined hit has the
  // entry of its first part in the order of the overlap. Linear in hits that share no words and come in that
  // order; n log n in those that do.
  // `watch`, where there is one, is told what is joined and displaced.
  void run(std::vector<Hit>& hits, ScoreWatch* watch = nullptr);

 private:
  // Hits that compete with one another: of one lexicon, one choice, or one key, and of one overlap.
  using Group = std::uint64_t;
  struct Rule {
    Group group;
    bool joins;   // hits that share own words are one
    bool guards;  // a look-alike of a category: competes in the groups of the keys that it guards
  };
  // A run of hits whose extents hang together, the words between their parts included.
  struct Cluster {
    std::size_t end;      // of its hits
    std::uint64_t reach;  // behind its last word
  };
  struct Member {
    Group group;
    std::uint32_t hit;  // in the pool
    friend auto operator<=>(const Member&, const Member&) = default;
  };
  using Guarding = std::pair<VariantId, VariantId>;  // key, look-alike

  VariantId variant_of(const Hit& hit) const { return targets_[hit.entry].variant; }
  void find_clusters(const std::vector<Hit>& hits);
  void join(std::span<Hit> cluster, ScoreWatch* watch);
  void group();
  void share_look_alikes();
  void add_look_alikes(std::span<const Guarding> of_key);
  void compete(ScoreWatch* watch);

  const Lexicon& lexicon_;
  Targets targets_;
  std::vector<Rule> rules_;  // by VariantId

  std::vector<Cluster> clusters_;
  std::vector<std::pair<VariantId, std::uint32_t>> by_variant_;  // of one cluster, and where in it
  std::vector<Hit> pool_;                                        // of one cluster, by variant
  std::vector<bool> kept_;
  std::vector<Member> members_;
  std::vector<std::pair<VariantId, std::uint32_t>> look_alikes_;  // that guard keys, and where in the pool
  std::vector<Guarding> guarding_;
  std::vector<std::span<const Guarding>> of_keys_;
  std::vector<std::uint32_t> competitors_;
  Competition competition_;
};

}  // namespace slant
