// All contrasts of a corpus: rows, their tests and intervals, family-wise and false discovery adjustment.
#include "compare/contrasts.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "base/diagnostic.hpp"
#include "compare/adjust.hpp"
#include "compare/contrast_sums.hpp"
#include "compare/contrast_units.hpp"
#include "compare/family.hpp"
#include "compare/score_draws.hpp"

namespace slant {
namespace {

std::vector<std::uint32_t> groups_in_play(const Observations& observations, const ContrastOptions& options) {
  if (!options.groups.empty()) return options.groups;
  std::vector<std::uint32_t> all(observations.groups());
  std::iota(all.begin(), all.end(), 0U);
  return all;
}

class Making {
 public:
  Making(const ContrastUnits& units, std::size_t groups, const ContrastOptions& options,
         const Workers& workers)
      : units_(units),
        groups_(groups),
        options_(options),
        workers_(workers),
        sums_(units, groups, options.within_events, options.rest) {}

  // Tested, by group and then variant.
  void add_rows(const std::vector<std::uint32_t>& groups, const std::vector<VariantId>& variants) {
    rows_.resize(groups.size() * variants.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      rows_[i].group = groups[i / variants.size()];
      rows_[i].variant = variants[i % variants.size()];
    }
    each_row([this](ContrastRow& row) {
      row.contrast = sums_.contrast(row.group, row.variant);
      sums_.test(row.group, row.variant, row.contrast);
      row.p = row.contrast.test.p;
    });
  }

  void adjust() {
    const std::vector<std::size_t> family = family_of(rows_);
    std::vector<double> p;
    std::vector<FamilyRow> seen;
    for (const std::size_t i : family) {
      const EffectTest& test = rows_[i].contrast.test;
      p.push_back(test.p);
      seen.push_back({std::abs(test.z), most_z(test)});
    }
    const std::vector<double> q = benjamini_hochberg(p);
    for (std::size_t i = 0; i < family.size(); ++i) rows_[family[i]].q = q[i];
    if (options_.permutations > 0 && !family.empty()) {
      const std::vector<double> p_max = step_down(seen, draws_of(family), options_.permutations, workers_);
      for (std::size_t i = 0; i < family.size(); ++i) {
        rows_[family[i]].p_max = std::max(p_max[i], rows_[family[i]].p);
      }
    }
    each_row([this](ContrastRow& row) { add_intervals(row, deviate_of_p(1 - options_.level)); });
  }

  // One row a variant, of the group with the largest |z|.
  void join(const std::vector<VariantId>& variants) {
    std::vector<ContrastRow> joint;
    std::vector<std::size_t> tested, ends;
    std::vector<double> seen;
    for (std::size_t v = 0; v < variants.size() && !rows_.empty(); ++v) {
      std::size_t most = v;
      for (std::size_t i = v; i < rows_.size(); i += variants.size()) {
        if (std::isnan(rows_[i].p)) continue;
        tested.push_back(i);
        const double z = std::abs(rows_[most].contrast.test.z);
        if (std::isnan(z) || std::abs(rows_[i].contrast.test.z) > z) most = i;
      }
      joint.push_back(rows_[most]);
      ends.push_back(tested.size());
      seen.push_back(std::abs(rows_[most].contrast.test.z));
    }
    for (ContrastRow& row : joint) row.p = missing;
    if (options_.permutations > 0) {
      const JointTests tests = joint_tests(
          seen, largest_of_sets(ends, draws_of(tested), options_.permutations, workers_), options_.level);
      const std::vector<double> q = benjamini_hochberg(tests.p);
      for (std::size_t v = 0; v < joint.size(); ++v) {
        joint[v].p = tests.p[v];
        joint[v].q = q[v];
        joint[v].p_max = tests.p_max[v];
        add_intervals(joint[v], tests.critical[v]);
      }
    }
    rows_ = std::move(joint);
  }

  void finish(Contrasts& made) {
    for (const ContrastRow& row : rows_) {
      made.tests += std::isnan(row.p) ? 0 : 1;
      made.hopeless += !std::isnan(row.p) && std::isnan(row.q) ? 1 : 0;
    }
    made.rows = std::move(rows_);
  }

 private:
  void each_row(const std::function<void(ContrastRow&)>& task) {
    constexpr std::size_t at_once = 256;
    workers_.each((rows_.size() + at_once - 1) / at_once, [&](std::size_t block, unsigned) {
      const std::size_t end = std::min(rows_.size(), (block + 1) * at_once);
      for (std::size_t i = block * at_once; i < end; ++i) task(rows_[i]);
    });
  }

  void add_intervals(ContrastRow& row, double critical) const {
    if (std::isnan(row.p) || std::isinf(critical)) return;
    sums_.add_intervals(row.group, row.variant, critical, row.p > 1 - options_.level, row.contrast);
  }

  // Rows with a p that could have been small enough (Tarone 1990).
  std::vector<std::size_t> family_of(const std::vector<ContrastRow>& rows) const {
    std::vector<std::size_t> family;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (!std::isnan(rows[i].p) && rows[i].contrast.test.least_p <= 1 - options_.level) family.push_back(i);
    }
    return family;
  }

  static double most_z(const EffectTest& test) {
    return test.least_p > 0 ? deviate_of_p(test.least_p) : std::numeric_limits<double>::max();
  }

  ScoreDraws draws_of(const std::vector<std::size_t>& of_rows) const {
    std::vector<ScoreRow> rows;
    rows.reserve(of_rows.size());
    for (const std::size_t i : of_rows) rows.push_back({rows_[i].group, rows_[i].variant});
    return {units_, sums_, std::move(rows), groups_, options_.within_events, options_.seed};
  }

  const ContrastUnits& units_;
  std::size_t groups_;
  const ContrastOptions& options_;
  const Workers& workers_;
  ContrastSums sums_;
  std::vector<ContrastRow> rows_;
};

}  // namespace

Contrasts contrasts(const Observations& observations, const Schema& schema, const ContrastOptions& options,
                    const Workers& workers) {
  std::vector<std::uint32_t> groups = groups_in_play(observations, options);
  const ContrastUnits units(observations, schema,
                            {options.measure, groups, options.choices, options.within_events});
  if (options.rest == Rest::equal &&
      (options.within_events || (units.units_of_several_groups() > 0 && units.units() > 1))) {
    throw InputError("--rest equal compares groups with the mean of groups that share no unit",
                     "say --unit document to take each article by itself, or --rest pooled");
  }
  if (groups.size() == 2) groups.pop_back();
  const std::vector<VariantId> variants = tested_variants(schema, options.choices, options.measure);
  Making making(units, observations.groups(), options, workers);
  making.add_rows(groups, variants);
  options.joint ? making.join(variants) : making.adjust();

  Contrasts made;
  made.units = units.units();
  made.units_of_several_groups = units.units_of_several_groups();
  made.dropped_events = units.dropped_units();
  made.permutations = options.permutations;
  making.finish(made);
  return made;
}

}  // namespace slant
