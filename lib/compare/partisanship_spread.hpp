// How far chance moves the partisanship of one choice or of several: what its interval is made of.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <vector>

#include "compare/partisanship.hpp"
#include "compare/square_interval.hpp"

namespace slant {

using SetCounts = std::array<std::vector<double>, 2>;  // of two sets, by variant of a choice

struct ChoiceUnits {
  SetCounts all;
  std::map<std::uint64_t, SetCounts> units;  // by key: sums do not depend on the order of documents
};

double sum_of(const std::vector<double>& counts);
// ρ of Gentzkow, Shapiro and Taddy.
double partisanship_of(double share, double other_share);

// Partisanship less ½ is half of Σ (q^R − q^D) ρ, for small differences Σ e r / 8m, of a variant e being the difference
// of the sets' mean shares (whose words are judged), r that of their shares of all mentions (which judge) and m the
// mean of both shares. e r = ((e + r) / 2)² − ((e − r) / 2)²: a sum of squares, less what is noise alone, where the
// two differ. Here are what noise adds to both, and the variance to first order; a unit of both sets moves both.
// Each set's spread is that of its own units and of some more, which are as all units of both sets are, each set by
// half: of a word that a set hardly uses its own units say little. Four more, shared so that the smaller set has most.
class PartisanshipSpread {
 public:
  // `away`: what a mention more adds by giving the choice more weight.
  void add(const ChoiceUnits& choice, const ChoicePartisanship& of, double weight, double away);

  // `observed`: partisanship less ½, with each unit's own words included.
  SquareEstimate of(double observed) const;

 private:
  struct Moved {
    std::array<double, 2> by{}, mentions{};
  };
  std::map<std::uint64_t, Moved> moved_;
  std::array<double, 2> more_{};                // variance that the four units add
  double squares_{0}, less_{0}, exchanged_{0};  // what noise adds to the two sums of squares
};

}  // namespace slant
