// slant profile: groups as vectors.
#include <fmt/format.h>

#include "base/wording.hpp"
#include "budget.hpp"
#include "commands.hpp"
#include "compare/costs.hpp"
#include "measured.hpp"
#include "model/tally.hpp"
#include "report/profile_table.hpp"

namespace slant::cli {
namespace {

struct Flags {
  MeasureFlags measure;
  WeightingOptions weighting;
};

int make(const Flags& flags) {
  const Measured measured = measure(flags.measure);
  draws_within(flags.measure.budget, costs_of_profiles(extent_of(measured)),
               {"profiles of " + counted(measured.counts.groups().size(), "group"), "", "", 0, 0},
               flags.measure.output);
  const Profiles made = profiles(tally(measured.counts), measured.schema(), flags.weighting);
  const ProfileOptions options{flags.weighting, measured.choices};
  std::vector<Table> tables;
  if (is_for_machines(flags.measure.output.format)) {
    tables.push_back(tidy_profile_table(measured.counts, made, options));
  } else {
    tables = profile_tables(measured.counts, made, options);
  }
  return finish(std::move(tables), measured, flags.measure,
                {{"weighting", std::string(name_of(flags.weighting.weighting))},
                 {"smoothing", fmt::format("{}", flags.weighting.smoothing)}});
}

}  // namespace

void add_profile(Sheet& sheet) {
  sheet.summary = "The groups as vectors: shares, log-ratios, log-odds or rates";
  Flags& flags = sheet.own<Flags>();
  add_measure_flags(sheet, flags.measure);
  sheet.add("--weighting", flags.weighting.weighting, "What the counts become; clr: centred log-ratios");
  sheet
      .add("--smoothing", flags.weighting.smoothing, "N",
           "Prior mentions a variant, spread as all groups' shares")
      .at_least(1e-9);
  sheet.example = "slant profile examples/news.jsonl -l lexicons/syria.lex --choice ruler";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
