// How well one hit tells which of two sets of outlets it comes from.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/ratio.hpp"
#include "base/workers.hpp"
#include "compare/group_units.hpp"

namespace slant {

// Of a choice, with q the units' shares, q^R and q^D the sets' shares of their mentions and ρ = q^R / (q^R +
// q^D), ½ for 0/0: half the mean of q · ρ over the units of the first set and half the mean of q · (1 − ρ)
// over those of the second. ½: no difference, 1: no word in common (Gentzkow, Shapiro and Taddy 2019, eq. 4 and 7).
struct ChoicePartisanship {
  ChoiceId choice;
  double plug_in;        // ρ from all units: large by chance where units are few
  double leave_out;      // ρ from all but the unit itself; NaN where a set has fewer than two units
  std::size_t units[2];  // that mention the choice
  double mentions[2];
  double low{missing}, high{missing};  // interval of leave_out
};

struct Partisanship {
  std::vector<ChoicePartisanship> choices;  // that somebody mentions
  double plug_in, leave_out;  // over the choices that have leave_out, weighed by mentions of both; NaN: none
  double low{missing}, high{missing};  // interval of leave_out
};

// The set of each group, 0 or 1, or −1 for those without a label; and the sets' labels.
struct TwoSets {
  std::vector<int> set_of;
  std::vector<std::string> names;
};
// Of groups by one field. Throws InputError where it has more or fewer than two values.
TwoSets two_sets(const Observations& observations);

// `set_of`: 0, 1 or −1 (neither) for each group. Units without mentions of a choice are skipped for it. Intervals are
// those of square_interval(), from ½ to 1, widened to hold the estimate; NaN where a set has fewer than five units
// (of (all): where this is so of every choice), and where no unit departs from its set. O(cells × variants of a
// choice).
Partisanship partisanship(const Observations& observations, const Schema& schema,
                          const std::vector<int>& set_of, const std::vector<ChoiceId>& choices = {},
                          double level = .95, const Workers& workers = {});

}  // namespace slant
