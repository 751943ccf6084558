// slant distance: how far groups are apart.
#include "compare/distance.hpp"

#include <fmt/format.h>

#include "base/wording.hpp"
#include "budget.hpp"
#include "commands.hpp"
#include "compare/costs.hpp"
#include "measured.hpp"
#include "model/tally.hpp"
#include "report/distance_tables.hpp"

namespace slant::cli {
namespace {

struct Flags {
  MeasureFlags measure;
  DistanceTableOptions table;
};

int make(Flags& flags) {
  const Measured measured = measure(flags.measure);
  DistanceTableOptions& options = flags.table;
  options.distance.choices = measured.choices;
  options.distance.seed = flags.measure.options.seed;
  options.distance.level = flags.measure.level;
  const std::uint32_t asked = measured.observations ? options.distance.permutations : 0;
  const DrawsMade draws =
      draws_within(flags.measure.budget, costs_of_distances(extent_of(measured)),
                   {fmt::format("distances of {}", counted(measured.counts.groups().size(), "group")),
                    "--permutations", "permutations", asked, 49},
                   flags.measure.output);
  if (measured.observations) options.distance.permutations = draws.count;
  const Distances made =
      measured.observations
          ? distances(*measured.observations, measured.schema(), options.distance, measured.workers)
          : distances(tally(measured.counts), measured.schema(), options.distance);
  std::vector<Table> tables;
  if (is_for_machines(flags.measure.output.format)) {
    tables.push_back(tidy_distance_table(measured.counts, made, options));
  } else {
    tables = distance_tables(measured.counts, made, options);
  }
  std::vector<Setting> more{{"metric", std::string(name_of(options.distance.metric))},
                            {"permutations", std::to_string(options.distance.permutations)},
                            {"seed", std::to_string(flags.measure.options.seed)},
                            {"level", fmt::format("{}", flags.measure.level)}};
  tell_left_out({draws}, flags.measure.budget, tables, more, flags.measure.output);
  return finish(std::move(tables), measured, flags.measure, more);
}

}  // namespace

void add_distance(Sheet& sheet) {
  sheet.summary = "Distances between the groups' words, corrected for chance";
  Flags& flags = sheet.own<Flags>();
  add_measure_flags(sheet, flags.measure);
  sheet.add("--metric", flags.table.distance.metric, "Distance between the shares within a choice");
  sheet.add("--permutations", flags.table.distance.permutations, "N",
            "Permutations of the units of each pair, for corrections and intervals; 0: neither");
  sheet.add("--nearest", flags.table.nearest, "N", "Only the N nearest of each group")
      .at_least(1)
      .otherwise("all pairs");
  sheet.example = "slant distance examples/news.jsonl -l lexicons/syria.lex --nearest 2";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
