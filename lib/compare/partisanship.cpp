// Leave-one-out partisanship, choice by choice.
#include "compare/partisanship.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/ratio.hpp"
#include "compare/interval.hpp"
#include "compare/partisanship_spread.hpp"
#include "count/group_index.hpp"

namespace slant {
namespace {

// What is left of a set's counts without those of a unit.
struct Left {
  std::vector<double> counts;
  double mentions;
};

Left without(const std::vector<double>& all, const std::vector<double>& own, bool leave) {
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

double mean(const ChoiceUnits& choice, const ChoicePartisanship& of, bool leave) {
  double sum = 0;
  for (const auto& [key, unit] : choice.units) {
    const Left first = without(choice.all[0], unit[0], leave);
    const Left second = without(choice.all[1], unit[1], leave);
    for (std::size_t set = 0; set < 2; ++set) {
      const double mentions = sum_of(unit[set]);
      if (mentions == 0) continue;
      for (std::size_t v = 0; v < unit[set].size(); ++v) {
        const double rho = partisanship_of(share(first, v), share(second, v));
        sum +=
            unit[set][v] / mentions * (set == 0 ? rho : 1 - rho) / (2 * static_cast<double>(of.units[set]));
      }
    }
  }
  return sum;
}

ChoicePartisanship measured(ChoiceId id, const ChoiceUnits& choice) {
  ChoicePartisanship made{id, missing, missing, {0, 0}, {sum_of(choice.all[0]), sum_of(choice.all[1])}};
  for (const auto& [key, unit] : choice.units) {
    for (std::size_t set = 0; set < 2; ++set) made.units[set] += sum_of(unit[set]) > 0 ? 1U : 0U;
  }
  if (made.units[0] > 0 && made.units[1] > 0) made.plug_in = mean(choice, made, false);
  if (made.units[0] > 1 && made.units[1] > 1) made.leave_out = mean(choice, made, true);
  return made;
}

std::vector<ChoiceUnits> by_choice(const GroupUnits& units, const Columns& columns) {
  std::vector<ChoiceUnits> made(columns.choices());
  const auto none = [&](std::size_t choice) {
    const std::vector<double> zeros(columns.end(choice) - columns.begin(choice), 0);
    return SetCounts{zeros, zeros};
  };
  for (std::size_t c = 0; c < made.size(); ++c) made[c].all = none(c);
  for (std::size_t set = 0; set < units.groups(); ++set) {
    for (const GroupUnit& unit : units.of(set)) {
      for (const ColumnCount cell : units.cells(unit)) {
        const std::size_t c = columns.choice_of(cell.column);
        const std::size_t variant = cell.column - columns.begin(c);
        made[c].all[set][variant] += cell.count;
        const auto [own, is_new] = made[c].units.try_emplace(unit.key);
        if (is_new) own->second = none(c);
        own->second[set][variant] += cell.count;
      }
    }
  }
  return made;
}

// Sets low and high of what has both estimates. The interval is around the truth, which is never below ½; it holds
// the estimate, too, which may be.
void set_interval(const PartisanshipSpread& spread, double level, auto& of) {
  const Interval of_square = square_interval(spread.of(of.plug_in - .5), level);
  if (std::isnan(of_square.low)) return;
  of.low = std::min(.5 + of_square.low, of.leave_out);
  of.high = std::max(std::min(.5 + of_square.high, 1.0), of.leave_out);
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
  const std::vector<ChoiceUnits> units = by_choice(GroupUnits(observations, columns, set_of), columns);
  Partisanship made{std::vector<ChoicePartisanship>(units.size()), missing, missing};
  workers.each(units.size(), [&](std::size_t c, unsigned) {
    ChoicePartisanship& of = made.choices[c] = measured(columns.id(c), units[c]);
    if (std::min(of.units[0], of.units[1]) < fewest_units) return;
    PartisanshipSpread spread;
    spread.add(units[c], of, 1, 0);
    set_interval(spread, level, of);
  });

  double weight = 0, plug_in = 0, leave_out = 0;
  std::size_t most = 0;  // units of the smaller set, of the choice that has most
  for (const ChoicePartisanship& of : made.choices) {
    const std::size_t fewer = std::min(of.units[0], of.units[1]);
    if (fewer < 2) continue;
    const double mentions = of.mentions[0] + of.mentions[1];
    weight += mentions;
    plug_in += mentions * of.plug_in;
    leave_out += mentions * of.leave_out;
    most = std::max(most, fewer);
  }
  if (weight == 0) return made;
  made.plug_in = plug_in / weight;
  made.leave_out = leave_out / weight;
  if (most < fewest_units) return made;
  PartisanshipSpread spread;
  for (std::size_t c = 0; c < units.size(); ++c) {
    const ChoicePartisanship& of = made.choices[c];
    if (std::min(of.units[0], of.units[1]) < 2) continue;
    spread.add(units[c], of, (of.mentions[0] + of.mentions[1]) / weight,
               (of.leave_out - made.leave_out) / weight);
  }
  set_interval(spread, level, made);
  return made;
}

}  // namespace slant
