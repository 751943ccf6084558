// slant bench: how fast a lexicon scores a corpus here.
#include <memory>

#include "command.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "report/speed_table.hpp"
#include "study/benchmark.hpp"

namespace slant::cli {
namespace {

constexpr const char* example = R"(slant bench examples/news.jsonl -l lexicons/syria.lex

Stages, on one thread unless said; rates are of titles and texts:
  memory read, simdjson   floors: the documents as JSONL in memory, read, and parsed by simdjson alone
  load, compile lexicon   what every run does once
  read                    files to documents
  words                   documents to words, with repair
  match                   words to candidate hits
  select and count        what the whole run takes beyond the three before
  whole                   files to counts by outlet, as `slant table`, for 1, 2, 4 … threads, and with
                          the reference engine
Both engines, with any number of threads, must first give the same counts; else nothing is timed, and the exit code is 1.)";

}  // namespace

Command add_bench(CLI::App& parent) {
  CLI::App& app = *parent.add_subcommand("bench", "How fast this lexicon scores this corpus here");
  struct Flags {
    StudyFlags study;
    OutputFlags output;
    BenchmarkOptions benchmark;
  };
  const auto flags = std::make_shared<Flags>();
  add_corpus_flags(app, flags->study);
  add_lexicon_flags(app, flags->study);
  const std::string group = "Measuring";
  app.add_option("--megabytes", flags->benchmark.megabytes,
                 "Measure on the first so many of titles and texts")
      ->type_name("N")
      ->group(group);
  app.add_option("--seconds", flags->benchmark.seconds, "Begin no repetition later")
      ->type_name("N")
      ->group(group);
  app.add_option("--repetitions", flags->benchmark.repetitions, "How often each stage is timed")
      ->type_name("N")
      ->group(group);
  add_output_flags(app, flags->output);
  // What says nothing here is refused: no result is made, and every engine is timed.
  for (const char* name : {"--manifest", "--max-bad", "--engine"}) app.remove_option(app.get_option(name));
  add_example(app, example);

  return {&app, [flags] {
            load_lexicons(flags->study.lexicons, flags->output.quiet,
                          flags->study.loading);  // says once what lint found
            flags->benchmark.study = flags->study.options;
            const SpeedReport report = benchmark(flags->benchmark, [flags] {
              return load_lexicons(flags->study.lexicons, true, flags->study.loading);
            });
            if (report.documents == 0) {
              fmt::print(stderr, "nothing found: the corpus has no document\n");
              return exit_nothing;
            }
            if (!report.engines_agree) {
              fmt::print(stderr,
                         "error: two ways to score this corpus gave different counts, which is a fault of "
                         "slant; nothing was timed\n");
              return exit_nothing;
            }
            const bool tidy = is_for_machines(flags->output.format);
            write_tables({tidy ? tidy_speed_table(report) : speed_table(report)}, flags->output);
            return exit_done;
          }};
}

}  // namespace slant::cli
