// slant table --drop-one: entries left out one at a time (jackknife).
#include "drop_one.hpp"

#include <fmt/format.h>

#include "audit/drop_one.hpp"
#include "count/names.hpp"
#include "report/use_tables.hpp"
#include "study/counting.hpp"

namespace slant::cli {

void add_drop_one_flags(Sheet& sheet, DropOneFlags& flags) {
  sheet.add_switch(
      "--drop-one", flags.wanted,
      "Instead of the table: entries without which a share, or with --axis a score, would move most");
  sheet.add("--axis", flags.axis, "NAME", "With --drop-one: scores on this axis instead of shares")
      .with({"--drop-one"})
      .such_as("side");
  sheet.add("--top", flags.top, "N", "With --drop-one: at most N entries; 0: all")
      .with({"--drop-one"})
      .layout();
}

int drop_one(const DropOneFlags& flags, const StudyFlags& study, const OutputFlags& output,
             const std::vector<std::string>& by, const std::vector<ChoiceId>& choices,
             const Lexicon& lexicon) {
  AxisOptions axis;
  axis.choices = choices;
  axis.min_mentions = flags.min_mentions;
  if (!flags.axis.empty()) axis.axis = axes_named(lexicon.schema, {flags.axis}, "--axis").front();
  const GroupStudy counted = count_entries_by_group(options_of(study, output), lexicon, by);
  require_fields(counted.summary, by, "--by", output);
  const std::vector<DroppedEntry> dropped =
      flags.axis.empty() ? drop_one_shares(counted.counts, lexicon.schema, choices, flags.min_mentions)
                         : drop_one_axis(counted.counts, axis);
  return finish({drop_one_table(counted.counts, lexicon.schema, dropped, flags.axis, flags.top,
                                is_for_machines(output.format))},
                counted.summary, &lexicon, study, output,
                {{"drop-one", flags.axis.empty() ? "share" : flags.axis},
                 {"min-mentions", std::to_string(flags.min_mentions)}});
}

}  // namespace slant::cli
