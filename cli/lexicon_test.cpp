// slant lexicon test: a lexicon held against example sentences.
#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "commands.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "lexicon/load.hpp"
#include "outputs.hpp"
#include "report/use_tables.hpp"
#include "study/checking.hpp"

namespace slant::cli {
namespace {

constexpr const char* notes = R"(Examples are a CSV with the columns text, counts ("rifles.assault 1;
owners.owners 2", or nothing) and trap (what the words mean here instead);
without --examples the file tests/NAME.csv beside the lexicon. Ends with 1
where one does not hold.)";

struct Flags {
  std::string lexicon, examples;
  bool all{false};
  OutputFlags output;
};

std::string beside(const std::string& lexicon) {
  const std::filesystem::path path(lexicon);
  return (path.parent_path() / "tests" / path.stem()).string() + ".csv";
}

int test(const Flags& flags) {
  const std::string path = lexicon_path(flags.lexicon);
  const Lexicon lexicon = load_lexicons({path}, flags.output.quiet);
  const std::vector<LexiconExample> examples =
      test_lexicon(lexicon, flags.examples.empty() ? beside(path) : flags.examples);
  const bool all_hold =
      std::all_of(examples.begin(), examples.end(), [](const LexiconExample& one) { return one.holds(); });
  Table table = lexicon_test_table(flags.lexicon, examples, flags.all);
  if (all_hold && !flags.all && flags.output.format == Format::text) {
    answer(fmt::format("{}\n", table.caption));  // no heading above nothing
  } else {
    write_tables({std::move(table)}, flags.output);
  }
  return all_hold ? exit_done : exit_nothing;
}

}  // namespace

void add_lexicon_test(Sheet& sheet) {
  sheet.summary = "Tests a lexicon on example sentences";
  sheet.needs = "a lexicon";
  Flags& flags = sheet.own<Flags>();
  sheet.add("lexicon", flags.lexicon, "LEXICON", "A file, or the name of an installed lexicon")
      .required()
      .lexicon();
  sheet.add("--examples", flags.examples, "FILE", "CSV or TSV with the columns text, counts, trap")
      .input()
      .otherwise("tests/NAME.csv beside the lexicon");
  sheet.add_switch("--all", flags.all, "Those that hold, too");
  add_output_flags(sheet, flags.output);
  sheet.remove("--manifest");
  sheet.example = "slant lexicon test guns";
  sheet.notes = notes;
  sheet.run = [&flags] { return test(flags); };
}

}  // namespace slant::cli
