// Flags of slant report and slant plot, turned into the options of the report page.
#include "page_flags.hpp"

#include "base/diagnostic.hpp"
#include "budget.hpp"
#include "partials.hpp"
#include "sheet/command_line.hpp"
#include "study/study.hpp"

namespace slant::cli {

void add_page_flags(Sheet& sheet, PageFlags& flags) {
  PageOptions& page = flags.page;
  add_corpus_flags(sheet, flags.study);
  add_lexicon_flags(sheet, flags.study);
  sheet.add("--by", page.by, "FIELD", "The field whose values make the groups");
  add_choice_flag(sheet, flags.choices);
  add_group_limits(sheet, page.limits);
  add_unit_flag(sheet, page.unit);
  sheet.add("--period", page.period, "Steps of the lines over time").otherwise("what fits the dates");
  sheet.add("--title", page.title, "TEXT", "Title of the page").layout().otherwise("the lexicon's name");
  sheet.add("--max-lines", page.lines, "N", "Lines to read of each group and variant").within(0, 1000);
  sheet.add("--permutations", page.permutations, "N", "Random draws behind p-max")
      .otherwise("as many as a part of --budget allows, at most 999");
  sheet.add("--replicates", page.replicates, "N", "Bootstrap samples behind the map's regions")
      .otherwise("as many as a part of --budget allows, at most 1,000");
  add_seed_flag(sheet, page.seed);
  add_level_flag(sheet, page.level);
  add_budget_flag(sheet, flags.budget);
}

PageRun run_page(const PageFlags& flags) {
  PageRun run;
  run.lexicon = &load_lexicons(flags.study, flags.output);
  if (const std::string why =
          lines_that_are_not_kept(flags.study, flags.page.by, flags.page.seed, flags.page.lines);
      !why.empty()) {
    throw InputError(
        why,
        "--max-lines 0 makes a page without lines to read; slant partial keeps others with --by, "
        "--seed and --max-lines");
  }
  PageOptions page = flags.page;
  page.choices = choices_asked_for(run.lexicon->schema, flags.choices);
  page.budget_seconds = flags.budget.seconds;
  page.budget_bytes = flags.budget.bytes;
  page.command = command_line(*flags.output.sheet);
  page.settings = [&](const StudySummary& summary) {
    require_fields(summary, {page.by}, "--by", flags.output);
    std::vector<Setting> settings = provenance_of(summary, run.lexicon, flags.study.options.score.select);
    const std::vector<Setting> asked = shown_settings(*flags.output.sheet);
    settings.insert(settings.end(), asked.begin(), asked.end());
    return settings;
  };
  run.study = make_page(options_of(flags.study, flags.output), *run.lexicon, page);
  return run;
}

}  // namespace slant::cli
