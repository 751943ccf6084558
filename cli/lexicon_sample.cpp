// slant lexicon sample: hits to be read and coded by people, who are not told whose they are.
#include <memory>

#include "base/wording.hpp"
#include "command.hpp"
#include "corpus_run.hpp"
#include "report/coding_sheet.hpp"
#include "study/sampling.hpp"

namespace slant::cli {
namespace {

constexpr const char* example =
    R"(slant lexicon sample examples/news.jsonl -l lexicons/syria.lex --per-entry 5 --coders 2 -o coding.csv --key key.csv

In each coder's column write 1 where the hit means what the variant says, 0 where it does not; leave
empty what cannot be told. Other codes are as good, if slant lexicon score is told their --level.)";

struct Flags {
  StudyFlags study;
  OutputFlags output;
  SampleOptions sample;
  std::vector<std::string> by{"outlet"};
  bool by_given{false};
  std::uint32_t coders{1};
  std::string key;
};

std::vector<Setting> settings_of(const Flags& flags) {
  return {{"per entry", std::to_string(flags.sample.per_entry)}, {"seed", std::to_string(flags.sample.seed)}};
}

void say_what_was_drawn(const SampleStudy& study, const Lexicon& lexicon, const WantedVariants& wanted) {
  const std::vector<bool> asked = wanted.in(lexicon.schema);
  std::uint64_t hits = 0, entries = 0, without = 0;
  for (std::size_t i = 0; i < study.entry_hits.size(); ++i) {
    if (!asked[lexicon.schema.entries[i].variant.index()]) continue;
    hits += study.entry_hits[i];
    ++(study.entry_hits[i] > 0 ? entries : without);
  }
  fmt::print(stderr, "{} of {} drawn; {} {} with hits, {} without\n", with_thousands(study.hits.size()),
             counted(hits, "hit"), with_thousands(entries), entries == 1 ? "entry" : "entries",
             with_thousands(without));
}

int sample(const Flags& flags) {
  if (!flags.key.empty() && flags.key == flags.output.path)
    throw InputError("--key and --output name the same file", "coders get the sheet without the key");
  const Lexicon& lexicon = kept(load_lexicons(flags.study.lexicons, flags.output.quiet, flags.study.loading));
  const SampleStudy study =
      sample_hits(options_of(flags.study, flags.output), lexicon, flags.by, flags.sample);
  if (flags.by_given) require_fields(study.report, flags.by, "--by", flags.output);
  write_tables({coding_sheet(lexicon.schema, study.hits, study.entry_hits, flags.coders)}, flags.output);
  if (!flags.key.empty()) {
    OutputFlags key = flags.output;
    key.path = flags.key;
    write_tables({coding_key(flags.by, study.hits)}, key);
  }
  if (!flags.output.quiet) say_what_was_drawn(study, lexicon, flags.sample.wanted);
  return conclude(study.report, &lexicon, flags.study, flags.output, settings_of(flags));
}

}  // namespace

Command add_lexicon_sample(CLI::App& lexicon) {
  CLI::App& app =
      *lexicon.add_subcommand("sample", "Hits drawn evenly over the entries, as a sheet to code by hand");
  const auto flags = std::make_shared<Flags>();
  flags->output.format = Format::csv;  // for a spreadsheet
  add_corpus_flags(app, flags->study);
  add_lexicon_flags(app, flags->study);
  add_wanted_flags(app, flags->sample.wanted);
  app.add_option("--per-entry", flags->sample.per_entry, "Hits of each entry; all where it has fewer")
      ->type_name("N")
      ->check(CLI::Validator(CLI::Range(1U, 1000000U)).description(""));
  app.add_option("--seed", flags->sample.seed, "Of the draw: the same gives the same hits")->type_name("N");
  app.add_option("--coders", flags->coders, "Empty columns for codes")
      ->type_name("N")
      ->check(CLI::Validator(CLI::Range(1U, 100U)).description(""));
  auto* window =
      app.add_option("--window", flags->sample.context.words, "Words on each side")->type_name("N");
  app.add_flag("--sentence", flags->sample.context.sentence, "The whole sentence instead of a window")
      ->excludes(window);
  app.add_option("--key", flags->key, "Write apart whose hits they are: group, document, place")
      ->type_name("FILE");
  const CLI::Option* by = add_by_flag(app, flags->by)->needs("--key");
  add_output_flags(app, flags->output);
  add_example(app, example);
  return {&app, [flags, by] {
            flags->by_given = by->count() > 0;
            return sample(*flags);
          }};
}

}  // namespace slant::cli
