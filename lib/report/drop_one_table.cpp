#include "report/drop_one_table.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/columns.hpp"

namespace slant {
namespace {

// Its begin, which tells it from others; whole characters.
std::string shortened(const std::string& entry) {
  constexpr std::size_t most = 40;
  std::size_t end = 0;
  for (std::size_t characters = 0; end < entry.size(); ++end) {
    if ((static_cast<unsigned char>(entry[end]) & 0xC0U) != 0x80 && ++characters > most)
      return entry.substr(0, end) + "…";
  }
  return entry;
}

}  // namespace

Table drop_one_table(const CountTable& entries, const Schema& schema,
                     const std::vector<DroppedEntry>& dropped, const std::string& score, std::size_t top,
                     bool tidy) {
  const auto groups = entries.groups();
  const std::size_t shown = top == 0 ? dropped.size() : std::min(top, dropped.size());
  std::vector<Row> rows;
  for (std::size_t i = 0; i < shown; ++i) {
    const DroppedEntry& one = dropped[i];
    const Schema::Variant& variant = schema[schema[one.entry].variant];
    Row row{name_of(schema, variant.choice), variant.name,
            tidy ? schema[one.entry].text : shortened(schema[one.entry].text), integer(one.hits)};
    for (const std::string& label : groups[one.group]->labels) row.emplace_back(label);
    if (score.empty()) row.emplace_back(schema[*one.moved].name);
    for (const std::uint64_t number : {one.own, one.mentions}) row.push_back(integer(number));
    for (const double number : {one.with, one.without, one.change()}) row.emplace_back(number);
    row.push_back(integer(one.emptied));
    rows.push_back(std::move(row));
  }
  std::vector<Column> after;
  if (score.empty()) after.push_back(label_column("moved"));
  for (const char* name : {"entry_count", "mentions"}) after.push_back(number_column(name, 0));
  for (const char* name : {score.empty() ? "share" : "score", "without", "change"})
    after.push_back(number_column(name, 3));
  after.push_back(number_column("emptied", 0));
  Table table = table_of("drop_one",
                         with_fields({label_column("choice"), label_column("variant"), label_column("entry"),
                                      number_column("hits", 0)},
                                     entries.by(), std::move(after)),
                         std::move(rows));
  table.columns[2].fills = true;
  table.labels = 3;
  table.caption =
      score.empty()
          ? "Entries without which a share would move most, one left out at a time"
          : fmt::format(
                "Entries without which a score on the axis {} would move most, one left out at a time",
                score);
  table.note = fmt::format(
      "Of each entry the one {} that it moves most. entry_count: its hits there; mentions: of the choice "
      "there; emptied: groups that {} by it "
      "alone. Its hits are left out once the overlap is decided: what they displaced does not come back. {} "
      "of {} shown.",
      score.empty() ? "share" : "score", score.empty() ? "mention the choice" : "have a score", shown,
      with_thousands(dropped.size()));
  return table;
}

}  // namespace slant
