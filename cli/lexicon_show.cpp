// slant lexicon show: what a lexicon holds once it is read, or as it was parsed.
#include <memory>

#include "command.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "lexicon/grammar.hpp"
#include "lexicon/load.hpp"
#include "lexicon/print.hpp"
#include "library.hpp"
#include "output.hpp"
#include "report/schema_table.hpp"
#include "report/schema_tree.hpp"

namespace slant::cli {
namespace {

// Of .lex files alone: dictionaries of other formats have no grammar.
std::string parsed(const std::string& path) {
  if (!path.ends_with(".lex")) {
    throw InputError(fmt::format("--ast: {} is not a .lex file", path),
                     fmt::format("slant lexicon convert {} -o {}.lex makes one", path, path));
  }
  const std::string bytes = read_lexicon_file(path);
  read_lexicon(bytes, path);  // throws for what is wrong in it
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  const std::string_view text = std::string_view(bytes).substr(bytes.starts_with(byte_order_mark) ? 3 : 0);
  Report report(text, path);
  return to_string(parse_lexicon(report));
}

}  // namespace

Command add_lexicon_show(CLI::App& lexicon) {
  CLI::App& app = *lexicon.add_subcommand(
      "show", "What a lexicon holds, as a tree: choices, variants, weights, entries, and how many");
  struct Flags {
    OutputFlags output;
    std::vector<std::string> paths;
    bool ast{false};
  };
  const auto flags = std::make_shared<Flags>();
  app.add_option("lexicon", flags->paths, "Files to show")->required()->type_name("FILE");
  app.add_flag("--ast", flags->ast, "The statements as the grammar understood them, without comments");
  add_output_flags(app, flags->output);
  add_example(app, "slant lexicon show lexicons/libya.lex");

  return {&app, [flags] {
            if (flags->ast) {
              std::string text;
              for (const std::string& path : flags->paths) text += parsed(lexicon_path(path));
              Output out(flags->output.path);
              out.stream() << text;
              out.commit();
              return int{exit_done};
            }
            const Lexicon shown = load_lexicons(flags->paths, flags->output.quiet);
            if (is_for_machines(flags->output.format)) {
              write_tables({tidy_schema_table(shown.schema)}, flags->output);
            } else {
              write_tables(schema_trees(shown.schema), flags->output);
            }
            return int{exit_done};
          }};
}

}  // namespace slant::cli
