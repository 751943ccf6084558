// --budget on the command line: what a statistic takes is told before it starts, and draws that do not fit are left out.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/budget.hpp"
#include "base/setting.hpp"
#include "flags.hpp"
#include "table/table.hpp"

namespace slant::cli {

void add_budget_flag(Sheet& sheet, Budget& budget);

// Random draws that a statistic makes.
struct DrawsAsked {
  std::string statistic;  // "distances of 3,000 groups"
  std::string flag;       // of their number; empty: it has none
  std::string draws;      // what one is called, in the plural
  std::uint32_t count{0};
  std::uint32_t fewest{0};  // with fewer the result would be worth little
};

// What becomes of them. The note is empty where all are made.
struct DrawsMade {
  std::uint32_t count{0};
  std::string note;
};

// As many as fit: all of those that were asked for by the flag, or else none. Says what the statistic will take where
// that is some seconds. Throws LimitError, with the flags that help, where even the fewest do not fit.
DrawsMade draws_within(const Budget& budget, const Costs& costs, const DrawsAsked& asked,
                       const OutputFlags& output);

// Tells in the table or on stderr, and in the manifest, what was left out.
void tell_left_out(const std::vector<DrawsMade>& all, const Budget& budget, std::vector<Table>& tables,
                   std::vector<Setting>& made, const OutputFlags& output);

}  // namespace slant::cli
