// Order, wording and shared cells of axis tables.
#include "report/axis_layout.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <fmt/format.h>

#include "report/columns.hpp"

namespace slant {
std::vector<Contribution> contributions_of(const AxisScores& scores, std::size_t group) {
  std::vector<Contribution> all;
  for (std::size_t c = 0; c < scores.choices.size(); ++c) {
    const double part = scores.parts(at(group), at(c));
    const double mean = scores.shrunk_means(at(group), at(c));
    // + 0: of a part of 0 no −0
    all.push_back({c, part * mean + 0.0, part * (mean - scores.levels[at(c)]) + 0.0});
  }
  return all;
}

std::vector<Contribution> by_deviation(const AxisScores& scores, std::size_t group) {
  std::vector<Contribution> all = contributions_of(scores, group);
  std::erase_if(all, [&](const Contribution& of) {
    return std::isnan(of.deviation) || scores.mentions(at(group), at(of.choice)) == 0;
  });
  std::stable_sort(all.begin(), all.end(), [](const Contribution& a, const Contribution& b) {
    return std::abs(a.deviation) > std::abs(b.deviation);
  });
  return all;
}

std::vector<std::size_t> from_pole_to_pole(const AxisScores& scores) {
  std::vector<std::size_t> order(static_cast<std::size_t>(scores.scores.size()));
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto place = [&](std::size_t group) {
    const double score = scores.scores[at(group)];
    return std::isnan(score) ? std::numeric_limits<double>::infinity() : score;
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
  return order;
}

std::string axis_caption(const Schema& schema, AxisId id) {
  const Schema::Axis& axis = schema.axes[id.index()];
  const std::string lexicon =
      schema.lexicons.size() < 2 ? "" : " (" + schema.lexicons[axis.lexicon.index()].name + ")";
  return fmt::format("{}{}: −1 {} … +1 {}", axis.name, lexicon, axis.low, axis.high);
}

std::string signed_number(double number) {
  if (std::isnan(number)) return "–";
  const std::string digits = fmt::format("{:.2f}", std::abs(number));
  if (digits == "0.00") return "0";
  return (number < 0 ? "−" : "+") + (digits[0] == '0' ? digits.substr(1) : digits);
}

std::string part_in_words(double part) {
  const std::string digits = fmt::format("{:.2f}", part);
  return part == 0 ? "0" : digits[0] == '0' ? digits.substr(1) : digits;
}

Row group_cells(const GroupCount& group) {
  return {group.labels.begin(), group.labels.end()};
}

Column worded_column(std::string name) {
  Column column = label_column(std::move(name));
  column.numeric = true;
  return column;
}

std::uint64_t whole(double count) {
  return static_cast<std::uint64_t>(count);
}

}  // namespace slant
