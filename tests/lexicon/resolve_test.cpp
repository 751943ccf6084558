// Names, ids, options, categories.
#include "lexicon/resolve.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/hash.hpp"
#include "lexicon/read.hpp"
#include "lexicon/syrian.hpp"

namespace slant {
namespace {

using testing::read;

std::vector<std::string> variant_names(const Lexicon& lexicon) {
  std::vector<std::string> names;
  for (const Schema::Variant& variant : lexicon.schema.variants) {
    names.push_back(variant.name + (variant.ignored ? "!" : ""));
  }
  return names;
}

TEST(Resolve, ReadsTheExampleOfTheDesign) {
  const LoadedLexicon loaded = read_lexicon(testing::syrian, "syrian.lex");
  EXPECT_EQ(testing::messages(loaded.findings), "");
  const Schema& schema = loaded.lexicon.schema;
  EXPECT_EQ(schema.lexicons[0].name, "Syrian war, English-language press");
  EXPECT_EQ(schema.lexicons[0].language, "en");
  EXPECT_EQ(schema.lexicons[0].version, "1.0");
  EXPECT_EQ(schema.lexicons[0].sources.size(), 1U);
  EXPECT_EQ(schema.lexicons[0].hash, hash_of(testing::syrian));
  EXPECT_EQ(schema.axes[0].high, "statesman");
  ASSERT_EQ(schema.choices.size(), 3U);
  EXPECT_EQ(schema.choices[0].description, "How the head of the Syrian state is named");
  EXPECT_EQ(schema.variants[0].weights[0].weight, -1);
  EXPECT_EQ(loaded.lexicon.overlaps[0], Overlap::longest);
  EXPECT_EQ(loaded.lexicon.overlaps[2], Overlap::nested);
  EXPECT_EQ(to_string(loaded.lexicon), R"(choice ruler
  regime-leader
    regime leader('s) | regime chief('s) | regime head('s) near 4 (bashar al assad('s) | bashar assad('s) | al assad('s) | assad('s))
    dictator('s) | strongman('s) | tyrant('s) near 4 (bashar al assad('s) | bashar assad('s) | al assad('s) | assad('s))
  president
    president('s) before 3 (bashar al assad('s) | bashar assad('s) | al assad('s) | assad('s))
    syrian president('s) not before 3 (erdogan('s))
  bare
    bashar al assad('s) | bashar assad('s) | al assad('s) | assad('s)
  ignore
    hafez al assad('s) | hafez assad('s)
    al assad suburb('s)
choice fighters
  terrorists
    terrorist('s) | terrorists('s) | takfiri*
  extremists
    extremist* | jihadi* | militant islamist*
  rebels
    rebel('s) | rebels('s) | insurgent*
  opposition
    armed opposition fighter* | armed opposition faction* | armed opposition force* | armed opposition group* | opposition fighter* | opposition faction* | opposition force* | opposition group*
  ignore
    terrorist attack* | terrorist bombing* | terrorist act('s) | terrorist acts('s)
    opposition supporter('s)
category distance
  hedges
    alleged*
    reportedly('s)
    so called('s) weight 2
  doubt
    claim* not in quote
  ignore
    claim* responsibility('s)
    claim* the lives('s)
)");
}

TEST(Resolve, ShowsAnEntryAsItWasWritten) {
  const Lexicon lexicon =
      read("category c = \"a  b\"   ( \"c\" # why\n | \"d#\" )\n\tnear 4 \"x\" , \"y\"").lexicon;
  EXPECT_EQ(lexicon.schema.entries[0].text, "\"a  b\" ( \"c\" | \"d#\" ) near 4 \"x\"");
  EXPECT_EQ(lexicon.schema.entries[1].text, "\"y\"");
  EXPECT_EQ(lexicon.entry_patterns[0].line, 2U);
  EXPECT_EQ(lexicon.entry_patterns[1].line, 4U);
}

TEST(Resolve, NamesNestedKeysByTheirPath) {
  const Lexicon lexicon =
      read(
          "category populism {\n category elite { corrupt = \"corrupt\" ignore \"corrupted file\" }\n"
          " category people = \"the people\"\n vague = \"they\"\n "
          "ignore \"they say\"\n}\ncategory fear = \"afraid\"")
          .lexicon;
  EXPECT_THAT(variant_names(lexicon),
              ::testing::ElementsAre("elite/corrupt", "elite/ignore!", "people", "vague", "ignore!", "fear"));
  ASSERT_EQ(lexicon.schema.choices.size(), 2U);
  EXPECT_EQ(lexicon.schema.choices[0].kind, ChoiceKind::category);
  EXPECT_EQ(lexicon.schema.choices[0].variants.size(), 5U);
  EXPECT_THAT(lexicon.rivals[1], ::testing::ElementsAre(VariantId{0}));
  EXPECT_THAT(lexicon.rivals[4], ::testing::ElementsAre(VariantId{0}, VariantId{2}, VariantId{3}));
  EXPECT_TRUE(lexicon.rivals[0].empty());
}

TEST(Resolve, LetsAChoicesIgnoreCompeteWithoutRivals) {
  const Lexicon lexicon = read("choice c { a = \"a\" b = \"b\" ignore \"a b\" }").lexicon;
  ASSERT_EQ(lexicon.rivals.size(), 3U);
  EXPECT_TRUE(lexicon.rivals[2].empty());
  EXPECT_TRUE(lexicon.schema.variants[2].ignored);
}

TEST(Resolve, AppliesOptionsToTheWholeFile) {
  const Lexicon lexicon =
      read(
          "choice c { a = \"a\" b = \"b\" }\ncategory d = \"d\"\noption overlap all\noption scope lexicon\n"
          "option across words")
          .lexicon;
  EXPECT_THAT(lexicon.overlaps, ::testing::ElementsAre(Overlap::all, Overlap::all));
  EXPECT_THAT(lexicon.scopes, ::testing::ElementsAre(Scope::lexicon));
  EXPECT_THAT(lexicon.across, ::testing::ElementsAre(Across::words));
}

TEST(Resolve, ReadsEveryGuard) {
  const Lexicon lexicon =
      read(
          "category c = \"a\" near 4 \"b\" not before 3 \"c\" after 100 \"d\" not same sentence \"e\" "
          "in headline | scare | reported not in narration cased weight 0.25")
          .lexicon;
  EXPECT_EQ(
      to_string(lexicon),
      "category c\n  c\n    a('s) near 4 (b('s)) not before 3 (c('s)) after 100 (d('s)) not same sentence "
      "(e('s)) in headline | scare | reported not in narration cased weight 0.25\n");
}

TEST(Resolve, SharesThePatternOfEqualTargets) {
  const Lexicon lexicon =
      read("let l = \"x\" | \"y\" category c = \"a\" near 4 <l>, \"b\" before 2 (\"x\" | \"y\")").lexicon;
  EXPECT_EQ(lexicon[EntryId{0}].guards[0].target, lexicon[EntryId{1}].guards[0].target);
  EXPECT_EQ(lexicon.patterns.size(), 3U);
}

TEST(Resolve, ReadsCrLfAndAByteOrderMark) {
  const Lexicon lexicon =
      read_lexicon("\xEF\xBB\xBFlexicon \"T\"\r\ncategory c = \"a\",\r\n\"b\"\r\n", "t.lex").lexicon;
  EXPECT_EQ(lexicon.schema.entries.size(), 2U);
  EXPECT_EQ(lexicon.entry_patterns[1].line, 3U);
}

TEST(Resolve, KeepsEveryIdInRange) {
  const Lexicon lexicon = read_lexicon(testing::syrian, "s.lex").lexicon;
  EXPECT_EQ(lexicon.entry_patterns.size(), lexicon.schema.entries.size());
  EXPECT_EQ(lexicon.rivals.size(), lexicon.schema.variants.size());
  EXPECT_EQ(lexicon.overlaps.size(), lexicon.schema.choices.size());
  for (const Pattern& pattern : lexicon.patterns) {
    for (const Sequence& sequence : pattern.sequences) {
      ASSERT_FALSE(sequence.empty());
      EXPECT_NE(sequence.front(), any_word);
      EXPECT_NE(sequence.back(), any_word);
      for (const Step step : sequence) EXPECT_TRUE(step == any_word || step < lexicon.literals.size());
    }
  }
}

}  // namespace
}  // namespace slant
