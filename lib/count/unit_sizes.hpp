// How much each group has to be sampled from: documents and units with a mention.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "count/observations.hpp"

namespace slant {

struct UnitSizes {
  std::uint64_t documents{0}, units{0};  // with a mention
  double effective_units{0};  // as many of equal mentions would say as much: (Σm)² / Σm² (Kish 1965)
};

// By group, of mentions of these variants. O(cells + documents × log).
std::vector<UnitSizes> unit_sizes(const Observations& observations, std::span<const VariantId> variants);

}  // namespace slant
