// slant inspect: what is in a corpus, and what is wrong with it.
#include "commands.hpp"
#include "corpus_run.hpp"
#include "report/survey_tables.hpp"
#include "study/counting.hpp"

namespace slant::cli {
namespace {

struct Flags {
  StudyFlags study;
  OutputFlags output;
  std::string by{"outlet"};
};

int make(const Flags& flags) {
  const SurveyStudy study = survey_corpus(options_of(flags.study, flags.output), flags.by);
  if (flags.output.sheet->is_given("--by")) require_fields(study.summary, {flags.by}, "--by", flags.output);
  return finish(is_for_machines(flags.output.format) ? std::vector<Table>{tidy_survey_table(study.survey)}
                                                     : survey_tables(study.survey, study.summary),
                study.summary, nullptr, flags.study, flags.output);
}

}  // namespace

void add_inspect(Sheet& sheet) {
  sheet.summary = "What is in a corpus, and what is wrong with it";
  sheet.needs = "a corpus";
  Flags& flags = sheet.own<Flags>();
  add_corpus_flags(sheet, flags.study);
  sheet.add("--by", flags.by, "FIELD", "The field whose values make the groups");
  add_output_flags(sheet, flags.output);
  sheet.example = "slant inspect examples/news.jsonl";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
