// The heavy steps of the statistics: replaying documents, permutations, distances, scales.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include <benchmark/benchmark.h>

#include "compare/contrasts.hpp"
#include "compare/distance.hpp"
#include "drawn_counts.hpp"
#include "model/clusters.hpp"
#include "model/scaling.hpp"
#include "model/tally.hpp"
#include "study/study.hpp"

namespace slant::bench {
namespace {

struct Counted {
  Drawn drawn{2};
  Observations observations{drawn.table, drawn.schema, {{"outlet"}, {}}};
};

const Counted& counted() {
  static const Counted made;
  return made;
}

// A bootstrap replicate: weights by key, then a pass over the documents.
void Replicate(benchmark::State& state) {
  const Observations& from = counted().observations;
  const Tally whole = tally(from);
  Tally twice;
  tally(from, std::vector<std::uint32_t>(from.units(), 2), twice);
  if (twice.counts != 2 * whole.counts || twice.words != 2 * whole.words) {
    state.SkipWithError("every document twice is not everything twice");
    return;
  }
  std::uint32_t replicate = 0;
  for (auto _ : state) tally(from, poisson_weights(1, replicate++, from.unit_keys()), twice);
}
BENCHMARK(Replicate)->Unit(benchmark::kMillisecond)->UseRealTime();

// A difference of shares gathered the long way from the documents.
double difference_by_hand(const Observations& from, std::uint32_t group, VariantId variant) {
  double x[2] = {0, 0}, m[2] = {0, 0};
  for (std::size_t d = 0; d < from.documents(); ++d) {
    const int side = from.group(d) == group ? 0 : 1;
    for (const Observed cell : from.cells(d)) {
      if (cell.variant == variant) x[side] += cell.count;
      if (from.choice_of(cell.variant) == from.choice_of(variant)) m[side] += cell.count;
    }
  }
  return x[0] / m[0] - x[1] / m[1];
}

// Every variant of each of 500 outlets against the others: a million rows with tests, intervals, q and p-max.
void AllContrasts(benchmark::State& state) {
  const Counted& from = counted();
  ContrastOptions options;
  options.permutations = static_cast<std::uint32_t>(state.range(0));
  const Workers workers = workers_on(static_cast<unsigned>(state.range(1)));
  Contrasts made = contrasts(from.observations, from.drawn.schema, options, workers);
  int checked = 0;
  for (std::size_t i = 0; i < made.rows.size(); i += made.rows.size() / 997) {
    const ContrastRow& row = made.rows[i];
    if (std::isnan(row.p) || checked > 6) continue;
    ++checked;
    const double by_hand = difference_by_hand(from.observations, row.group, row.variant);
    const Interval& interval = row.contrast.intervals.difference;
    const bool agrees = (interval.low > 0 || interval.high < 0) == (row.p <= .05);
    if (std::abs(row.contrast.difference - by_hand) > 1e-12 || !agrees) checked = -100;
  }
  if (checked < 3) {
    state.SkipWithError("a difference is not what the long way gives, or p and interval disagree");
    return;
  }
  for (auto _ : state) made = contrasts(from.observations, from.drawn.schema, options, workers);
  state.counters["rows"] = static_cast<double>(made.rows.size());
  state.counters["family"] = static_cast<double>(made.family());
}
BENCHMARK(AllContrasts)
    ->ArgNames({"draws", "threads"})
    ->Args({0, 2})
    ->Args({999, 2})
    ->Args({9999, 2})
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

// All pairs of 500 outlets as counted, without permutations.
void DistancesAsCounted(benchmark::State& state) {
  const Counted& from = counted();
  const Tally counts = tally(from.observations);
  const Distances made = distances(counts, from.drawn.schema, {});
  Distances turned = distances(counts, from.drawn.schema, {});
  const bool sound = std::all_of(made.pairs.begin(), made.pairs.end(), [](const PairDistance& pair) {
    return pair.distance >= 0 && pair.distance <= 1 && pair.coverage > 0;
  });
  if (!sound || made.pairs.size() != Drawn::outlets * (Drawn::outlets - 1) / 2) {
    state.SkipWithError("a distance is missing or out of range");
    return;
  }
  for (auto _ : state) turned = distances(counts, from.drawn.schema, {});
}
BENCHMARK(DistancesAsCounted)->Unit(benchmark::kMillisecond)->UseRealTime();

void Clusters(benchmark::State& state) {
  const Counted& from = counted();
  const Matrix matrix = matrix_of(distances(tally(from.observations), from.drawn.schema, {}), true);
  const std::vector<Merge> made = clusters(matrix, Linkage::average);
  if (made.size() != Drawn::outlets - 1 ||
      made[0].height != (matrix + Matrix::Identity(Drawn::outlets, Drawn::outlets)).minCoeff()) {
    state.SkipWithError("the nearest two are not joined first");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(clusters(matrix, Linkage::average));
}
BENCHMARK(Clusters)->Unit(benchmark::kMillisecond)->UseRealTime();

// The outlets lie on a plane: the scale finds a direction of it.
void WordfishScale(benchmark::State& state) {
  const Counted& from = counted();
  const Matrix counts = tally(from.observations).counts;
  const Wordfish made = wordfish(counts);
  if (!made.converged || std::abs(made.positions.mean()) > 1e-9 ||
      std::abs(made.positions.squaredNorm() - (Drawn::outlets - 1)) > 1e-6) {
    state.SkipWithError("the scale has not settled, or is not one of mean 0 and deviation 1");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(wordfish(counts));
}
BENCHMARK(WordfishScale)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace slant::bench
