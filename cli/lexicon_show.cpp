// slant lexicon show: what a lexicon holds once it is read.
#include <memory>

#include "command.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "report/schema_table.hpp"

namespace slant::cli {

Command add_lexicon_show(CLI::App& lexicon) {
  CLI::App& app =
      *lexicon.add_subcommand("show", "What a lexicon holds: choices, variants, weights, entries");
  struct Flags {
    OutputFlags output;
    std::vector<std::string> paths;
  };
  const auto flags = std::make_shared<Flags>();
  app.add_option("lexicon", flags->paths, "Files to show")->required()->type_name("FILE");
  add_output_flags(app, flags->output);
  add_example(app, "slant lexicon show lexicons/libya.lex");

  return {&app, [flags] {
            const Lexicon shown = load_lexicons(flags->paths, flags->output.quiet);
            if (is_for_machines(flags->output.format)) {
              write_tables({tidy_schema_table(shown.schema)}, flags->output);
            } else {
              write_tables(schema_tables(shown.schema), flags->output);
            }
            return int{exit_done};
          }};
}

}  // namespace slant::cli
