// slant lexicon show: what a lexicon holds once it is read, or as it was parsed.

#include <fmt/format.h>

#include "base/output_file.hpp"
#include "base/shown_text.hpp"
#include "commands.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "lexicon/load.hpp"
#include "lexicon/print.hpp"
#include "report/schema_tables.hpp"

namespace slant::cli {
namespace {

// Of .lex files alone: dictionaries of other formats have no grammar.
std::string parsed(const std::string& path) {
  if (!path.ends_with(".lex")) {
    throw InputError(fmt::format("--ast: {} is not a .lex file", path),
                     fmt::format("slant lexicon convert {} -o {}.lex makes one", path, path));
  }
  return laid_out(read_lexicon_file(path), path);
}

struct Flags {
  OutputFlags output;
  std::vector<std::string> paths;
  bool ast{false};
};

int show(const Flags& flags) {
  if (flags.ast) {
    std::string text;
    for (const std::string& path : flags.paths) text += parsed(lexicon_path(path));
    OutputFile out(flags.output.path);
    out.stream() << on_its_lines(std::move(text));
    out.commit();
    return exit_done;
  }
  const Lexicon shown = load_lexicons(flags.paths, flags.output.quiet);
  write_tables(is_for_machines(flags.output.format) ? std::vector<Table>{tidy_schema_table(shown.schema)}
                                                    : schema_trees(shown.schema),
               flags.output);
  return exit_done;
}

}  // namespace

void add_lexicon_show(Sheet& sheet) {
  sheet.summary =
      "The contents of a lexicon as a tree: choices, variants, weights, entries, and their numbers";
  sheet.needs = "a lexicon";
  Flags& flags = sheet.own<Flags>();
  sheet.add("lexicon", "FILE", value_of(flags.paths, '\0'), "Files to show").required().lexicon();
  sheet.add_switch("--ast", flags.ast, "The statements as parsed, without comments");
  add_output_flags(sheet, flags.output);
  sheet.remove("--manifest");
  sheet.example = "slant lexicon show lexicons/libya.lex";
  sheet.run = [&flags] { return show(flags); };
}

}  // namespace slant::cli
