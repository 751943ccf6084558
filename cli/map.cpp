// slant map: groups as points.
#include <memory>

#include "command.hpp"
#include "groups.hpp"
#include "measured.hpp"
#include "model/map_projection.hpp"
#include "model/map_regions.hpp"
#include "report/map_table.hpp"
#include "study/saved_map.hpp"

namespace slant::cli {
namespace {

struct Flags {
  MeasureFlags measure;
  MapOptions map;
  RegionOptions region;
  std::vector<std::string> passive;
  std::string onto;
  bool no_regions{false};
  std::size_t top{20};
};

void add_flags(CLI::App& app, Flags& flags) {
  add_measure_flags(app, flags.measure);
  add_named(
      app, "--method", flags.map.method,
      {{"within", MapMethod::within},
       {"ca", MapMethod::ca},
       {"pca", MapMethod::pca},
       {"poisson", MapMethod::poisson}},
      "Correspondence analysis within choices (default) or of all counts, log-ratios, or a Poisson model");
  app.add_option("--dimensions", flags.map.dimensions, "Axes of the map: 2 unless said")
      ->type_name("N")
      ->check(CLI::Validator(CLI::Range(1, 100)).description(""));
  app.add_option("--passive", flags.passive,
                 "A group that is placed on the map without shaping it; repeatable")
      ->allow_extra_args(false)
      ->type_name("GROUP");
  app.add_option("--onto", flags.onto,
                 "Place the groups on this map, which an earlier run wrote with --format csv")
      ->type_name("FILE")
      ->excludes("--method")
      ->excludes("--dimensions")
      ->excludes("--passive")
      ->excludes("--choice");
  app.add_option("--replicates", flags.region.replicates,
                 "Of the bootstrap behind the regions: 1,000 unless said")
      ->type_name("N")
      ->check(CLI::Validator(CLI::Range(2, 100000)).description(""));
  add_named(app, "--region", flags.region.kind,
            {{"twin", RegionKind::twin}, {"confidence", RegionKind::confidence}},
            "Where a second sample of a group would lie (default), or where the group itself does");
  app.add_flag("--no-regions", flags.no_regions, "The points alone");
  app.add_option("--top", flags.top, "Variants shown to people, 0: all; 20 unless said")->type_name("N");
}

// The map of the groups, or the groups on the earlier map, which `onto` then describes.
Map made_map(const Measured& measured, Flags& flags, std::string& onto) {
  const Tally counts = tally(measured.counts);
  if (!flags.onto.empty()) {
    const SavedMap saved = read_map(flags.onto, measured.schema());
    onto = fmt::format("{} ({} group{})", flags.onto, saved.groups, saved.groups == 1 ? "" : "s");
    return project(saved.map, counts);
  }
  flags.map.choices = measured.choices;
  const auto labels = labels_of(measured.counts);
  flags.map.passive.assign(labels.size(), false);
  for (const std::size_t group : groups_named(flags.passive, labels, "--passive"))
    flags.map.passive[group] = true;
  return map_of(counts, measured.schema(), flags.map);
}

}  // namespace

Command add_map(CLI::App& parent) {
  CLI::App& app = *parent.add_subcommand("map", "The groups as points, with the words that set them apart");
  const auto flags = std::make_shared<Flags>();
  add_flags(app, *flags);
  add_example(app, "slant map examples/news.jsonl -l lexicons/syria.lex --by outlet --replicates 200");

  return {&app, [flags] {
            const Measured measured = measure(flags->measure);
            flags->region.seed = flags->measure.seed;
            flags->region.level = flags->measure.level;
            std::string onto;
            const Map map = made_map(measured, *flags, onto);
            MapResult result{measured.counts, map};
            result.onto = onto;
            result.region = flags->region;
            result.asked = flags->map.dimensions;
            result.top = flags->top;
            const OutputFlags& output = flags->measure.output;
            std::vector<Setting> settings{{"method", std::string(name_of(map.method))}};
            if (map.fixed) settings.push_back({"onto", flags->onto});
            if (!measured.observations) {
              result.no_regions =
                  "the rows of the table are groups, and nothing is known of the documents behind them";
            } else if (!flags->no_regions) {
              result.unit = measured.observations->unit() == Unit::event ? "event" : "document";
              result.regions =
                  map_regions(map, *measured.observations, flags->map, flags->region, measured.workers);
              settings.push_back({"region", std::string(name_of(flags->region.kind))});
              settings.push_back({"replicates", fmt::format("{}", flags->region.replicates)});
              settings.push_back({"seed", fmt::format("{}", flags->region.seed)});
            }
            if (!is_for_machines(output.format))
              return finish(map_tables(result), measured, flags->measure, settings);
            if (!output.quiet) {
              for (const std::string& note : map_notes(result)) fmt::print(stderr, "note: {}\n", note);
            }
            std::vector<Table> tables;
            tables.push_back(tidy_map_table(result));
            return finish(std::move(tables), measured, flags->measure, settings);
          }};
}

}  // namespace slant::cli
