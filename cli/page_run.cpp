// From flags to the data of a page.
#include "page_run.hpp"

#include <utility>

#include "count/names.hpp"
#include "page/page_study.hpp"

namespace slant::cli {
namespace {

const std::vector<std::string> period_names{"day", "week", "month", "quarter", "year"};

}  // namespace

void add_page_flags(CLI::App& app, PageFlags& flags) {
  add_corpus_flags(app, flags.study);
  add_lexicon_flags(app, flags.study);
  app.add_option("--by", flags.by, "The field whose values make the groups: outlet unless said")
      ->type_name("FIELD");
  app.add_option("--choice", flags.choices, "Only these choices")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NAME[,NAME]");
  add_unit_flag(app, flags.unit);
  app.add_option("--period", flags.period, "Of lines over time; else what fits the dates")
      ->check(CLI::IsMember(period_names).description(""))
      ->type_name("day|week|month|quarter|year");
  app.add_option("--title", flags.title, "Of the page; else the lexicon's name")->type_name("TEXT");
  app.add_option("--max-lines", flags.lines, "Lines to read of each group and variant: 10 unless said")
      ->type_name("N")
      ->check(CLI::Validator(CLI::Range(0, 1000)).description(""));
  app.add_option("--permutations", flags.permutations,
                 "Behind q; else as many as some seconds allow, at most 999")
      ->type_name("R");
  app.add_option(
         "--replicates", flags.replicates,
         "Of the bootstrap behind the map's regions; else as many as some seconds allow, at most 1,000")
      ->type_name("N");
  app.add_option("--seed", flags.seed, "Of all that is drawn at random")->type_name("N");
  add_level_flag(app, flags.level);
}

PageRun run_page(const PageFlags& flags, const std::string& command) {
  PageRun run;
  run.lexicon = &kept(load_lexicons(flags.study.lexicons, flags.output.quiet, flags.study.loading));
  PageOptions page;
  std::vector<Diagnostic> wrong;
  page.choices = choices_named(run.lexicon->schema, flags.choices, "--choice", wrong);
  if (!wrong.empty()) throw InputError(std::move(wrong));
  page.by = flags.by;
  page.unit = flags.unit;
  page.period = value_named<Period>(flags.period);
  page.title = flags.title;
  page.seed = flags.seed;
  page.level = flags.level;
  page.lines = flags.lines;
  page.replicates = flags.replicates;
  page.permutations = flags.permutations;
  page.command = command;
  page.settings = [&](const StudyReport& report) {
    require_fields(report, {flags.by}, "--by", flags.output);
    PageSettings settings;
    for (Setting& setting : settings_of(report, run.lexicon, flags.study))
      settings.emplace_back(std::move(setting.name), std::move(setting.value));
    return settings;
  };
  PageStudy made = make_page(options_of(flags.study, flags.output), *run.lexicon, page);
  run.report = std::move(made.report);
  run.page = std::move(made.page);
  return run;
}

}  // namespace slant::cli
