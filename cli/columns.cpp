// The codebook of a command, in the format that was asked for.
#include "columns.hpp"

#include <string_view>

#include <fmt/format.h>

#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "report/codebook.hpp"
#include "table/align.hpp"

namespace slant::cli {
namespace {

// For the eye a list: a table would have no room for what columns mean.
std::string listed_for_people(std::string_view command, std::size_t width) {
  constexpr std::size_t indent = 2;
  std::string text;
  for (const Codebook& book : codebooks()) {
    if (book.command != command) continue;
    text += fmt::format("{}Columns of slant {}{}{}\n", text.empty() ? "" : "\n", command,
                        book.table.empty() ? "" : ", table ", book.table);
    for (const ColumnInfo& column : book.columns) {
      text += fmt::format("\n{} ({})\n", column.name, column.unit.name);
      const std::string meaning = fmt::format("{} Empty: {}.", column.meaning, column.empty_when);
      for (const std::string& line : wrap(meaning, width - indent, Break::spaces))
        text += std::string(indent, ' ') + line + "\n";
    }
  }
  return text;
}

}  // namespace

int show_columns(const Sheet& sheet, const OutputFlags& output) {
  const std::string_view best = codebook_for(sheet.command(), arguments_of(sheet));
  // A command whose own format is csv, as count's, shows them as text all the same.
  if (output.format == Format::text || !sheet.is_given("--format")) {
    OutputFile out(output.path);
    out.stream() << listed_for_people(best, text_width(output));
    out.commit();
  } else {
    write_tables({codebook_table(best)}, output);
  }
  return exit_done;
}

}  // namespace slant::cli
