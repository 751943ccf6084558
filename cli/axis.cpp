// slant axis: where each group's words stand between two poles.
#include <fmt/format.h>

#include "base/wording.hpp"
#include "budget.hpp"
#include "commands.hpp"
#include "compare/axis_interval.hpp"
#include "compare/costs.hpp"
#include "count/names.hpp"
#include "measured.hpp"
#include "report/axis_table.hpp"

namespace slant::cli {
namespace {

struct Flags {
  MeasureFlags measure;
  std::vector<std::string> axes;
  std::string weights;
  AxisOptions options;
  bool contributions{false};
};

int make(Flags& flags) {
  const Measured measured = measure(flags.measure);
  const Schema schema = flags.weights.empty()
                            ? measured.schema()
                            : with_weights(measured.schema(),
                                           load_lexicons({flags.weights}, flags.measure.output.quiet).schema);
  const std::vector<AxisId> axes = axes_named(schema, flags.axes, "--axis");
  draws_within(flags.measure.budget, costs_of_axes(extent_of(measured), static_cast<double>(axes.size())),
               {fmt::format("{} of {}", axes.size() == 1 ? "one axis" : fmt::format("{} axes", axes.size()),
                            counted(measured.counts.groups().size(), "group")),
                "", "", 0, 0},
               flags.measure.output);
  AxisStudy study{measured.counts, schema, {}};
  const Tally counted = tally(measured.counts);
  flags.options.choices = measured.choices;
  for (const AxisId axis : axes) {
    flags.options.axis = axis;
    AxisResult result{axis, axis_scores(counted, schema, flags.options), {}};
    if (measured.observations) {
      result.intervals =
          axis_intervals(*measured.observations, result.scores, flags.options.weighting, flags.measure.level);
    }
    study.results.push_back(std::move(result));
  }
  std::vector<Table> tables;
  if (is_for_machines(flags.measure.output.format)) {
    tables.push_back(flags.contributions ? tidy_contributions_table(study) : tidy_axis_table(study));
  } else {
    tables = flags.contributions ? contributions_tables(study) : axis_tables(study);
  }
  return finish(std::move(tables), measured, flags.measure,
                {{"weighting", std::string(name_of(flags.options.weighting))},
                 {"min-mentions", std::to_string(flags.options.min_mentions)}});
}

}  // namespace

void add_axis(Sheet& sheet) {
  sheet.summary = "Where each outlet's words stand between the poles of an axis";
  Flags& flags = sheet.own<Flags>();
  add_measure_flags(sheet, flags.measure);
  sheet.add("--axis", flags.axes, "NAME[,NAME]", "Only these axes").otherwise("all");
  sheet.add("--weighting", flags.options.weighting,
            "What a choice counts for: its part of all mentions, of the group's own, or each the same");
  sheet.add("--min-mentions", flags.options.min_mentions, "N",
            "Groups with fewer mentions on the axis have no score");
  sheet.add_switch("--contributions", flags.contributions, "Which choices put each group where it stands");
  sheet
      .add("--weights", flags.weights, "LEXICON",
           "With --counts: the lexicon that says what its variants weigh")
      .with({"--counts"})
      .lexicon();
  sheet.example = "slant axis examples/news.jsonl -l lexicons/syria.lex --axis side";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
