// Names typed by users, found in a schema.
#include "count/names.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// Two lexicons with a choice "side" each; "ignore" is a look-alike.
Schema two_lexicons() {
  Schema schema;
  schema.lexicons.resize(2);
  schema.choices = {{LexiconId{0}, "side", "", ChoiceKind::choice, {VariantId{0}, VariantId{1}}},
                    {LexiconId{0}, "fighters", "", ChoiceKind::choice, {VariantId{2}}},
                    {LexiconId{1}, "side", "", ChoiceKind::choice, {VariantId{3}}}};
  schema.variants = {{ChoiceId{0}, "regime", false, {}},
                     {ChoiceId{0}, "ignore", true, {}},
                     {ChoiceId{1}, "rebels", false, {}},
                     {ChoiceId{2}, "regime", false, {}}};
  return schema;
}

TEST(Names, FindsAllThatShareAName) {
  std::vector<Diagnostic> wrong;
  EXPECT_THAT(choices_named(two_lexicons(), {"side"}, "--choice", wrong),
              ElementsAre(ChoiceId{0}, ChoiceId{2}));
  EXPECT_THAT(variants_named(two_lexicons(), {"regime"}, "--variant", wrong),
              ElementsAre(VariantId{0}, VariantId{3}));
  EXPECT_THAT(wrong, IsEmpty());
}

TEST(Names, KeepsTheOrderOfDeclaration) {
  std::vector<Diagnostic> wrong;
  EXPECT_THAT(choices_named(two_lexicons(), {"fighters", "side"}, "--choice", wrong),
              ElementsAre(ChoiceId{0}, ChoiceId{1}, ChoiceId{2}));
}

TEST(Names, SaysWhatMayHaveBeenMeant) {
  std::vector<Diagnostic> wrong;
  EXPECT_THAT(choices_named(two_lexicons(), {"fighter"}, "--choice", wrong), IsEmpty());
  ASSERT_THAT(wrong, SizeIs(1));
  EXPECT_EQ(wrong[0].message, "--choice fighter: the lexicon has no such name");
  EXPECT_EQ(wrong[0].hint, "did you mean 'fighters'?");
}

TEST(Names, FindsAVariantByItsChoice) {
  std::vector<Diagnostic> wrong;
  EXPECT_THAT(variants_named(two_lexicons(), {"fighters.rebels"}, "--variant", wrong),
              ElementsAre(VariantId{2}));
  EXPECT_THAT(wrong, IsEmpty());
  EXPECT_THAT(variants_named(two_lexicons(), {"fighters.rebel"}, "--variant", wrong), IsEmpty());
  ASSERT_THAT(wrong, SizeIs(1));
  EXPECT_EQ(wrong[0].hint, "did you mean 'fighters.rebels'?");
}

TEST(Names, FindsNoLookAlike) {
  std::vector<Diagnostic> wrong;
  EXPECT_THAT(variants_named(two_lexicons(), {"ignore"}, "--variant", wrong), IsEmpty());
  EXPECT_THAT(wrong, SizeIs(1));
}

}  // namespace
}  // namespace slant
