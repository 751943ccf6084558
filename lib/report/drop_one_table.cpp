#include <algorithm>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/columns.hpp"
#include "report/use_tables.hpp"
#include "report/variant_columns.hpp"

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

struct DroppedRow {
  const DroppedEntry* dropped{nullptr};
  const GroupCount* group{nullptr};  // the one that it moves most
  std::string entry;
};

enum class Moved { share, score };

TidyColumns<DroppedRow> columns_of_dropped(Moved moved, const std::vector<std::string>& by,
                                           const Schema& schema) {
  using Columns = TidyColumns<DroppedRow>;
  const Schema* in = &schema;
  const auto of = [](auto DroppedEntry::*member) {
    return [member](const DroppedRow& row) { return row.dropped->*member; };
  };
  const auto variant_of = [in](const DroppedRow& row) -> const Schema::Variant& {
    return (*in)[(*in)[row.dropped->entry].variant];
  };
  const bool of_share = moved == Moved::share;
  return with_fields(
      Columns{
          {"choice", unit::text, "Name of the entry's choice, with its lexicon's where there are several.",
           never, [in, variant_of](const DroppedRow& row) { return name_of(*in, variant_of(row).choice); }},
          {"variant", unit::text, "Name of the entry's variant.", never,
           [variant_of](const DroppedRow& row) -> std::string_view { return variant_of(row).name; }},
          {"entry", unit::text, entry_meaning, never, &DroppedRow::entry},
          {"hits", unit::count, "Hits of the entry in all groups.", never, of(&DroppedEntry::hits)}},
      by, group_field,
      [](const DroppedRow& row) -> const std::vector<std::string>& { return row.group->labels; },
      joined(of_share ? Columns{{"moved", unit::text,
                                 "Name of the variant whose share moves most without the entry.", never,
                                 [in](const DroppedRow& row) -> std::string_view {
                                   return (*in)[*row.dropped->moved].name;
                                 }}}
                      : Columns(),
             Columns{{"entry_count", unit::count, "Hits of the entry in this group, which it moves most.",
                      never, of(&DroppedEntry::own)},
                     {"mentions", unit::count, "Mentions of the entry's choice in this group.", never,
                      of(&DroppedEntry::mentions)},
                     of_share ? TidyColumn<DroppedRow>{"share", unit::share_of_mentions,
                                                       "The variant's share in this group, with the entry.",
                                                       never, of(&DroppedEntry::with)}
                              : TidyColumn<DroppedRow>{"score", unit::position_on_axis,
                                                       "The group's score on the axis, with the entry.",
                                                       never, of(&DroppedEntry::with)},
                     {"without", of_share ? unit::share_of_mentions : unit::position_on_axis,
                      "The same without the hits of the entry.", never, of(&DroppedEntry::without)},
                     {"change", of_share ? unit::share_of_mentions : unit::axis_units,
                      of_share ? "without minus share: what leaving the entry out changes."
                               : "without minus score: what leaving the entry out changes.",
                      never, [](const DroppedRow& row) { return row.dropped->change(); }},
                     {"emptied", unit::count,
                      of_share ? "Groups that mention the choice by this entry alone."
                               : "Groups that have a score by this entry alone.",
                      never, of(&DroppedEntry::emptied)}}));
}

}  // namespace

std::vector<ColumnInfo> drop_one_share_columns() {
  return infos(columns_of_dropped(Moved::share, {"FIELD"}, {}));
}
std::vector<ColumnInfo> drop_one_score_columns() {
  return infos(columns_of_dropped(Moved::score, {"FIELD"}, {}));
}

Table drop_one_table(const CountTable& entries, const Schema& schema,
                     const std::vector<DroppedEntry>& dropped, const std::string& score, std::size_t top,
                     bool tidy) {
  const auto groups = entries.groups();
  const std::size_t shown = top == 0 ? dropped.size() : std::min(top, dropped.size());
  std::vector<DroppedRow> rows;
  for (std::size_t i = 0; i < shown; ++i) {
    const DroppedEntry& one = dropped[i];
    const std::string& text = schema[one.entry].text;
    rows.push_back({&one, groups[one.group], tidy ? text : shortened(text)});
  }
  Table table =
      tidy_table("drop_one",
                 columns_of_dropped(score.empty() ? Moved::share : Moved::score, entries.by(), schema), rows);
  for (Column& column : table.columns) column.decimals = 3;
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
      "there; emptied: groups that {} by it alone. Its hits are left out once the overlap is decided: what "
      "they displaced does not come back. {} of {} shown.",
      score.empty() ? "share" : "score", score.empty() ? "mention the choice" : "have a score", shown,
      with_thousands(dropped.size()));
  return table;
}

}  // namespace slant
