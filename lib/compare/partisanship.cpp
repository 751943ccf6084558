// Leave-one-out partisanship, choice by choice.
#include "compare/partisanship.hpp"

#include <array>
#include <limits>
#include <map>

namespace slant {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// The counts of one unit for one choice, of either set.
using Counts = std::vector<double>;
using Unit = std::array<Counts, 2>;

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
    ChoicePartisanship made{choice_, nan, nan, {0, 0}, {sum_of(all_[0]), sum_of(all_[1])}};
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
  std::map<std::uint64_t, Unit> units_;  // by key: sums do not depend on the order of documents
};

}  // namespace

Partisanship partisanship(const Observations& observations, const Schema& schema,
                          const std::vector<int>& set_of, const std::vector<ChoiceId>& choices) {
  const Columns columns(tally(observations), schema, choices);
  const GroupUnits units(observations, columns, set_of);
  std::vector<OfChoice> all;
  for (std::size_t c = 0; c < columns.choices(); ++c) {
    all.emplace_back(columns.id(c), columns.end(c) - columns.begin(c));
  }
  for (std::size_t set = 0; set < units.groups(); ++set) {
    for (const GroupUnit& unit : units.of(set)) {
      for (const ColumnCount cell : units.cells(unit)) {
        const std::size_t choice = columns.choice_of(cell.column);
        all[choice].add(unit.key, set, cell.column - columns.begin(choice), cell.count);
      }
    }
  }
  Partisanship made{{}, nan, nan};
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

}  // namespace slant
