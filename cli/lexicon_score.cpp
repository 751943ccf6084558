// slant lexicon score: what the codes in a filled sheet say of entries and of coders.
#include <memory>

#include "command.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "report/coding_table.hpp"
#include "study/coding_sheets.hpp"

namespace slant::cli {
namespace {

constexpr const char* example = R"(slant lexicon score examples/coding.csv

Sheets are those of slant lexicon sample, filled in and saved as CSV or TSV. Coders who worked on copies
give theirs as several files.)";

struct Flags {
  std::vector<std::string> sheets;
  CodingOptions coding;
  AlphaOptions alpha;
  OutputFlags output;
};

int score(Flags flags) {
  const Coding coding = read_coding(flags.sheets, flags.coding);
  if (coding.coders.empty()) {
    fmt::print(stderr, "nothing found: no coder's column has a code\n");
    return exit_nothing;
  }
  flags.alpha.level = flags.coding.level.value_or(CodeLevel::nominal);
  const CodingAssessment made = assess(coding, flags.alpha);
  const bool one_table = flags.output.format == Format::csv || flags.output.format == Format::tsv;
  write_results(one_table ? std::vector<Table>{tidy_coding_table(made)}
                          : coding_tables(made, is_for_machines(flags.output.format)),
                {{"level", std::string(name_of(flags.alpha.level))},
                 {"confidence", fmt::format("{}", flags.alpha.confidence)},
                 {"replicates", fmt::format("{}", flags.alpha.replicates)},
                 {"seed", fmt::format("{}", flags.alpha.seed)}},
                flags.output);
  return exit_done;
}

}  // namespace

Command add_lexicon_score(CLI::App& lexicon) {
  CLI::App& app =
      *lexicon.add_subcommand("score", "A coded sheet: precision of each entry, and how far coders agree");
  const auto flags = std::make_shared<Flags>();
  app.add_option("sheet", flags->sheets, "Sheets of slant lexicon sample, filled in")
      ->required()
      ->type_name("SHEET");
  add_named(app, "--level", flags->coding.level,
            {{"nominal", CodeLevel::nominal},
             {"ordinal", CodeLevel::ordinal},
             {"interval", CodeLevel::interval},
             {"ratio", CodeLevel::ratio}},
            "What codes are, where they are not 1 and 0: names, ranks, numbers, numbers from 0 on");
  app.add_option("--right", flags->coding.right, "Codes that say that a hit is right [1]")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("CODE[,CODE]");
  app.add_option("--confidence", flags->alpha.confidence, "Of intervals")
      ->type_name("P")
      ->check(CLI::Validator(CLI::Range(.5, .9999)).description(""));
  app.add_option("--replicates", flags->alpha.replicates, "Of the bootstrap behind alpha's interval")
      ->type_name("N")
      ->check(CLI::Validator(CLI::Range(100, 100000)).description(""));
  app.add_option("--seed", flags->alpha.seed, "Of the bootstrap")->type_name("N");
  add_output_flags(app, flags->output);
  add_example(app, example);
  return {&app, [flags] { return score(*flags); }};
}

}  // namespace slant::cli
