// Budgets as they are typed and told.
#include "base/budget.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

struct BudgetUnit {
  std::string_view name;
  double size;
};
// The largest first.
constexpr std::array<BudgetUnit, 3> times{{{"h", 3600}, {"min", 60}, {"s", 1}}};
constexpr std::array<BudgetUnit, 2> sizes{{{"GB", 1e9}, {"MB", 1e6}}};

[[noreturn]] void refuse_budget(const std::string& text) {
  throw InputError(fmt::format("'{}' is no budget of time and memory", text),
                   "as in 60s,1GB: time in s, min or h, memory in MB or GB, or one of the two");
}

// In the largest unit of which it is a whole number, or else to one place of the smallest that leaves it above one.
template <std::size_t count>
std::string in_units(double amount, const std::array<BudgetUnit, count>& units) {
  for (const BudgetUnit& unit : units) {
    const double number = amount / unit.size;
    if (number >= 1 && number == std::floor(number)) return fmt::format("{}{}", number, unit.name);
  }
  return fmt::format("{}{}", amount / units.back().size, units.back().name);
}

template <std::size_t count>
std::string roughly(double amount, const std::array<BudgetUnit, count>& units) {
  for (const BudgetUnit& unit : units) {
    const double number = amount / unit.size;
    if (number >= 10) return fmt::format("{:.0f} {}", number, unit.name);
    if (number >= 1) return fmt::format("{:.1f} {}", number, unit.name);
  }
  return fmt::format("1 {}", units.back().name);
}

// Up to one digit and zeros: 1, 2, 3 … 9, 10, 20 …
double rounded_up(double amount, double unit) {
  const double whole = std::max(1.0, std::ceil(amount / unit));
  const double digit = std::pow(10, std::floor(std::log10(whole)));
  return std::ceil(whole / digit) * digit * unit;
}

}  // namespace

std::uint32_t Budget::draws(const Costs& costs, std::uint32_t fewest, std::uint32_t most) const {
  if (!holds(costs.of(fewest))) return 0;
  const double count = (steps() - costs.once.steps) / std::max(1.0, costs.each.steps);
  return static_cast<std::uint32_t>(std::min(count, static_cast<double>(most)));
}

void read_budget(const std::string& text, Budget& budget) {
  Budget made = budget;
  bool has_time = false, has_memory = false;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    const std::string_view part(text.data() + begin, end - begin);
    double number = 0;
    const auto [at, error] = std::from_chars(part.data(), part.data() + part.size(), number);
    const std::string_view name = part.substr(static_cast<std::size_t>(at - part.data()));
    if (error != std::errc() || !(number > 0) || !std::isfinite(number)) refuse_budget(text);
    const auto is_named = [&](const BudgetUnit& unit) { return unit.name == name; };
    const auto time = std::find_if(times.begin(), times.end(), is_named);
    const auto size = std::find_if(sizes.begin(), sizes.end(), is_named);
    if (time != times.end() && !has_time) {
      made.seconds = number * time->size;
      has_time = true;
    } else if (size != sizes.end() && !has_memory) {
      made.bytes = number * size->size;
      has_memory = true;
    } else {
      refuse_budget(text);
    }
    begin = end + 1;
  }
  budget = made;
}

std::string written(const Budget& budget) {
  return in_units(budget.seconds, times) + "," + in_units(budget.bytes, sizes);
}

Budget enough_for(const Cost& cost, const Budget& budget) {
  const double seconds = cost.steps / steps_a_second;
  const double of_time = seconds > 7200 ? 3600 : (seconds > 120 ? 60 : 1);
  return {std::max(budget.seconds, rounded_up(seconds, of_time)),
          std::max(budget.bytes, rounded_up(cost.bytes, cost.bytes > 1e9 ? 1e9 : 1e6))};
}

std::string in_words(const Cost& cost) {
  return fmt::format("about {} and {}", roughly(cost.steps / steps_a_second, times),
                     roughly(cost.bytes, sizes));
}

}  // namespace slant
