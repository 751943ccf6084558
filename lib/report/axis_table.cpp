// Groups along an axis, for machines and for people.
#include "report/axis_table.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/ratio.hpp"
#include "base/wording.hpp"
#include "report/axis_layout.hpp"
#include "report/columns.hpp"

namespace slant {
namespace {

constexpr std::size_t shown_choices = 3;
constexpr double shown_deviation = .005;  // two decimals show nothing of less

std::string moved_by(const Schema& schema, const AxisScores& scores, std::size_t group) {
  std::string text;
  const std::vector<Contribution> all = by_deviation(scores, group);
  for (std::size_t i = 0; i < std::min(shown_choices, all.size()); ++i) {
    if (std::abs(all[i].deviation) < shown_deviation) break;
    text += (text.empty() ? "" : ", ") + schema[scores.choices[all[i].choice].choice].name + " " +
            signed_number(all[i].deviation);
  }
  return text;
}

std::vector<Column> columns_for_people(const AxisStudy& study, const AxisResult& result) {
  std::vector<Column> columns;
  for (const std::string& field : study.counts.by()) columns.push_back(label_column(field));
  for (const char* name : {"score", "low", "high"}) columns.push_back(worded_column(name));
  for (const char* name : {"coverage", "mentions"}) columns.push_back(worded_column(name));
  if (!result.intervals.empty()) columns.push_back(worded_column("articles"));
  columns.push_back(label_column("moved most by"));
  columns.back().fills = true;
  return columns;
}

void add_figures(double score, const AxisInterval& interval, double coverage, double mentions,
                 bool has_documents, Row& row) {
  for (const double number : {score, interval.low, interval.high}) row.emplace_back(signed_number(number));
  row.emplace_back(part_in_words(coverage));
  row.emplace_back(with_thousands(whole(mentions)));
  if (has_documents) row.emplace_back(with_thousands(interval.documents));
}

Row all_as_one(const AxisStudy& study, const AxisResult& result) {
  Row row;
  for (std::size_t i = 0; i < study.counts.by().size(); ++i) row.emplace_back(i == 0 ? "all" : "");
  AxisInterval sum{missing, missing, 0, 0};
  for (const AxisInterval& of : result.intervals) sum.documents += of.documents;
  const double mentions = result.scores.mentioned.sum();
  add_figures(result.scores.pooled_score, sum, mentions > 0 ? 1 : 0, mentions, !result.intervals.empty(),
              row);
  row.emplace_back("");
  return row;
}

Table scores_for_people(const AxisStudy& study, const AxisResult& result) {
  const auto groups = study.counts.groups();
  const bool has_documents = !result.intervals.empty();
  std::vector<Row> rows;
  for (const std::size_t g : from_pole_to_pole(result.scores)) {
    Row row = group_cells(*groups[g]);
    add_figures(result.scores.scores[at(g)],
                has_documents ? result.intervals[g] : AxisInterval{missing, missing, 0, 0},
                result.scores.coverage[at(g)], result.scores.mentioned[at(g)], has_documents, row);
    row.emplace_back(moved_by(study.schema, result.scores, g));
    rows.push_back(std::move(row));
  }
  const bool has_total = rows.size() > 1;
  if (has_total) rows.push_back(all_as_one(study, result));
  Table table = table_of(study.schema.axes[result.axis.index()].name, columns_for_people(study, result),
                         std::move(rows));
  table.caption = axis_caption(study.schema, result.axis);
  table.labels = study.counts.by().size();
  table.summary_rows = has_total ? 1 : 0;
  return table;
}

// A group's score on an axis.
struct ScoreRow : OnAxis {
  double score{0}, coverage{0};
  std::uint64_t mentions{0};
  const AxisInterval* interval{nullptr};  // null: there are no documents to draw from
};

TidyColumns<ScoreRow> columns_of_scores(const Schema& schema, const std::vector<std::string>& by) {
  return axis_columns<ScoreRow>(
      schema, by,
      {{"score", unit::position_on_axis,
        "Where the group's words stand between the poles: for each choice the mean weight of the variants "
        "it uses, averaged over the choices (--weighting says how much each counts).",
        "where the group mentions no choice of the axis often enough (--min-mentions)", &ScoreRow::score},
       {"low", unit::position_on_axis,
        "Lower limit of the score's confidence interval (95 % or --level), for which units "
        "(--unit), not words, are independent.",
        "where score is empty, where fewer than 5 units have a mention, where the score cannot vary, and "
        "with --counts of groups, not documents",
        [](const ScoreRow& row) { return row.interval != nullptr ? row.interval->low : missing; }},
       {"high", unit::position_on_axis, "Upper limit of the score's confidence interval.",
        "where low is empty",
        [](const ScoreRow& row) { return row.interval != nullptr ? row.interval->high : missing; }},
       {"coverage", unit::share,
        "How much of the axis the score rests on: the total weight, of all choices, of those that the group "
        "mentions often enough; 0 where there are none.",
        never, &ScoreRow::coverage},
       {"mentions", unit::count,
        "Hits of the group that have a weight on the axis, "
        "those of choices that it mentions too seldom included.",
        never, &ScoreRow::mentions},
       {"documents", unit::count, "Documents of the group with such a hit.",
        "with --counts of groups, not documents", [](const ScoreRow& row) {
          return row.interval != nullptr ? integer(row.interval->documents) : Value();
        }}});
}

}  // namespace

std::vector<ColumnInfo> axis_score_columns() {
  return infos(columns_of_scores({}, {"FIELD"}));
}

Table tidy_axis_table(const AxisStudy& study) {
  const auto groups = study.counts.groups();
  std::vector<ScoreRow> rows;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    for (const AxisResult& result : study.results) {
      rows.push_back({{groups[g], result.axis},
                      result.scores.scores[at(g)],
                      result.scores.coverage[at(g)],
                      whole(result.scores.mentioned[at(g)]),
                      result.intervals.empty() ? nullptr : &result.intervals[g]});
    }
  }
  return tidy_table("axis", columns_of_scores(study.schema, study.counts.by()), rows);
}

std::vector<Table> axis_tables(const AxisStudy& study) {
  std::vector<Table> tables;
  for (const AxisResult& result : study.results) tables.push_back(scores_for_people(study, result));
  if (!tables.empty()) {
    tables.back().note =
        "score: the mean weight of the words chosen, choice by choice; low, high: its interval. coverage: "
        "how much of all choices the score rests on; the others are mentioned too seldom. moved most by: "
        "what the words of a choice add to the score beside the words of all. –: too little to say.";
  }
  return tables;
}

}  // namespace slant
