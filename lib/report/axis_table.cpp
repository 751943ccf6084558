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
constexpr const char* too_few =
    "where the group mentions no choice of the axis, or fewer than --min-mentions in all";

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
  for (const char* name : {"score", "low", "high", "raw", "coverage", "mentions"})
    columns.push_back(worded_column(name));
  if (!result.intervals.empty()) columns.push_back(worded_column("articles"));
  columns.push_back(label_column("moved most by"));
  columns.back().fills = true;
  return columns;
}

struct ScoreFigures {
  double score, raw, coverage, mentions;
};

void add_figures(const ScoreFigures& of, const AxisInterval& interval, bool has_documents, Row& row) {
  for (const double number : {of.score, interval.low, interval.high, of.raw})
    row.emplace_back(signed_number(number));
  row.emplace_back(part_in_words(of.coverage));
  row.emplace_back(with_thousands(whole(of.mentions)));
  if (has_documents) row.emplace_back(with_thousands(interval.documents));
}

Row all_as_one(const AxisStudy& study, const AxisResult& result) {
  Row row;
  for (std::size_t i = 0; i < study.counts.by().size(); ++i) row.emplace_back(i == 0 ? "all" : "");
  AxisInterval sum{missing, missing, 0, 0};
  for (const AxisInterval& of : result.intervals) sum.documents += of.documents;
  const AxisScores& scores = result.scores;
  const double mentions = scores.mentioned.sum();
  add_figures({scores.level_score, scores.pooled_score, mentions > 0 ? 1.0 : 0.0, mentions}, sum,
              !result.intervals.empty(), row);
  row.emplace_back("");
  return row;
}

Table scores_for_people(const AxisStudy& study, const AxisResult& result) {
  const auto groups = study.counts.groups();
  const bool has_documents = !result.intervals.empty();
  std::vector<Row> rows;
  for (const std::size_t g : from_pole_to_pole(result.scores)) {
    Row row = group_cells(*groups[g]);
    const AxisScores& scores = result.scores;
    add_figures(
        {scores.scores[at(g)], scores.raw_scores[at(g)], scores.coverage[at(g)], scores.mentioned[at(g)]},
        has_documents ? result.intervals[g] : AxisInterval{missing, missing, 0, 0}, has_documents, row);
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
  double score{0}, raw{0}, coverage{0};
  std::uint64_t mentions{0};
  const AxisInterval* interval{nullptr};  // null: there are no documents to draw from
};

TidyColumns<ScoreRow> columns_of_scores(const Schema& schema, const std::vector<std::string>& by) {
  return axis_columns<ScoreRow>(
      schema, by,
      {{"score", unit::position_on_axis,
        "Where the group's words stand between the poles: for each choice the mean weight of the variants "
        "it uses, averaged over all choices of the axis (--weighting says how much each counts). A choice "
        "that it mentions seldom is drawn to the mean of all groups, and beside it as far as the group leans "
        "in other choices.",
        too_few, &ScoreRow::score},
       {"low", unit::position_on_axis,
        "Lower limit of the confidence interval (95 % or --level) of where the group would stand, had it "
        "mentioned every choice without end; units (--unit), not words, are independent.",
        "where score is empty, where fewer than 5 units have a mention, where the score cannot vary, and "
        "with --counts of groups, not documents",
        [](const ScoreRow& row) { return row.interval != nullptr ? row.interval->low : missing; }},
       {"high", unit::position_on_axis, "Upper limit of this interval.", "where low is empty",
        [](const ScoreRow& row) { return row.interval != nullptr ? row.interval->high : missing; }},
       {"raw", unit::position_on_axis,
        "The score as counted: of the choices that the group mentions alone, drawn nowhere.", too_few,
        &ScoreRow::raw},
       {"coverage", unit::share,
        "How much of the score the group's own mentions say, 0 to 1; the rest is the mean of all groups.",
        never, &ScoreRow::coverage},
       {"mentions", unit::count, "Hits of the group that have a weight on the axis.", never,
        &ScoreRow::mentions},
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
                      result.scores.raw_scores[at(g)],
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
        "score: the mean weight of the words chosen, choice by choice, on the same choices for all; few "
        "mentions are drawn to the mean of all. low, high: the interval of where the group would stand, had "
        "it said more. raw: as counted. coverage: how much of the score its own mentions say. moved most by: "
        "what the words of a choice add to the score beside the mean of all. –: nothing to say.";
  }
  return tables;
}

}  // namespace slant
