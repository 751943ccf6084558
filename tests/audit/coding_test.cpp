#include "audit/coding.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "base/ratio.hpp"

namespace slant {
namespace {

CodedHit hit(const char* id, const char* variant, const char* entry, std::uint64_t hits,
             std::vector<double> codes) {
  return {id, "ruler", variant, entry, hits, std::move(codes)};
}

Coding example() {
  return {{"ann", "bob"},
          {hit("4", "president", "p", 10, {missing, missing}), hit("1", "leader", "regime", 30, {1, 0}),
           hit("2", "leader", "regime", 30, {1, 1}), hit("3", "leader", "dictator", 10, {0, missing})},
          std::set<double>{1}};
}

TEST(Coding, GivesThePrecisionOfEntriesVariantsAndAll) {
  const CodingAssessment made = assess(example(), {});
  ASSERT_EQ(made.entries.size(), 3U);
  EXPECT_EQ(made.entries[0].entry, "dictator");
  EXPECT_EQ(made.entries[0].precision.value, 0);
  EXPECT_EQ(made.entries[1].precision.value, .75);  // one hit right, one by half of its coders
  EXPECT_EQ(made.entries[2].precision.read, 0U);
  EXPECT_EQ(made.entries[2].precision.hits, 10U);
  EXPECT_TRUE(std::isnan(made.entries[2].precision.value));
  ASSERT_EQ(made.variants.size(), 2U);
  EXPECT_DOUBLE_EQ(made.variants[0].precision.value, (30 * .75 + 10 * 0) / 40);
  EXPECT_DOUBLE_EQ(made.all.value, made.variants[0].precision.value);
  EXPECT_EQ(made.all.hits, 40U);
  EXPECT_EQ(made.alpha.units, 2U);
  EXPECT_EQ(made.alpha.lack, AlphaLack::too_few);
}

TEST(Coding, TellsDocumentsByTheBeginningOfTheId) {
  Coding coding = example();
  const char* ids[] = {"d1/text/1-2", "d1/title/1-2", "d2/text/4-9#2", "d1/text/8-9"};
  for (std::size_t i = 0; i < 4; ++i) coding.hits[i].id = ids[i];
  EXPECT_EQ(coding.hits[0].document(), coding.hits[1].document());
  EXPECT_NE(coding.hits[0].document(), coding.hits[2].document());
  const CodingAssessment made = assess(coding, {});
  EXPECT_EQ(made.all.read, 3U);
  EXPECT_EQ(made.all.documents, 2U);
  EXPECT_EQ(made.alpha.documents, 2U);
}

TEST(Coding, WithoutRightCodesHasAgreementAlone) {
  Coding coding = example();
  coding.right.reset();
  const CodingAssessment made = assess(coding, {CodeLevel::interval});
  EXPECT_FALSE(made.has_precision);
  EXPECT_TRUE(made.entries.empty());
  EXPECT_EQ(made.level, CodeLevel::interval);
  EXPECT_DOUBLE_EQ(made.alpha.value, 0);  // D_o = 1/2, D_e = 1/2
}

}  // namespace
}  // namespace slant
