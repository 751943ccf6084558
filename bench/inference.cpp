// How often contrasts reject a true null, how often their intervals hold the truth, and with what power: one CSV
// row a cell. usage: slant_inference [DRAWS]   2,000 unless said; equal numbers in every run
#include <array>
#include <cstdlib>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "compare/drawn_sides.hpp"

namespace slant::bench {
namespace {

using drawn::judge;
using drawn::Judged;
using drawn::SideCell;
using drawn::SideMentions;

constexpr std::array<std::pair<SideMentions, SideMentions>, 4> mentions{{
    {SideMentions::geometric_2, SideMentions::geometric_2},
    {SideMentions::poisson_2, SideMentions::poisson_15},
    {SideMentions::poisson_15, SideMentions::poisson_2},
    {SideMentions::pareto, SideMentions::pareto},
}};
constexpr std::array<std::pair<int, int>, 11> sizes{{{5, 5},
                                                     {5, 7},
                                                     {5, 100},
                                                     {8, 60},
                                                     {10, 10},
                                                     {20, 20},
                                                     {20, 100},
                                                     {40, 200},
                                                     {15, 300},
                                                     {60, 60},
                                                     {300, 15}}};

class Printing {
 public:
  explicit Printing(int draws) : draws_(draws) {
    fmt::print(
        "what,documents,rest_documents,share,rest_share,correlation,rest_correlation,mentions,rest_mentions,"
        "rejected_5,rejected_1,oracle_5,coverage,coverage_log_odds,contradictions\n");
  }

  void cell(const char* what, const SideCell& a, const SideCell& b, bool intervals) {
    const Judged of = judge(a, b, draws_, ++seed_, intervals);
    const auto name = [](SideMentions m) { return drawn::side_mentions_names[static_cast<std::size_t>(m)]; };
    fmt::print("{},{},{},{},{},{},{},{},{},{:.4f},{:.4f},{:.4f},", what, a.documents, b.documents, a.share,
               b.share, a.correlation, b.correlation, name(a.mentions), name(b.mentions), of.at_5 / of.tests,
               of.at_1 / of.tests, of.oracle / of.tests);
    if (intervals) {
      fmt::print("{:.4f},{:.4f},{}\n", of.covered / of.intervals, of.covered_odds / of.intervals,
                 of.contradictions);
    } else {
      fmt::print(",,\n");
    }
  }

 private:
  int draws_;
  std::uint64_t seed_{0};
};

void nulls(Printing& print) {
  for (const double share : {.005, .02, .1, .3, .5}) {
    for (const auto& [a, b] : sizes) {
      for (const double correlation : {0.0, .2, .6}) {
        for (const auto& [m, k] : mentions) {
          print.cell("null", {a, share, correlation, m}, {b, share, correlation, k}, false);
        }
      }
      // One side whose mentions go together, another whose do not.
      for (const SideMentions m :
           {SideMentions::geometric_5, SideMentions::poisson_15, SideMentions::pareto}) {
        print.cell("unequal spread", {a, share, .6, m}, {b, share, 0, m}, false);
        print.cell("unequal spread", {a, share, 0, m}, {b, share, .6, m}, false);
      }
    }
  }
}

void differences(Printing& print) {
  constexpr std::array<std::pair<double, double>, 6> shares{
      {{.025, .005}, {.1, .02}, {.2, .1}, {.5, .3}, {.5, .1}, {.9, .5}}};
  for (const auto& [own, rest] : shares) {
    for (const auto& [a, b] : sizes) {
      for (const double correlation : {0.0, .2, .6}) {
        for (const auto& [m, k] : mentions) {
          print.cell("difference", {a, own, correlation, m}, {b, rest, correlation, k}, true);
        }
      }
    }
  }
}

void power(Printing& print) {
  for (const int documents : {10, 20, 40}) {
    for (const double correlation : {0.0, .2, .4, .6}) {
      for (const SideMentions m :
           {SideMentions::geometric_2, SideMentions::geometric_5, SideMentions::poisson_15}) {
        for (const double share : {.3, .4}) {
          print.cell("power", {documents, share + .2, correlation, m}, {documents, share, correlation, m},
                     false);
        }
      }
    }
  }
}

}  // namespace
}  // namespace slant::bench

int main(int argc, char** argv) {
  slant::bench::Printing print(argc > 1 ? std::atoi(argv[1]) : 2000);
  slant::bench::nulls(print);
  slant::bench::differences(print);
  slant::bench::power(print);
}
