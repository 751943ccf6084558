// slant inspect: what is in a corpus, and what is wrong with it.
#include <memory>

#include "command.hpp"
#include "corpus_run.hpp"
#include "report/survey_tables.hpp"
#include "study/surveying.hpp"

namespace slant::cli {

Command add_inspect(CLI::App& parent) {
  CLI::App& app = *parent.add_subcommand("inspect", "What is in a corpus, and what is wrong with it");
  struct Flags {
    StudyFlags study;
    OutputFlags output;
    std::string by{"outlet"};
  };
  const auto flags = std::make_shared<Flags>();
  add_corpus_flags(app, flags->study);
  const CLI::Option* by =
      app.add_option("--by", flags->by, "The field whose values are told apart")->type_name("FIELD");
  add_output_flags(app, flags->output);
  add_example(app, "slant inspect examples/news.jsonl");

  return {&app, [flags, by] {
            const SurveyStudy study = survey_corpus(options_of(flags->study, flags->output), flags->by);
            if (by->count() > 0) require_fields(study.report, {flags->by}, "--by", flags->output);
            std::vector<Table> tables;
            if (is_for_machines(flags->output.format)) {
              tables.push_back(tidy_survey_table(study.survey));
            } else {
              tables = survey_tables(study.survey, study.report.corpus);
            }
            return finish(std::move(tables), study.report, nullptr, flags->study, flags->output);
          }};
}

}  // namespace slant::cli
