// slant table: the framing table.
#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "commands.hpp"
#include "corpus/period.hpp"
#include "corpus_run.hpp"
#include "count/names.hpp"
#include "drop_one.hpp"
#include "report/columns.hpp"
#include "report/framing_tables.hpp"
#include "report/group_notes.hpp"
#include "report/unit_notes.hpp"
#include "study/counting.hpp"

namespace slant::cli {
namespace {

struct Flags {
  StudyFlags study;
  OutputFlags output;
  FramingOptions framing;
  std::vector<std::string> by{"outlet"};
  std::vector<std::string> choices;
  std::optional<Unit> unit;
  std::optional<Split> split;
  DropOneFlags drop_one;
  GroupLimits limits;
  std::string sort{"name"};
};

// Periods without documents, too.
void fill_gaps(const Flags& flags, const Schema& schema, GroupStudy& study) {
  const auto variants = counted_variants(schema, flags.framing.choices).size();
  const auto rows = std::max<std::size_t>(1, variants * study.counts.parts());
  add_gaps(study, flags.framing.max_rows / rows);
}

// What is said of the units of groups that have documents.
std::vector<std::string> unit_notes_of(const CountTable& counts) {
  std::vector<std::string> groups;
  const auto all = counts.groups();
  for (std::size_t g = 0; g < all.size(); g += counts.parts()) {
    std::vector<std::string> labels = all[g]->labels;
    labels.resize(counts.by().size());  // without the part
    groups.push_back(name_of_group(labels));
  }
  return unit_notes(*counts.unit_account(), groups);
}

// Rows for people have no group that does not mention the choice, unless --zeros asks; a month without a mention is one.
bool folds_silent(const Flags& flags) {
  const auto is_period = [](const std::string& field) {
    return std::find(enum_names<Period>.begin(), enum_names<Period>.end(), field) != enum_names<Period>.end();
  };
  return !flags.output.sheet->is_given("--zeros") &&
         std::none_of(flags.by.begin(), flags.by.end(), is_period);
}

// The groups asked for, in the order asked for; returns what is said of the others.
std::vector<std::string> arrange(const Flags& flags, CountTable& counts) {
  std::vector<std::string> notes;
  if (flags.limits.any()) {
    const auto kept = groups_within(counts, flags.limits, flags.framing.choices);
    const std::vector<std::string> left_out = names_without(counts, kept);
    if (!left_out.empty()) notes.push_back(left_out_note(flags.limits, left_out));
    counts.keep(kept);
  }
  if (flags.sort != "name") counts.keep(groups_sorted(counts, flags.sort, flags.framing.choices));
  return notes;
}

int make(Flags& flags) {
  const Lexicon& lexicon = load_lexicons(flags.study, flags.output);
  flags.framing.choices = choices_asked_for(lexicon.schema, flags.choices);
  if (flags.drop_one.wanted && flags.limits.min_mentions > 0)
    flags.drop_one.min_mentions = flags.limits.min_mentions;
  if (flags.drop_one.wanted)
    return drop_one(flags.drop_one, flags.study, flags.output, flags.by, flags.framing.choices, lexicon);
  const bool tidy = is_for_machines(flags.output.format);
  GroupStudy study =
      count_by_group(options_of(flags.study, flags.output), lexicon, flags.by,
                     tidy ? std::optional(flags.unit.value_or(Unit{})) : std::nullopt, flags.split);
  require_fields(study.summary, flags.by, "--by", flags.output);
  require_unit(study.summary, flags.unit, flags.output);
  std::vector<std::string> notes;
  if (tidy) notes = unit_notes_of(study.counts);
  if (flags.framing.zeros == Zeros::all) fill_gaps(flags, lexicon.schema, study);
  const std::vector<std::string> left_out = arrange(flags, study.counts);
  std::vector<Table> tables;
  std::vector<Setting> more;
  if (tidy) {
    tables.push_back(tidy_framing_table(study.counts, flags.framing));
    more = unit_settings(*study.counts.unit_account());
    more.insert(more.begin(), {"level", fmt::format("{}", flags.framing.level)});
    tell(notes, tables, flags.output);
  } else {
    flags.framing.fold_silent = folds_silent(flags);
    tables = framing_tables(study.counts, flags.framing);
  }
  tell(left_out, tables, flags.output);
  return finish(std::move(tables), study.summary, &lexicon, flags.study, flags.output, more);
}

}  // namespace

void add_table(Sheet& sheet) {
  sheet.summary = "Who chose which words: the framing table";
  sheet.needs = "a corpus and a lexicon";
  Flags& flags = sheet.own<Flags>();
  add_corpus_flags(sheet, flags.study);
  add_lexicon_flags(sheet, flags.study);
  add_by_flag(sheet, flags.by);
  add_choice_flag(sheet, flags.choices);
  sheet.add("--split", flags.split,
            "Rows apart by who speaks, or by the part of the article; shares by their own mentions");
  add_denominator_flag(sheet, flags.study);
  sheet.add("--average", flags.framing.average,
            "Shares of the pooled mentions, or the mean of the articles' shares");
  add_zeros_flag(sheet, flags.framing.zeros);
  add_group_limits(sheet, flags.limits);
  sheet["--min-mentions"].help += "; with --drop-one, of the choice or the axis (5 where not said)";
  sheet.add("--sort", flags.sort, "ORDER",
            "Groups by name, mentions, a field of --by, or share:VARIANT (share:president); most first");
  add_unit_flag(sheet, flags.unit);
  add_level_flag(sheet, flags.framing.level);
  add_drop_one_flags(sheet, flags.drop_one);
  sheet["--drop-one"].without(
      {"--split", "--average", "--zeros", "--unit", "--level", "--min-articles", "--max-groups", "--sort"});
  add_output_flags(sheet, flags.output);
  sheet.example = "slant table examples/news.jsonl -l lexicons/syria.lex --by outlet";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
