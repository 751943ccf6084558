// Candidates: sequences, gaps, case, guards.
#include "match/matcher.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "match/lexicon_builder.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<Hit> find(const Lexicon& lexicon, std::string_view text) {
  const Matcher matcher(lexicon);
  const Matcher::ScratchPtr scratch = matcher.make_scratch();
  std::vector<Hit> hits;
  matcher.find_hits(field_of(text), Field::text, *scratch, hits);
  return hits;
}

std::vector<WordSpan> spans(const Lexicon& lexicon, std::string_view text) {
  std::vector<WordSpan> own;
  for (const Hit& hit : find(lexicon, text)) own.push_back(hit.own);
  return own;
}

std::vector<WordSpan> spans(std::string_view pattern, std::string_view text) {
  LexiconBuilder build;
  build.alone(pattern);
  return spans(build.lexicon, text);
}

TEST(Matcher, FindsEverySequenceFromEveryWord) {
  EXPECT_THAT(spans("a | a b | b", "a b a"),
              ElementsAre(WordSpan{0, 1}, WordSpan{0, 2}, WordSpan{1, 2}, WordSpan{2, 3}));
}

TEST(Matcher, GivesEachSpanOfAnEntryOnce) {
  EXPECT_THAT(spans("rebel* | rebels | *s", "rebels"), ElementsAre(WordSpan{0, 1}));
}

TEST(Matcher, StopsPhrasesAtHardGapsAndSentenceEnds) {
  EXPECT_THAT(spans("a b", "a, b a. b a b"), ElementsAre(WordSpan{4, 6}));
}

TEST(Matcher, LetsGapsCrossAllButSentenceEnds) {
  EXPECT_THAT(spans("a _ b", "a, x, b"), ElementsAre(WordSpan{0, 3}));
  EXPECT_THAT(spans("a _ _ b", "a, x, y, b"), ElementsAre(WordSpan{0, 4}));
  EXPECT_THAT(spans("a _ b", "a. x b a x. b"), IsEmpty());
}

TEST(Matcher, FindsEverySpanOfAPatternWithGaps) {
  EXPECT_THAT(spans("a b | a _ b | a _ _ b", "a b x b"), ElementsAre(WordSpan{0, 2}, WordSpan{0, 4}));
}

TEST(Matcher, AcrossWordsCrossesAllButTheField) {
  LexiconBuilder build;
  build.lexicon.across[0] = Across::words;
  build.alone("a b");
  build.alone("b _ a");
  EXPECT_THAT(spans(build.lexicon, "a, b. x a. b"), ElementsAre(WordSpan{0, 2}, WordSpan{3, 5}));
}

TEST(Matcher, ComparesSurfacesWhereCased) {
  LexiconBuilder build;
  build.alone("US^ | Pol*", {}, true);
  EXPECT_THAT(spans(build.lexicon, "us US Us US's polish Polish POLISH"),
              ElementsAre(WordSpan{1, 2}, WordSpan{3, 4}, WordSpan{5, 6}));
}

TEST(Matcher, CasedDoesNotReachTheTargetsOfGuards) {
  LexiconBuilder build;
  build.alone("US", {build.guard(GuardKind::before, 2, "forces")}, true);
  EXPECT_THAT(spans(build.lexicon, "US Forces"), ElementsAre(WordSpan{0, 1}));
}

TEST(Matcher, OrdersHitsOfOneSpanByEntry) {
  LexiconBuilder build;
  build.alone("a b");
  build.alone("a");
  build.alone("a b");
  std::vector<std::uint32_t> entries;
  for (const Hit& hit : find(build.lexicon, "a b")) entries.push_back(hit.entry.value);
  EXPECT_THAT(entries, ElementsAre(1, 0, 2));
}

TEST(Matcher, AppendsAndKeepsNothingFromTheFieldBefore) {
  LexiconBuilder build;
  build.alone("a", {build.guard(GuardKind::near, 3, "b")});
  const Matcher matcher(build.lexicon);
  const Matcher::ScratchPtr scratch = matcher.make_scratch();
  std::vector<Hit> hits;
  matcher.find_hits(field_of("a b"), Field::title, *scratch, hits);
  matcher.find_hits(field_of("a x"), Field::text, *scratch, hits);
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(hits[0].field, Field::title);
}

struct GuardCase {
  GuardKind kind;
  std::uint32_t window;
  std::string_view target, text;
  std::vector<WordSpan> taken;  // empty: no hit of "hit"
};

TEST(Matcher, DecidesGuards) {
  const GuardCase cases[] = {
      // The next word is 1 away.
      {GuardKind::near, 1, "p", "hit p", {{1, 2}}},
      {GuardKind::near, 1, "p", "p hit", {{0, 1}}},
      {GuardKind::near, 1, "p", "hit x p", {}},
      {GuardKind::near, 2, "p", "hit x p", {{2, 3}}},
      // before: the hit stands before P; after: behind it.
      {GuardKind::before, 3, "p", "hit p", {{1, 2}}},
      {GuardKind::before, 3, "p", "p hit", {}},
      {GuardKind::after, 3, "p", "p hit", {{0, 1}}},
      {GuardKind::after, 3, "p", "hit p", {}},
      // Windows go over punctuation, never over a sentence end.
      {GuardKind::near, 3, "p", "hit, x, p", {{2, 3}}},
      {GuardKind::near, 3, "p", "hit. p", {}},
      {GuardKind::near, 3, "p", "p. hit", {}},
      {GuardKind::same_sentence, 0, "p", "a. x p x x x x x x x hit. b", {{2, 3}}},
      {GuardKind::same_sentence, 0, "p", "p. hit. p", {}},
      // The distance is to P's nearest word.
      {GuardKind::near, 1, "p q r", "hit p q r", {{1, 4}}},
      {GuardKind::near, 1, "p q r", "p q r hit", {{0, 3}}},
      // The nearest; the following one of two; the longer.
      {GuardKind::near, 9, "p", "p x hit x x p", {{0, 1}}},
      {GuardKind::near, 9, "p", "p x hit x p", {{4, 5}}},
      {GuardKind::near, 9, "p | p q", "hit p q", {{1, 3}}},
      {GuardKind::near, 9, "q | p q", "p q hit", {{0, 2}}},
      {GuardKind::near, 9, "q | p q r", "hit x p q r", {{2, 5}}},
      {GuardKind::same_sentence, 0, "p", "p hit x p p", {{0, 1}}},
      // P shares no word with the hit.
      {GuardKind::near, 9, "hit | p", "hit x p", {{2, 3}}},
      {GuardKind::near, 9, "x hit", "x hit", {}},
  };
  for (const GuardCase& wanted : cases) {
    LexiconBuilder build;
    build.alone("hit", {build.guard(wanted.kind, wanted.window, wanted.target)});
    build.alone("hit", {build.guard(wanted.kind, wanted.window, wanted.target, true)});
    const std::vector<Hit> hits = find(build.lexicon, wanted.text);
    ASSERT_EQ(hits.size(), 1U) << wanted.text;  // a guard holds, or its negation
    EXPECT_EQ(hits[0].entry.value, wanted.taken.empty() ? 1U : 0U) << wanted.text << " / " << wanted.target;
    EXPECT_EQ(hits[0].taken, TakenWords(wanted.taken)) << wanted.text << " / " << wanted.target;
  }
}

TEST(Matcher, WantsAllGuardsAndTakesTheWordsOfEach) {
  LexiconBuilder build;
  build.alone("hit", {build.guard(GuardKind::near, 3, "p"), build.guard(GuardKind::after, 3, "q"),
                      build.guard(GuardKind::near, 3, "r", true)});
  const std::vector<Hit> hits = find(build.lexicon, "q hit p. q hit p r. hit p");
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_THAT(hits[0].taken, ElementsAre(WordSpan{0, 1}, WordSpan{2, 3}));
}

TEST(Matcher, MeasuresFromTheEdgesOfALongHit) {
  LexiconBuilder build;
  build.alone("a _ b", {build.guard(GuardKind::near, 1, "p")});
  EXPECT_THAT(spans(build.lexicon, "a p b. a x b p. p a x b. a x b x p"),
              ElementsAre(WordSpan{3, 6}, WordSpan{8, 11}));
}

TEST(Matcher, FindsNothingInNothing) {
  LexiconBuilder build;
  EXPECT_THAT(find(build.lexicon, "a"), IsEmpty());
  build.alone("a");
  EXPECT_THAT(find(build.lexicon, ""), IsEmpty());
}

}  // namespace
}  // namespace slant
