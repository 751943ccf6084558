#include "audit/drop_one.hpp"

#include <algorithm>
#include <cmath>

#include "count/names.hpp"
#include "model/tally.hpp"

namespace slant {
namespace {

constexpr double alike = 1e-9;  // changes that differ by less differ by rounding

std::uint64_t hits_of(const CountTable& entries, VariantId entry) {
  std::uint64_t hits = 0;
  for (const GroupCount* group : entries.groups()) hits += (*group)[entry].count;
  return hits;
}

void by_change(std::vector<DroppedEntry>& dropped) {
  const auto size = [](const DroppedEntry& one) { return std::llround(std::abs(one.change()) / alike); };
  std::stable_sort(dropped.begin(), dropped.end(),
                   [&](const DroppedEntry& a, const DroppedEntry& b) { return size(a) > size(b); });
}

// The counts of a choice's variants in a group, summed from its entries.
struct VariantSums {
  std::vector<VariantId> variants;
  std::vector<std::uint64_t> counts;
};

VariantSums sums_of(const GroupCount& group, const Schema& schema, const std::vector<VariantId>& entries) {
  VariantSums sums;
  for (const VariantId entry : entries) {
    const VariantId variant = schema.entries[entry.index()].variant;
    if (schema[variant].ignored) continue;
    const auto at = std::find(sums.variants.begin(), sums.variants.end(), variant);
    if (at == sums.variants.end()) {
      sums.variants.push_back(variant);
      sums.counts.push_back(group[entry].count);
    } else {
      sums.counts[static_cast<std::size_t>(at - sums.variants.begin())] += group[entry].count;
    }
  }
  return sums;
}

// What the entry moves in one group, if that is more than `most` moves.
void look_at(std::size_t group, const VariantSums& sums, VariantId own_variant, std::uint64_t mentions,
             std::uint64_t own, std::optional<DroppedEntry>& most) {
  for (const bool is_own : {true, false}) {  // of shares that move alike, its own variant's
    for (std::size_t i = 0; i < sums.variants.size(); ++i) {
      if ((sums.variants[i] == own_variant) != is_own) continue;
      const std::uint64_t left = sums.counts[i] - (is_own ? own : 0);
      DroppedEntry one;
      one.group = group;
      one.moved = sums.variants[i];
      one.own = own;
      one.mentions = mentions;
      one.with = static_cast<double>(sums.counts[i]) / static_cast<double>(mentions);
      one.without = static_cast<double>(left) / static_cast<double>(mentions - own);
      if (!most || std::abs(one.change()) > std::abs(most->change()) + alike) most = one;
    }
  }
}

}  // namespace

std::vector<DroppedEntry> drop_one_shares(const CountTable& entries, const Schema& schema,
                                          const std::vector<ChoiceId>& choices, std::uint64_t min_mentions) {
  const std::vector<const GroupCount*> groups = entries.groups();
  std::vector<DroppedEntry> dropped;
  for (std::uint32_t c = 0; c < schema.choices.size(); ++c) {
    if (schema.choices[c].kind != ChoiceKind::choice || !is_asked_for(choices, ChoiceId{c})) continue;
    const std::vector<VariantId>& of_choice = entries.schema().choices[c].variants;
    std::vector<VariantSums> sums;
    sums.reserve(groups.size());
    for (const GroupCount* group : groups) sums.push_back(sums_of(*group, schema, of_choice));
    for (const VariantId entry : of_choice) {
      const VariantId variant = schema.entries[entry.index()].variant;
      if (schema[variant].ignored) continue;
      std::optional<DroppedEntry> most;
      std::uint64_t emptied = 0;
      for (std::size_t g = 0; g < groups.size(); ++g) {
        const std::uint64_t mentions = (*groups[g])[ChoiceId{c}].mentions;
        const std::uint64_t own = (*groups[g])[entry].count;
        if (own == 0) continue;
        if (own == mentions) {
          ++emptied;
        } else if (mentions >= min_mentions) {
          look_at(g, sums[g], variant, mentions, own, most);
        }
      }
      if (!most || most->change() == 0) continue;
      most->entry = EntryId{static_cast<std::uint32_t>(entry.index())};
      most->hits = hits_of(entries, entry);
      most->emptied = emptied;
      dropped.push_back(*most);
    }
  }
  by_change(dropped);
  return dropped;
}

std::vector<DroppedEntry> drop_one_axis(const CountTable& entries, const AxisOptions& options) {
  const Schema& schema = entries.schema();
  const std::vector<const GroupCount*> groups = entries.groups();
  Tally counts = tally(entries);
  const AxisScores with = axis_scores(counts, schema, options);
  std::vector<DroppedEntry> dropped;
  for (std::uint32_t e = 0; e < schema.variants.size(); ++e) {
    if (std::isnan(with.weights[e])) continue;
    const auto column = static_cast<Eigen::Index>(e);
    const auto choice = static_cast<Eigen::Index>(schema.variants[e].choice.index());
    const Vector own = counts.counts.col(column);
    if (own.sum() == 0) continue;
    counts.counts.col(column).setZero();
    counts.mentions.col(choice) -= own;
    const AxisScores without = axis_scores(counts, schema, options);
    counts.mentions.col(choice) += own;
    counts.counts.col(column) = own;
    DroppedEntry most;
    bool moves = false;
    for (std::size_t g = 0; g < groups.size(); ++g) {
      const auto at = static_cast<Eigen::Index>(g);
      const double change = without.scores[at] - with.scores[at];
      if (std::isnan(without.scores[at]) && !std::isnan(with.scores[at])) ++most.emptied;
      if (std::isnan(change) || std::abs(change) <= std::abs(most.change())) continue;
      most.group = g;
      most.with = with.scores[at];
      most.without = without.scores[at];
      most.own = static_cast<std::uint64_t>(own[at]);
      most.mentions = static_cast<std::uint64_t>(counts.mentions(at, choice));
      moves = true;
    }
    if (!moves) continue;
    most.entry = EntryId{e};
    most.hits = static_cast<std::uint64_t>(own.sum());
    dropped.push_back(most);
  }
  by_change(dropped);
  return dropped;
}

}  // namespace slant
