// Confidence intervals of axis scores from the influence of each unit.
#include "compare/axis_interval.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>

#include <boost/math/distributions/students_t.hpp>

#include "base/ratio.hpp"
#include "compare/interval.hpp"

namespace slant {
namespace {

constexpr std::size_t no_place = std::numeric_limits<std::size_t>::max();

// Of a unit's documents in one group.
struct AxisInfluence {
  std::uint32_t group{0};
  double psi{0}, leverage{0};
};

// Column of each choice in the matrices of the scores.
std::vector<std::size_t> places(const Observations& observations, const AxisScores& scores) {
  std::vector<std::size_t> places(observations.choices(), no_place);
  for (std::size_t c = 0; c < scores.choices.size(); ++c) places[scores.choices[c].choice.index()] = c;
  return places;
}

// The weighted mentions of a unit in one group, by variant: whole numbers, so that no order of documents changes a digit.
class UnitMentions {
 public:
  explicit UnitMentions(const AxisScores& scores) : scores_(scores), counts_(scores.weights.size(), 0) {}

  // Whether the document has any.
  bool add(std::span<const Observed> cells) {
    bool has_weight = false;
    for (const Observed cell : cells) {
      const std::size_t v = cell.variant.index();
      if (std::isnan(scores_.weights[v])) continue;
      has_weight = true;
      if (counts_[v] == 0) met_.push_back(cell.variant);
      counts_[v] += cell.count;
    }
    return has_weight;
  }

  // Of what was added, which is forgotten.
  AxisInfluence take(std::uint32_t group, const Observations& observations,
                     const std::vector<std::size_t>& place, ChoiceWeighting weighting) {
    AxisInfluence own{group, 0, 0};
    const Eigen::Index g = at(group);
    const double slopes = scores_.slopes.row(g).sum();
    std::sort(met_.begin(), met_.end());
    for (const VariantId variant : met_) {
      const auto count = static_cast<double>(counts_[variant.index()]);
      counts_[variant.index()] = 0;
      const Eigen::Index c = at(place[observations.choice_of(variant).index()]);
      const double slope = scores_.slopes(g, c);
      if (slope == 0) continue;
      own.psi +=
          slope * count * (scores_.weights[variant.index()] - scores_.means(g, c)) / scores_.mentions(g, c);
      if (weighting == ChoiceWeighting::group)  // whose parts move with the mentions
        own.psi += count * (scores_.own_means(g, c) - scores_.own_scores[g]) / scores_.mentioned[g];
      own.leverage += slope * count / scores_.mentions(g, c) / slopes;
    }
    met_.clear();
    return own;
  }

 private:
  const AxisScores& scores_;
  std::vector<std::uint64_t> counts_;  // by variant
  std::vector<VariantId> met_;
};

// Of the units with a mention that counts in their group's score, group by group, in the order of their amounts:
// sums over them have the same last digit whatever the order of documents. Counts documents with any weighted mention.
std::vector<AxisInfluence> influences(const Observations& observations, const AxisScores& scores,
                                      ChoiceWeighting weighting, std::vector<AxisInterval>& made) {
  const std::vector<std::size_t> place = places(observations, scores);
  std::vector<std::uint32_t> documents(observations.documents());
  std::iota(documents.begin(), documents.end(), 0U);
  const auto place_of = [&](std::uint32_t d) {
    return std::pair(observations.group(d), observations.unit_of(d));
  };
  std::sort(documents.begin(), documents.end(),
            [&](std::uint32_t a, std::uint32_t b) { return place_of(a) < place_of(b); });
  std::vector<AxisInfluence> all;
  UnitMentions mentions(scores);
  for (std::size_t i = 0; i < documents.size();) {
    const auto own = place_of(documents[i]);
    for (; i < documents.size() && place_of(documents[i]) == own; ++i) {
      if (mentions.add(observations.cells(documents[i]))) ++made[own.first].documents;
    }
    const AxisInfluence of_unit = mentions.take(own.first, observations, place, weighting);
    if (of_unit.leverage > 0) all.push_back(of_unit);
  }
  std::sort(all.begin(), all.end(), [](const AxisInfluence& a, const AxisInfluence& b) {
    return std::tie(a.group, a.psi, a.leverage) < std::tie(b.group, b.psi, b.leverage);
  });
  return all;
}

// Of a score about the group's true one.
struct Spread {
  double variance{0}, freedom{0};
};

Spread spread_of(std::span<const AxisInfluence> units) {
  double variance = 0;
  double leverages = 0;  // squared; they themselves add up to 1
  double squares = 0;
  double fourths = 0;
  for (const AxisInfluence& of : units) {
    const double square = of.psi * of.psi;
    variance += square / (1 - of.leverage);
    leverages += of.leverage * of.leverage;
    squares += square;
    fourths += square * square;
  }
  double freedom = 1 / leverages - 1;
  const double excess = fourths - squares * squares / static_cast<double>(units.size());
  if (excess > 0) freedom = std::min(freedom, squares * squares / excess);
  return {variance, std::max(2.0, freedom)};
}

// Adds the variance of what the group did not say, which is known.
Spread with_unsaid(const Spread& said, double unsaid) {
  const double variance = said.variance + unsaid;
  const double part = said.variance / variance;
  return {variance, part > 0 ? said.freedom / (part * part) : said.freedom};
}

void set_interval(const AxisScores& scores, Eigen::Index group, const Spread& said, double level,
                  AxisInterval& made) {
  double low = 0;
  double high = 0;
  for (std::size_t c = 0; c < scores.choices.size(); ++c) {
    low += scores.parts(group, at(c)) * scores.choices[c].low;
    high += scores.parts(group, at(c)) * scores.choices[c].high;
  }
  const double range = high - low;
  if (!(range > 0)) return;
  const double place = std::clamp((scores.own_scores[group] - low) / range, 0.0, 1.0);
  const double binomial = place * (1 - place);
  Spread spread = said;
  if (said.variance <= 1e-24 * range * range)
    spread.variance = range * range * binomial / static_cast<double>(made.units);
  spread = with_unsaid(spread, scores.unsaid[group]);
  const double variance = spread.variance / (range * range);
  const double n = binomial > 1e-12 ? binomial / variance : static_cast<double>(made.units);
  const double t = quantile(boost::math::students_t(spread.freedom), 1 - (1 - level) / 2);
  const double shrunk = t * t / n;
  const double centre = (place + shrunk / 2) / (1 + shrunk);
  const double half = std::sqrt(shrunk * (binomial + shrunk / 4)) / (1 + shrunk);
  made.low = std::min(scores.scores[group], low + range * std::max(0.0, centre - half));
  made.high = std::max(scores.scores[group], low + range * std::min(1.0, centre + half));
}

}  // namespace

std::vector<AxisInterval> axis_intervals(const Observations& observations, const AxisScores& scores,
                                         ChoiceWeighting weighting, double level) {
  std::vector<AxisInterval> made(observations.groups(), AxisInterval{missing, missing, 0, 0});
  const std::vector<AxisInfluence> all = influences(observations, scores, weighting, made);
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin;
    while (end < all.size() && all[end].group == all[begin].group) ++end;
    AxisInterval& of_group = made[all[begin].group];
    of_group.units = end - begin;
    if (of_group.units >= fewest_units) {
      set_interval(scores, at(all[begin].group), spread_of(std::span(all).subspan(begin, end - begin)), level,
                   of_group);
    }
    begin = end;
  }
  return made;
}

}  // namespace slant
