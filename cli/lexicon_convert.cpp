// slant lexicon convert: a dictionary of one format written in another, and what was lost on the way.
#include <algorithm>
#include <cstdio>
#include <map>
#include <sstream>
#include <vector>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "base/output_file.hpp"
#include "base/wording.hpp"
#include "commands.hpp"
#include "exit_code.hpp"
#include "file_guard.hpp"
#include "flags.hpp"
#include "lexicon/formats/import.hpp"
#include "messages.hpp"
#include "outputs.hpp"

namespace slant::cli {
namespace {

struct Flags {
  std::string input;
  std::string output{"-"};
  std::string encoding;
  std::string loss_report;
  std::optional<WrittenFormat> to;
  std::optional<DictionaryFormat> from;
  std::optional<TableHeader> header;
  std::string columns;
  bool strict{false};
  bool quiet{false};
};

// By the ending of OUT, where --to does not say.
WrittenFormat target_of(const Flags& flags) {
  if (flags.to) return *flags.to;
  if (flags.output == "-") return WrittenFormat::lex;
  if (const auto format = written_format_of(flags.output)) return *format;
  throw InputError("the output '" + flags.output + "', whose ending names no format that can be written",
                   "say it with --to lex, dic, yaml or csv");
}

void write_report(const std::vector<Loss>& losses, const std::string& file, const std::string& path) {
  OutputFile report(path);
  for (const Diagnostic& diagnostic : diagnostics_of(losses, file)) report.stream() << to_string(diagnostic);
  report.commit();
}

// What stands at the top.
std::string_view noun_of(const Dictionary& dictionary) {
  const std::vector<std::size_t>& top = dictionary.keys[Dictionary::root].keys;
  const bool choices =
      std::all_of(top.begin(), top.end(), [&](std::size_t key) { return dictionary.keys[key].is_choice; });
  if (top.size() == 1) return choices ? "choice" : "category";
  return choices ? "choices" : "categories";
}

// By kind, the first 20 of each; in the order in which kinds first occur.
void print_losses(const std::vector<Loss>& losses, const std::string& file) {
  constexpr std::size_t shown = 20;
  std::map<std::string, std::size_t> counts, said;
  for (const Loss& loss : losses) ++counts[loss.reason];
  for (const Loss& loss : losses) {
    const std::size_t nth = ++said[loss.reason];
    if (nth <= shown) print(diagnostics_of({loss}, file));
    if (nth == shown && counts[loss.reason] > shown) {
      say(fmt::format("{}: {} more of this kind: {} (--loss-report FILE has all)\n", file,
                      with_thousands(counts[loss.reason] - shown), loss.reason));
    }
  }
}

// "category,term" → what each column holds.
std::vector<TableColumn> columns_of(const std::string& list) {
  std::vector<TableColumn> columns;
  std::istringstream names(list);
  for (std::string name; std::getline(names, name, ',');) {
    const auto column = value_named<TableColumn>(name);
    if (!column) {
      throw InputError(
          "the column '" + name + "' in --table-columns",
          "expected term, category, variant, weight, member, list or - for each, as in --table-columns category,term");
    }
    columns.push_back(*column);
  }
  return columns;
}

int convert(const Flags& flags) {
  const WrittenFormat to = target_of(flags);
  const std::string bytes = read_lexicon_file(flags.input);
  const Imported imported = read_dictionary(
      bytes, flags.input, {flags.from, flags.encoding, flags.header, columns_of(flags.columns)});
  if (imported.format == DictionaryFormat::lex && to == WrittenFormat::lex) {
    throw InputError(flags.input + " is a .lex file already",
                     "write another format with --to dic, yaml or csv");
  }
  std::vector<Loss> losses = imported.dictionary.losses;
  const std::string text = write_dictionary(imported.dictionary, to, losses);
  if (!flags.loss_report.empty()) write_report(losses, flags.input, flags.loss_report);
  if (!flags.quiet || (flags.strict && !losses.empty())) print_losses(losses, flags.input);
  if (!flags.quiet && !imported.dictionary.reading.empty())
    say(fmt::format("{}: {}\n", flags.input, imported.dictionary.reading));
  const EntryAccount account = account_of(imported.dictionary, losses);
  if (!flags.quiet || account.lost > 0) {
    say(fmt::format("{}: {}, {}; {} {}; {}\n", flags.input, long_name(imported.format), imported.encoding,
                    with_thousands(imported.dictionary.categories()), noun_of(imported.dictionary),
                    to_string(account)));
  }
  if (flags.strict && !losses.empty()) {
    say(fmt::format("error: {} lost or changed, and --strict allows none; no dictionary was written\n",
                    counted(losses.size(), "construct")));
    return exit_usage;
  }
  OutputFile out(flags.output);
  out.stream() << text;
  out.commit();
  return exit_done;
}

}  // namespace

void add_lexicon_convert(Sheet& sheet) {
  sheet.summary = "Dictionaries of other programs to .lex and back, with a report of what is lost";
  sheet.needs = "a dictionary";
  Flags& flags = sheet.own<Flags>();
  sheet
      .add("dictionary", flags.input, "FILE",
           "LIWC, WordStat, Yoshikoder, Lexicoder, YAML, table or word list")
      .required()
      .input();
  sheet.add("-o,--output", flags.output, "FILE", "Where to write; - is stdout").output();
  sheet.add("--to", flags.to, "The format to write").otherwise("by the ending of the output, else lex");
  sheet.add("--from", flags.from, "The format to read").otherwise("detected from the content");
  sheet.add("--encoding", flags.encoding, "NAME", "Encoding of the file, e.g. Shift_JIS")
      .otherwise("detected from the content")
      .such_as("Shift_JIS");
  sheet.add("--header", flags.header, "Whether the first row of a table names its columns")
      .otherwise("told by its cells");
  sheet
      .add(
          "--table-columns", flags.columns, "LIST",
          "What the columns of a table hold: term, category, variant, weight, member (marks), list, or - for nothing")
      .otherwise("by their names and cells")
      .such_as("category,term");
  sheet.add_switch("--strict", flags.strict, "Write nothing if anything is lost (exit code 2)").no_setting();
  sheet.add("--loss-report", flags.loss_report, "FILE", "Write all that is lost, line by line").output();
  add_force_flag(sheet);
  add_sync_flag(sheet);
  sheet.add_switch("-q,--quiet", flags.quiet, "Only errors on stderr").no_setting();
  sheet.example = "slant lexicon convert examples/tone.dic -o tone.lex --loss-report losses.txt";
  sheet.run = [&flags] { return convert(flags); };
}

}  // namespace slant::cli
