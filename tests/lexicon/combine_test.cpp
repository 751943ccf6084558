// Several lexicons as one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/temporary_folder.hpp"
#include "lexicon/load.hpp"
#include "lexicon/read.hpp"
#include "lexicon/syrian.hpp"

namespace slant {
namespace {

TEST(Combine, ShiftsEveryId) {
  const Lexicon first = read_lexicon(testing::syrian, "a.lex").lexicon;
  const Lexicon second =
      testing::read(
          "axis warmth \"cold\" .. \"warm\" category ruler { chill [warmth -1] = \"cold\" _ \"war\" near 3 "
          "\"x\" ignore \"cold feet\" }")
          .lexicon;
  const Lexicon both = combine({first, second});
  EXPECT_EQ(to_string(both), to_string(first) + to_string(second));
  const Schema& schema = both.schema;
  ASSERT_EQ(schema.lexicons.size(), 2U);
  EXPECT_EQ(schema.axes[1].lexicon, LexiconId{1});
  EXPECT_EQ(schema.choices[3].lexicon, LexiconId{1});
  const auto chill = id_of<VariantTag>(first.schema.variants.size());
  EXPECT_EQ(schema[chill].choice, ChoiceId{3});
  EXPECT_EQ(schema[chill].weights[0].axis, AxisId{1});
  EXPECT_THAT(both.rivals[chill.index() + 1], ::testing::ElementsAre(chill));
  EXPECT_EQ(schema.entries[first.schema.entries.size()].variant, chill);
  EXPECT_EQ(both.overlaps.size(), 4U);
  EXPECT_EQ(both.scopes.size(), 2U);
  EXPECT_EQ(both.across.size(), 2U);
}

TEST(Combine, ReadsTextsWithTheElisionsOfAll) {
  const TemporaryFolder folder;
  const std::vector<std::string> paths{
      folder.write("en.lex", "lexicon \"A\" language en category coups = \"coup d'\u00E9tat\""),
      folder.write("fr.lex", "lexicon \"B\" language fr-CA category army = \"l'arm\u00E9e\"")};
  std::vector<Lexicon> both{load_lexicon(paths[0]).lexicon, load_lexicon(paths[1]).lexicon};
  EXPECT_EQ(both[0].literals.size(), 2U);
  const Lexicon all = combine_loaded(paths, std::move(both));
  std::vector<std::string> words;
  for (const Literal& one : all.literals) words.push_back(one.folded);
  EXPECT_THAT(words, ::testing::ElementsAre("coup", "d'", "\u00E9tat", "l'", "arm\u00E9e"));
}

TEST(Combine, OfNoneIsEmptyAndOfOneIsItself) {
  EXPECT_TRUE(combine({}).schema.lexicons.empty());
  const Lexicon one = read_lexicon(testing::syrian, "a.lex").lexicon;
  EXPECT_EQ(to_string(combine({one})), to_string(one));
}

}  // namespace
}  // namespace slant
