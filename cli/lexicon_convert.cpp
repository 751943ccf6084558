// slant lexicon convert: a dictionary of one format written in another, and what was lost on the way.
#include <cstdio>
#include <map>
#include <memory>

#include "base/suggest.hpp"
#include "base/wording.hpp"
#include "command.hpp"
#include "exit_code.hpp"
#include "flags.hpp"
#include "lexicon/formats/import.hpp"
#include "lexicon/formats/writers.hpp"
#include "messages.hpp"
#include "output.hpp"

namespace slant::cli {
namespace {

enum class Target : std::uint8_t { lex, dic, yaml, csv };

struct Flags {
  std::string input;
  std::string output{"-"};
  std::string encoding;
  std::string loss_report;
  std::optional<Target> to;
  std::optional<DictionaryFormat> from;
  bool strict{false};
  bool quiet{false};
};

std::string converted(const Dictionary& dictionary, Target to, std::vector<Loss>& losses) {
  switch (to) {
    case Target::dic:
      return write_dic(dictionary, losses);
    case Target::yaml:
      return write_yaml(dictionary, losses);
    case Target::csv:
      return write_csv(dictionary, losses);
    case Target::lex:
      break;
  }
  return write_lex(dictionary, losses).text;
}

// By the ending of OUT, where --to does not say.
Target target_of(const Flags& flags) {
  if (flags.to) return *flags.to;
  const std::string& out = flags.output;
  if (out.ends_with(".dic")) return Target::dic;
  if (out.ends_with(".yml") || out.ends_with(".yaml")) return Target::yaml;
  if (out.ends_with(".csv")) return Target::csv;
  if (out == "-" || out.ends_with(".lex")) return Target::lex;
  throw InputError("the output '" + out + "', whose ending names no format that can be written",
                   "say it with --to lex, dic, yaml or csv");
}

void write_report(const std::vector<Loss>& losses, const std::string& file, const std::string& path) {
  Output report(path);
  for (const Diagnostic& diagnostic : diagnostics_of(losses, file)) report.stream() << to_string(diagnostic);
  report.commit();
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
      fmt::print(stderr, "{}: {} more of this kind: {} (--loss-report FILE has all)\n", file,
                 with_thousands(counts[loss.reason] - shown), loss.reason);
    }
  }
}

int convert(const Flags& flags) {
  const Target to = target_of(flags);
  const std::string bytes = read_lexicon_file(flags.input);
  const Imported imported = read_dictionary(bytes, flags.input, {flags.from, flags.encoding});
  if (imported.format == DictionaryFormat::lex && to == Target::lex) {
    throw InputError(flags.input + " is a .lex file already",
                     "write another format with --to dic, yaml or csv");
  }
  std::vector<Loss> losses = imported.dictionary.losses;
  const std::string text = converted(imported.dictionary, to, losses);
  if (!flags.loss_report.empty()) write_report(losses, flags.input, flags.loss_report);
  if (!flags.quiet || (flags.strict && !losses.empty())) print_losses(losses, flags.input);
  if (!flags.quiet) {
    fmt::print(stderr, "{}: {}, {}; {} {}, {} {}; {}\n", flags.input, long_name(imported.format),
               imported.encoding, with_thousands(imported.dictionary.categories()),
               imported.dictionary.categories() == 1 ? "category" : "categories",
               with_thousands(imported.dictionary.entries()),
               imported.dictionary.entries() == 1 ? "entry" : "entries",
               losses.empty() ? "nothing lost" : counted(losses.size(), "construct") + " lost or changed");
  }
  if (flags.strict && !losses.empty()) {
    fmt::print(stderr, "error: {} lost or changed, and --strict allows none; nothing was written\n",
               counted(losses.size(), "construct"));
    return exit_usage;
  }
  Output out(flags.output);
  out.stream() << text;
  out.commit();
  return exit_done;
}

}  // namespace

Command add_lexicon_convert(CLI::App& lexicon) {
  CLI::App& app = *lexicon.add_subcommand(
      "convert", "Dictionaries of other programs to .lex and back, with a report of what is lost");
  const auto flags = std::make_shared<Flags>();
  app.add_option("dictionary", flags->input,
                 "LIWC, WordStat, Yoshikoder, Lexicoder, YAML, table or word list")
      ->required()
      ->type_name("FILE");
  app.add_option("-o,--output", flags->output, "Where to write [-, stdout]")->type_name("FILE");
  add_named(app, "--to", flags->to,
            {{"lex", Target::lex}, {"dic", Target::dic}, {"yaml", Target::yaml}, {"csv", Target::csv}},
            "The format to write [by the ending of the output, else lex]");
  std::vector<std::pair<std::string, DictionaryFormat>> formats;
  for (std::size_t i = 0; i < enum_names<DictionaryFormat>.size(); ++i) {
    formats.emplace_back(enum_names<DictionaryFormat>[i], static_cast<DictionaryFormat>(i));
  }
  add_named(app, "--from", flags->from, formats, "The format to read [told from the content]");
  app.add_option("--encoding", flags->encoding, "Of the file, e.g. Shift_JIS [told from the content]")
      ->type_name("NAME");
  app.add_flag("--strict", flags->strict, "Write nothing if anything is lost (exit code 2)");
  app.add_option("--loss-report", flags->loss_report, "All that is lost, line by line")->type_name("FILE");
  app.add_flag("-q,--quiet", flags->quiet, "Say nothing on stderr but errors");
  add_example(app, "slant lexicon convert examples/tone.dic -o tone.lex --loss-report losses.txt");
  return {&app, [flags] { return convert(*flags); }};
}

}  // namespace slant::cli
