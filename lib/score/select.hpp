// Overlap: which of the candidate hits of a document count (design: longest, nested, all; scope choice or
// lexicon).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "count/targets.hpp"
#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "score/compete.hpp"

namespace slant {

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
