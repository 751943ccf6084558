#include "audit/coding.hpp"
#include "base/ratio.hpp"

namespace slant {

Precision precision_of(std::span<const EntryReading> entries, double confidence) {
  Precision made{0, 0, missing, {missing, missing}};
  double right = 0, squares = 0;
  for (const EntryReading& entry : entries) {
    if (entry.read == 0) continue;
    made.hits += entry.hits;
    made.read += entry.read;
    const double weight = static_cast<double>(entry.hits) / static_cast<double>(entry.read);
    right += weight * entry.right;
    squares += weight * static_cast<double>(entry.hits);
  }
  if (made.read == 0) return made;
  const auto hits = static_cast<double>(made.hits);
  made.value = right / hits;
  const double draws = hits * hits / squares;
  const double tail = (1 - confidence) / 2;
  made.interval = {share_low(made.value * draws, draws, 0, tail),
                   share_high(made.value * draws, draws, 0, tail)};
  return made;
}

}  // namespace slant
