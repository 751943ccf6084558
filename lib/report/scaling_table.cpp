// Scaling tables: the positions of groups by Wordfish or Wordscores.
#include "report/scaling_table.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "base/ratio.hpp"
#include "base/wording.hpp"
#include "report/column.hpp"
#include "report/unit_notes.hpp"

namespace slant {
namespace {

std::uint64_t scaled_words(const Scaled& scaled, const GroupCount& group) {
  std::uint64_t words = 0;
  for (const VariantId variant : scaled.variants) words += group[variant].count;
  return words;
}

// A group on the scale; what the other method gives is not shown.
struct PositionRow {
  const GroupCount* group{nullptr};
  double position{0};  // or Wordscores' raw score
  GroupError error{};
  double given{0}, lbg{0}, martin_vanberg{0}, scored{0};
  std::uint64_t words{0};
};
using PositionColumns = TidyColumns<PositionRow>;

// How sure a position is: by the bootstrap with its interval, or as the method has it.
PositionColumns error_columns(ColumnUnit in, bool bootstrap) {
  const char* unsure =
      "for a group without a position, and with fewer than 5 units (--unit) that have scaled words";
  PositionColumns columns{
      {"error", in,
       "Standard error: from a bootstrap of units (--unit), or, with --counts of groups, not "
       "documents, as if words were independent draws, which is too small for news.",
       unsure, [](const PositionRow& row) { return row.error.error; }}};
  if (!bootstrap) return columns;
  return joined(
      std::move(columns),
      PositionColumns{
          {"low", in,
           "Lower limit of the confidence interval (95 % or --level); the column is left out with --counts "
           "of groups, not documents.",
           "where error is empty", [](const PositionRow& row) { return row.error.low; }},
          {"high", in, "Upper limit of the confidence interval; with the column low.", "where low is empty",
           [](const PositionRow& row) { return row.error.high; }}});
}

PositionColumns of_groups(const std::vector<std::string>& by, PositionColumns numbers) {
  return with_fields(
      {}, by, group_field,
      [](const PositionRow& row) -> const std::vector<std::string>& { return row.group->labels; },
      joined(std::move(numbers), PositionColumns{{"words", unit::count, "Hits of the group that were scaled.",
                                                  never, &PositionRow::words}}));
}

PositionColumns wordfish_of(const std::vector<std::string>& by, bool bootstrap) {
  return of_groups(
      by, joined(
              PositionColumns{
                  {"position", unit::scale,
                   "Wordfish's position of the group, by the words it chooses within each choice (or, with "
                   "--across-choices, by all words): mean 0 and standard deviation 1 over the groups.",
                   "for a group without scaled words, and where all groups choose alike",
                   &PositionRow::position}},
              error_columns(unit::scale, bootstrap)));
}

PositionColumns wordscores_of(const std::vector<std::string>& by, bool bootstrap) {
  const char* unscored = "for a group without scored words";
  return of_groups(
      by,
      joined(
          PositionColumns{{"given", unit::given_scale, "The score that was given to the group (--reference).",
                           "for groups that are no reference", &PositionRow::given},
                          {"raw", unit::given_scale,
                           "Wordscores' raw score: the mean score of the "
                           "group's words, over those that a reference uses.",
                           unscored, &PositionRow::position}},
          error_columns(unit::given_scale, bootstrap),
          PositionColumns{
              {"lbg", unit::given_scale,
               "The raw score rescaled to the spread of the given scores (Laver, Benoit and Garry).",
               "for a group without scored words, and where raw scores do not differ", &PositionRow::lbg},
              {"martin_vanberg", unit::given_scale,
               "The raw score rescaled so that the outermost references "
               "get the scores they were given (Martin and Vanberg).",
               "for a group without scored words, and where the references do not differ",
               &PositionRow::martin_vanberg},
              {"scored", unit::share_of_hits, "Part of the group's words that a reference uses.",
               "for a group without words", &PositionRow::scored}}));
}

PositionRow row_of_group(const Scaled& scaled, std::size_t at, const GroupCount& group) {
  PositionRow row;
  row.group = &group;
  row.words = scaled_words(scaled, group);
  if (!scaled.errors.empty()) row.error = scaled.errors[at];
  return row;
}

Table positions(const Scaled& scaled, const PositionColumns& columns, const std::vector<PositionRow>& rows) {
  Table table = tidy_table("positions", columns, rows);
  for (Column& column : table.columns) column.decimals = 3;
  table.labels = scaled.counts.by().size();
  return table;
}

std::string meaning_of_error(const Scaled& scaled, const char* without) {
  if (scaled.errors.empty()) return std::string("error: its standard error ") + without;
  return fmt::format(
      "error, low, high: its standard error and interval from {}, "
      "each of whole {} resampled; none below five with a hit.",
      counted(scaled.replicates, "replicate"), units_in_words(scaled.unit));
}

}  // namespace

std::vector<ColumnInfo> wordfish_columns() {
  return infos(wordfish_of({"FIELD"}, true));
}
std::vector<ColumnInfo> wordscores_columns() {
  return infos(wordscores_of({"FIELD"}, true));
}
Table wordfish_table(const Scaled& scaled, const Wordfish& made) {
  std::vector<PositionRow> rows;
  for (const GroupCount* group : scaled.counts.groups()) {
    const std::size_t g = rows.size();
    PositionRow& row = rows.emplace_back(row_of_group(scaled, g, *group));
    row.position = made.positions[at(g)];
    if (scaled.errors.empty()) row.error.error = made.errors[at(g)];
  }
  Table table = positions(scaled, wordfish_of(scaled.counts.by(), !scaled.errors.empty()), rows);
  table.note =
      scaled.within_choices
          ? "Wordfish (Slapin and Proksch 2008) within choices: a group stands where the words that it chooses for "
            "the same thing put it; how often it names what plays no part."
          : "Wordfish (Slapin and Proksch 2008) of all words, as published: what a group writes about moves it as "
            "much as which words it chooses.";
  if (scaled.without_categories) table.note += " Categories have no place in it: their keys do not compete.";
  table.note +=
      " position has mean 0 and standard deviation 1 over the groups. " +
      meaning_of_error(
          scaled,
          "as if words were independent draws and the words' weights known, which is too small for news.") +
      " words: hits that were scaled.";
  if (made.alike) {
    table.note += "\n–: all groups choose their words alike, so nothing tells where they stand.";
  } else if (std::any_of(rows.begin(), rows.end(),
                         [](const PositionRow& row) { return std::isnan(row.position); })) {
    table.note +=
        scaled.within_choices
            ? "\n–: no mention of a choice that another group mentions and that has two variants in use."
            : "\n–: no scaled words, or no other group with some.";
  }
  return table;
}

Table wordscores_table(const Scaled& scaled, const Wordscores& made,
                       const std::vector<std::optional<double>>& given) {
  std::vector<PositionRow> rows;
  for (const GroupCount* group : scaled.counts.groups()) {
    const std::size_t g = rows.size();
    const Wordscore& text = made.texts[g];
    PositionRow& row = rows.emplace_back(row_of_group(scaled, g, *group));
    row.position = text.raw;
    if (scaled.errors.empty()) row.error.error = text.error;
    row.given = given[g].value_or(missing);
    row.lbg = text.lbg;
    row.martin_vanberg = text.martin_vanberg;
    row.scored = text.scored;
  }
  Table table = positions(scaled, wordscores_of(scaled.counts.by(), !scaled.errors.empty()), rows);
  table.note =
      "Wordscores (Laver, Benoit and Garry 2003). given: the "
      "references' scores. raw: the mean score of a group's words. " +
      meaning_of_error(scaled, "as if words were independent draws, which is too small for news.") +
      " lbg and martin_vanberg: the two rescalings. scored: the part of its words that a reference uses.";
  return table;
}

}  // namespace slant
