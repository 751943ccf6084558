// Family-wise p by Westfall and Young's step-down of the least p, from draws of all rows at once.
#pragma once

#include <cstdint>
#include <vector>

#include "base/workers.hpp"
#include "compare/score_draws.hpp"

namespace slant {

struct FamilyRow {
  double z{0};  // what was seen: the normal deviate of its p, not below 0
  double most_z{
      0};  // of the least p it can have; rows that cannot be as small as another take nothing from it
};

// For each row the part of the draws, the seen one among them, in which a row that is no more significant is as
// significant as it. The `first` most significant rows one after the other, the others against all that are left.
// Rows in the order of `draws`. O(draws × rows).
std::vector<double> step_down(const std::vector<FamilyRow>& rows, const ScoreDraws& draws,
                              std::uint32_t count, const Workers& workers, std::size_t first = 2048);

// The largest |z| of several rows in each draw: rows of one set follow each other, `ends` says where.
// Draws × sets, 4 bytes each.
std::vector<std::vector<float>> largest_of_sets(const std::vector<std::size_t>& ends, const ScoreDraws& draws,
                                                std::uint32_t count, const Workers& workers);

struct JointTests {
  std::vector<double> p, p_max;  // by set
  std::vector<double> critical;  // the |z| that p ≤ 1 − level needs more than
};
// `seen`: by set; NaN: none. Sorts `largest`. O(sets × draws log draws).
JointTests joint_tests(const std::vector<double>& seen, std::vector<std::vector<float>> largest,
                       double level);

}  // namespace slant
