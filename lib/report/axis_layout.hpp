// What the tables of axis scores share.
#pragma once

#include <string>
#include <vector>

#include "count/count_table.hpp"
#include "model/axis.hpp"
#include "report/axis_table.hpp"
#include "report/column.hpp"
#include "table/table.hpp"

namespace slant {

// Of a choice to a group's score: part × mean, the mean being shrunk, and what of it is the group's own, part
// × (mean − level). NaN where the group has no score.
struct Contribution {
  std::size_t choice{0};  // its column in the scores
  double value{0}, deviation{0};
};

// In order of declaration.
std::vector<Contribution> contributions_of(const AxisScores& scores, std::size_t group);
// The greatest deviation first, whatever its sign, of choices that the group mentions.
std::vector<Contribution> by_deviation(const AxisScores& scores, std::size_t group);

// Groups by score, those without one last.
std::vector<std::size_t> from_pole_to_pole(const AxisScores& scores);

// "side: −1 the opposition's words … +1 the state's words".
std::string axis_caption(const Schema& schema, AxisId axis);

// −.423 → "−.42": the sign always, so that poles are told apart at a glance; "–" for NaN.
std::string signed_number(double number);
// .423 → ".42", as shares are printed.
std::string part_in_words(double part);

// The labels of a group.
Row group_cells(const GroupCount& group);

// A row of a tidy table: a group on an axis.
struct OnAxis {
  const GroupCount* group{nullptr};
  AxisId axis{};
};

// What the tidy tables begin with, and then `own`. Views the schema.
template <class RowType>
TidyColumns<RowType> axis_columns(const Schema& schema, const std::vector<std::string>& by,
                                  TidyColumns<RowType> own) {
  const auto axis_of = [in = &schema](const RowType& row) -> const Schema::Axis& {
    return in->axes[row.axis.index()];
  };
  return with_fields(
      {}, by, group_field,
      [](const RowType& row) -> const std::vector<std::string>& { return row.group->labels; },
      joined(
          TidyColumns<RowType>{
              {"lexicon", unit::text, "Name of the lexicon that declares the axis.", never,
               [in = &schema, axis_of](const RowType& row) -> std::string_view {
                 return in->lexicons[axis_of(row).lexicon.index()].name;
               }},
              {"axis", unit::text, "Name of the axis.", never,
               [axis_of](const RowType& row) -> std::string_view { return axis_of(row).name; }}},
          std::move(own)));
}

// Numbers already in words, set at the right.
Column worded_column(std::string name);

std::uint64_t whole(double count);

}  // namespace slant
