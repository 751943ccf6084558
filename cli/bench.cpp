// slant bench: how fast a lexicon scores a corpus here.

#include <fmt/format.h>

#include "base/message.hpp"
#include "commands.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "report/speed_table.hpp"
#include "study/benchmark.hpp"

namespace slant::cli {
namespace {

constexpr const char* notes = R"(Stages, by default on one thread; rates are of titles and texts:
  memory read, simdjson  floors: the documents as JSONL in memory, read, and
                         parsed by simdjson alone
  load, compile lexicon  what every run does once
  read                   files to documents
  words                  documents to words, with repair
  match                  words to candidate hits
  select and count       what the whole run takes beyond the three before
  whole                  files to counts by outlet, as `slant table`, for
                         1, 2, 4 … threads, and with the reference engine
Both engines, with any number of threads, must first give the same counts;
else nothing is timed, and the exit code is 1.)";

struct Flags {
  StudyFlags study;
  OutputFlags output;
  BenchmarkOptions benchmark;
};

int make(Flags& flags) {
  load_lexicons(flags.study.lexicons, flags.output.quiet, flags.study.loading);  // says once what lint found
  flags.benchmark.study = flags.study.options;
  const SpeedSummary summary = benchmark(
      flags.benchmark, [&flags] { return load_lexicons(flags.study.lexicons, true, flags.study.loading); });
  if (summary.documents == 0) {
    say(fmt::format("nothing found: the corpus has no document\n"));
    return exit_nothing;
  }
  if (!summary.engines_agree) {
    say(
        fmt::format("error: two ways to score this corpus gave different "
                    "counts, which is a fault of slant; nothing was timed\n"));
    return exit_nothing;
  }
  write_tables({is_for_machines(flags.output.format) ? tidy_speed_table(summary) : speed_table(summary)},
               flags.output);
  return exit_done;
}

}  // namespace

void add_bench(Sheet& sheet) {
  sheet.summary = "How fast this lexicon scores this corpus here";
  sheet.needs = "a corpus and a lexicon";
  Flags& flags = sheet.own<Flags>();
  add_corpus_flags(sheet, flags.study);
  add_lexicon_flags(sheet, flags.study);
  sheet.under("Measuring");
  sheet.add("--megabytes", flags.benchmark.megabytes, "N",
            "Measure on the first N megabytes of titles and texts");
  sheet.add("--seconds", flags.benchmark.seconds, "N", "Begin no repetition later");
  sheet.add("--repetitions", flags.benchmark.repetitions, "N", "How often each stage is timed");
  add_output_flags(sheet, flags.output);
  // What says nothing here is refused: no result is made, and every engine is timed.
  for (const char* name : {"--manifest", "--max-bad", "--engine"}) sheet.remove(name);
  sheet.example = "slant bench examples/news.jsonl -l lexicons/syria.lex";
  sheet.notes = notes;
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
