// Distance tables: tidy pairs, a matrix, and the nearest groups.
#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

#include "report/column.hpp"
#include "report/columns.hpp"
#include "report/distance_tables.hpp"

namespace slant {
namespace {

bool is_corrected(const Distances& distances) {
  return std::any_of(distances.pairs.begin(), distances.pairs.end(),
                     [](const PairDistance& pair) { return !std::isnan(pair.corrected); });
}

// What is known of a pair: no number at all comes last.
double nearness(const PairDistance& pair, bool corrected) {
  const double distance = corrected ? pair.corrected : pair.distance;
  return std::isnan(distance) ? std::numeric_limits<double>::infinity() : distance;
}

struct Neighbour {
  std::size_t group, other;
  const PairDistance* pair;
};

// Of each group the `nearest` first ones, by distance, then in the order of the groups.
std::vector<Neighbour> neighbours(const Distances& distances, std::size_t nearest) {
  std::vector<std::vector<Neighbour>> of(distances.groups);
  for (const PairDistance& pair : distances.pairs) {
    if (std::isnan(pair.distance)) continue;
    of[pair.a].push_back({pair.a, pair.b, &pair});
    of[pair.b].push_back({pair.b, pair.a, &pair});
  }
  std::vector<Neighbour> made;
  const bool corrected = is_corrected(distances);
  for (auto& own : of) {
    std::stable_sort(own.begin(), own.end(), [corrected](const Neighbour& a, const Neighbour& b) {
      const double first = nearness(*a.pair, corrected), second = nearness(*b.pair, corrected);
      return first != second ? first < second : a.other < b.other;
    });
    own.resize(std::min(own.size(), nearest));
    made.insert(made.end(), own.begin(), own.end());
  }
  return made;
}

std::string names(const std::vector<ChoiceId>& choices, const Schema& schema) {
  std::string all;
  for (const ChoiceId choice : choices) all += (all.empty() ? "" : ", ") + name_of(schema, choice);
  return all;
}

struct PairRow {
  std::string a, b;
  Metric metric{};
  PairDistance pair{};
  std::string missing_choices{};
};
using PairColumns = TidyColumns<PairRow>;

PairColumns pair_columns(const std::string& a, const std::string& b) {
  return {{a, unit::text, "One group of the pair; with --nearest, the group whose nearest ones follow.",
           never, &PairRow::a},
          {b, unit::text, "The other group of the pair.", never, &PairRow::b}};
}

PairColumns distance_figure_columns() {
  const auto of = [](auto PairDistance::*member) {
    return [member](const PairRow& row) { return row.pair.*member; };
  };
  return {
      {"distance", unit::distance,
       "Distance of the groups' shares within each choice that both mention, averaged over these choices by "
       "their part of all mentions; as counted, so that two samples of one source are apart by chance.",
       "where the groups mention no choice in common", of(&PairDistance::distance)},
      {"corrected", unit::distance,
       "The distance less its expectation by chance: at 0 "
       "and below, the groups cannot be distinguished from samples of one source.",
       "where distance is empty, with --counts of groups, not "
       "documents, and where too few units mention the choices",
       of(&PairDistance::corrected)},
      {"low", unit::distance, "Lower limit of the confidence interval of corrected (95 % or --level).",
       "where corrected is empty, and where there are fewer than 5 units, or 2 of a group",
       of(&PairDistance::low)},
      {"high", unit::distance, "Upper limit of the confidence interval of corrected.", "where low is empty",
       of(&PairDistance::high)},
      {"coverage", unit::share_of_mentions,
       "Part of all groups' mentions that is of choices which both groups of the pair mention.", never,
       of(&PairDistance::coverage)},
      {"missing", unit::count, "Choices that some group mentions, but not both of the pair.", never,
       of(&PairDistance::missing)}};
}

PairColumns columns_of_pairs() {
  return joined(
      pair_columns("group_a", "group_b"),
      PairColumns{
          {"metric", unit::text,
           "What the distances are (--metric): jensen-shannon (divergence in bits), hellinger (squared) and cosine are 0 "
           "where both use the same words and 1 where they have none in common; aitchison (squared, of log ratios) is 0 "
           "and up. That holds of distance: corrected, low and high may be below 0 or above 1.",
           never, [](const PairRow& row) { return name_of(row.metric); }}},
      distance_figure_columns(),
      PairColumns{{"missing_choices", unit::text, "The names of the missing choices, with commas.",
                   "where none is missing", &PairRow::missing_choices}});
}

// What is corrected for chance may leave the range that the distance itself keeps to.
std::string meaning_of_metric(Metric metric, bool corrected) {
  const char* const beyond =
      corrected
          ? ", corrected for chance (0: the same words, 1: none in common; below 0 and above 1 by chance)"
          : " (0: the same words, 1: none in common)";
  switch (metric) {
    case Metric::jensen_shannon:
      return std::string("Jensen–Shannon divergence in bits") + beyond;
    case Metric::hellinger:
      return std::string("squared Hellinger distance") + beyond;
    case Metric::aitchison:
      return std::string("squared Aitchison distance (of log-ratios)") +
             (corrected ? ", corrected for chance (0: the same words, below 0 by chance)"
                        : " (0: the same words)");
    case Metric::cosine:
      return std::string("cosine distance") + beyond;
  }
  return {};
}

Table matrix_table(const CountTable& counts, const Distances& distances, Metric metric) {
  const auto groups = counts.groups();
  std::vector<Column> columns{label_column(counts.by().size() == 1 ? counts.by()[0] : "group")};
  std::vector<Row> rows;
  for (const GroupCount* group : groups) {
    columns.push_back(number_column(label_of(*group), 3));
    rows.push_back(Row(groups.size() + 1));
    rows.back()[0] = label_of(*group);
  }
  const bool corrected = is_corrected(distances);
  for (const PairDistance& pair : distances.pairs) {
    rows[pair.a][pair.b + 1] = rows[pair.b][pair.a + 1] = corrected ? pair.corrected : pair.distance;
  }
  Table made = table_of("distance", std::move(columns), std::move(rows));
  made.caption = "Distances: " + meaning_of_metric(metric, corrected);
  return made;
}

Table nearest_table(const CountTable& counts, const Distances& distances, std::size_t nearest) {
  const auto groups = counts.groups();
  std::vector<PairRow> rows;
  for (const Neighbour& near : neighbours(distances, nearest)) {
    rows.push_back({label_of(*groups[near.group]), label_of(*groups[near.other]), {}, *near.pair, {}});
  }
  const std::string group = counts.by().size() == 1 ? counts.by()[0] : "group";
  Table made = tidy_table("nearest", joined(pair_columns(group, "nearest"), distance_figure_columns()), rows);
  for (Column& column : made.columns) column.decimals = column.name == "coverage" ? 2 : 3;
  made.caption = "The nearest of each";
  return made;
}

}  // namespace

std::string label_of(const GroupCount& group) {
  std::string label;
  for (const std::string& part : group.labels) label += (label.empty() ? "" : ", ") + part;
  return label;
}

std::vector<ColumnInfo> distance_columns() {
  return infos(columns_of_pairs());
}

Table tidy_distance_table(const CountTable& counts, const Distances& distances,
                          const DistanceTableOptions& options) {
  struct Shown {
    std::vector<std::string> labels;
    Tally tallied;
    Columns chosen;
    std::vector<Neighbour> near;
    std::size_t at{0};
  };
  const Tally tallied = tally(counts);
  auto shown = std::make_shared<Shown>(
      Shown{{}, tallied, Columns(tallied, counts.schema(), options.distance.choices), {}});
  for (const GroupCount* group : counts.groups()) shown->labels.push_back(label_of(*group));
  if (options.nearest > 0) shown->near = neighbours(distances, options.nearest);
  const std::size_t rows = options.nearest > 0 ? shown->near.size() : distances.pairs.size();
  return tidy_stream("distance", columns_of_pairs(),
                     [shown, rows, metric = options.distance.metric, by_group = options.nearest > 0,
                      &distances, &schema = counts.schema()](PairRow& row) {
                       if (shown->at == rows) return false;
                       const std::size_t at = shown->at++;
                       const PairDistance& pair = by_group ? *shown->near[at].pair : distances.pairs[at];
                       row.a = shown->labels[by_group ? shown->near[at].group : pair.a];
                       row.b = shown->labels[by_group ? shown->near[at].other : pair.b];
                       row.metric = metric;
                       row.pair = pair;
                       row.missing_choices =
                           pair.missing == 0
                               ? std::string()
                               : names(missing_choices(shown->tallied, shown->chosen, pair), schema);
                       return true;
                     });
}

std::vector<Table> distance_tables(const CountTable& counts, const Distances& distances,
                                   const DistanceTableOptions& options) {
  std::vector<Table> tables;
  if (distances.pairs.empty()) {
    tables.emplace_back().name = "distance";
    tables.back().note = distances.groups == 1 ? "There is only one group: nothing to compare it with."
                                               : "There are no groups.";
    return tables;
  }
  tables.push_back(matrix_table(counts, distances, options.distance.metric));
  const auto& pairs = distances.pairs;
  if (std::all_of(pairs.begin(), pairs.end(),
                  [](const PairDistance& pair) { return std::isnan(pair.distance); })) {
    tables.back().note = "–: no two groups mention the same choice.";
    return tables;
  }
  tables.push_back(nearest_table(counts, distances, std::max<std::size_t>(options.nearest, 1)));
  const bool corrected = is_corrected(distances);
  const bool apart = std::any_of(pairs.begin(), pairs.end(), [&](const PairDistance& pair) {
    return std::isnan(corrected ? pair.corrected : pair.distance);
  });
  std::string& note = tables.back().note;
  note =
      "Within each choice that both mention, weighed by the choice's part of all mentions. coverage: the "
      "part of all mentions that is of such choices; missing: how many choices are not.";
  note +=
      corrected
          ? "\ndistance: as counted. corrected: less what units drawn from one source would be apart; "
            "at 0 and below, the two cannot be distinguished from samples of one source. low, high: its interval."
          : "\nNot corrected for chance: that takes counts of documents, not of groups, and three units.";
  if (apart) {
    note += corrected ? "\n–: no choice that both mention, or too few units to tell words from chance."
                      : "\n–: no choice that both mention.";
  }
  return tables;
}

}  // namespace slant
