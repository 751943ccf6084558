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
  double part, raw_mean, mean, value, level, deviation;
};

ContributionFigures figures_of(const AxisStudy& study, const AxisScores& scores, std::size_t group,
                               const Contribution& of) {
  const auto g = static_cast<Eigen::Index>(group);
  const auto c = static_cast<Eigen::Index>(of.choice);
  const double mean = scores.shrunk_means(g, c);
  return {study.schema[scores.choices[of.choice].choice].name,
          whole(scores.mentions(g, c)),
          std::isnan(mean) ? missing : scores.parts(g, c),
          scores.means(g, c),
          mean,
          of.value,
          scores.levels[c],
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
      for (const double number :
           {figures.raw_mean, figures.mean, figures.value, figures.level, figures.deviation})
        row.emplace_back(signed_number(number));
      rows.push_back(std::move(row));
    }
  }
  std::vector<Column> columns;
  for (const std::string& field : study.counts.by()) columns.push_back(label_column(field));
  columns.push_back(label_column("choice"));
  for (const char* name :
       {"mentions", "part", "raw mean", "mean", "contribution", "mean of all", "deviation"})
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
  const char* no_score = "where the group has no score";
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
        no_score, of(&ContributionFigures::part)},
       {"raw_mean", unit::position_on_axis, "Mean weight of the group's hits in this choice.",
        "where the group does not mention it", of(&ContributionFigures::raw_mean)},
       {"mean", unit::position_on_axis,
        "The same, drawn to the mean of all groups the more the fewer the hits are, and beside it as far as "
        "the group leans in other choices.",
        no_score, of(&ContributionFigures::mean)},
       {"contribution", unit::axis_units, "part × mean: the contributions of a group add up to its score.",
        no_score, of(&ContributionFigures::value)},
       {"mean_of_all", unit::position_on_axis,
        "Mean weight of all groups in this choice, each counting by its hits, in such a way that it makes no "
        "difference which groups mention the choice.",
        never, of(&ContributionFigures::level)},
       {"deviation", unit::axis_units,
        "part × (mean − mean_of_all): how far the group's own wording moves its score.", no_score,
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
  return tidy_rows("contributions", columns_of_contributions(study.schema, study.counts.by()),
                   std::move(rows), [](const ContributionRow& row) { return row; });
}

std::vector<Table> contributions_tables(const AxisStudy& study) {
  std::vector<Table> tables;
  for (const AxisResult& result : study.results) tables.push_back(contributions_for_people(study, result));
  if (!tables.empty()) {
    tables.back().note =
        "mean: of the group's hits (raw mean), drawn to the mean of all the more the fewer they are. "
        "contribution: part × mean; those of a group add up to its score, with those of choices that it does "
        "not mention. deviation: part × (mean − mean of all), what the group's own words add.";
  }
  return tables;
}

}  // namespace slant
