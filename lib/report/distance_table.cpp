// Pairs as rows, as a matrix, and by nearness.
#include "report/distance_table.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "report/columns.hpp"

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

Row row_of(std::string a, std::string b, const PairDistance& pair) {
  return {std::move(a), std::move(b), pair.distance, pair.corrected,
          pair.low,     pair.high,    pair.coverage, integer(pair.missing)};
}

std::vector<Column> columns_of(const std::string& a, const std::string& b) {
  return {label_column(a),
          label_column(b),
          number_column("distance", 3),
          number_column("corrected", 3),
          number_column("low", 3),
          number_column("high", 3),
          number_column("coverage", 2),
          number_column("missing")};
}

std::string meaning_of(Metric metric) {
  switch (metric) {
    case Metric::jensen_shannon:
      return "Jensen–Shannon divergence in bits, 0 to 1";
    case Metric::hellinger:
      return "squared Hellinger distance, 0 to 1";
    case Metric::aitchison:
      return "squared Aitchison distance (of log-ratios), 0 and up";
    case Metric::cosine:
      return "cosine distance, 0 to 1";
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
  made.caption = "Distances: " + meaning_of(metric);
  return made;
}

Table nearest_table(const CountTable& counts, const Distances& distances, std::size_t nearest) {
  const auto groups = counts.groups();
  std::vector<Row> rows;
  for (const Neighbour& near : neighbours(distances, nearest)) {
    rows.push_back(row_of(label_of(*groups[near.group]), label_of(*groups[near.other]), *near.pair));
  }
  Table made = table_of("nearest", columns_of(counts.by().size() == 1 ? counts.by()[0] : "group", "nearest"),
                        std::move(rows));
  made.caption = "The nearest of each";
  return made;
}

}  // namespace

std::string label_of(const GroupCount& group) {
  std::string label;
  for (const std::string& part : group.labels) label += (label.empty() ? "" : ", ") + part;
  return label;
}

Table tidy_distance_table(const CountTable& counts, const Distances& distances,
                          const DistanceTableOptions& options) {
  const auto groups = counts.groups();
  const Tally tallied = tally(counts);
  const Columns chosen(tallied, counts.schema(), options.distance.choices);
  std::vector<Row> rows;
  const auto add = [&](std::size_t a, std::size_t b, const PairDistance& pair) {
    rows.push_back(row_of(label_of(*groups[a]), label_of(*groups[b]), pair));
    rows.back().insert(rows.back().begin() + 2, std::string(name_of(options.distance.metric)));
    rows.back().emplace_back(names(missing_choices(tallied, chosen, pair), counts.schema()));
  };
  if (options.nearest > 0) {
    for (const Neighbour& near : neighbours(distances, options.nearest))
      add(near.group, near.other, *near.pair);
  } else {
    for (const PairDistance& pair : distances.pairs) add(pair.a, pair.b, pair);
  }
  std::vector<Column> columns = columns_of("group_a", "group_b");
  columns.insert(columns.begin() + 2, label_column("metric"));
  columns.push_back(label_column("missing_choices"));
  return table_of("distance", std::move(columns), std::move(rows));
}

std::vector<Table> distance_tables(const CountTable& counts, const Distances& distances,
                                   const DistanceTableOptions& options) {
  std::vector<Table> tables;
  if (distances.pairs.empty()) {
    tables.emplace_back().name = "distance";
    tables.back().note = distances.groups == 1 ? "There is one group only, and nothing to hold it against."
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
      "part of all "
      "mentions that is of such choices; missing: how many choices are not.";
  note +=
      corrected
          ? "\ndistance: as counted. corrected: less what units drawn from one source would be apart; around "
            "0, and below it, nothing tells the two from one source. low, high: its interval."
          : "\nNot corrected for chance: that takes counts of documents, not of groups, and three units.";
  if (apart) {
    note += corrected ? "\n–: no choice that both mention, or too few units to tell words from chance."
                      : "\n–: no choice that both mention.";
  }
  return tables;
}

}  // namespace slant
