#include <fmt/format.h>

#include "report/column.hpp"
#include "report/use_tables.hpp"

namespace slant {
namespace {

// As they are written in the file of examples.
std::string written(const NamedCounts& counts) {
  std::string text;
  for (const auto& [name, count] : counts)
    text += fmt::format("{}{} {}", text.empty() ? "" : "; ", name, count);
  return text;
}

TidyColumns<LexiconExample> columns_of_examples() {
  return {
      {"line", unit::from_one, "Line of the example in its file.", never, &LexiconExample::line},
      {"text", unit::passage, "The text of the example.", never, &LexiconExample::text},
      {"expected", unit::text, "What should be counted in it, by choice.variant, with semicolons.",
       "where nothing should be counted", [](const LexiconExample& one) { return written(one.expected); }},
      {"counted", unit::text, "What is counted in it, in the same way.", "where nothing is counted",
       [](const LexiconExample& one) { return written(one.counted); }},
      {"trap", unit::text, "What the words mean here instead.", "where the example is no trap",
       &LexiconExample::trap},
      {"holds", unit::truth, "Whether what is counted is what should be.", never,
       [](const LexiconExample& one) { return one.holds(); }}};
}

}  // namespace

std::vector<ColumnInfo> lexicon_test_columns() {
  return infos(columns_of_examples());
}

Table lexicon_test_table(const std::string& lexicon, const std::vector<LexiconExample>& examples, bool all) {
  std::vector<LexiconExample> rows;
  std::size_t traps = 0, wrong = 0;
  for (const LexiconExample& one : examples) {
    traps += one.trap.empty() ? 0 : 1;
    wrong += one.holds() ? 0 : 1;
    if (!one.holds() || all) rows.push_back(one);
  }
  Table table = tidy_table("examples", columns_of_examples(), rows);
  table.columns[1].fills = true;
  table.caption =
      fmt::format("{}: {} examples, {} of them traps; {} wrong", lexicon, examples.size(), traps, wrong);
  return table;
}

}  // namespace slant
