// slant partial: the counts of a part of a corpus, to be put together later.
#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/output_file.hpp"
#include "commands.hpp"
#include "corpus_run.hpp"
#include "partials.hpp"
#include "study/partials.hpp"

namespace slant::cli {
namespace {

struct Flags {
  StudyFlags study;
  OutputFlags output;
  PartialOptions partial;
  std::vector<std::string> fields;
};

std::uint64_t number_in(const std::string& text) {
  const bool is_number =
      !text.empty() && text.size() <= 9 && text.find_first_not_of("0123456789") == std::string::npos;
  return is_number ? std::stoull(text) : 0;
}

Shard shard_of(const std::string& text) {
  const std::size_t slash = text.find('/');
  if (slash != std::string::npos) {
    const Shard shard{number_in(text.substr(0, slash)), number_in(text.substr(slash + 1))};
    if (shard.number >= 1 && shard.number <= shard.of) return shard;
  }
  throw InputError(fmt::format("'{}' is not the number of a shard", text), "as in 3/40: the third of forty");
}

int make(Flags& flags) {
  const Lexicon& lexicon = load_lexicons(flags.study, flags.output);
  flags.partial.flags = counting_flags(*flags.output.sheet);
  if (!flags.fields.empty()) flags.partial.fields = flags.fields;
  OutputFile output(flags.output.path);
  const StudySummary summary =
      write_partial(options_of(flags.study, flags.output), lexicon, flags.partial, output.stream());
  return conclude_part(output.commit(), summary, &lexicon, flags.study, flags.output);
}

}  // namespace

void add_partial(Sheet& sheet) {
  sheet.summary = "The counts of a part of a corpus: partials together give what one run gives";
  sheet.needs = "a corpus and a lexicon";
  Flags& flags = sheet.own<Flags>();
  add_corpus_flags(sheet, flags.study);
  add_lexicon_flags(sheet, flags.study);
  add_denominator_flag(sheet, flags.study);
  sheet
      .add("--shard", "K/N",
           FlagValue{
               [&flags](const std::string& text) { flags.partial.shard = shard_of(text); },
               [&flags] { return fmt::format("{}/{}", flags.partial.shard.number, flags.partial.shard.of); }},
           "Count the K-th of N parts of the corpus that is named; the partials of all parts belong together")
      .otherwise("1/1, all of it")
      .such_as("1/4");
  sheet
      .add("--fields", flags.fields, "FIELD[,FIELD]",
           "Keep only these fields beside doc_id, outlet, date and event")
      .otherwise("all but the text");
  sheet.add("--by", flags.partial.lines.by, "FIELD", "Keep lines to read for the groups of this field");
  sheet
      .add(
          "--max-lines", flags.partial.lines.lines, "N",
          "Lines to read that are kept of each group and variant, for slant report and slant compare; 0: none")
      .within(0, 1000);
  add_seed_flag(sheet, flags.partial.lines.seed);
  add_file_flags(sheet, flags.output);
  sheet["--output"].rather_than_terminal("part.slant");
  sheet.example =
      "slant partial examples/news.jsonl -l syria --shard 1/2 -o p1.slant\n"
      "slant partial examples/news.jsonl -l syria --shard 2/2 -o p2.slant";
  sheet.notes =
      "Each part may be counted on a machine of its own. Commands that need no text\n"
      "take partials in place of the corpus: slant table p1.slant p2.slant. slant merge\n"
      "makes one file of them.";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
