#include "model/weighting.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "../count/schemas.hpp"

namespace slant {
namespace {

using testing::add_choice;

// Three groups; the last does not mention the first choice, nobody the second; the third is a category.
struct Counted {
  Schema schema;
  Tally tally;

  Counted() {
    add_choice(schema, "ruler", {"president", "dictator", "(ignore)"});
    add_choice(schema, "side", {"regime", "army"});
    add_choice(schema, "war", {"bomb"}, ChoiceKind::category);
    tally.counts.setZero(3, 6);
    tally.counts << 8, 2, 0, 0, 0, 4,  //
        1, 5, 0, 0, 0, 0,              //
        0, 0, 0, 0, 0, 1;
    tally.mentions.setZero(3, 3);
    tally.mentions << 10, 0, 4,  //
        6, 0, 0,                 //
        0, 0, 1;
    tally.words.setZero(3);
    tally.words << 1000, 500, 250;
  }

  Profiles as(Weighting weighting) const { return profiles(tally, schema, {weighting, 0.5}); }
};

// p = (9 + ½, 7 + ½) / 17, prior counts a = p: one in all.
constexpr double first = 9.5 / 17, second = 7.5 / 17;

TEST(Weighting, SharesAreDrawnTowardsThePooledOnes) {
  const Profiles made = Counted().as(Weighting::share);
  EXPECT_DOUBLE_EQ(made.pooled[0], first);
  EXPECT_DOUBLE_EQ(made.values(0, 0), (8 + first) / 11);
  EXPECT_DOUBLE_EQ(made.values(1, 1), (5 + second) / 7);
  EXPECT_DOUBLE_EQ(made.residuals(1, 1), (5 + second) / 7 - second);
}

TEST(Weighting, CentredLogRatiosOfAChoiceAddUpToNought) {
  const Profiles made = Counted().as(Weighting::clr);
  EXPECT_NEAR(made.values(0, 0), 0.5 * std::log((8 + first) / (2 + second)), 1e-15);
  EXPECT_NEAR(made.values(0, 0) + made.values(0, 1), 0, 1e-15);
}

TEST(Weighting, LogOddsAreAgainstTheOtherGroupsTogether) {
  const Profiles made = Counted().as(Weighting::log_odds);
  EXPECT_NEAR(made.values(0, 0), std::log((8 + first) / (2 + second)) - std::log((1 + first) / (5 + second)),
              1e-14);
  EXPECT_NEAR(made.values(0, 0), -made.values(0, 1), 1e-14);
  EXPECT_EQ(made.pooled[0], 0);
}

TEST(Weighting, RatesAreByThousandWordsAndTfIdfForgetsWhatAllSay) {
  Counted counted;
  const Profiles rates = counted.as(Weighting::rate);
  EXPECT_DOUBLE_EQ(rates.values(1, 1), 10);
  EXPECT_DOUBLE_EQ(rates.values(0, 5), 4);
  EXPECT_DOUBLE_EQ(rates.pooled[5], 5 / 1.75);
  const Profiles weighted = counted.as(Weighting::tf_idf);
  EXPECT_DOUBLE_EQ(weighted.values(1, 1), 10 * std::log(1.5));
  counted.tally.counts(1, 5) = 1;
  EXPECT_EQ(counted.as(Weighting::tf_idf).values(0, 5), 0);
}

TEST(Weighting, AChoiceThatAGroupDoesNotMentionHasNoResidual) {
  for (const Weighting weighting :
       {Weighting::share, Weighting::clr, Weighting::log_odds, Weighting::rate, Weighting::tf_idf}) {
    const Profiles made = Counted().as(weighting);
    EXPECT_EQ(made.residuals(2, 0), 0);
    EXPECT_EQ(made.residuals(2, 1), 0);
    EXPECT_NE(made.residuals(0, 0), 0);
    EXPECT_TRUE(std::isnan(made.values(0, 2)));  // a look-alike
  }
}

TEST(Weighting, AVariantThatNobodyUsesIsNotThereForTheOthers) {
  Counted counted;
  counted.tally.counts.col(1).setZero();
  counted.tally.mentions.col(0) = counted.tally.counts.col(0);
  EXPECT_EQ(counted.as(Weighting::share).values(0, 0), 1);
  EXPECT_EQ(counted.as(Weighting::share).values(0, 1), 0);
  EXPECT_EQ(counted.as(Weighting::clr).values(0, 0), 0);
  EXPECT_TRUE(std::isnan(counted.as(Weighting::clr).values(0, 1)));
  EXPECT_EQ(counted.as(Weighting::rate).values(0, 3), 0);
}

TEST(Weighting, WhatDoesNotExistIsNoNumber) {
  Counted counted;
  for (const Weighting weighting : {Weighting::share, Weighting::clr, Weighting::log_odds}) {
    const Profiles made = counted.as(weighting);
    EXPECT_TRUE(std::isnan(made.values(0, 3)));  // nobody mentions it
    EXPECT_TRUE(std::isnan(made.residuals(2, 3)));
    EXPECT_TRUE(std::isnan(made.values(0, 5)));  // of a category
  }
  counted.tally.words[1] = 0;
  EXPECT_TRUE(std::isnan(counted.as(Weighting::rate).values(1, 1)));
  counted.tally.counts.conservativeResize(1, 6);
  counted.tally.mentions.conservativeResize(1, 3);
  counted.tally.words.conservativeResize(1);
  EXPECT_TRUE(std::isnan(counted.as(Weighting::log_odds).values(0, 0)));  // one group: no rest
  EXPECT_DOUBLE_EQ(counted.as(Weighting::share).residuals(0, 0), (8 + 8.5 / 11) / 11 - 8.5 / 11);
}

}  // namespace
}  // namespace slant
