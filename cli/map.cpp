// slant map: groups as points.
#include "model/map.hpp"

#include <fmt/format.h>

#include "base/message.hpp"
#include "base/wording.hpp"
#include "budget.hpp"
#include "commands.hpp"
#include "compare/costs.hpp"
#include "count/names.hpp"
#include "measured.hpp"
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
  std::uint64_t top{20};
};

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

int make(Flags& flags) {
  const Measured measured = measure(flags.measure);
  flags.region.seed = flags.measure.options.seed;
  flags.region.level = flags.measure.level;
  std::string onto;
  const Map map = made_map(measured, flags, onto);
  MapResult result{measured.counts, map};
  result.onto = onto;
  result.region = flags.region;
  result.asked = flags.map.dimensions;
  result.top = flags.top;
  const OutputFlags& output = flags.measure.output;
  DrawsMade draws;
  std::vector<Setting> more{{"method", std::string(name_of(map.method))}};
  if (map.fixed) more.push_back({"onto", flags.onto});
  if (!measured.observations) {
    result.no_regions = "the rows of the table are groups, and nothing is known of the documents behind them";
  } else if (!flags.no_regions) {
    draws = draws_within(flags.measure.budget, costs_of_map(extent_of(*measured.observations)),
                         {"the map of " + counted(measured.counts.groups().size(), "group"), "--replicates",
                          "replicates", flags.region.replicates, 100},
                         output);
    result.region.replicates = flags.region.replicates = draws.count;
    result.unit = measured.unit_name();
    result.regions = map_regions(map, *measured.observations, flags.map, flags.region, measured.workers);
    more.push_back({"region", std::string(name_of(flags.region.kind))});
    more.push_back({"replicates", std::to_string(flags.region.replicates)});
    more.push_back({"seed", std::to_string(flags.region.seed)});
  }
  std::vector<Table> tables;
  if (is_for_machines(output.format)) {
    if (!output.quiet) {
      for (const std::string& note : map_notes(result)) say(fmt::format("note: {}\n", note));
    }
    tables.push_back(tidy_map_table(result));
  } else {
    tables = map_tables(result);
  }
  tell_left_out({draws}, flags.measure.budget, tables, more, output);
  return finish(std::move(tables), measured, flags.measure, more);
}

}  // namespace

void add_map(Sheet& sheet) {
  sheet.summary = "The groups as points, with the words that set them apart";
  Flags& flags = sheet.own<Flags>();
  add_measure_flags(sheet, flags.measure);
  add_group_limits(sheet, flags.measure.options.limits);
  sheet.add("--method", flags.map.method,
            "Correspondence analysis within choices (within) or of "
            "all counts (ca), of log-ratios (pca), or a Poisson model");
  sheet.add("--dimensions", flags.map.dimensions, "N", "Axes of the map").within(1, 100);
  sheet
      .add("--passive", "GROUP", value_of(flags.passive, '\0'),
           "A group that is placed on the map without shaping it; may be repeated")
      .such_as("SANA");
  sheet
      .add("--onto", flags.onto, "FILE",
           "Place the groups on this map, which an earlier run wrote with --format csv")
      .input()
      .without({"--method", "--dimensions", "--passive", "--choice"});
  sheet.add("--replicates", flags.region.replicates, "N", "Bootstrap samples behind the regions")
      .within(2, 100000);
  sheet.add("--region", flags.region.kind,
            "Region of a second sample of the group (twin: prediction), or of the group itself (confidence)");
  sheet.add_switch("--no-regions", flags.no_regions, "The points alone")
      .without({"--region", "--replicates"});
  sheet.add("--top", flags.top, "N", "Variants shown in text, markdown and latex; 0: all").layout();
  sheet.example = "slant map examples/news.jsonl -l lexicons/syria.lex --by outlet";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
