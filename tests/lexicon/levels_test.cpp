// Nested keys at some of their levels.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "lexicon/formats/import.hpp"
#include "lexicon/load.hpp"
#include "lexicon/read.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string nested = R"(
category politics "Who rules" {
  category elite { '.' = "elite" corrupt = "corrupt elite" rich = "rich" }
  people = "people" weight 2
  ignore "little people"
}
category money { category elite { rich = "bank*" } }
choice side { left = "left" right = "right" }
)";

// "category.key: entry entry" of each key.
std::vector<std::string> keys_of(const Lexicon& lexicon) {
  std::vector<std::string> keys;
  const Schema& schema = lexicon.schema;
  for (std::size_t i = 0; i < schema.variants.size(); ++i) {
    const Schema::Variant& variant = schema.variants[i];
    std::string key = schema[variant.choice].name + "." + (variant.ignored ? "ignore" : variant.name) + ":";
    for (const Schema::Entry& entry : schema.entries) {
      if (entry.variant == id_of<VariantTag>(i)) key += " " + entry.text;
    }
    keys.push_back(std::move(key));
  }
  return keys;
}

Levelled levelled(const std::string& statements, std::string_view levels) {
  LoadedLexicon loaded = testing::read(statements);
  return at_levels(std::move(loaded.lexicon), loaded.paths, levels_of(levels));
}

TEST(Levels, AreNumbersAndRanges) {
  EXPECT_EQ(written_levels(levels_of("1")), "1");
  EXPECT_EQ(written_levels(levels_of("2:4")), "2:4");
  EXPECT_EQ(written_levels(levels_of("4,1:2,3")), "1:4");
  EXPECT_EQ(written_levels(levels_of("64,1")), "1,64");
  for (const char* wrong : {"", "0", "65", "2:1", "1:", ":2", "a", "1,", "1;2", "-1", "1:2:3", " 1"})
    EXPECT_THROW(levels_of(wrong), InputError) << wrong;
}

TEST(Levels, FirstCountsEachCategoryAsOne) {
  const Levelled made = levelled(nested, "1");
  EXPECT_THAT(keys_of(made.lexicon),
              ElementsAre(R"(politics.politics: "elite" "corrupt elite" "rich" "people" weight 2)",
                          R"(money.money: "bank*")", R"(side.left: "left")", R"(side.right: "right")",
                          R"(politics.ignore: "little people")"));
  EXPECT_THAT(made.left_out, IsEmpty());
  EXPECT_EQ(made.lexicon.schema.choices[0].description, "Who rules");
  EXPECT_EQ(made.lexicon.overlaps.size(), 3U);
  EXPECT_EQ(made.lexicon.rivals.size(), 5U);
  EXPECT_THAT(made.lexicon.rivals[4], ElementsAre(VariantId{0}));
}

TEST(Levels, SecondBringsKeysOfOneNameTogether) {
  const Levelled made = levelled(nested, "2");
  EXPECT_THAT(keys_of(made.lexicon),
              ElementsAre(R"(elite.elite: "elite" "corrupt elite" "rich" "bank*")",
                          R"(people.people: "people" weight 2)", R"(side.left: "left")",
                          R"(side.right: "right")", R"(elite.ignore: "little people")"));
  EXPECT_THAT(made.left_out, IsEmpty());
  EXPECT_EQ(made.lexicon.schema.choices[0].description, "");
  EXPECT_THAT(made.lexicon.rivals[4], ElementsAre(VariantId{0}, VariantId{1}));
}

TEST(Levels, SeveralMakeCategoriesWithKeys) {
  EXPECT_THAT(
      keys_of(levelled(nested, "1:2").lexicon),
      ElementsAre(R"(politics.elite: "elite" "corrupt elite" "rich")",
                  R"(politics.people: "people" weight 2)", R"(money.elite: "bank*")", R"(side.left: "left")",
                  R"(side.right: "right")", R"(politics.ignore: "little people")"));
  EXPECT_THAT(
      keys_of(levelled(nested, "1,3").lexicon),
      ElementsAre(R"(politics.politics: "elite" "people" weight 2)", R"(politics.corrupt: "corrupt elite")",
                  R"(politics.rich: "rich")", R"(money.rich: "bank*")", R"(side.left: "left")",
                  R"(side.right: "right")", R"(politics.ignore: "little people")"));
}

TEST(Levels, LeaveOutWhatStandsAtNone) {
  const Levelled made = levelled(nested, "3");
  EXPECT_THAT(
      keys_of(made.lexicon),
      ElementsAre(R"(corrupt.corrupt: "corrupt elite")", R"(rich.rich: "rich" "bank*")",
                  R"(side.left: "left")", R"(side.right: "right")", R"(corrupt.ignore: "little people")"));
  EXPECT_THAT(made.left_out, ElementsAre("politics/elite", "politics/people"));
  EXPECT_EQ(made.lexicon.entry_patterns.size(), made.lexicon.schema.entries.size());
}

TEST(Levels, BeyondTheDeepestKeyAreRefused) {
  try {
    levelled(nested, "1:4");
    FAIL();
  } catch (const InputError& error) {
    EXPECT_THAT(error.what(), HasSubstr("--levels 4: the keys of Test end at level 3"));
  }
}

TEST(Levels, LeaveChoicesAlone) {
  const std::string choice = R"(choice side { left = "left" right = "right" })";
  EXPECT_EQ(to_string(levelled(choice, "1").lexicon), to_string(testing::read(choice).lexicon));
}

TEST(Levels, DoNotUniteDifferentWeightsOnAnAxis) {
  const std::string statements = R"(axis tone "cold" .. "warm"
category c { warm [tone 1] = "warm" cold [tone -1] = "cold" })";
  EXPECT_THROW(levelled(statements, "1"), InputError);
  EXPECT_EQ(levelled(statements, "1:2").lexicon.schema.variants.size(), 2U);
}

// What --levels changes in an imported dictionary: its lines still lead to its file.
TEST(Levels, OfDictionariesKeepTheirLines) {
  LoadOptions options;
  options.levels = levels_of("2");
  const std::string yaml = "politics:\n  elite:\n    - elite\n  people:\n    - people*\nflat:\n  - flat\n";
  const LoadedLexicon loaded = read_any_lexicon(yaml, "n.yml", options);
  EXPECT_THAT(keys_of(loaded.lexicon), ElementsAre(R"(elite.elite: "elite")", R"(people.people: "people*")"));
  EXPECT_EQ(loaded.lexicon.entry_patterns[0].line, 3U);
  EXPECT_EQ(loaded.lexicon.entry_patterns[1].line, 5U);
  EXPECT_THAT(loaded.left_out, ElementsAre("flat"));
}

}  // namespace
}  // namespace slant
