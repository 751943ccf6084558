// Joins what is to be joined, sorts hits into groups of competitors, and keeps who wins in any of them.
#include "score/select.hpp"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "score/compete.hpp"
#include "score/join.hpp"

namespace slant {
namespace {

using Indices = std::vector<std::uint32_t>;  // into the pool

// Hits that compete with one another.
struct Group {
  enum class Kind : std::uint8_t { lexicon, choice, key };
  Field field;
  Overlap overlap;
  Kind kind;
  std::uint32_t id;  // of the lexicon, the choice, or the key's variant
  friend auto operator<=>(const Group&, const Group&) = default;
};

class Selection {
 public:
  Selection(const Lexicon& lexicon, const SelectOptions& options)
      : lexicon_(lexicon), schema_(lexicon.schema), options_(options) {}

  std::vector<Hit> run(std::vector<Hit> hits) {
    join(std::move(hits));
    group();
    share_ignored();
    std::vector<bool> kept(pool_.size(), false);
    Competition competition;
    for (auto& [group, members] : groups_) competition.run(group.overlap, pool_, members, kept);
    std::vector<Hit> result;
    for (std::size_t i = 0; i < pool_.size(); ++i) {
      if (kept[i]) result.push_back(std::move(pool_[i]));
    }
    std::sort(result.begin(), result.end(), [](const Hit& a, const Hit& b) {
      return std::tie(a.field, a.own, a.entry) < std::tie(b.field, b.own, b.entry);
    });
    return result;
  }

 private:
  VariantId variant_of(const Hit& hit) const { return schema_[hit.entry].variant; }
  Overlap overlap_of(ChoiceId choice) const {
    return options_.overlap.value_or(lexicon_.overlaps[choice.index()]);
  }

  // Fills the pool; hits whose overlap is `longest` are joined within their variant.
  void join(std::vector<Hit> hits) {
    std::map<std::pair<Field, VariantId>, std::vector<Hit>> by_variant;
    for (Hit& hit : hits) by_variant[{hit.field, variant_of(hit)}].push_back(std::move(hit));
    for (auto& [key, of_variant] : by_variant) {
      if (overlap_of(schema_[key.second].choice) == Overlap::longest) join_overlapping(of_variant);
      std::move(of_variant.begin(), of_variant.end(), std::back_inserter(pool_));
    }
  }

  void group() {
    for (std::uint32_t i = 0; i < pool_.size(); ++i) {
      const Hit& hit = pool_[i];
      const VariantId variant = variant_of(hit);
      const ChoiceId choice = schema_[variant].choice;
      const LexiconId in_lexicon = schema_[choice].lexicon;
      const Overlap overlap = overlap_of(choice);
      const Scope scope = options_.scope.value_or(lexicon_.scopes[in_lexicon.index()]);
      if (scope == Scope::lexicon) {
        groups_[{hit.field, overlap, Group::Kind::lexicon, in_lexicon.value}].push_back(i);
      } else if (schema_[choice].kind == ChoiceKind::choice) {
        groups_[{hit.field, overlap, Group::Kind::choice, choice.value}].push_back(i);
      } else if (schema_[variant].ignored && !lexicon_.rivals[variant.index()].empty()) {
        ignored_[{hit.field, choice}][variant].push_back(i);
      } else {
        groups_[{hit.field, overlap, Group::Kind::key, variant.value}].push_back(i);
      }
    }
  }

  // In a category the look-alikes compete in the group of each key that they guard. Keys that were not found
  // and are guarded by the same look-alikes give the same result, so one of them is enough.
  void share_ignored() {
    for (const auto& [place, by_variant] : ignored_) {
      const auto& [field, choice] = place;
      std::map<VariantId, std::vector<VariantId>> guarding;  // by key
      for (const auto& [variant, indices] : by_variant) {
        for (const VariantId key : lexicon_.rivals[variant.index()]) guarding[key].push_back(variant);
      }
      std::set<std::vector<VariantId>> done;
      for (const auto& [key, variants] : guarding) {
        const Group group{field, overlap_of(choice), Group::Kind::key, key.value};
        if (!groups_.contains(group) && !done.insert(variants).second) continue;
        Indices& members = groups_[group];
        for (const VariantId variant : variants) {
          const Indices& more = by_variant.at(variant);
          members.insert(members.end(), more.begin(), more.end());
        }
      }
    }
  }

  const Lexicon& lexicon_;
  const Schema& schema_;
  const SelectOptions& options_;
  std::vector<Hit> pool_;
  std::map<Group, Indices> groups_;
  std::map<std::pair<Field, ChoiceId>, std::map<VariantId, Indices>> ignored_;  // of categories
};

}  // namespace

std::vector<Hit> select(const Lexicon& lexicon, std::vector<Hit> hits, const SelectOptions& options) {
  return Selection(lexicon, options).run(std::move(hits));
}

}  // namespace slant
