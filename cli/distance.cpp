// slant distance: how far groups are apart.
#include "compare/distance.hpp"

#include <memory>

#include "command.hpp"
#include "measured.hpp"
#include "model/tally.hpp"
#include "report/distance_table.hpp"

namespace slant::cli {

Command add_distance(CLI::App& parent) {
  CLI::App& app =
      *parent.add_subcommand("distance", "How far the groups' words are apart, less what is chance");
  struct Flags {
    MeasureFlags measure;
    DistanceTableOptions table;
  };
  const auto flags = std::make_shared<Flags>();
  add_measure_flags(app, flags->measure);
  add_named(app, "--metric", flags->table.distance.metric,
            {{"jensen-shannon", Metric::jensen_shannon},
             {"hellinger", Metric::hellinger},
             {"aitchison", Metric::aitchison},
             {"cosine", Metric::cosine}},
            "Between the shares within a choice: Jensen–Shannon unless said");
  app.add_option("--permutations", flags->table.distance.permutations,
                 "Of the units of each pair, for corrections and intervals; 0: neither")
      ->type_name("N");
  app.add_option("--nearest", flags->table.nearest, "Only the N nearest of each group")
      ->type_name("N")
      ->check(CLI::Validator(CLI::PositiveNumber).description(""));
  add_example(app, "slant distance examples/news.jsonl -l lexicons/syria.lex --nearest 2");

  return {&app, [flags] {
            const Measured measured = measure(flags->measure);
            DistanceTableOptions& options = flags->table;
            options.distance.choices = measured.choices;
            options.distance.seed = flags->measure.seed;
            options.distance.level = flags->measure.level;
            const Distances made =
                measured.observations
                    ? distances(*measured.observations, measured.schema(), options.distance, measured.workers)
                    : distances(tally(measured.counts), measured.schema(), options.distance);
            std::vector<Table> tables;
            if (is_for_machines(flags->measure.output.format)) {
              tables.push_back(tidy_distance_table(measured.counts, made, options));
            } else {
              tables = distance_tables(measured.counts, made, options);
            }
            return finish(std::move(tables), measured, flags->measure,
                          {{"metric", std::string(name_of(options.distance.metric))},
                           {"permutations", fmt::format("{}", options.distance.permutations)},
                           {"seed", fmt::format("{}", flags->measure.seed)},
                           {"level", fmt::format("{}", flags->measure.level)}});
          }};
}

}  // namespace slant::cli
