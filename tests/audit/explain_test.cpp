// What is said to be counted is what the scorer counts, and the reasons given are the ones.
#include "audit/explain.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include <gtest/gtest.h>

#include "lexicon/load.hpp"
#include "score/print_hit.hpp"
#include "score/random_case.hpp"

namespace slant {
namespace {

std::vector<Hit> kept(const Explanation& explanation) {
  std::vector<Hit> hits;
  for (const Explained& one : explanation.hits) {
    if (one.fate == Fate::counted || one.fate == Fate::look_alike) hits.push_back(one.hit);
  }
  std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
    return std::tie(a.field, a.own, a.entry) < std::tie(b.field, b.own, b.entry);
  });
  return hits;
}

TEST(Explain, CountsWhatTheScorerCounts) {
  std::array<std::size_t, 6> fates{};
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    const RandomCase random = random_case(seed);
    ScoreOptions options;
    options.voice = random.voice;
    options.select = random.select;
    if (seed % 3 == 0) options.filter.voices.reset(static_cast<std::size_t>(Voice::narrator));
    const Scorer scorer(random.lexicon, options);
    Scorer::Scratch scratch = scorer.make_scratch();
    const std::vector<Hit>& expected = scorer.score(random.title, random.text, scratch);
    const Explanation explanation = Explainer(random.lexicon, options).explain(random.title, random.text);
    ASSERT_EQ(kept(explanation), expected) << "seed " << seed << '\n' << to_string(random);
    for (const Explained& one : explanation.hits) {
      ++fates[static_cast<std::size_t>(one.fate)];
      const bool refused = std::any_of(one.guards.begin(), one.guards.end(),
                                       [](const GuardAnswer& guard) { return !guard.holds; });
      ASSERT_EQ(one.fate == Fate::refused, refused) << "seed " << seed << '\n' << to_string(random);
      ASSERT_EQ(one.fate == Fate::displaced || one.fate == Fate::joined, one.by.has_value());
      if (!one.by) continue;
      const Explained& by = explanation.hits[*one.by];
      ASSERT_NE(by.fate, Fate::refused);
      ASSERT_TRUE(one.fate == Fate::displaced || (by.whole && by.hit.own.contains(one.hit.own)));
    }
  }
  // The cases are about something.
  for (const std::size_t count : fates) EXPECT_GT(count, 1'000U);
}

}  // namespace
}  // namespace slant
