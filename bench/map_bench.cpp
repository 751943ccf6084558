// The map of outlets, by itself and with its regions.
#include <cmath>
#include <vector>

#include <benchmark/benchmark.h>

#include "count/resampling.hpp"
#include "drawn_counts.hpp"
#include "model/map_regions.hpp"
#include "study/study.hpp"

namespace slant::bench {
namespace {

struct Mapped {
  Drawn drawn;
  Observations observations;
  MapOptions options;
  Map map;

  explicit Mapped(double lean)
      : drawn(lean),
        observations(drawn.table, drawn.schema, {{"outlet"}, {}}),
        map(map_of(tally(observations), drawn.schema, options)) {}
};

const Mapped& mapped() {
  static const Mapped made(2);
  return made;
}

// How far the points of a replicate lie from those of its whole decomposition, in parts of how far they lie
// from those of the map, which is what regions are made of. Some .07 here: axes beyond the fitted ones.
double error_of_replicate(const Mapped& of, std::uint32_t replicate) {
  Tally drawn = tally(of.observations, poisson_weights(1, replicate, of.observations.unit_keys()));
  const Tally whole_counts = tally(of.observations);
  for (Eigen::Index g = 0; g < drawn.counts.rows(); ++g) {  // to the mentions that the group has
    const double scale = whole_counts.counts.row(g).sum() / drawn.counts.row(g).sum();
    drawn.counts.row(g) *= scale;
    drawn.mentions.row(g) *= scale;
  }
  const CountRows counts = counts_in(of.map.frame, drawn);
  const Matrix near = map_near(of.map, counts, of.options).groups.leftCols(4);
  const Matrix whole = map_of(counts, of.map.frame, of.options).groups.leftCols(4);
  const Matrix target = of.map.groups.leftCols(4);
  const Vector& mass = of.map.masses.group;
  const auto turned = [&](const Matrix& points) -> Matrix {
    return (points * procrustes(points, target, mass)).leftCols(2);
  };
  return (turned(near) - turned(whole)).norm() / (turned(whole) - target.leftCols(2)).norm();
}

void MapAlone(benchmark::State& state) {
  const Mapped& of = mapped();
  const Tally counts = tally(of.observations);
  for (auto _ : state) benchmark::DoNotOptimize(map_of(counts, of.drawn.schema, of.options));
}
BENCHMARK(MapAlone)->Unit(benchmark::kMillisecond)->UseRealTime();

void MapRegions(benchmark::State& state) {
  const Mapped& of = mapped();
  for (std::uint32_t replicate = 0; replicate < 3; ++replicate) {
    const double error = error_of_replicate(of, replicate);
    if (error > .1) {
      state.SkipWithError("a replicate is not where its whole decomposition has it");
      return;
    }
  }
  RegionOptions region;
  region.replicates = static_cast<std::uint32_t>(state.range(0));
  const Workers workers = workers_on(static_cast<unsigned>(state.range(1)));
  for (auto _ : state) {
    benchmark::DoNotOptimize(map_regions(of.map, of.observations, of.options, region, workers));
  }
}
BENCHMARK(MapRegions)
    ->ArgNames({"replicates", "threads"})
    ->Args({100, 1})
    ->Args({100, 2})
    ->Args({1000, 2})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace
}  // namespace slant::bench
