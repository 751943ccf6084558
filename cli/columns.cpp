// The codebook of a command, in the format that was asked for.
#include "columns.hpp"

#include <string_view>

#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "report/codebook.hpp"

namespace slant::cli {
namespace {

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
  OutputFlags output;
  output.format = format_in(words);
  write_tables({codebook_table(codebook_for(command, words))}, output);
  return exit_done;
}

}  // namespace slant::cli
