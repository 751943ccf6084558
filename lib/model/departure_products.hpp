// Departures from the expectation within blocks, multiplied without being written out: most counts are zero.
#pragma once

#include "model/departures.hpp"
#include "model/principal_axes.hpp"

namespace slant {

// Of the methods `within` and `ca`. With m_gb = Σ_{v in b} n_gv, what is subtracted from a row of counts can
// be taken from what it is multiplied with: Σ_v a_gv x_v = Σ_v n_gv (x_v / √c_v − Σ_{u in b} s_u x_u / √c_u)
// / n_g. A product is O(counts above zero × columns), some 1.2 ns each.
class DepartureProducts : public Products {
 public:
  DepartureProducts(const CountRows& counts, const Masses& masses, const MapFrame& frame);  // all stay

  Matrix times(const Matrix& right) const override;
  Matrix transposed_times(const Matrix& left) const override;

 private:
  const CountRows& counts_;
  const MapFrame& frame_;
  const Vector& share_;
  Vector scale_;        // 1 / √c_v
  Vector per_mention_;  // 1 / n_g
};

}  // namespace slant
