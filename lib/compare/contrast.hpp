// How far one group's use of a variant lies from that of the others: a log odds ratio with a standard error
// that knows of units.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/ids.hpp"
#include "compare/contrasts.hpp"
#include "compare/permuted_units.hpp"

namespace slant {

// Sums over the items of each group under some labels; what all contrasts of one labelling are made from.
//
// Pooled: log odds ratio with ½ added to each of its four counts (Haldane 1956, Anscombe 1956); 0 where the
// halves alone turn its direction. Its variance
// is the sum over units of squared linear contributions (x − p m) / (M p (1 − p)), group minus rest, times n
// / (n − 1) a side (Binder 1983), at least the binomial one of each side: where a variant is rare, few units
// say little about its spread. The correlation of sides that share events is bounded by .95. Degrees of
// freedom after Welch and Satterthwaite, a side's by the part of its variance that exceeds the binomial one
// and half the effective number of units that carry its rarer count, 2 at least.
// Within events: Mantel and Haenszel's odds ratio over events, ½ added to both its sums, with the variance of
// its linear contributions over events. Events that one of both sides does not mention drop out.
class ContrastSums {
 public:
  // `equal` needs items that are documents.
  ContrastSums(const PermutedUnits& permuted, std::size_t groups, bool within_events, Rest rest);

  // `groups`: of each item. O(groups × variants + cells).
  void sum(std::span<const std::uint32_t> groups);

  Contrast contrast(std::uint32_t group, VariantId variant) const;

 private:
  struct OfVariant {
    // Pooled: own, own², own × own base; with the unit's: own × unit, own × unit base, own base × unit.
    double x{0}, xx{0}, xm{0}, xu{0}, xb{0}, mu{0};
  };
  struct OfVariantWithin {
    double x{0}, unit{0};                    // over events that both sides mention
    double r{0}, s{0}, rr{0}, rs{0}, ss{0};  // Mantel and Haenszel's products and their squares
  };
  struct OfBase {
    double m{0}, mm{0}, mu{0}, units{0}, alone{0};  // alone: units where nobody else has some
    double unit{0};                                 // within events, of which alone are left out
  };
  struct Side;

  Side side_of(std::uint32_t group, VariantId variant) const;
  Side rest_of(std::uint32_t group, VariantId variant) const;
  void fill_equal(std::uint32_t group, VariantId variant, Contrast& made) const;
  void fill_within(std::uint32_t group, VariantId variant, Contrast& made) const;

  const PermutedUnits& permuted_;
  std::size_t groups_;
  bool within_;
  bool shared_{false};  // whether units are shared by groups
  Rest rest_;
  std::vector<OfVariant> variants_;       // group × variant
  std::vector<OfVariantWithin> withins_;  // the same, within events
  std::vector<OfBase> bases_;             // group × base
};

}  // namespace slant
