// slant axis: where each group's words stand between two poles.
#include <algorithm>
#include <memory>

#include "base/suggest.hpp"
#include "command.hpp"
#include "compare/axis_interval.hpp"
#include "measured.hpp"
#include "report/axis_contributions.hpp"
#include "report/axis_table.hpp"

namespace slant::cli {
namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// The schema of a typed table with the axes of a lexicon, variants found by their own and their choice's
// name. Its lexicons are those of the axes, and no longer those of its choices.
Schema with_weights(Schema schema, const Schema& lexicon) {
  schema.lexicons = lexicon.lexicons;
  schema.axes = lexicon.axes;
  for (Schema::Variant& variant : schema.variants) {
    for (const Schema::Variant& named : lexicon.variants) {
      if (named.name == variant.name && lexicon[named.choice].name == schema[variant.choice].name)
        variant.weights = named.weights;
    }
  }
  return schema;
}

// Those asked for, or all, on which some variant has a weight; throws InputError where there is none.
std::vector<AxisId> axes_named(const Schema& schema, const std::vector<std::string>& names) {
  std::vector<bool> has_weights(schema.axes.size(), false);
  for (const Schema::Variant& variant : schema.variants)
    for (const AxisWeight& weight : variant.weights) has_weights[weight.axis.index()] = true;
  std::vector<std::string> known;
  std::vector<AxisId> axes;
  for (std::size_t a = 0; a < schema.axes.size(); ++a) {
    if (!has_weights[a]) continue;
    known.push_back(schema.axes[a].name);
    if (names.empty() || contains(names, known.back())) axes.push_back(id_of<AxisTag>(a));
  }
  if (known.empty()) {
    throw InputError(
        "no variant has a weight on an axis",
        "an axis is declared in the lexicon, and a weight is written as in: regime [legitimacy -1] "
        "= \"regime\"; counts that were typed in take weights from --weights LEXICON");
  }
  std::vector<Diagnostic> wrong;
  for (const std::string& name : names) {
    if (contains(known, name)) continue;
    wrong.push_back({Severity::error,
                     {},
                     fmt::format("--axis {}: no variant has a weight on an axis of this name", name),
                     suggestion(name, known),
                     {},
                     1});
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
  return axes;
}

}  // namespace

Command add_axis(CLI::App& parent) {
  CLI::App& app =
      *parent.add_subcommand("axis", "Where each outlet's words stand between the poles of an axis");
  struct Flags {
    MeasureFlags measure;
    std::vector<std::string> axes;
    std::string weights;
    AxisOptions options;
    bool contributions{false};
  };
  const auto flags = std::make_shared<Flags>();
  add_measure_flags(app, flags->measure);
  app.add_option("--axis", flags->axes, "Only these axes")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NAME[,NAME]");
  add_named(app, "--weighting", flags->options.weighting,
            {{"pooled", ChoiceWeighting::pooled},
             {"group", ChoiceWeighting::group},
             {"choices", ChoiceWeighting::choices}},
            "What a choice counts for: its part of all mentions, of the group's own, or each the same");
  app.add_option("--min-mentions", flags->options.min_mentions,
                 "A choice that a group mentions less often leaves for that group")
      ->type_name("N")
      ->check(CLI::Validator(CLI::Range(0LL, 1000000000LL)).description(""));
  app.add_flag("--contributions", flags->contributions, "Which choices put each group where it stands");
  app.add_option("--weights", flags->weights, "With --counts: the lexicon that says what its variants weigh")
      ->type_name("LEXICON")
      ->needs("--counts");
  add_example(app, "slant axis examples/news.jsonl -l lexicons/syria.lex --axis side --min-mentions 3");

  return {
      &app, [flags] {
        const Measured measured = measure(flags->measure);
        const bool is_typed = !flags->weights.empty();
        const Schema schema =
            is_typed ? with_weights(measured.schema(),
                                    load_lexicons({flags->weights}, flags->measure.output.quiet).schema)
                     : measured.schema();
        AxisStudy study{measured.counts, schema, {}};
        const Tally counted = tally(measured.counts);
        flags->options.choices = measured.choices;
        for (const AxisId axis : axes_named(schema, flags->axes)) {
          flags->options.axis = axis;
          AxisResult result{axis, axis_scores(counted, schema, flags->options), {}};
          if (measured.observations) {
            result.intervals = axis_intervals(*measured.observations, result.scores, flags->options.weighting,
                                              flags->measure.level);
          }
          study.results.push_back(std::move(result));
        }
        std::vector<Table> tables;
        if (is_for_machines(flags->measure.output.format)) {
          tables.push_back(flags->contributions ? tidy_contributions_table(study) : tidy_axis_table(study));
        } else {
          tables = flags->contributions ? contributions_tables(study) : axis_tables(study);
        }
        static constexpr const char* names[] = {"pooled", "group", "choices"};
        return finish(std::move(tables), measured, flags->measure,
                      {{"weighting", names[static_cast<std::size_t>(flags->options.weighting)]},
                       {"min mentions", std::to_string(flags->options.min_mentions)}});
      }};
}

}  // namespace slant::cli
