// slant lexicon score: what the codes in a filled sheet say of entries and of coders.

#include <fmt/format.h>

#include "base/message.hpp"
#include "commands.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "report/coding_tables.hpp"
#include "study/sampling.hpp"
#include "study/study.hpp"

namespace slant::cli {
namespace {

constexpr const char* notes = R"(Sheets are those of slant lexicon sample, filled in and saved as CSV or TSV.
Coders who worked on copies give theirs as several files. Blanks, NA, n/a, NaN,
null and a dash or a point alone are no codes. Intervals take documents for
independent, which the first part of hit_id names.)";

struct Flags {
  std::vector<std::string> sheets;
  CodingOptions coding;
  AlphaOptions alpha;
  OutputFlags output;
};

int score(Flags flags) {
  const Coding coding = read_coding(flags.sheets, flags.coding);
  if (coding.coders.empty()) {
    say(fmt::format(
        "nothing found: no coder's column has a code (blanks, NA, n/a, NaN, null, - and . are none)\n"));
    return exit_nothing;
  }
  flags.alpha.level = flags.coding.level.value_or(CodeLevel::nominal);
  const CodingAssessment made = assess(coding, flags.alpha);
  std::vector<Setting> settings = versions();
  const std::vector<Setting> more{{"level", std::string(name_of(flags.alpha.level))},
                                  {"confidence", fmt::format("{}", flags.alpha.confidence)},
                                  {"replicates", std::to_string(flags.alpha.replicates)},
                                  {"seed", std::to_string(flags.alpha.seed)}};
  settings.insert(settings.end(), more.begin(), more.end());
  const bool one_table = flags.output.format == Format::csv || flags.output.format == Format::tsv;
  write_results(one_table ? std::vector<Table>{tidy_coding_table(made)}
                          : coding_tables(made, is_for_machines(flags.output.format)),
                settings, flags.output);
  return exit_done;
}

}  // namespace

void add_lexicon_score(Sheet& sheet) {
  sheet.summary = "A coded sheet: precision of each entry, and how far coders agree";
  sheet.needs = "a coded sheet";
  Flags& flags = sheet.own<Flags>();
  sheet.add("sheet", "SHEET", value_of(flags.sheets, '\0'), "Sheets of slant lexicon sample, filled in")
      .required()
      .input();
  sheet.add("--level", flags.coding.level, "What codes are: names, ranks, numbers, numbers from 0 on")
      .otherwise("nominal where codes are 1 and 0");
  sheet.add("--right", flags.coding.right, "CODE[,CODE]", "Codes that say that a hit is right")
      .such_as("yes");
  add_level_flag(sheet, flags.alpha.confidence, "--confidence");
  sheet.add("--replicates", flags.alpha.replicates, "N", "Bootstrap samples behind alpha's interval")
      .within(100, 100000);
  add_seed_flag(sheet, flags.alpha.seed);
  add_output_flags(sheet, flags.output);
  sheet.example = "slant lexicon score examples/coding.csv";
  sheet.notes = notes;
  sheet.run = [&flags] { return score(flags); };
}

}  // namespace slant::cli
