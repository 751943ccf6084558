// How well one hit tells which of two sets of outlets it comes from.
#pragma once

#include <cstddef>
#include <vector>

#include "compare/group_units.hpp"

namespace slant {

// Of a choice, with q the units' shares, q^R and q^D the sets' shares of their mentions and ρ = q^R / (q^R +
// q^D), ½ for 0/0: half the mean of q · ρ over the units of the first set and half the mean of q · (1 − ρ)
// over those of the second. ½: no difference, 1: no word in common (Gentzkow, Shapiro and Taddy 2019, eq. 4
// and 7).
struct ChoicePartisanship {
  ChoiceId choice;
  double plug_in;        // ρ from all units: large by chance where units are few
  double leave_out;      // ρ from all but the unit itself; NaN where a set has fewer than two units
  std::size_t units[2];  // that mention the choice
  double mentions[2];
};

struct Partisanship {
  std::vector<ChoicePartisanship> choices;  // that somebody mentions
  double plug_in, leave_out;  // over the choices that have leave_out, weighed by mentions of both; NaN: none
};

// `set_of`: 0, 1 or −1 (neither) for each group. Units without mentions of a choice are skipped for it.
// O(cells × variants of a choice).
Partisanship partisanship(const Observations& observations, const Schema& schema,
                          const std::vector<int>& set_of, const std::vector<ChoiceId>& choices = {});

}  // namespace slant
