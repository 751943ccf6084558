// The map of outlets, by itself and with its regions.
#include <cmath>
#include <map>
#include <vector>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "count/document_table.hpp"
#include "count/resampling.hpp"
#include "model/map_regions.hpp"
#include "study/threads.hpp"

namespace slant::bench {
namespace {

constexpr std::size_t outlets = 500, choices = 400, variants = 5, documents = 50000, cells = 10;

// Outlets lie on a plane, and lean towards variants by where they lie.
struct Drawn {
  Schema schema;
  DocumentTable table{{"outlet"}};

  explicit Drawn(double lean) : draws(9, 0, Stream::start) {
    schema.lexicons.emplace_back().name = "drawn";
    std::vector<std::array<double, 2>> places, pulls;
    for (std::size_t c = 0; c < choices; ++c) {
      Schema::Choice choice;
      choice.name = fmt::format("c{}", c);
      for (std::size_t v = 0; v < variants; ++v) {
        const auto id = id_of<VariantTag>(schema.variants.size());
        choice.variants.push_back(id);
        Schema::Variant variant;
        variant.choice = id_of<ChoiceTag>(c);
        variant.name = fmt::format("v{}", v);
        schema.variants.push_back(variant);
        Schema::Entry entry;
        entry.variant = id;
        schema.entries.push_back(entry);
        pulls.push_back({lean * (draws.uniform() - .5), lean * (draws.uniform() - .5)});
      }
      schema.choices.push_back(choice);
    }
    for (std::size_t g = 0; g < outlets; ++g) places.push_back({draws.uniform() - .5, draws.uniform() - .5});
    for (std::size_t d = 0; d < documents; ++d) add(d, places[d % outlets], pulls);
  }

 private:
  void add(std::size_t d, const std::array<double, 2>& place,
           const std::vector<std::array<double, 2>>& pulls) {
    std::map<std::size_t, std::uint32_t> counts;
    while (counts.size() < cells) {
      const std::size_t first = variants * draws.below(choices);
      std::array<double, variants> odds{};
      double sum = 0;
      for (std::size_t v = 0; v < variants; ++v) {
        const auto& pull = pulls[first + v];
        sum += odds[v] = std::exp(pull[0] * place[0] + pull[1] * place[1]);
      }
      double at = draws.uniform() * sum;
      std::size_t v = 0;
      while (v + 1 < variants && at >= odds[v]) at -= odds[v++];
      counts[first + v] += 1 + draws.below(2);
    }
    DocumentRow row{fmt::format("d{}", d), "", {fmt::format("o{:03}", d % outlets)}, 500, {}};
    for (const auto& [entry, count] : counts) {
      row.cells.push_back({id_of<EntryTag>(entry), Voice::narrator, Zone::body, count});
    }
    table.append(row);
  }

  Draws draws;
};

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
// from those of the map, which is what regions are made of.
double error_of_replicate(const Mapped& of, std::uint32_t replicate) {
  const auto weights = poisson_weights(1, replicate, of.observations.unit_keys());
  const CountRows counts = counts_in(of.map.frame, tally(of.observations, weights));
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
