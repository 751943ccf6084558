#include "audit/agreement.hpp"

#include <limits>

namespace slant {
namespace {

double share(std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return std::numeric_limits<double>::quiet_NaN();
  return static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

double Agreement::precision() const {
  return share(found_right, found);
}
double Agreement::recall() const {
  return share(gold_right, gold);
}
double Agreement::f1() const {
  return f1_of(precision(), recall());
}

double f1_of(double precision, double recall) {
  const double sum = precision + recall;
  return sum > 0 ? 2 * precision * recall / sum : sum;
}

}  // namespace slant
