// Costs of the statistics. The numbers were measured (perf, one core); what a number stands for is beside it.
#include "compare/costs.hpp"

#include <algorithm>
#include <vector>

namespace slant {
namespace {

// Of units that are looked at with all they mention.
double looked_at(const Extent& extent) {
  return extent.documents + extent.cells;
}

}  // namespace

Extent extent_of(const Observations& observations) {
  Extent made{static_cast<double>(observations.documents()), 0, static_cast<double>(observations.groups()), 0,
              static_cast<double>(observations.variants())};
  std::vector<bool> is_mentioned(observations.variants(), false);
  for (std::size_t d = 0; d < observations.documents(); ++d) {
    made.cells += static_cast<double>(observations.cells(d).size());
    for (const Observed cell : observations.cells(d)) is_mentioned[cell.variant.index()] = true;
  }
  made.variants = static_cast<double>(std::count(is_mentioned.begin(), is_mentioned.end(), true));
  return made;
}

Costs costs_of_contrasts(const Extent& extent) {
  // A test and its interval take 50 µs, and need five units that mention the choice.
  const double tested = std::min(extent.table(), extent.cells / 5);
  Costs made;
  made.once.steps = tested * 12'500 + extent.all_rows() * 100 + looked_at(extent) * 20;
  made.once.bytes =
      extent.all_rows() * 350 + extent.table() * 150 + extent.documents * 60 + extent.cells * 64;
  made.each.steps = (looked_at(extent) + extent.table()) * .8;  // four draws at a time
  return made;
}

Costs costs_of_distances(const Extent& extent) {
  Costs made;
  made.once.steps = extent.pairs() * (extent.variants * 4 + 50);
  made.once.bytes = extent.pairs() * 64 + extent.cells * 16;
  made.each.steps = extent.pairs() * extent.variants + extent.groups * extent.cells * 2;
  return made;
}

Costs costs_of_clusters(const Extent& extent) {
  const double square = extent.groups * extent.groups;
  Costs made;
  made.once.steps = square * 20;
  made.once.bytes = square * 24;  // the matrix, what is left of it, and of ties once more
  made.each.bytes = square * 56;  // with its distances, pair by pair
  made.each.steps = square * 20 + extent.pairs() * (extent.variants * 4 + 50) + looked_at(extent) * 2;
  return made;
}

Costs costs_of_token_contrasts(const Extent& extent) {
  return {{extent.all_rows() * 150, extent.all_rows() * 180}, {}};
}

Costs costs_of_profiles(const Extent& extent) {
  return {{extent.all_rows() * 100, extent.all_rows() * 40}, {}};
}

Costs costs_of_axes(const Extent& extent, double axes) {
  Costs made;
  made.once.steps = axes * (extent.all_rows() * 10 + looked_at(extent) * 40);
  made.once.bytes = extent.all_rows() * 24 + axes * extent.all_rows() * 8 + extent.documents * 40;
  return made;
}

Costs costs_of_partisanship(const Extent& extent) {
  // A unit keeps the counts of a choice's variants in both sets.
  return {{extent.cells * 500 + extent.documents * 20, extent.cells * 400 + extent.documents * 60}, {}};
}

Costs costs_of_map(const Extent& extent) {
  Costs made;
  made.once.steps = extent.table() * std::min(extent.groups, extent.variants) * 2;
  made.once.bytes = extent.table() * 40;
  made.each.steps = looked_at(extent) + extent.table() * 4;
  made.each.bytes = extent.table() * 40;
  return made;
}

Costs costs_of_wordscores(const Extent& extent) {
  Costs made;
  made.each = {looked_at(extent) * 2 + extent.table() * 20, extent.table() * 40};
  made.once = {extent.all_rows() * 20, extent.all_rows() * 40};
  return made;
}

Costs costs_of_wordfish(const Extent& extent, double turns) {
  const double turn = extent.table() * 80;  // steps of Newton's method, each of logarithms
  constexpr double most_turns_of_replicates = 50;
  Costs made = costs_of_wordscores(extent);
  made.each.steps += turn * most_turns_of_replicates;
  made.once.steps += turn * turns;
  return made;
}

}  // namespace slant
