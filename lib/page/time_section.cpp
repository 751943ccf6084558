// Articles and shares over time.
#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "compare/interval.hpp"
#include "corpus/period.hpp"
#include "count/group_index.hpp"
#include "page/sections.hpp"

namespace slant {
namespace {

constexpr std::uint64_t most_periods = 5'000;

// Names of all periods from the first to the last that an article has; none if there are more than most.
std::vector<std::string> periods_of(const PageContents& contents) {
  if (contents.all_periods == nullptr) return {};
  std::string first, last;
  for (const GroupCount* group : contents.all_periods->groups()) {
    const std::string& period = group->labels.front();
    if (period == missing_label) continue;
    if (first.empty() || period < first) first = period;
    last = std::max(last, period);
  }
  if (first.empty()) return {};
  const std::optional<Period> period = value_named<Period>(contents.period);
  return period ? periods_between(first, last, *period, most_periods) : std::vector<std::string>{};
}

bool has_dates(const PageContents& contents) {
  if (contents.all_periods == nullptr) return false;
  const std::vector<const GroupCount*> groups = contents.all_periods->groups();
  return std::any_of(groups.begin(), groups.end(),
                     [](const GroupCount* group) { return group->labels.front() != missing_label; });
}

// Of fewer than two periods.
std::string why_no_lines(const PageContents& contents, const std::vector<std::string>& periods) {
  if (!periods.empty()) return "All articles are of one period.";
  if (!has_dates(contents)) return "No article has a date that could be read.";
  return fmt::format("The dates span more than {} {}s: --period says longer ones.",
                     with_thousands(most_periods), contents.period);
}

std::map<std::string, std::int64_t> numbers_of(const std::vector<std::string>& names) {
  std::map<std::string, std::int64_t> numbers;
  for (std::size_t i = 0; i < names.size(); ++i) numbers.emplace(names[i], static_cast<std::int64_t>(i));
  return numbers;
}

struct Moment {
  std::int64_t group{-1};
  std::int64_t at{0};
  const GroupCount* counts{nullptr};
};

// A share needs a mention, a rate a word.
bool has_number(const PageIndex& index, const GroupCount& counts, VariantId variant) {
  const ChoiceId choice = index.schema[variant].choice;
  return index.schema[choice].kind == ChoiceKind::choice ? counts[choice].mentions > 0 : counts.words > 0;
}

std::size_t rows_of(const PageIndex& index, const GroupCount& counts) {
  std::size_t rows = 0;
  for (const VariantId id : index.variants) rows += has_number(index, counts, id) ? 1 : 0;
  return rows;
}

// All groups together, then as many single ones as there is room for, those with most articles first.
std::vector<Moment> moments_of(PageContents& contents, const PageIndex& index,
                               const std::map<std::string, std::int64_t>& at) {
  std::vector<std::vector<Moment>> by_group(index.groups.size());
  std::vector<std::size_t> rows(index.groups.size());
  for (const GroupCount* counts : contents.periods->groups()) {
    const auto period = at.find(counts->labels[1]);
    if (period == at.end()) continue;
    const std::int64_t group = index.of_group.at(counts->labels[0]);
    by_group[static_cast<std::size_t>(group)].push_back({group, period->second, counts});
    rows[static_cast<std::size_t>(group)] += rows_of(index, *counts);
  }
  std::vector<std::size_t> order(index.groups.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return index.groups[a]->documents > index.groups[b]->documents;
  });
  std::vector<bool> taken(index.groups.size());
  std::size_t room = contents.limits.times, left_out = 0;
  for (const std::size_t group : order) {
    taken[group] = rows[group] <= room;
    if (taken[group]) room -= rows[group];
    left_out += taken[group] ? 0 : 1;
  }
  std::vector<Moment> moments;
  for (const GroupCount* counts : contents.all_periods->groups()) {
    const auto period = at.find(counts->labels.front());
    if (period != at.end()) moments.push_back({-1, period->second, counts});
  }
  for (std::size_t group = 0; group < by_group.size(); ++group) {
    if (taken[group]) moments.insert(moments.end(), by_group[group].begin(), by_group[group].end());
  }
  if (left_out > 0) {
    contents.notes["time"].push_back(
        fmt::format("Lines of {} would not fit into the page; slant table --by {},{} has all of them.",
                    counted(left_out, "group"), contents.counts->by().front(), contents.period));
  }
  return moments;
}

}  // namespace

void write_corpus(JsonText& json, PageContents& contents, const PageIndex& index) {
  const std::vector<std::string> periods = periods_of(contents);
  const auto at = numbers_of(periods);
  std::vector<std::vector<std::uint64_t>> documents(index.groups.size(),
                                                    std::vector<std::uint64_t>(periods.size()));
  std::vector<std::uint64_t> undated(index.groups.size());
  if (contents.periods != nullptr) {
    for (const GroupCount* counts : contents.periods->groups()) {
      const auto group = static_cast<std::size_t>(index.of_group.at(counts->labels[0]));
      const auto period = at.find(counts->labels[1]);
      if (counts->labels[1] == missing_label) {
        undated[group] += counts->documents;
      } else if (period != at.end()) {
        documents[group][static_cast<std::size_t>(period->second)] = counts->documents;
      }
    }
  } else {
    for (std::size_t g = 0; g < index.groups.size(); ++g) undated[g] = index.groups[g]->documents;
  }
  json.key("corpus").begin_object().key("periods").begin_array();
  for (const std::string& period : periods) json.string(period);
  json.end_array().key("documents").begin_array();
  for (const auto& row : documents) {
    json.begin_array();
    for (const std::uint64_t count : row) json.count(count);
    json.end_array();
  }
  json.end_array().key("undated").begin_array();
  for (const std::uint64_t count : undated) json.count(count);
  json.end_array().key("facts").begin_array();
  for (const PageFact& fact : contents.facts) {
    json.begin_array().string(fact.name).count(fact.count);
    if (!fact.more.empty()) json.string(fact.more);
    json.end_array();
  }
  json.end_array().end_object();
}

void write_time(JsonText& json, PageContents& contents, const PageIndex& index) {
  const std::vector<std::string> periods = periods_of(contents);
  json.key("time");
  if (periods.size() < 2 || contents.periods == nullptr) {
    json.null();
    contents.notes["time"].push_back(why_no_lines(contents, periods));
    return;
  }
  struct Point {
    const Moment* moment;
    VariantId variant;
    bool is_choice;
    Interval interval;
  };
  const std::vector<Moment> moments = moments_of(contents, index, numbers_of(periods));
  std::vector<Point> rows;
  for (const Moment& moment : moments) {
    for (const VariantId id : index.variants) {
      if (!has_number(index, *moment.counts, id)) continue;
      const ChoiceId choice = index.schema[id].choice;
      rows.push_back({&moment, id, index.schema[choice].kind == ChoiceKind::choice,
                      page_interval(*moment.counts, index.schema, id, contents.level)});
    }
  }
  json.begin_object().key("period").string(contents.period).key("periods").begin_array();
  for (const std::string& period : periods) json.string(period);
  json.end_array();
  write_column(json, "group", rows, [&](const Point& row) { json.integer(row.moment->group); });
  write_column(json, "variant", rows,
               [&](const Point& row) { json.integer(index.of_variant[row.variant.index()]); });
  write_column(json, "at", rows, [&](const Point& row) { json.integer(row.moment->at); });
  write_column(json, "count", rows,
               [&](const Point& row) { json.count((*row.moment->counts)[row.variant].count); });
  write_column(json, "mentions", rows, [&](const Point& row) {
    json.count((*row.moment->counts)[index.schema[row.variant].choice].mentions);
  });
  write_column(json, "share", rows, [&](const Point& row) {
    json.number(row.is_choice ? share(*row.moment->counts, index.schema, row.variant)
                              : rate(*row.moment->counts, row.variant));
  });
  write_column(json, "low", rows, [&](const Point& row) { json.number(row.interval.low); });
  write_column(json, "high", rows, [&](const Point& row) { json.number(row.interval.high); });
  json.end_object();
}

}  // namespace slant
