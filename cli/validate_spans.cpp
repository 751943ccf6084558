// slant validate: the hits of a lexicon against spans that people marked.
#include <memory>

#include "command.hpp"
#include "corpus_run.hpp"
#include "report/span_validation_table.hpp"
#include "study/span_validating.hpp"
#include "study/threads.hpp"

namespace slant::cli {
namespace {

constexpr const char* example = R"(slant validate examples/marked.jsonl -l lexicons/syria.lex

Each line of GOLD is an article: {"title": "…", "text": "…", "spans": [{"field": "text", "start": 0, "end": 9, "label": "loaded"}]}.
start and end count characters; bstart and bend, which go first, bytes.
slant validate quotes GOLD tries the finding of quotations and reported speech instead.)";

struct Flags {
  std::string path;
  StudyFlags study;
  SpanGoldOptions gold;
  SpanOptions spans;
  OutputFlags output;
};

int validate(const Flags& flags) {
  if (flags.path.empty() || flags.study.lexicons.empty())
    throw InputError("slant validate needs GOLD and a lexicon", "as in slant validate gold.jsonl -l my.lex");
  const Lexicon& lexicon = kept(load_lexicons(flags.study.lexicons, flags.output.quiet, flags.study.loading));
  ScoreOptions score = flags.study.options.score;
  score.voices = score.zones = score.scopes = false;  // the filter finds its own
  const SpanStudy study = validate_spans(read_gold(flags.path), lexicon, score, flags.gold, flags.spans,
                                         workers_on(flags.study.options.threads));
  const std::vector<Setting> more{{"replicates", fmt::format("{}", flags.spans.replicates)},
                                  {"seed", fmt::format("{}", flags.spans.seed)}};
  return finish(is_for_machines(flags.output.format)
                    ? std::vector<Table>{tidy_span_validation_table(lexicon.schema, study.result)}
                    : span_validation_tables(lexicon.schema, study.result),
                study.report, &lexicon, flags.study, flags.output, more);
}

}  // namespace

Command add_validate_spans(CLI::App& app) {
  const auto flags = std::make_shared<Flags>();
  app.add_option("gold", flags->path, "Articles with marked spans, one JSON object a line")
      ->type_name("GOLD");
  add_lexicon_flags(app, flags->study);
  app.get_option("--lexicon")->required(false);  // slant validate quotes needs none
  add_wanted_flags(app, flags->gold.wanted);
  app.add_option("--label", flags->gold.labels, "Only spans with this label count as marked; may be repeated")
      ->allow_extra_args(false)
      ->type_name("LABEL");
  app.add_flag_callback(
      "--no-title", [flags] { flags->study.options.score.text.title = false; }, "Leave titles out");
  add_level_flag(app, flags->spans.confidence);
  app.add_option("--replicates", flags->spans.replicates, "Of the bootstrap behind the intervals of F1")
      ->type_name("N")
      ->check(CLI::Validator(CLI::Range(100, 100000)).description(""));
  app.add_option("--seed", flags->spans.seed, "Of the bootstrap")->type_name("N");
  app.add_option("--threads", flags->study.options.threads, "Threads; results never depend on it. 0: all")
      ->type_name("N");
  add_output_flags(app, flags->output);
  add_example(app, example);
  return {&app, [flags] { return validate(*flags); }};
}

}  // namespace slant::cli
