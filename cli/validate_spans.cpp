// slant validate: the hits of a lexicon against spans that people marked.

#include <fmt/format.h>

#include "commands.hpp"
#include "corpus_run.hpp"
#include "report/validation_tables.hpp"
#include "study/study.hpp"
#include "study/validating.hpp"

namespace slant::cli {
namespace {

constexpr const char* notes = R"(Each line of GOLD is an article: {"title": "…", "text": "…", "spans":
[{"field": "text", "start": 0, "end": 9, "label": "loaded"}]}. start and end
count characters; bstart and bend, which go first, bytes. slant validate
quotes GOLD tries the finding of quotations and reported speech instead.)";

struct Flags {
  std::string path;
  StudyFlags study;
  SpanGoldOptions gold;
  SpanOptions spans;
  OutputFlags output;
};

int validate(const Flags& flags) {
  const Lexicon& lexicon = load_lexicons(flags.study, flags.output);
  ScoreOptions score = flags.study.options.score;
  score.voices = score.zones = score.qualifiers = false;  // the filter finds its own
  const SpanStudy study = validate_spans(read_gold(flags.path), lexicon, score, flags.gold, flags.spans,
                                         workers_on(flags.study.options.threads));
  const std::vector<Setting> more{{"replicates", fmt::format("{}", flags.spans.replicates)},
                                  {"seed", fmt::format("{}", flags.spans.seed)}};
  return finish(is_for_machines(flags.output.format)
                    ? std::vector<Table>{tidy_span_validation_table(lexicon.schema, study.result)}
                    : span_validation_tables(lexicon.schema, study.result),
                study.summary, &lexicon, flags.study, flags.output, more);
}

}  // namespace

void add_validate_spans(Sheet& sheet) {
  sheet.summary = "Hits of a lexicon against spans that people marked";
  sheet.needs = "articles with marked spans and a lexicon";
  Flags& flags = sheet.own<Flags>();
  sheet.add("gold", flags.path, "GOLD", "Articles with marked spans, one JSON object a line")
      .required()
      .input();
  add_lexicon_flags(sheet, flags.study);
  add_wanted_flags(sheet, flags.gold.wanted);
  sheet
      .add("--label", "LABEL", value_of(flags.gold.labels, '\0'),
           "Only spans with this label count as marked; may be repeated")
      .such_as("loaded");
  add_title_flag(sheet, flags.study);
  add_level_flag(sheet, flags.spans.confidence);
  sheet.add("--replicates", flags.spans.replicates, "N", "Bootstrap samples behind the intervals of F1")
      .within(100, 100000);
  add_seed_flag(sheet, flags.spans.seed);
  add_threads_flag(sheet, flags.study);
  add_output_flags(sheet, flags.output);
  sheet.example = "slant validate examples/marked.jsonl -l lexicons/syria.lex";
  sheet.notes = notes;
  sheet.run = [&flags] { return validate(flags); };
}

}  // namespace slant::cli
