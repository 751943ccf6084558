// slant lexicon list: the lexicons that come with Slant.

#include <fmt/format.h>

#include "base/message.hpp"
#include "commands.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "lexicon/load.hpp"
#include "report/schema_tables.hpp"

namespace slant::cli {
namespace {

int make(const OutputFlags& output) {
  std::vector<std::pair<std::string, Lexicon>> read;
  for (const LibraryLexicon& one : library()) read.emplace_back(one.name, load_lexicons({one.path}, true));
  if (read.empty()) {
    say(fmt::format("nothing found: no lexicons beside this program; SLANT_LEXICONS names their folder\n"));
    return exit_nothing;
  }
  std::vector<std::pair<std::string, const Schema*>> listed;
  listed.reserve(read.size());
  for (const auto& [name, one] : read) listed.emplace_back(name, &one.schema);
  write_tables({library_table(listed)}, output);
  return exit_done;
}

}  // namespace

void add_lexicon_list(Sheet& sheet) {
  sheet.summary = "The lexicons that come with Slant: -l takes their names";
  OutputFlags& output = sheet.own<OutputFlags>();
  add_output_flags(sheet, output);
  sheet.remove("--manifest");
  sheet.example = "slant lexicon list";
  sheet.run = [&output] { return make(output); };
}

}  // namespace slant::cli
