#include "drop_one.hpp"

#include "audit/drop_one.hpp"
#include "base/suggest.hpp"
#include "report/drop_one_table.hpp"
#include "study/counting.hpp"

namespace slant::cli {
namespace {

// Throws InputError with the axes there are.
AxisId axis_named(const Schema& schema, const std::string& name) {
  std::vector<std::string> known;
  for (std::uint32_t i = 0; i < schema.axes.size(); ++i) {
    if (schema.axes[i].name == name) return AxisId{i};
    known.push_back(schema.axes[i].name);
  }
  throw InputError(
      fmt::format("--axis {}: the lexicon has no axis of this name", name),
      known.empty() ? "it has none; without --axis shares are looked at" : suggestion(name, known));
}

}  // namespace

void add_drop_one_flags(CLI::App& app, DropOneFlags& flags) {
  CLI::Option* wanted = app.add_flag(
      "--drop-one", flags.wanted,
      "Instead of the table: entries without which a share, or with --axis a score, would move most");
  app.add_option("--axis", flags.axis, "With --drop-one: scores on this axis instead of shares")
      ->type_name("NAME")
      ->needs(wanted);
  app.add_option("--top", flags.top, "With --drop-one: at most so many entries; 0: all")
      ->type_name("N")
      ->needs(wanted);
  app.add_option("--min-mentions", flags.min_mentions,
                 "With --drop-one: only groups that mention the choice so often")
      ->type_name("N")
      ->needs(wanted)
      ->check(CLI::Validator(CLI::Range(1LL, 1000000000LL)).description(""));
}

int drop_one(const DropOneFlags& flags, const StudyFlags& study, const OutputFlags& output,
             const std::vector<std::string>& by, const std::vector<ChoiceId>& choices,
             const Lexicon& lexicon) {
  AxisOptions axis;
  axis.choices = choices;
  axis.min_mentions = flags.min_mentions;
  if (!flags.axis.empty()) axis.axis = axis_named(lexicon.schema, flags.axis);
  const GroupStudy counted = count_entries_by_group(options_of(study, output), lexicon, by);
  require_fields(counted.report, by, "--by", output);
  const std::vector<DroppedEntry> dropped =
      flags.axis.empty() ? drop_one_shares(counted.counts, lexicon.schema, choices, flags.min_mentions)
                         : drop_one_axis(counted.counts, axis);
  return finish({drop_one_table(counted.counts, lexicon.schema, dropped, flags.axis, flags.top,
                                is_for_machines(output.format))},
                counted.report, &lexicon, study, output,
                {{"drop one", flags.axis.empty() ? "share" : flags.axis},
                 {"min mentions", std::to_string(flags.min_mentions)}});
}

}  // namespace slant::cli
