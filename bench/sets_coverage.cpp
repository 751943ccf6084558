// How often intervals of partisanship hold what they are to hold: one CSV row a cell.
// usage: slant_sets_coverage [REPLICATIONS] [SEED]   2,000 and 1 unless said; equal numbers in every run
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>

#include <fmt/format.h>

#include "compare/drawn_sets.hpp"

namespace slant::bench {
namespace {

using drawn::Length;
using drawn::SetsCell;
using drawn::Shares;

struct Sets {
  const char* name;
  std::vector<std::array<Shares, 2>> choices;
};

const std::vector<Sets> sets{
    {"alike, two variants", {{{Shares{.5, .5}, {.5, .5}}}}},
    {"alike, one rare", {{{Shares{.1, .9}, {.1, .9}}}}},
    {"alike, six variants", {{{Shares{.4, .2, .15, .1, .1, .05}, {.4, .2, .15, .1, .1, .05}}}}},
    {"alike, five choices", std::vector<std::array<Shares, 2>>(5, {Shares{.5, .3, .2}, {.5, .3, .2}})},
    {"two variants", {{{Shares{.6025, .3975}, {.3975, .6025}}}}},
    {"three variants", {{{Shares{.5, .3, .2}, {.336, .3, .364}}}}},
    {"five choices, one apart",
     {{Shares{.5, .5}, {.5, .5}},
      {Shares{.5, .5}, {.5, .5}},
      {Shares{.3, .7}, {.3, .7}},
      {Shares{.5, .3, .2}, {.5, .3, .2}},
      {Shares{.725, .275}, {.275, .725}}}},
    {"two variants, .55", {{{Shares{.66, .34}, {.34, .66}}}}},
    {"three variants, .57", {{{Shares{.6, .3, .1}, {.3, .3, .4}}}}},
    {"three variants, .77", {{{Shares{.8, .15, .05}, {.1, .3, .6}}}}},
    {"five choices, apart",
     {{Shares{.8, .2}, {.3, .7}},
      {Shares{.5, .5}, {.5, .5}},
      {Shares{.9, .1}, {.2, .8}},
      {Shares{.5, .3, .2}, {.2, .3, .5}},
      {Shares{.7, .3}, {.3, .7}}}},
};
struct Mentions {
  Length length;
  double alike;
};
constexpr std::array<Mentions, 4> mentions{
    {{Length::one, 0}, {Length::three, .5}, {Length::geometric, .5}, {Length::heavy, .75}}};
constexpr std::array<std::array<int, 2>, 8> documents{
    {{5, 5}, {10, 10}, {20, 20}, {40, 40}, {100, 100}, {300, 300}, {10, 100}, {20, 300}}};

void run(std::uint32_t replications, std::uint64_t seed) {
  fmt::print("sets,truth,documents_a,documents_b,mentions,alike,events,coverage,below,above,width,none\n");
  for (const Sets& of : sets) {
    for (const auto& size : documents) {
      for (const Mentions& length : mentions) {
        for (const bool in_events : {false, true}) {
          if (in_events && (length.alike == 0 || size[0] != size[1])) continue;
          const SetsCell cell{size, length.length, length.alike, of.choices, in_events};
          const drawn::Held held = drawn::partisanship_held(cell, seed, replications);
          fmt::print(
              "\"{}\",{:.3f},{},{},{},{},{},{:.4f},{:.4f},{:.4f},{:.4f},{:.4f}\n", of.name, cell.truth(),
              size[0], size[1], drawn::length_names[static_cast<std::size_t>(length.length)], length.alike,
              in_events ? 1 : 0, held.coverage(), held.below / held.intervals, held.above / held.intervals,
              held.width / held.intervals, 1 - held.intervals / held.drawn);
        }
      }
    }
  }
}

}  // namespace
}  // namespace slant::bench

int main(int argc, char** argv) {
  const long replications = argc > 1 ? std::atol(argv[1]) : 2000;
  const long seed = argc > 2 ? std::atol(argv[2]) : 1;
  if (argc > 3 || replications < 1 || seed < 0) {
    fmt::print(stderr, "usage: slant_sets_coverage [REPLICATIONS] [SEED]\n");
    return 2;
  }
  slant::bench::run(static_cast<std::uint32_t>(replications), static_cast<std::uint64_t>(seed));
}
