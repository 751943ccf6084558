#include "report/lexicon_test_table.hpp"

#include <fmt/format.h>

#include "report/columns.hpp"

namespace slant {
namespace {

// As they are written in the file of examples.
std::string written(const NamedCounts& counts) {
  std::string text;
  for (const auto& [name, count] : counts)
    text += fmt::format("{}{} {}", text.empty() ? "" : "; ", name, count);
  return text;
}

}  // namespace

Table lexicon_test_table(const std::string& lexicon, const std::vector<LexiconExample>& examples, bool all) {
  std::vector<Row> rows;
  std::size_t traps = 0, wrong = 0;
  for (const LexiconExample& one : examples) {
    traps += one.trap.empty() ? 0 : 1;
    wrong += one.holds() ? 0 : 1;
    if (one.holds() && !all) continue;
    rows.push_back({integer(one.line), one.text, written(one.expected), written(one.counted), one.trap,
                    truth(one.holds())});
  }
  Table table = table_of("examples",
                         {number_column("line", 0), label_column("text"), label_column("expected"),
                          label_column("counted"), label_column("trap"), label_column("holds")},
                         std::move(rows));
  table.columns[1].fills = true;
  table.caption =
      fmt::format("{}: {} examples, {} of them traps; {} wrong", lexicon, examples.size(), traps, wrong);
  return table;
}

}  // namespace slant
