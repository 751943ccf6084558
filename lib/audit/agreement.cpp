#include "audit/agreement.hpp"

#include "base/ratio.hpp"

namespace slant {
double Agreement::precision() const {
  return ratio(found_right, found);
}
double Agreement::recall() const {
  return ratio(gold_right, gold);
}
double Agreement::f1() const {
  return f1_of(precision(), recall());
}

double f1_of(double precision, double recall) {
  const double sum = precision + recall;
  return sum > 0 ? 2 * precision * recall / sum : sum;
}

}  // namespace slant
