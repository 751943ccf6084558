// Whole corpora drawn from known shares: what intervals of axis scores and contrasts are tried on.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <string>

#include "compare/axis_interval.hpp"
#include "compare/contrasts.hpp"
#include "count/resampling.hpp"
#include "count/schemas.hpp"

namespace slant::drawn {

// One choice of a (+1), b (-1) and u (no weight), one of x (+.5) and y (-.25).
inline Schema two_choices() {
  Schema schema;
  testing::add_choice(schema, "letters", {"a", "b", "u"});
  testing::add_choice(schema, "late", {"x", "y"});
  schema.axes = {{LexiconId{0}, "axis", "low", "high"}};
  const std::array<double, 5> weights{1, -1, 0, .5, -.25};
  for (const std::size_t v : {0U, 1U, 3U, 4U}) schema.variants[v].weights = {{AxisId{0}, weights[v]}};
  return schema;
}

struct Corpus {
  Schema schema = two_choices();
  DocumentTable documents{{"outlet"}};

  void add(const char* outlet, const char* event, std::array<std::uint32_t, 5> counts) {
    DocumentRow row{std::to_string(documents.size()), event, {outlet}, 100, {}};
    for (std::uint32_t e = 0; e < counts.size(); ++e) {
      if (counts[e] > 0) row.cells.push_back({EntryId{e}, Voice::narrator, Zone::body, counts[e]});
    }
    documents.append(row);
  }
  Observations observations() const { return {documents, schema, {{"outlet"}, Unit::event}}; }
};

struct GroupCell {
  int documents{0};
  double mentions{0};  // of the letters by document, on the mean; of late ones half as many
  double a{0}, x{0};   // chances of a and x
  double alike{0};     // the chance that a mention repeats what its document chose first
};

inline std::uint32_t poisson(Draws& draws, double mean) {
  std::uint32_t count = 0;
  for (double left = std::exp(-mean), product = draws.uniform(); product > left; product *= draws.uniform())
    ++count;
  return count;
}

inline void add_mentions(Draws& draws, double mean, double chance, double alike, std::uint32_t* counts) {
  const bool first = draws.uniform() < chance;
  for (std::uint32_t left = poisson(draws, mean); left > 0; --left) {
    const bool is_upper = draws.uniform() < alike ? first : draws.uniform() < chance;
    ++counts[is_upper ? 0 : 1];
  }
}

inline void add_group(Draws& draws, const char* outlet, const GroupCell& cell, Corpus& corpus) {
  for (int d = 0; d < cell.documents; ++d) {
    const double mean = cell.mentions * (d % 3 == 0 ? 2 : .5);  // articles differ in length
    std::array<std::uint32_t, 5> counts{};
    add_mentions(draws, mean, cell.a, cell.alike, &counts[0]);
    add_mentions(draws, mean / 2, cell.x, cell.alike, &counts[3]);
    corpus.add(outlet, "", counts);
  }
}

struct Held {
  double drawn{0}, intervals{0}, below{0}, above{0}, width{0};  // below: intervals that lie below the truth

  double coverage() const { return 1 - (below + above) / intervals; }
  void see(double low, double high, double truth) {
    ++drawn;
    if (std::isnan(low)) return;
    ++intervals;
    below += high < truth ? 1 : 0;
    above += low > truth ? 1 : 0;
    width += high - low;
  }
};

// The group's score, beside one that says everything often.
inline Held axis_held(const GroupCell& cell, std::uint32_t replications) {
  Held held;
  for (std::uint32_t r = 0; r < replications; ++r) {
    Draws draws(7, r, Stream::split);
    Corpus corpus;
    add_group(draws, "A", cell, corpus);
    corpus.add("B", "", {200, 200, 0, 100, 100});
    const Observations observations = corpus.observations();
    const AxisScores scores =
        axis_scores(tally(observations), corpus.schema, {AxisId{0}, ChoiceWeighting::pooled, 1, {}});
    const AxisInterval found = axis_intervals(observations, scores, ChoiceWeighting::pooled, .95)[0];
    const std::array<double, 2> means{2 * cell.a - 1, .75 * cell.x - .25};
    double truth = 0;
    for (std::size_t c = 0; c < scores.choices.size(); ++c)
      truth += scores.parts(0, static_cast<Eigen::Index>(c)) * means[scores.choices[c].choice.index()];
    held.see(found.low, found.high, truth);
  }
  return held;
}

// The log odds ratio of a against b, of two groups as large as each other, the other of which has `other_a`.
inline Held contrast_held(const GroupCell& cell, double other_a, std::uint32_t replications) {
  const auto log_odds = [](double chance) { return std::log(chance / (1 - chance)); };
  GroupCell other = cell;
  other.a = other_a;
  Held held;
  for (std::uint32_t r = 0; r < replications; ++r) {
    Draws draws(9, r, Stream::split);
    Corpus corpus;
    add_group(draws, "A", cell, corpus);
    add_group(draws, "B", other, corpus);
    ContrastOptions options;
    options.permutations = 0;
    const ContrastRow row = contrasts(corpus.observations(), corpus.schema, options).rows.at(0);
    held.see(row.contrast.intervals.log_odds.low, row.contrast.intervals.log_odds.high,
             log_odds(cell.a) - log_odds(other_a));
  }
  return held;
}

}  // namespace slant::drawn
