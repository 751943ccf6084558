// Time and memory that statistics may take, as counted work: what fits is decided ahead, and alike on every machine.
#pragma once

#include <cstdint>
#include <string>

namespace slant {

// A step is about four nanoseconds of one core: a cell of a table looked at.
inline constexpr double steps_a_second = 2.5e8;

struct Cost {
  double steps{0}, bytes{0};
};

// Of a statistic: what it takes once, and what each random draw adds. Memory of draws is used again, so `each` has none.
struct Costs {
  Cost once, each;

  Cost of(double draws) const { return {once.steps + draws * each.steps, once.bytes + each.bytes}; }
};

struct Budget {
  double seconds{60};
  double bytes{1e9};

  double steps() const { return seconds * steps_a_second; }
  bool holds(const Cost& cost) const { return cost.steps <= steps() && cost.bytes <= bytes; }
  // As many draws as fit, at most `most`; 0: not even `fewest`.
  std::uint32_t draws(const Costs& costs, std::uint32_t fewest, std::uint32_t most) const;
};

// "60s,1GB"; either may be left out and stays as it was. Throws InputError.
void read_budget(const std::string& text, Budget& budget);
std::string written(const Budget& budget);

// The smallest budget of round numbers that holds a cost and is no smaller than `budget`.
Budget enough_for(const Cost& cost, const Budget& budget);

// "about 3 min and 1.2 GB".
std::string in_words(const Cost& cost);

}  // namespace slant
