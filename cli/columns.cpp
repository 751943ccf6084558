// Finds the codebook of a command that fits best what was typed, and prints it: --columns.
#include "columns.hpp"

#include <algorithm>
#include <sstream>
#include <string_view>

#include "base/diagnostic.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "report/codebook.hpp"

namespace slant::cli {
namespace {

bool holds(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Whether `book` is of the command and every flag that it names was typed: "table --drop-one".
bool fits(std::string_view book, const std::string& command, const std::vector<std::string>& words) {
  if (book != command && !book.starts_with(command + " --")) return false;
  std::istringstream flags{std::string(book.substr(command.size()))};
  for (std::string flag; flags >> flag;) {
    if (!holds(words, flag)) return false;
  }
  return true;
}

Format format_in(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    constexpr std::string_view flag = "--format";
    if (!words[i].starts_with(flag)) continue;
    const std::string name = words[i].size() > flag.size() ? words[i].substr(flag.size() + 1)
                             : i + 1 < words.size()        ? words[i + 1]
                                                           : std::string();
    if (const auto format = value_named<Format>(name)) return *format;
  }
  return Format::text;
}

}  // namespace

int show_columns(const std::string& command, const std::vector<std::string>& words) {
  std::string_view best;
  for (const std::string_view book : codebook_commands()) {
    if (fits(book, command, words) && book.size() > best.size()) best = book;
  }
  OutputFlags output;
  output.format = format_in(words);
  write_tables({codebook_table(best)}, output);
  return exit_done;
}

}  // namespace slant::cli
