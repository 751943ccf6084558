// How often intervals hold what they are to hold, and how wide they are: one CSV row a cell.
// usage: slant_coverage [REPLICATIONS]   2,000 unless said; equal numbers in every run
// `few`: the part of the draws in which too few documents mention the choice; of axes and contrasts, which
// are drawn a quarter as often, that without an interval.
#include <array>
#include <cstdint>
#include <cstdlib>

#include <fmt/format.h>

#include "compare/drawn_groups.hpp"
#include "compare/interval.hpp"
#include "compare/simulated.hpp"

namespace slant::bench {
namespace {

using simulated::Mentions;
using simulated::mentions_names;
using simulated::RateCell;
using simulated::ShareCell;
using simulated::Spread;
using simulated::spread_names;
using simulated::Tally;

constexpr std::array<std::uint64_t, 6> documents{10, 20, 30, 50, 100, 200};
constexpr std::array<double, 9> shares{.02, .05, .1, .25, .5, .75, .9, .95, .98};
constexpr std::array<double, 4> correlations{0, .1, .3, .6};
constexpr std::array<double, 5> per_article{.05, .2, .5, 1, 4};

// `truth` is the share, or the hits in an article of mean length; `spread` what makes articles differ.
void print(const char* what, std::uint64_t units, const char* mentions, double truth,
           const std::string& spread, double effective, const Tally& tally) {
  fmt::print("{},{},{},{},{},{:.1f},{:.4f},{:.4f},{:.4f},{:.5g},{:.5g},{:.3f},{:.3f}\n", what, units,
             mentions, truth, spread, effective, tally.coverage(), tally.below / tally.replications,
             tally.above / tally.replications, tally.width / tally.replications,
             tally.known_width / tally.replications, tally.width_ratio(), tally.few);
}

void print(const char* what, const drawn::GroupCell& cell, const drawn::Held& held) {
  fmt::print("{},{},{},{},{},,{:.4f},{:.4f},{:.4f},{:.5g},,,{:.3f}\n", what, cell.documents, cell.mentions,
             cell.a, cell.alike, held.coverage(), held.below / held.intervals, held.above / held.intervals,
             held.width / held.intervals, 1 - held.intervals / held.drawn);
}

void shares_of(std::uint64_t units, Mentions mentions, std::uint64_t replications, std::uint64_t& seed) {
  const char* const name = mentions_names[static_cast<std::size_t>(mentions)];
  for (const double share : shares) {
    for (const double correlation : correlations) {
      if (mentions == Mentions::one && correlation > 0) continue;  // single mentions cannot correlate
      const Tally tally = simulate(ShareCell{units, mentions, share, correlation}, replications, ++seed);
      print("share", units, name, share, fmt::format("{}", correlation), tally.effective, tally);
    }
    if (mentions == Mentions::one) continue;
    const Tally tally = simulate(ShareCell{units, mentions, share, 0, true}, replications, ++seed);
    print("share", units, name, share, "mixture", tally.effective, tally);
  }
}

void rates_of(std::uint64_t units, std::uint64_t replications, std::uint64_t& seed) {
  for (const double hits : per_article) {
    for (const Spread spread : {Spread::poisson, Spread::exponential, Spread::topical}) {
      const RateCell cell{units, hits, spread};
      const Tally tally = simulate(cell, replications, ++seed);
      print("rate", units, "", hits, spread_names[static_cast<std::size_t>(spread)],
            tally.effective * cell.rate(), tally);
    }
  }
}

// Scores of an axis, and log odds ratios of two groups: `mentions` is the mean of a document, `truth` the
// share of the one variant, `spread` how often a mention repeats the first of its document. Contrasts are
// against a group whose share is as far on the other side of the middle, hence of a true difference but at .5.
void groups_of(int units, std::uint32_t replications) {
  for (const double mentions : {1.0, 3.0}) {
    for (const double share : {.05, .2, .5, .8, .95}) {
      for (const double alike : {0.0, .5, .8}) {
        const drawn::GroupCell cell{units, mentions, share, .5, alike};
        print("axis", cell, drawn::axis_held(cell, replications));
        print("contrast", cell, drawn::contrast_held(cell, 1 - share, replications));
      }
    }
  }
}

void run(std::uint64_t replications) {
  fmt::print(
      "what,documents,mentions,truth,spread,effective,coverage,below,above,width,known_width,ratio,few\n");
  std::uint64_t seed = 0;
  for (const std::uint64_t units : documents) {
    for (const Mentions mentions :
         {Mentions::one, Mentions::two, Mentions::four, Mentions::eight, Mentions::uniform, Mentions::skewed})
      shares_of(units, mentions, replications, seed);
    rates_of(units, replications, seed);
    groups_of(static_cast<int>(units), static_cast<std::uint32_t>(replications / 4));
  }
}

}  // namespace
}  // namespace slant::bench

int main(int argc, char** argv) {
  const long replications = argc == 2 ? std::atol(argv[1]) : argc == 1 ? 2000 : 0;
  if (replications < 1) {
    fmt::print(stderr, "usage: slant_coverage [REPLICATIONS]\n");
    return 2;
  }
  slant::bench::run(static_cast<std::uint64_t>(replications));
}
