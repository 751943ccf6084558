// Table of each choice's contribution to the axis score of a group.
#include <cmath>

#include "base/ratio.hpp"
#include "base/wording.hpp"
#include "report/axis_layout.hpp"
#include "report/axis_table.hpp"
#include "report/columns.hpp"
#include "report/variant_columns.hpp"

namespace slant {
namespace {

// Of one choice to one group.
struct ContributionFigures {
  std::string choice;
  std::uint64_t mentions;
  double part, mean, value, pooled_mean, deviation;
};

ContributionFigures figures_of(const AxisStudy& study, const AxisScores& scores, std::size_t group,
                               const Contribution& of) {
  const auto g = static_cast<Eigen::Index>(group);
  const auto c = static_cast<Eigen::Index>(of.choice);
  const double mean = scores.means(g, c);
  return {study.schema[scores.choices[of.choice].choice].name,
          whole(scores.mentions(g, c)),
          std::isnan(mean) ? missing : scores.parts(g, c),
          mean,
          of.value,
          scores.pooled_means[c],
          of.deviation};
}

Table contributions_for_people(const AxisStudy& study, const AxisResult& result) {
  const auto groups = study.counts.groups();
  std::vector<Row> rows;
  for (const std::size_t g : from_pole_to_pole(result.scores)) {
    for (const Contribution& of : by_deviation(result.scores, g)) {
      const ContributionFigures figures = figures_of(study, result.scores, g, of);
      Row row = group_cells(*groups[g]);
      row.emplace_back(figures.choice);
      row.emplace_back(with_thousands(figures.mentions));
      row.emplace_back(part_in_words(figures.part));
      for (const double number : {figures.mean, figures.value, figures.pooled_mean, figures.deviation})
        row.emplace_back(signed_number(number));
      rows.push_back(std::move(row));
    }
  }
  std::vector<Column> columns;
  for (const std::string& field : study.counts.by()) columns.push_back(label_column(field));
  columns.push_back(label_column("choice"));
  for (const char* name : {"mentions", "part", "mean", "contribution", "pooled mean", "deviation"})
    columns.push_back(worded_column(name));
  Table table = table_of(study.schema.axes[result.axis.index()].name, std::move(columns), std::move(rows));
  table.caption = axis_caption(study.schema, result.axis);
  table.labels = study.counts.by().size() + 1;
  return table;
}

struct ContributionRow : OnAxis {
  ContributionFigures figures{};
};

TidyColumns<ContributionRow> columns_of_contributions(const Schema& schema,
                                                      const std::vector<std::string>& by) {
  const char* seldom = "where the group mentions the choice too seldom (--min-mentions)";
  const auto of = [](auto ContributionFigures::*member) {
    return [member](const ContributionRow& row) { return row.figures.*member; };
  };
  return axis_columns<ContributionRow>(
      schema, by,
      {{"choice", unit::text, choice_meaning, never,
        [](const ContributionRow& row) -> std::string_view { return row.figures.choice; }},
       {"mentions", unit::count, "Hits of the group in this choice that have a weight on the axis.", never,
        of(&ContributionFigures::mentions)},
       {"part", unit::share,
        "How much the choice counts in the group's score; the parts of a group add up to 1 (--weighting).",
        seldom, of(&ContributionFigures::part)},
       {"mean", unit::position_on_axis, "Mean weight of the group's hits in this choice.", seldom,
        of(&ContributionFigures::mean)},
       {"contribution", unit::axis_units, "part × mean: the contributions of a group add up to its score.",
        seldom, of(&ContributionFigures::value)},
       {"pooled_mean", unit::position_on_axis,
        "Mean weight of the hits of all groups together in this choice.", never,
        of(&ContributionFigures::pooled_mean)},
       {"deviation", unit::axis_units,
        "part × (mean − pooled_mean): how far the group's own wording of the choice moves its score.", seldom,
        of(&ContributionFigures::deviation)}});
}

}  // namespace

std::vector<ColumnInfo> contribution_columns() {
  return infos(columns_of_contributions({}, {"FIELD"}));
}

Table tidy_contributions_table(const AxisStudy& study) {
  const auto groups = study.counts.groups();
  std::vector<ContributionRow> rows;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    for (const AxisResult& result : study.results) {
      for (const Contribution& of : contributions_of(result.scores, g))
        rows.push_back({{groups[g], result.axis}, figures_of(study, result.scores, g, of)});
    }
  }
  return tidy_table("contributions", columns_of_contributions(study.schema, study.counts.by()), rows);
}

std::vector<Table> contributions_tables(const AxisStudy& study) {
  std::vector<Table> tables;
  for (const AxisResult& result : study.results) tables.push_back(contributions_for_people(study, result));
  if (!tables.empty()) {
    tables.back().note =
        "contribution: part × mean; those of a group add up to its score. deviation: part × (mean − pooled "
        "mean), what the group's own words add. Choices that are mentioned too seldom are left out.";
  }
  return tables;
}

}  // namespace slant
