// One side of a contrast: a share or rate whose units differ, and how far it lies from a value that is supposed.
#pragma once

#include <algorithm>
#include <cstdint>

#include "compare/contrasts.hpp"

namespace slant {

// Σ over the units that mention the choice (of a rate: that have words): x hits of the variant among m.
struct SideSums {
  double units{0}, x{0}, m{0};
  double xx{0}, xm{0}, mm{0};

  double value() const { return x / m; }
  // Σ (x − p m)²; rounding does not make it less than 0.
  double squares(double p) const { return std::max(0.0, xx - 2 * p * xm + p * p * mm); }
};

// Hits of one unit depend on each other, so x of m say as much as x/D of m/D that do not, D being the design
// effect (Kish 1965, §8.2; Rao and Scott 1992, Biometrics 48, 577–585). Under a supposed p, D comes from the
// squared residuals (x_i − p m_i)², half of it with p as supposed (the null is imposed, as in a score test)
// and half with the share that was seen. Where few units carry the rarer side (K of them, Kish's (Σx)² / Σx²),
// residuals show too little, and D leans on a prior with weight 4⁴ / (4⁴ + K⁴), of rates 10 for 4: of a share a correlation of
// .55 (1 − (K / n)²) within n units, of a rate hits that differ as Gamma with shape .3. README.md has the simulations.
class Side {
 public:
  // `clumped`: what D of a rate is at least believed to be, known from elsewhere (the other side).
  Side(const SideSums& sums, Measure measure, double clumped = 1);

  const SideSums& sums() const { return sums_; }
  double design_effect(double p) const;
  // Normal deviate of x/D of m/D draws where each hits with probability p, 0 < p < 1: above 0 where more were
  // seen than p says. Peizer and Pratt's (1968, JASA 63, 1416–1456) at the middle of the probability of x
  // itself, moved towards p by ½ / (1 + what p expects of the rarer side). Some 100 ns.
  double deviate(double p) const;
  // Standard error of the value, where p holds.
  double error(double p) const;
  // Half the square of the units that would be enough, were they of equal size ((Σm)² / Σm²); 2 at least.
  double freedom() const { return freedom_; }

 private:
  double effect_at(double p) const;

  SideSums sums_;
  Measure measure_;
  double seen_;              // the value, off 0 and 1
  double low_{0}, high_{1};  // where D follows p
  double weight_;            // of the prior
  double clumped_;
  double prior_correlation_;
  double freedom_;
};

// D that the hits of a side show by themselves; 1 where there is none.
double seen_design_effect(const SideSums& sums);

}  // namespace slant
