// One group against the others: sums over units, and the two sides that are tested.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/contrast_units.hpp"
#include "compare/contrasts.hpp"
#include "compare/within_events.hpp"

namespace slant {

// Of a row, the random sums that its replicates are made of: z = own · S(group) − all · Σ S(groups), S being a group's
// sum of residuals x − p m under one share p for all (within events of r − s), each unit's times its random number.
// So that S of all groups may be weighed alike first, as the mean of the others' shares wants it.
struct ScoreWeights {
  double own{0}, all{0};  // both 0: the row has no z
};

class ContrastSums {
 public:
  // O(groups × variants + cells).
  ContrastSums(const ContrastUnits& units, std::size_t groups, bool within_events, Rest rest);

  // Counts, shares and log odds, without test and intervals.
  Contrast contrast(std::uint32_t group, VariantId variant) const;
  void test(std::uint32_t group, VariantId variant, Contrast& made) const;
  // Of a tested one: effects nearer than `critical` standard errors; no effect is inside as `with_none` says.
  void add_intervals(std::uint32_t group, VariantId variant, double critical, bool with_none,
                     Contrast& made) const;

  double common_value(VariantId variant) const;  // of all groups: the null's
  ScoreWeights weights(std::uint32_t group, VariantId variant) const;
  double scale(std::uint32_t group, VariantId variant) const;  // of S(group) in Σ S
  bool scales_groups() const { return rest_ == Rest::equal; }

 private:
  struct OfVariant {
    // own, own², own × own base; with the unit's: own × unit, own × unit base, own base × unit.
    double x{0}, xx{0}, xm{0}, xu{0}, xb{0}, mu{0};
  };
  struct OfBase {
    double m{0}, mm{0}, mu{0}, units{0}, alone{0};  // alone: units where nobody else has some
    double w{0}, ww{0};                             // of EventSums
  };
  // Of the groups but one: the mean of their shares, smoothed or as counts of as much variance.
  double smoothed_mean_of_others(std::uint32_t group, VariantId variant) const;
  struct MeanOfOthers {
    SideSums sums;  // no units where its variance is not known
    double share, units;
  };
  struct WithSides {
    SidesData data;
    std::vector<UnitCount> own, rest;
  };

  void sum_pooled();
  void sum_within();
  SideSums side_of(std::uint32_t group, VariantId variant) const;
  SideSums rest_of(std::uint32_t group, VariantId variant) const;
  MeanOfOthers mean_of_others(std::uint32_t group, VariantId variant) const;
  // Σ over units of (x − p m) of the group × the same of the others, with q.
  double product(std::uint32_t group, VariantId variant, double p, double q) const;
  double correlation(std::uint32_t group, VariantId variant) const;
  // Σ of squared residuals under the common value: of the group, of the others, of products in shared units.
  struct Residuals {
    double own, rest, product;
  };
  Residuals residuals(std::uint32_t group, VariantId variant) const;
  WithSides sides(std::uint32_t group, VariantId variant) const;
  EventSums within(std::uint32_t group, VariantId variant) const;
  const OfVariant& of(std::uint32_t group, VariantId variant) const {
    return variants_[group * units_.variant_count() + variant.index()];
  }
  const OfBase& base_of(std::uint32_t group, VariantId variant) const {
    return bases_[group * units_.base_count() + units_.base_of(variant)];
  }

  const ContrastUnits& units_;
  std::size_t groups_;
  bool within_;
  bool shared_;  // whether units are shared by groups
  Rest rest_;
  std::vector<OfVariant> variants_;                       // group × variant
  std::vector<EventSums> withins_;                        // the same, within events
  std::vector<std::pair<double, double>> within_counts_;  // hits of the group, of its events
  std::vector<OfBase> bases_;                             // group × base
};

}  // namespace slant
