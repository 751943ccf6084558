// All contrasts of a corpus: rows, permutation tests, family-wise and false discovery adjustment.
#include "compare/contrasts.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/diagnostic.hpp"
#include "base/ratio.hpp"
#include "compare/adjust.hpp"
#include "compare/contrast.hpp"
#include "compare/permuted_units.hpp"
#include "compare/quantile.hpp"
#include "count/resampling.hpp"

namespace slant {
namespace {

constexpr double tie = 1e-9;  // a permutation that gives the same table gives the same z but for rounding

std::vector<std::uint32_t> groups_in_play(const Observations& observations, const ContrastOptions& options) {
  if (!options.groups.empty()) return options.groups;
  std::vector<std::uint32_t> all(observations.groups());
  std::iota(all.begin(), all.end(), 0U);
  return all;
}

// |z| of every row under one labelling; of joint rows the largest of their groups. 0 where there is none.
class Statistic {
 public:
  Statistic(std::vector<std::uint32_t> groups, std::vector<VariantId> variants, bool joint)
      : groups_(std::move(groups)), variants_(std::move(variants)), joint_(joint) {}

  std::size_t rows() const { return joint_ ? variants_.size() : groups_.size() * variants_.size(); }

  void fill(const ContrastSums& sums, std::vector<double>& z) const {
    z.assign(rows(), 0);
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      for (std::size_t v = 0; v < variants_.size(); ++v) {
        const double own = std::abs(sums.contrast(groups_[g], variants_[v]).z());
        double& row = z[joint_ ? v : g * variants_.size() + v];
        if (own > row) row = own;  // not for NaN
      }
    }
  }

  ContrastRow row(const ContrastSums& sums, std::size_t number, double level) const {
    ContrastRow row;
    row.variant = variants_[number % variants_.size()];
    row.group = groups_[joint_ ? 0 : number / variants_.size()];
    row.contrast = sums.contrast(row.group, row.variant);
    for (std::size_t g = 1; joint_ && g < groups_.size(); ++g) {
      const Contrast other = sums.contrast(groups_[g], row.variant);
      const bool larger = std::isnan(row.contrast.z()) ? !std::isnan(other.z())
                                                       : std::abs(other.z()) > std::abs(row.contrast.z());
      if (!larger) continue;
      row.group = groups_[g];
      row.contrast = other;
    }
    row.low = row.high = row.p = row.q = row.p_max = missing;
    const Contrast& contrast = row.contrast;
    if (std::isnan(contrast.error)) return row;
    const double reach = student_quantile(.5 + level / 2, contrast.freedom) * contrast.error;
    row.low = contrast.log_odds - reach;
    row.high = contrast.log_odds + reach;
    return row;
  }

 private:
  std::vector<std::uint32_t> groups_;
  std::vector<VariantId> variants_;
  bool joint_;
};

void permute(const PermutedUnits& permuted, std::uint64_t seed, std::uint32_t replicate,
             std::vector<std::uint32_t>& groups, std::vector<std::uint32_t>& labels) {
  Draws draws(seed, replicate, Stream::permutation);
  groups.assign(permuted.groups().begin(), permuted.groups().end());
  for (const std::vector<std::uint32_t>& stratum : permuted.strata()) {
    labels.clear();
    for (const std::uint32_t item : stratum) labels.push_back(permuted.group(item));
    shuffle(std::span(labels), draws);
    for (std::size_t i = 0; i < stratum.size(); ++i) groups[stratum[i]] = labels[i];
  }
}

// How often permutations reach each row's |z|, and how often the largest of a permutation does.
class Exceedances {
 public:
  Exceedances(const std::vector<double>& observed, unsigned workers)
      : observed_(observed), alone_(workers, std::vector<std::uint32_t>(observed.size())), largest_(alone_) {}

  void add(const std::vector<double>& z, unsigned worker) {
    const double largest = z.empty() ? 0 : *std::max_element(z.begin(), z.end());
    for (std::size_t i = 0; i < z.size(); ++i) {
      alone_[worker][i] += z[i] >= observed_[i] - tie ? 1 : 0;
      largest_[worker][i] += largest >= observed_[i] - tie ? 1 : 0;
    }
  }

  double p(std::size_t row, std::uint32_t permutations) const { return share(alone_, row, permutations); }
  double p_max(std::size_t row, std::uint32_t permutations) const {
    return share(largest_, row, permutations);
  }

 private:
  static double share(const std::vector<std::vector<std::uint32_t>>& counts, std::size_t row,
                      std::uint32_t permutations) {
    double reached = 0;
    for (const auto& of_worker : counts) reached += of_worker[row];
    return (reached + 1) / (permutations + 1.0);
  }

  const std::vector<double>& observed_;
  std::vector<std::vector<std::uint32_t>> alone_, largest_;  // by worker and row
};

void test(const PermutedUnits& permuted, const Statistic& statistic, std::size_t groups,
          const ContrastOptions& options, const Workers& workers, const std::vector<double>& observed,
          std::vector<ContrastRow>& rows) {
  struct Scratch {
    ContrastSums sums;
    std::vector<std::uint32_t> groups, labels;
    std::vector<double> z;
  };
  std::vector<Scratch> scratch(
      workers.count, {ContrastSums(permuted, groups, options.within_events, options.rest), {}, {}, {}});
  Exceedances exceedances(observed, workers.count);
  workers.each(options.permutations, [&](std::size_t replicate, unsigned worker) {
    Scratch& mine = scratch[worker];
    permute(permuted, options.seed, static_cast<std::uint32_t>(replicate), mine.groups, mine.labels);
    mine.sums.sum(mine.groups);
    statistic.fill(mine.sums, mine.z);
    exceedances.add(mine.z, worker);
  });
  std::vector<double> p(rows.size(), missing);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (std::isnan(rows[i].contrast.z())) continue;
    p[i] = rows[i].p = exceedances.p(i, options.permutations);
    rows[i].p_max = exceedances.p_max(i, options.permutations);
  }
  const std::vector<double> q = benjamini_hochberg(p);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i].q = q[i];
}

}  // namespace

Contrasts contrasts(const Observations& observations, const Schema& schema, const ContrastOptions& options,
                    const Workers& workers) {
  std::vector<std::uint32_t> groups = groups_in_play(observations, options);
  const PermutedUnits permuted(observations, schema,
                               {options.measure, groups, options.choices, options.within_events});
  if (options.rest == Rest::equal && (options.within_events || permuted.events_of_several_groups() > 0)) {
    throw InputError("--rest equal holds groups against the mean of groups that share no event",
                     "say --unit document to take each article by itself, or --rest pooled");
  }
  if (groups.size() == 2) groups.pop_back();
  const Statistic statistic(groups, tested_variants(schema, options.choices, options.measure), options.joint);

  ContrastSums sums(permuted, observations.groups(), options.within_events, options.rest);
  sums.sum(permuted.groups());
  Contrasts made;
  made.units = permuted.units();
  made.events_of_several_groups = permuted.events_of_several_groups();
  made.dropped_events = permuted.dropped_units();
  made.permutations = options.permutations;
  std::vector<double> observed;
  statistic.fill(sums, observed);
  for (std::size_t i = 0; i < statistic.rows(); ++i) {
    made.rows.push_back(statistic.row(sums, i, options.level));
    made.tests += std::isnan(made.rows.back().contrast.z()) ? 0 : 1;
  }
  if (options.permutations > 0 && made.tests > 0) {
    test(permuted, statistic, observations.groups(), options, workers, observed, made.rows);
  }
  return made;
}

}  // namespace slant
