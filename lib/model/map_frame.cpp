// Chooses the variants and groups that a map is made of.
#include "model/map_frame.hpp"

#include <algorithm>

namespace slant {
namespace {

std::vector<bool> active_groups(const Tally& tally, const MapOptions& options) {
  std::vector<bool> active(static_cast<std::size_t>(tally.counts.rows()), true);
  for (std::size_t g = 0; g < options.passive.size(); ++g) active[g] = !options.passive[g];
  return active;
}

double used(const Tally& tally, const std::vector<bool>& active, VariantId variant) {
  double sum = 0;
  for (std::size_t g = 0; g < active.size(); ++g) {
    if (active[g]) sum += tally.counts(at(g), at(variant.index()));
  }
  return sum;
}

}  // namespace

MapFrame map_frame(const Tally& tally, const Schema& schema, const MapOptions& options) {
  MapFrame frame;
  frame.active = active_groups(tally, options);
  const bool ordinary = options.method == MapMethod::ca;
  for (std::size_t c = 0; c < schema.choices.size(); ++c) {
    const auto id = id_of<ChoiceTag>(c);
    const Schema::Choice& choice = schema[id];
    if (!options.choices.empty() && std::ranges::count(options.choices, id) == 0) continue;
    if (choice.kind == ChoiceKind::category && !ordinary) {
      frame.has_categories = true;
      continue;
    }
    const std::size_t before = frame.variants.size();
    std::size_t counted = 0;
    for (const VariantId variant : choice.variants) {
      if (schema[variant].ignored) continue;
      ++counted;
      if (used(tally, frame.active, variant) > 0) frame.variants.push_back(variant);
    }
    const std::size_t met = frame.variants.size() - before;
    if (met == 0 && counted > 0) frame.unmentioned.push_back(id);
    if (met == 1 && !ordinary) {
      frame.uncontested.push_back(id);
      frame.variants.pop_back();
    }
    frame.blocks.resize(frame.variants.size(), frame.block_count);
    if (frame.variants.size() > before && !ordinary) ++frame.block_count;
  }
  if (ordinary && !frame.variants.empty()) frame.block_count = 1;
  return frame;
}

CountRows counts_in(const MapFrame& frame, const Tally& tally) {
  CountRows rows;
  rows.columns = at(frame.variants.size());
  for (Eigen::Index g = 0; g < tally.counts.rows(); ++g) {
    for (std::size_t v = 0; v < frame.variants.size(); ++v) {
      const double count = tally.counts(g, at(frame.variants[v].index()));
      if (count == 0) continue;
      rows.column.push_back(static_cast<std::uint32_t>(v));
      rows.count.push_back(count);
    }
    rows.end_row();
  }
  return rows;
}

}  // namespace slant
