// Leave-one-out partisanship, choice by choice.
#include "compare/partisanship.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/ratio.hpp"
#include "compare/interval.hpp"
#include "compare/quantile.hpp"
#include "count/group_index.hpp"

namespace slant {
namespace {

// The counts of one unit for one choice, of either set.
using Counts = std::vector<double>;
using UnitCounts = std::array<Counts, 2>;

double sum_of(const Counts& counts) {
  double sum = 0;
  for (const double count : counts) sum += count;
  return sum;
}

// What is left of a set's counts without those of a unit.
struct Left {
  Counts counts;
  double mentions;
};

Left without(const Counts& all, const Counts& own, bool leave) {
  Left left{all, 0};
  if (leave) {
    for (std::size_t v = 0; v < own.size(); ++v) left.counts[v] -= own[v];
  }
  left.mentions = sum_of(left.counts);
  return left;
}

double share(const Left& left, std::size_t variant) {
  return left.mentions > 0 ? left.counts[variant] / left.mentions : 0;
}

class OfChoice {
 public:
  OfChoice(ChoiceId choice, std::size_t variants) : choice_(choice) { all_.fill(Counts(variants, 0)); }

  void add(std::uint64_t key, std::size_t set, std::size_t variant, double count) {
    const auto [unit, is_new] = units_.try_emplace(key);
    if (is_new) unit->second.fill(Counts(all_[0].size(), 0));
    unit->second[set][variant] += count;
    all_[set][variant] += count;
  }

  ChoicePartisanship result() const {
    ChoicePartisanship made{choice_, missing, missing, {0, 0}, {sum_of(all_[0]), sum_of(all_[1])}};
    for (const auto& [key, unit] : units_) {
      for (std::size_t set = 0; set < 2; ++set) made.units[set] += sum_of(unit[set]) > 0 ? 1U : 0U;
    }
    if (made.units[0] > 0 && made.units[1] > 0) made.plug_in = mean(made, false);
    if (made.units[0] > 1 && made.units[1] > 1) made.leave_out = mean(made, true);
    return made;
  }

 private:
  double mean(const ChoicePartisanship& of, bool leave) const {
    double sum = 0;
    for (const auto& [key, unit] : units_) {
      const Left first = without(all_[0], unit[0], leave);
      const Left second = without(all_[1], unit[1], leave);
      for (std::size_t set = 0; set < 2; ++set) {
        const double mentions = sum_of(unit[set]);
        if (mentions == 0) continue;
        for (std::size_t v = 0; v < unit[set].size(); ++v) {
          const double a = share(first, v);
          const double b = share(second, v);
          const double rho = a + b > 0 ? a / (a + b) : 0.5;
          sum +=
              unit[set][v] / mentions * (set == 0 ? rho : 1 - rho) / (2 * static_cast<double>(of.units[set]));
        }
      }
    }
    return sum;
  }

  ChoiceId choice_;
  std::array<Counts, 2> all_;
  std::map<std::uint64_t, UnitCounts> units_;  // by key: sums do not depend on the order of documents
};

// Folds of the units, as even as can be, whatever the order of documents.
class EvenFolds {
 public:
  explicit EvenFolds(const GroupUnits& units) {
    for (std::size_t set = 0; set < units.groups(); ++set) {
      for (const GroupUnit& unit : units.of(set)) keys_.push_back(unit.key);
    }
    std::sort(keys_.begin(), keys_.end());
    keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
  }

  std::size_t size() const { return std::min<std::size_t>(most, keys_.size()); }
  std::size_t of(std::uint64_t key) const {
    return static_cast<std::size_t>(std::lower_bound(keys_.begin(), keys_.end(), key) - keys_.begin()) %
           size();
  }

 private:
  static constexpr std::size_t most = 40;
  std::vector<std::uint64_t> keys_;
};

constexpr std::size_t no_fold = std::numeric_limits<std::size_t>::max();

// Of all units but those of one fold.
Partisanship without_fold(const GroupUnits& units, const Columns& columns, const EvenFolds& folds,
                          std::size_t fold) {
  std::vector<OfChoice> all;
  all.reserve(columns.choices());
  for (std::size_t c = 0; c < columns.choices(); ++c) {
    all.emplace_back(columns.id(c), columns.end(c) - columns.begin(c));
  }
  for (std::size_t set = 0; set < units.groups(); ++set) {
    for (const GroupUnit& unit : units.of(set)) {
      if (fold != no_fold && folds.of(unit.key) == fold) continue;
      for (const ColumnCount cell : units.cells(unit)) {
        const std::size_t choice = columns.choice_of(cell.column);
        all[choice].add(unit.key, set, cell.column - columns.begin(choice), cell.count);
      }
    }
  }
  Partisanship made{{}, missing, missing};
  double weight = 0;
  double plug_in = 0;
  double leave_out = 0;
  for (const OfChoice& choice : all) {
    const ChoicePartisanship of = choice.result();
    made.choices.push_back(of);
    if (!(of.units[0] > 1 && of.units[1] > 1)) continue;
    const double mentions = of.mentions[0] + of.mentions[1];
    weight += mentions;
    plug_in += mentions * of.plug_in;
    leave_out += mentions * of.leave_out;
  }
  if (weight > 0) {
    made.plug_in = plug_in / weight;
    made.leave_out = leave_out / weight;
  }
  return made;
}

// Sets low and high of what has `leave_out`, from its values without each fold.
void set_interval(double level, const std::vector<double>& values, auto& of) {
  const auto n = static_cast<double>(values.size());
  const double mean = mean_of(values);
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  const double reach = student_quantile(1 - (1 - level) / 2, n - 1) * std::sqrt((n - 1) / n * squares);
  if (std::isnan(reach)) return;  // some folds hold all units of a set
  of.low = std::max(0.0, of.leave_out - reach);
  of.high = std::min(1.0, of.leave_out + reach);
}

}  // namespace

TwoSets two_sets(const Observations& observations) {
  TwoSets sets;
  std::string listed;
  for (std::size_t group = 0; group < observations.groups(); ++group) {
    const std::string& label = observations.labels(group)[0];
    sets.set_of.push_back(label == missing_label ? -1 : static_cast<int>(sets.names.size()));
    if (label == missing_label) continue;
    sets.names.push_back(label);
    listed += (listed.empty() ? "" : ", ") + label;
  }
  if (sets.names.size() != 2) {
    throw InputError(fmt::format("partisanship is between two sets, and {} has {}{}", observations.by()[0],
                                 sets.names.size(), listed.empty() ? "" : ": " + listed),
                     "name a field with two values (--by), or join one: --join camps.csv --by set");
  }
  return sets;
}

Partisanship partisanship(const Observations& observations, const Schema& schema,
                          const std::vector<int>& set_of, const std::vector<ChoiceId>& choices, double level,
                          const Workers& workers) {
  const Columns columns(tally(observations), schema, choices);
  const GroupUnits units(observations, columns, set_of);
  const EvenFolds folds(units);
  Partisanship made = without_fold(units, columns, folds, no_fold);
  if (folds.size() < 2) return made;
  std::vector<Partisanship> without(folds.size());
  workers.each(folds.size(), [&](std::size_t fold, unsigned) {
    without[fold] = without_fold(units, columns, folds, fold);
  });
  std::vector<double> values(folds.size());
  const auto enough = [](const ChoicePartisanship& of) {
    return of.units[0] >= fewest_units && of.units[1] >= fewest_units;
  };
  for (std::size_t c = 0; c < made.choices.size(); ++c) {
    if (!enough(made.choices[c])) continue;
    for (std::size_t fold = 0; fold < values.size(); ++fold)
      values[fold] = without[fold].choices[c].leave_out;
    set_interval(level, values, made.choices[c]);
  }
  if (std::any_of(made.choices.begin(), made.choices.end(), enough)) {
    for (std::size_t fold = 0; fold < values.size(); ++fold) values[fold] = without[fold].leave_out;
    set_interval(level, values, made);
  }
  return made;
}

}  // namespace slant
