// Overlap modes and scopes, on hits typed in.
#include "score/select.hpp"

#include <gtest/gtest.h>

#include "match/lexicon_builder.hpp"
#include "score/print_hit.hpp"
#include "score/selected.hpp"

namespace slant {
namespace {

Hit hit(EntryId entry, WordSpan own, std::vector<WordSpan> taken = {}) {
  Hit made{entry, own};
  made.taken = TakenWords(std::move(taken));
  return made;
}

// Two variants and a look-alike of one choice, an entry each.
struct OneChoice : LexiconBuilder {
  explicit OneChoice(Overlap overlap) : of(choice(overlap)) {}
  ChoiceId of;
  VariantId left = variant(of), right = variant(of), look_alike = ignore(of);
  EntryId a = entry(left, "a"), a2 = entry(left, "a2"), b = entry(right, "b"),
          not_it = entry(look_alike, "n");
};

TEST(Longest, KeepsTheLongerOfTwoThatBeginTogether) {
  const OneChoice lex(Overlap::longest);
  const auto kept = select(lex.lexicon, {hit(lex.a, {0, 1}), hit(lex.b, {0, 2})});
  EXPECT_EQ(kept, (std::vector{hit(lex.b, {0, 2})}));
}

TEST(Longest, KeepsTheOneWhoseExtentBeginsFirst) {
  const OneChoice lex(Overlap::longest);
  const auto kept = select(lex.lexicon, {hit(lex.a, {0, 2}), hit(lex.b, {1, 5})});
  EXPECT_EQ(kept, (std::vector{hit(lex.a, {0, 2})}));
  const auto by_extent = select(lex.lexicon, {hit(lex.a, {3, 5}), hit(lex.b, {4, 6}, {{1, 2}})});
  EXPECT_EQ(by_extent, (std::vector{hit(lex.b, {4, 6}, {{1, 2}})}));
}

TEST(Longest, KeepsTheFirstDeclaredOfEquals) {
  const OneChoice lex(Overlap::longest);
  EXPECT_EQ(select(lex.lexicon, {hit(lex.b, {0, 1}), hit(lex.a, {0, 1})}), (std::vector{hit(lex.a, {0, 1})}));
  EXPECT_EQ(select(lex.lexicon, {hit(lex.not_it, {0, 1}), hit(lex.b, {0, 1})}),
            (std::vector{hit(lex.b, {0, 1})}));
}

TEST(Longest, DropsWhatLiesInTheWordsAGuardTook) {
  const OneChoice lex(Overlap::longest);
  const auto kept = select(lex.lexicon, {hit(lex.a, {1, 2}, {{3, 5}}), hit(lex.b, {4, 5})});
  EXPECT_EQ(kept, (std::vector{hit(lex.a, {1, 2}, {{3, 5}})}));
}

TEST(Longest, LetsTwoHitsShareGuardWords) {
  const OneChoice lex(Overlap::longest);
  const std::vector<Hit> both{hit(lex.a, {0, 1}, {{4, 5}}), hit(lex.b, {2, 3}, {{4, 5}})};
  EXPECT_EQ(select(lex.lexicon, both), both);
}

TEST(Longest, KeepsAHitWhoseGuardTookOwnWordsOfAnother) {
  const OneChoice lex(Overlap::longest);
  const std::vector<Hit> both{hit(lex.a, {0, 2}), hit(lex.b, {3, 4}, {{1, 2}})};
  EXPECT_EQ(select(lex.lexicon, both), both);
}

TEST(Longest, JoinsHitsOfOneVariantThatShareAnOwnWord) {
  const OneChoice lex(Overlap::longest);
  const auto kept = select(lex.lexicon, {hit(lex.a, {0, 2}), hit(lex.a2, {1, 4}, {{6, 7}}),
                                         hit(lex.a, {3, 5}), hit(lex.b, {4, 6}), hit(lex.a, {8, 9})});
  EXPECT_EQ(kept, (std::vector{hit(lex.a, {0, 5}, {{6, 7}}), hit(lex.a, {8, 9})}));
}

TEST(Longest, NamesAJoinedHitByThePartThatGoesFirst) {
  const OneChoice lex(Overlap::longest);
  Hit left = hit(lex.a, {3, 5});
  Hit right = hit(lex.a2, {4, 6}, {{1, 2}});
  left.voice = Voice::quoted;
  left.zone = Zone::lead;
  Hit whole =
      hit(lex.a2, {3, 6}, {{1, 2}});  // its extent begins first; the voice is that of the first own word
  whole.voice = Voice::quoted;
  whole.zone = Zone::lead;
  EXPECT_EQ(select(lex.lexicon, {left, right}), (std::vector{whole}));
}

TEST(Longest, DoesNotJoinTwoVariantsOrTwoFields) {
  const OneChoice lex(Overlap::longest);
  Hit title = hit(lex.a, {0, 2});
  title.field = Field::title;
  const std::vector<Hit> both{title, hit(lex.a, {1, 3})};
  EXPECT_EQ(select(lex.lexicon, both), both);
}

TEST(Nested, KeepsOverlapsThatAreNotWhollyTaken) {
  const OneChoice lex(Overlap::nested);
  const auto kept = select(lex.lexicon, {hit(lex.a, {0, 3}), hit(lex.a2, {1, 3}), hit(lex.b, {2, 4})});
  EXPECT_EQ(kept, (std::vector{hit(lex.a, {0, 3}), hit(lex.b, {2, 4})}));
}

TEST(Nested, DropsWhatSeveralKeptHitsTakeTogether) {
  const OneChoice lex(Overlap::nested);
  const auto kept = select(lex.lexicon, {hit(lex.a, {0, 3}), hit(lex.a2, {2, 4}), hit(lex.b, {3, 6})});
  EXPECT_EQ(kept, (std::vector{hit(lex.a, {0, 3}), hit(lex.b, {3, 6})}));
}

TEST(Nested, CountsIdenticalSpansOnce) {
  const OneChoice lex(Overlap::nested);
  const auto kept = select(lex.lexicon, {hit(lex.a, {0, 2}), hit(lex.a2, {0, 2})});
  EXPECT_EQ(kept, (std::vector{hit(lex.a, {0, 2})}));
}

TEST(All, KeepsEveryHit) {
  const OneChoice lex(Overlap::all);
  const std::vector<Hit> hits{hit(lex.a, {0, 2}), hit(lex.a2, {0, 2}), hit(lex.not_it, {0, 2})};
  EXPECT_EQ(select(lex.lexicon, hits), hits);
}

TEST(Scope, ChoicesDoNotCompeteUnlessTheWholeLexiconIsOneScope) {
  LexiconBuilder build;
  const EntryId a = build.alone("a");
  const EntryId b = build.alone("b");
  const std::vector<Hit> both{hit(a, {0, 2}), hit(b, {1, 2})};
  EXPECT_EQ(select(build.lexicon, both), both);
  SelectOptions whole;
  whole.scope = Scope::lexicon;
  EXPECT_EQ(select(build.lexicon, both, whole), (std::vector{both[0]}));
  build.lexicon.scopes[0] = Scope::lexicon;
  EXPECT_EQ(select(build.lexicon, both), (std::vector{both[0]}));
}

TEST(Scope, OptionsPrevailOverTheLexicon) {
  const OneChoice lex(Overlap::longest);
  const std::vector<Hit> hits{hit(lex.a, {0, 2}), hit(lex.a2, {1, 2}), hit(lex.b, {1, 3})};
  SelectOptions all;
  all.overlap = Overlap::all;
  EXPECT_EQ(select(lex.lexicon, hits, all), hits);
  SelectOptions nested;
  nested.overlap = Overlap::nested;
  EXPECT_EQ(select(lex.lexicon, hits, nested), (std::vector{hits[0], hits[2]}));
}

// A category of three keys; the look-alike guards the first two.
struct Category : LexiconBuilder {
  ChoiceId of = choice(Overlap::nested, ChoiceKind::category);
  VariantId one = variant(of), two = variant(of), three = variant(of), look_alike = ignore(of, {one, two});
  EntryId a = entry(one, "a"), b = entry(two, "b"), c = entry(three, "c"), not_it = entry(look_alike, "n");
};

TEST(Scope, KeysOfACategoryDoNotCompete) {
  const Category lex;
  const std::vector<Hit> hits{hit(lex.a, {0, 1}), hit(lex.b, {0, 1}), hit(lex.c, {0, 2})};
  EXPECT_EQ(select(lex.lexicon, hits), hits);
}

TEST(Scope, LookAlikesOfACategoryCompeteWithTheKeysTheyGuardAndAreShownOnce) {
  const Category lex;
  const auto kept = select(lex.lexicon, {hit(lex.a, {0, 1}), hit(lex.b, {1, 2}), hit(lex.c, {0, 1}),
                                         hit(lex.not_it, {0, 2}), hit(lex.not_it, {5, 6})});
  EXPECT_EQ(kept, (std::vector{hit(lex.c, {0, 1}), hit(lex.not_it, {0, 2}), hit(lex.not_it, {5, 6})}));
}

TEST(Scope, ALookAlikeThatLosesToOneKeyIsStillShownWhereItLosesToNone) {
  const Category lex;
  const std::vector<Hit> hits{hit(lex.a, {0, 3}), hit(lex.not_it, {1, 2})};
  EXPECT_EQ(select(lex.lexicon, hits), hits);
}

TEST(Select, TakesADocumentOfAHundredThousandHits) {
  const OneChoice lex(Overlap::longest);
  Category category;
  std::vector<Hit> chain, apart, shared;
  for (std::uint32_t i = 0; i < 100'000; ++i) {
    chain.push_back(hit(lex.a, {i, i + 3}));
    apart.push_back(hit(i % 2 == 0 ? lex.a : lex.b, {i, i + 2}, {{i + 5, i + 7}}));
    shared.push_back(hit(i % 2 == 0 ? category.a : category.not_it, {i, i + 2}));
  }
  EXPECT_EQ(select(lex.lexicon, chain), (std::vector{hit(lex.a, {0, 100'002})}));
  EXPECT_GT(select(lex.lexicon, apart).size(), 1000U);
  for (const Overlap overlap : {Overlap::longest, Overlap::nested, Overlap::all}) {
    SelectOptions options;
    options.overlap = overlap;
    EXPECT_GT(select(category.lexicon, shared, options).size(), 10'000U);
  }
}

}  // namespace
}  // namespace slant
