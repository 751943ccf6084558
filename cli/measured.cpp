// From a corpus or a typed table to counts and observations.
#include "measured.hpp"

#include <algorithm>
#include <utility>

#include "base/hash.hpp"
#include "base/wording.hpp"
#include "count/names.hpp"
#include "exit_code.hpp"
#include "messages.hpp"
#include "study/counting.hpp"
#include "study/threads.hpp"
#include "study/typed_counts.hpp"

namespace slant::cli {
namespace {

Measured from_corpus(const MeasureFlags& flags) {
  const Lexicon& lexicon = kept(load_lexicons(flags.study.lexicons, flags.output.quiet, flags.study.loading));
  StudyOptions options = options_of(flags.study, flags.output);
  options.score.voices = options.score.zones = false;  // voices and zones are summed over
  std::unique_ptr<Examples> examples;
  std::function<std::unique_ptr<Part>()> sampler;
  if (flags.examples) {
    examples = std::make_unique<Examples>(lexicon.schema, flags.by, flags.seed);
    sampler = [&] { return examples->part(); };
  }
  const DocumentStudy study = count_by_document(options, lexicon, flags.by, sampler);
  require_fields(study.report, flags.by, "--by", flags.output);
  return {sum(study.documents, lexicon.schema, flags.by),
          Observations(study.documents, lexicon.schema, {flags.by, flags.unit}),
          {},
          &lexicon,
          study.report,
          {},
          {},
          std::move(examples)};
}

Measured from_table(const MeasureFlags& flags) {
  TypedCounts typed = read_counts(flags.counts, flags.by_given ? flags.by : std::vector<std::string>{});
  std::optional<Observations> observations;
  if (typed.documents)
    observations.emplace(*typed.documents, typed.schema, ObservationOptions{typed.by, flags.unit});
  return {std::move(typed.counts),
          std::move(observations),
          {},
          nullptr,
          {},
          fmt::format("{} [{}], {}", flags.counts, hex(typed.hash), counted(typed.rows, "row")),
          {},
          {}};
}

void check_sources(const MeasureFlags& flags) {
  const bool has_corpus = !flags.study.options.corpus.paths.empty();
  if (!flags.counts.empty() && (has_corpus || !flags.study.lexicons.empty())) {
    throw InputError("--counts takes the place of a corpus and its lexicon, and both are given",
                     "leave one of them out");
  }
  if (flags.counts.empty() && !has_corpus) {
    throw InputError(
        "there is nothing to count",
        "name a corpus and a lexicon (news.jsonl -l syria.lex), or a table of counts (--counts table.csv)");
  }
  if (flags.counts.empty() && flags.study.lexicons.empty()) {
    throw InputError("a corpus needs a lexicon", "name one with -l, as in -l lexicons/syria.lex");
  }
}

}  // namespace

void add_measure_flags(CLI::App& app, MeasureFlags& flags) {
  add_corpus_flags(app, flags.study);
  app.get_option("corpus")->required(false);
  add_lexicon_flags(app, flags.study);
  add_denominator_flag(app, flags.study);
  app.get_option("--lexicon")->required(false);
  add_by_flag(app, flags.by)->each([&flags](const std::string&) { flags.by_given = true; });
  app.add_option(
         "--counts", flags.counts,
         "A table of counts in place of corpus and lexicon: a label column, then a column a variant; or "
         "what slant table or slant count wrote as csv")
      ->type_name("FILE");
  app.add_option("--choice", flags.choices, "Only these choices")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NAME[,NAME]");
  add_unit_flag(app, flags.unit);
  app.add_option("--seed", flags.seed, "Of all that is drawn at random")->type_name("N");
  add_level_flag(app, flags.level);
  add_output_flags(app, flags.output);
}

Measured measure(const MeasureFlags& flags) {
  check_sources(flags);
  Measured measured = flags.counts.empty() ? from_corpus(flags) : from_table(flags);
  std::vector<Diagnostic> wrong;
  measured.choices = choices_named(measured.schema(), flags.choices, "--choice", wrong);
  if (!wrong.empty()) throw InputError(std::move(wrong));
  measured.workers = workers_on(flags.study.options.threads);
  return measured;
}

int finish(std::vector<Table> tables, const Measured& measured, const MeasureFlags& flags,
           const std::vector<Setting>& settings) {
  std::vector<Setting> all = settings;
  const bool has_unit =
      std::any_of(all.begin(), all.end(), [](const Setting& setting) { return setting.name == "unit"; });
  if (has_unit) {
    // The command knows better: a statistic of words.
  } else if (measured.observations) {
    all.push_back({"unit", measured.observations->unit() == Unit::event ? "event" : "document"});
  } else {
    all.push_back({"unit", "token"});
  }
  if (measured.lexicon != nullptr) {
    return finish(std::move(tables), measured.report, measured.lexicon, flags.study, flags.output, all);
  }
  all.insert(all.begin(), {{"slant", SLANT_VERSION}, {"counts", measured.source}});
  write_results(std::move(tables), all, flags.output);
  return measured.counts.groups().empty() ? exit_nothing : exit_done;
}

}  // namespace slant::cli
