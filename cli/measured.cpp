// Flags and common steps of the statistics commands: a corpus or --counts in, tables out.
#include "measured.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "budget.hpp"
#include "exit_code.hpp"
#include "partials.hpp"
#include "report/group_notes.hpp"
#include "report/unit_notes.hpp"
#include "study/study.hpp"

namespace slant::cli {
namespace {

// With a table of counts nothing is read or matched, so what says how is refused, not passed over.
void refuse_idle_flags(const Sheet& sheet) {
  std::vector<Diagnostic> wrong;
  for (const Flag& flag : sheet.flags()) {
    const bool is_idle =
        flag.heading == corpus_heading || flag.heading == lexicon_heading || flag.heading == voice_heading;
    if (!is_idle || !flag.is_given() || !flag.is_setting) continue;
    Diagnostic diagnostic;
    diagnostic.message =
        fmt::format("{} is about a corpus and its lexicon, and --counts takes their place", flag.long_name());
    diagnostic.hint = "leave one of them out";
    wrong.push_back(std::move(diagnostic));
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
}

void check_sources(const MeasureFlags& flags) {
  const bool has_corpus = !flags.study.options.corpus.paths.empty();
  if (!flags.counts.empty() && (has_corpus || !flags.study.lexicons.empty())) {
    throw InputError("--counts takes the place of a corpus and its lexicon, and both are given",
                     "leave one of them out");
  }
  if (!flags.counts.empty()) refuse_idle_flags(*flags.output.sheet);
  if (flags.counts.empty() && !has_corpus) {
    throw InputError(
        "there is nothing to count",
        "name a corpus and a lexicon (news.jsonl -l syria.lex), or a table of counts (--counts table.csv)");
  }
  if (flags.counts.empty() && flags.study.lexicons.empty()) {
    throw InputError("a corpus needs a lexicon", "name one with -l, as in -l lexicons/syria.lex");
  }
}

// What was resampled, and why, where documents are known.
void add_unit(const Measured& measured, const OutputFlags& output, std::vector<Table>& tables,
              std::vector<Setting>& settings) {
  if (!measured.observations) return settings.push_back({"unit", std::string(measured.unit_name())});
  const Observations& observations = *measured.observations;
  const std::vector<Setting> of_unit = unit_settings(observations.unit_account());
  settings.insert(settings.end(), of_unit.begin(), of_unit.end());
  tell(unit_notes(observations), tables, output);
}

}  // namespace

void add_measure_flags(Sheet& sheet, MeasureFlags& flags) {
  sheet.needs = "a corpus and a lexicon, or --counts FILE";
  add_corpus_flags(sheet, flags.study);
  sheet["corpus"].is_required = false;
  add_lexicon_flags(sheet, flags.study);
  sheet["--lexicon"].is_required = false;
  add_denominator_flag(sheet, flags.study);
  add_by_flag(sheet, flags.options.by);
  sheet
      .add("--counts", flags.counts, "FILE",
           "A table of counts in place of corpus and lexicon: a label column, then "
           "a column a variant; or what slant table or slant count wrote as csv")
      .input();
  add_choice_flag(sheet, flags.options.choices);
  add_unit_flag(sheet, flags.options.unit);
  add_seed_flag(sheet, flags.options.seed);
  add_level_flag(sheet, flags.level);
  add_budget_flag(sheet, flags.budget);
  add_output_flags(sheet, flags.output);
}

Measured measure(const MeasureFlags& flags) {
  check_sources(flags);
  MeasureOptions options = flags.options;
  options.by_given = options.by_given || flags.output.sheet->is_given("--by");
  if (!flags.counts.empty()) return slant::measure(flags.counts, flags.study.options.threads, options);
  const Lexicon& lexicon = load_lexicons(flags.study, flags.output);
  if (options.examples) {
    const std::string by = options.by.size() == 1 ? options.by.front() : "several fields";
    const std::string why = lines_that_are_not_kept(flags.study, by, options.seed, 1);
    options.examples = why.empty();
    if (!why.empty() && !flags.output.quiet) say(fmt::format("note: no example sentences: {}\n", why));
  }
  Measured measured = slant::measure(options_of(flags.study, flags.output), lexicon, options);
  require_fields(measured.summary, options.by, "--by", flags.output);
  require_unit(measured.summary, options.unit, flags.output);
  return measured;
}

Extent extent_of(const Measured& measured) {
  if (measured.observations) return slant::extent_of(*measured.observations);
  const auto groups = static_cast<double>(measured.counts.groups().size());
  const auto variants = static_cast<double>(measured.schema().variants.size());
  return {groups, groups * variants, groups, variants, variants};
}

int finish(std::vector<Table> tables, const Measured& measured, const MeasureFlags& flags,
           const std::vector<Setting>& more) {
  std::vector<Setting> all = more;
  if (!measured.left_out.empty())
    tell({left_out_note(flags.options.limits, measured.left_out)}, tables, flags.output);
  const auto is_unit = [](const Setting& setting) { return setting.name == "unit"; };
  // A command may know better: a statistic of words.
  if (std::none_of(all.begin(), all.end(), is_unit)) add_unit(measured, flags.output, tables, all);
  if (measured.lexicon != nullptr)
    return finish(std::move(tables), measured.summary, measured.lexicon, flags.study, flags.output, all);
  std::vector<Setting> made = versions();
  made.push_back({"counts", measured.source});
  made.insert(made.end(), all.begin(), all.end());
  write_results(std::move(tables), made, flags.output);
  return measured.counts.groups().empty() ? exit_nothing : exit_done;
}

}  // namespace slant::cli
