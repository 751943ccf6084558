// slant lexicon sample: hits to be read and coded by people, who are not told whose they are.

#include <fmt/format.h>

#include "base/message.hpp"
#include "base/wording.hpp"
#include "commands.hpp"
#include "corpus_run.hpp"
#include "report/coding_tables.hpp"
#include "study/sampling.hpp"

namespace slant::cli {
namespace {

constexpr const char* notes = R"(In each coder's column write 1 where the hit means what the variant says, 0
where it does not; leave empty what cannot be told. Other codes are as good,
if slant lexicon score is told their --level.)";

struct Flags {
  StudyFlags study;
  OutputFlags output;
  SampleOptions sample;
  std::vector<std::string> by{"outlet"};
  std::uint32_t coders{1};
  std::string key;
};

void say_what_was_drawn(const SampleStudy& study, const Lexicon& lexicon, const WantedVariants& wanted) {
  const std::vector<bool> asked = wanted.in(lexicon.schema);
  std::uint64_t hits = 0, entries = 0, without = 0;
  for (std::size_t i = 0; i < study.entry_hits.size(); ++i) {
    if (!asked[lexicon.schema.entries[i].variant.index()]) continue;
    hits += study.entry_hits[i];
    ++(study.entry_hits[i] > 0 ? entries : without);
  }
  say(fmt::format("{} of {} drawn; {} {} with hits, {} without\n", with_thousands(study.hits.size()),
                  counted(hits, "hit"), with_thousands(entries), entries == 1 ? "entry" : "entries",
                  with_thousands(without)));
}

int sample(const Flags& flags) {
  const Lexicon& lexicon = load_lexicons(flags.study, flags.output);
  const SampleStudy study =
      sample_hits(options_of(flags.study, flags.output), lexicon, flags.by, flags.sample);
  if (flags.output.sheet->is_given("--by")) require_fields(study.summary, flags.by, "--by", flags.output);
  const Written written =
      write_tables({coding_sheet(lexicon.schema, study.hits, study.entry_hits, flags.coders)}, flags.output);
  if (!flags.key.empty()) {
    OutputFlags key = flags.output;
    key.path = flags.key;
    write_tables({coding_key(flags.by, study.hits)}, key);
  }
  if (!flags.output.quiet) say_what_was_drawn(study, lexicon, flags.sample.wanted);
  return conclude(
      written, study.summary, &lexicon, flags.study, flags.output,
      {{"per-entry", std::to_string(flags.sample.per_entry)}, {"seed", std::to_string(flags.sample.seed)}});
}

}  // namespace

void add_lexicon_sample(Sheet& sheet) {
  sheet.summary = "A sample of hits, the same number of each entry, as a sheet to code by hand";
  sheet.needs = "a corpus and a lexicon";
  Flags& flags = sheet.own<Flags>();
  flags.output.format = Format::csv;  // for a spreadsheet
  add_corpus_flags(sheet, flags.study);
  add_lexicon_flags(sheet, flags.study);
  add_wanted_flags(sheet, flags.sample.wanted);
  sheet.add("--per-entry", flags.sample.per_entry, "N", "Hits of each entry; all where it has fewer")
      .within(1, 1e6);
  add_seed_flag(sheet, flags.sample.seed);
  sheet.add("--coders", flags.coders, "N", "Empty columns for codes").within(1, 100);
  add_context_flags(sheet, flags.sample.context.words, flags.sample.context.sentence);
  sheet.add("--key", flags.key, "FILE", "Write apart whose hits they are: group, document, place").output();
  add_by_flag(sheet, flags.by).with({"--key"});
  add_output_flags(sheet, flags.output);
  sheet.example = "slant lexicon sample examples/news.jsonl -l syria --per-entry 5 -o coding.csv";
  sheet.notes = notes;
  sheet.run = [&flags] { return sample(flags); };
}

}  // namespace slant::cli
