// Contributions as rows.
#include "report/axis_contributions.hpp"

#include <cmath>
#include <limits>

#include "base/wording.hpp"
#include "report/columns.hpp"

namespace slant {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// Of one choice to one group.
struct Figures {
  std::string choice;
  std::uint64_t mentions;
  double part, mean, value, pooled_mean, deviation;
};

Figures figures_of(const AxisStudy& study, const AxisScores& scores, std::size_t group,
                   const Contribution& of) {
  const auto g = static_cast<Eigen::Index>(group);
  const auto c = static_cast<Eigen::Index>(of.choice);
  const double mean = scores.means(g, c);
  return {study.schema[scores.choices[of.choice].choice].name,
          whole(scores.mentions(g, c)),
          std::isnan(mean) ? none : scores.parts(g, c),
          mean,
          of.value,
          scores.pooled_means[c],
          of.deviation};
}

Table table_for_people(const AxisStudy& study, const AxisResult& result) {
  const auto groups = study.counts.groups();
  std::vector<Row> rows;
  for (const std::size_t g : from_pole_to_pole(result.scores)) {
    for (const Contribution& of : by_deviation(result.scores, g)) {
      const Figures figures = figures_of(study, result.scores, g, of);
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

}  // namespace

Table tidy_contributions_table(const AxisStudy& study) {
  const auto groups = study.counts.groups();
  std::vector<Row> rows;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    for (const AxisResult& result : study.results) {
      for (const Contribution& of : contributions_of(result.scores, g)) {
        const Figures figures = figures_of(study, result.scores, g, of);
        Row row = axis_cells(study.schema, *groups[g], result.axis);
        row.emplace_back(figures.choice);
        row.push_back(integer(figures.mentions));
        for (const double number :
             {figures.part, figures.mean, figures.value, figures.pooled_mean, figures.deviation}) {
          row.emplace_back(number);
        }
        rows.push_back(std::move(row));
      }
    }
  }
  std::vector<Column> own{label_column("lexicon"), label_column("axis"), label_column("choice")};
  for (const char* name : {"mentions", "part", "mean", "contribution", "pooled_mean", "deviation"})
    own.push_back(number_column(name));
  return table_of("contributions", with_fields(study.counts.by(), std::move(own)), std::move(rows));
}

std::vector<Table> contributions_tables(const AxisStudy& study) {
  std::vector<Table> tables;
  for (const AxisResult& result : study.results) tables.push_back(table_for_people(study, result));
  if (!tables.empty()) {
    tables.back().note =
        "contribution: part × mean; those of a group add up to its score. deviation: part × (mean − pooled "
        "mean), what the group's own words add. Choices that are mentioned too seldom are left out.";
  }
  return tables;
}

}  // namespace slant
