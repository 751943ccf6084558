// slant lexicon list: the lexicons that come with Slant.
#include <memory>

#include "command.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "library.hpp"
#include "report/library_table.hpp"

namespace slant::cli {

Command add_lexicon_list(CLI::App& lexicon) {
  CLI::App& app = *lexicon.add_subcommand("list", "The lexicons that come with Slant: -l takes their names");
  const auto output = std::make_shared<OutputFlags>();
  add_output_flags(app, *output);
  add_example(app, "slant lexicon list");
  return {&app, [output] {
            std::vector<std::pair<std::string, Lexicon>> read;
            for (const LibraryLexicon& one : library())
              read.emplace_back(one.name, load_lexicons({one.path}, true));
            if (read.empty()) {
              fmt::print(
                  stderr,
                  "nothing found: no lexicons beside this program; SLANT_LEXICONS names their folder\n");
              return int{exit_nothing};
            }
            std::vector<std::pair<std::string, const Schema*>> listed;
            listed.reserve(read.size());
            for (const auto& [name, one] : read) listed.emplace_back(name, &one.schema);
            write_tables({library_table(listed)}, *output);
            return int{exit_done};
          }};
}

}  // namespace slant::cli
