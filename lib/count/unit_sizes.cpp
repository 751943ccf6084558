// What each group wrote in a unit, then sums over units.
#include <algorithm>
#include <tuple>

#include "count/observations.hpp"

namespace slant {

std::vector<UnitSizes> unit_sizes(const Observations& observations, std::span<const VariantId> variants) {
  struct OfDocument {  // of a unit: what one group wrote in it
    std::uint32_t group, unit;
    double mentions;
  };
  std::vector<bool> wanted(observations.variants(), false);
  for (const VariantId variant : variants) wanted[variant.index()] = true;
  std::vector<UnitSizes> sizes(observations.groups());
  std::vector<OfDocument> documents;
  for (std::size_t d = 0; d < observations.documents(); ++d) {
    double mentions = 0;
    for (const Observed cell : observations.cells(d))
      mentions += wanted[cell.variant.index()] ? cell.count : 0;
    if (mentions == 0) continue;
    ++sizes[observations.group(d)].documents;
    documents.push_back({observations.group(d), observations.unit_of(d), mentions});
  }
  std::sort(documents.begin(), documents.end(), [](const OfDocument& a, const OfDocument& b) {
    return std::tie(a.group, a.unit) < std::tie(b.group, b.unit);
  });
  std::vector<double> sums(sizes.size()), squares(sizes.size());
  for (std::size_t i = 0; i < documents.size();) {
    const std::uint32_t group = documents[i].group, unit = documents[i].unit;
    double mentions = 0;
    for (; i < documents.size() && documents[i].group == group && documents[i].unit == unit; ++i)
      mentions += documents[i].mentions;
    ++sizes[group].units;
    sums[group] += mentions;
    squares[group] += mentions * mentions;
  }
  for (std::size_t g = 0; g < sizes.size(); ++g) {
    if (squares[g] > 0) sizes[g].effective_units = sums[g] * sums[g] / squares[g];
  }
  return sizes;
}

}  // namespace slant
