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

Explanation explain(std::string_view lexicon, std::string_view text) {
  const LoadedLexicon loaded = read_lexicon("lexicon \"test\"\n" + std::string(lexicon), "test.lex");
  return Explainer(loaded.lexicon).explain("", text);
}

TEST(Explain, SaysWhatAGuardFoundAndWhere) {
  constexpr std::string_view lexicon = R"(choice c { a = "leader" before 2 "noor" b = "tailor" })";
  const auto answer = [&](std::string_view text) {
    const Explanation made = explain(lexicon, text);
    return made.hits.at(0).guards.at(0);
  };
  const GuardAnswer found = answer("A leader called Noor.");
  EXPECT_TRUE(found.holds);
  EXPECT_EQ(found.reason, GuardReason::found);
  EXPECT_EQ(found.words, "Noor");
  EXPECT_EQ(found.distance, 2U);
  EXPECT_TRUE(found.follows);
  EXPECT_EQ(found.guard, "before 2 (noor('s))");

  EXPECT_EQ(answer("Noor has a leader.").reason, GuardReason::nowhere);
  EXPECT_EQ(answer("A leader who is called Noor.").reason, GuardReason::too_far);
  EXPECT_EQ(answer("A leader. Noor came.").reason, GuardReason::other_sentence);
  EXPECT_FALSE(answer("A leader. Noor came.").holds);
}

TEST(Explain, ShowsWhatNearlyMatched) {
  constexpr std::string_view lexicon = R"(choice c { a = "US" cased b = "united states" })";
  const Explanation made = explain(lexicon, "It told us of the united, states.");
  ASSERT_EQ(made.hits.size(), 2U);
  EXPECT_EQ(made.hits[0].fate, Fate::refused);
  EXPECT_EQ(made.hits[0].guards.at(0).reason, GuardReason::letter_case);
  EXPECT_EQ(made.hits[1].guards.at(0).reason, GuardReason::punctuation);
  EXPECT_EQ(made.hits[1].words, "united, states");
}

TEST(Explain, NamesWhatDisplacedAHit) {
  constexpr std::string_view lexicon =
      R"(choice c { a = "regime leader" b = "leader" ignore "leader" "board" })";
  const Explanation made = explain(lexicon, "The regime leader read the leader board.");
  ASSERT_EQ(made.hits.size(), 4U);
  EXPECT_EQ(made.hits[0].fate, Fate::counted);
  EXPECT_EQ(made.hits[1].fate, Fate::displaced);
  EXPECT_EQ(made.hits[1].by, 0U);
  EXPECT_EQ(made.hits[2].fate, Fate::displaced);
  EXPECT_EQ(made.hits[2].by, 3U);
  EXPECT_EQ(made.hits[3].fate, Fate::look_alike);
}

}  // namespace
}  // namespace slant
