// Count tables and observations converted to Eigen matrices.
#include "model/tally.hpp"

namespace slant {
namespace {

void clear(Tally& tally, std::size_t groups, std::size_t variants, std::size_t choices) {
  tally.counts.setZero(at(groups), at(variants));
  tally.mentions.setZero(at(groups), at(choices));
  tally.words.setZero(at(groups));
}

}  // namespace

Tally tally(const CountTable& counts) {
  const Schema& schema = counts.schema();
  const auto groups = counts.groups();
  Tally made;
  clear(made, groups.size(), schema.variants.size(), schema.choices.size());
  for (std::size_t g = 0; g < groups.size(); ++g) {
    made.words[at(g)] = static_cast<double>(groups[g]->words);
    for (std::size_t v = 0; v < schema.variants.size(); ++v) {
      made.counts(at(g), at(v)) = static_cast<double>((*groups[g])[id_of<VariantTag>(v)].count);
    }
    for (std::size_t c = 0; c < schema.choices.size(); ++c) {
      made.mentions(at(g), at(c)) = static_cast<double>((*groups[g])[id_of<ChoiceTag>(c)].mentions);
    }
  }
  return made;
}

void tally(const Observations& observations, std::span<const std::uint32_t> weight_of_unit, Tally& into) {
  clear(into, observations.groups(), observations.variants(), observations.choices());
  for (std::size_t d = 0; d < observations.documents(); ++d) {
    const double weight = weight_of_unit.empty() ? 1.0 : weight_of_unit[observations.unit_of(d)];
    if (weight == 0) continue;
    const Eigen::Index group = at(observations.group(d));
    into.words[group] += weight * static_cast<double>(observations.words(d));
    for (const Observed cell : observations.cells(d)) {
      into.counts(group, at(cell.variant.index())) += weight * cell.count;
      into.mentions(group, at(observations.choice_of(cell.variant).index())) += weight * cell.count;
    }
  }
}

Tally tally(const Observations& observations, std::span<const std::uint32_t> weight_of_unit) {
  Tally made;
  tally(observations, weight_of_unit, made);
  return made;
}

}  // namespace slant
