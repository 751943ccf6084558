// The median of repeated times.
#include <algorithm>

#include "study/benchmark.hpp"

namespace slant {

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace slant
