// Partisanship tables: a row for each choice, the weighted mean last.
#include <array>
#include <cmath>

#include "report/column.hpp"
#include "report/columns.hpp"
#include "report/contrast_tables.hpp"

namespace slant {

namespace {

struct PartisanshipRow {
  std::string choice, first, second;
  double leave_out{0}, low{0}, high{0}, plug_in{0};
  const ChoicePartisanship* of{nullptr};  // null: the row of all choices
  std::array<double, 2> mentions{};
};

TidyColumns<PartisanshipRow> columns_of_sets() {
  const auto units = [](std::size_t set) {
    return [set](const PartisanshipRow& row) {
      return row.of != nullptr ? integer(row.of->units[set]) : Value();
    };
  };
  const auto mentions = [](std::size_t set) {
    return [set](const PartisanshipRow& row) { return static_cast<std::uint64_t>(row.mentions[set]); };
  };
  const char* in_all = "in the row (all)";
  return {
      {"choice", unit::text,
       "Name of the choice, with its lexicon's where there are several; (all): over the choices that have "
       "leave_out, weighted by their mentions.",
       never, &PartisanshipRow::choice},
      {"set_a", unit::text, "Name of the first set of groups.", never, &PartisanshipRow::first},
      {"set_b", unit::text, "Name of the second set of groups.", never, &PartisanshipRow::second},
      {"leave_out", unit::probability,
       "How often one mention tells which set it comes from (leave-one-out "
       "partisanship): ½ where the sets cannot be distinguished, 1 where they "
       "have no word in common; each unit is judged by the words of the others.",
       "where a set has fewer than 2 units that mention the "
       "choice; in the row (all), where this is so of every choice",
       &PartisanshipRow::leave_out},
      {"low", unit::probability,
       "Lower limit of the confidence interval (95 % or --level): the truth is never below ½, so it is ½ where the sets "
       "may be alike, or leave_out where that is lower.",
       "where a set has fewer than 5 units that mention the choice, and where all units use the same words",
       &PartisanshipRow::low},
      {"high", unit::probability, "Upper limit of the confidence interval.", "where low is empty",
       &PartisanshipRow::high},
      {"plug_in", unit::probability,
       "The same with each unit's own words included, which is too large where units are few.",
       "where a set has no unit that mentions the choice; in the row (all), where leave_out is empty",
       &PartisanshipRow::plug_in},
      {"units_a", unit::count, "Units (--unit) of the first set that mention the choice.", in_all, units(0)},
      {"units_b", unit::count, "Units (--unit) of the second set that mention the choice.", in_all, units(1)},
      {"mentions_a", unit::count, "Mentions of the choice in the first set.", never, mentions(0)},
      {"mentions_b", unit::count, "Mentions of the choice in the second set.", never, mentions(1)}};
}

}  // namespace

std::vector<ColumnInfo> partisanship_columns() {
  return infos(columns_of_sets());
}

Table partisanship_table(const Partisanship& partisanship, const Schema& schema, const std::string& first,
                         const std::string& second) {
  std::vector<PartisanshipRow> rows;
  double mentions[2] = {0, 0};
  for (const ChoicePartisanship& of : partisanship.choices) {
    rows.push_back({name_of(schema, of.choice),
                    first,
                    second,
                    of.leave_out,
                    of.low,
                    of.high,
                    of.plug_in,
                    &of,
                    {of.mentions[0], of.mentions[1]}});
    for (std::size_t set = 0; set < 2; ++set) mentions[set] += of.mentions[set];
  }
  rows.push_back({"(all)",
                  first,
                  second,
                  partisanship.leave_out,
                  partisanship.low,
                  partisanship.high,
                  partisanship.plug_in,
                  nullptr,
                  {mentions[0], mentions[1]}});
  Table made = tidy_table("partisanship", columns_of_sets(), rows);
  for (Column& column : made.columns) column.decimals = 3;
  made.caption = "Partisanship: how often one mention tells " + first + " from " + second;
  made.summary_rows = 1;
  made.note =
      "Half: the two sets cannot be distinguished, 1: they have no word in common. "
      "leave_out: each unit is predicted by the others' words; low, high: the interval, from "
      "half on or from leave_out where that is lower, where five units of each set mention the choice and do not all "
      "say the same; plug_in: by its own too, and too large "
      "where units are few. (all): by mentions, over the choices that have leave_out.";
  if (partisanship.choices.empty()) {
    made.note += "\n–: nobody mentions a choice.";
  } else if (std::isnan(partisanship.leave_out)) {
    made.note += "\n–: no choice that two units of each set mention.";
  } else {
    made.note += "\n–: fewer than two units of a set mention the choice.";
  }
  return made;
}

}  // namespace slant
