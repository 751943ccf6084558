#include "compare/partisanship.hpp"

#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "../count/schemas.hpp"
#include "drawn_sets.hpp"

namespace slant {
namespace {

struct Speeches {
  Schema schema;
  DocumentTable documents{{"party"}};

  Speeches() {
    testing::add_choice(schema, "tax", {"death", "estate", "inheritance"});
    testing::add_choice(schema, "war", {"liberation", "invasion"});
  }
  void add(const std::string& id, const std::string& party, const std::vector<std::uint32_t>& counts,
           const std::string& event = {}) {
    DocumentRow row{id, event, {party}, 100, {}};
    for (std::uint32_t v = 0; v < counts.size(); ++v) {
      if (counts[v] > 0) row.cells.push_back({EntryId{v}, Voice::narrator, Zone::body, counts[v]});
    }
    documents.append(row);
  }
  // Groups are D, R, then what else there is.
  Partisanship measured(std::vector<int> set_of = {1, 0}) const {
    return partisanship(Observations(documents, schema, {{"party"}, Unit::event}), schema, set_of);
  }
};

Speeches published() {
  Speeches speeches;
  speeches.add("r1", "R", {3, 1, 0});
  speeches.add("r2", "R", {2, 2, 0});
  speeches.add("d1", "D", {0, 1, 3});
  speeches.add("d2", "D", {1, 0, 3});
  return speeches;
}

TEST(Partisanship, IsWhatGentzkowShapiroAndTaddyDefine) {
  const Partisanship made = published().measured();
  ASSERT_EQ(made.choices.size(), 1U);
  EXPECT_NEAR(made.choices[0].plug_in, .80208333, 5e-9);
  EXPECT_NEAR(made.choices[0].leave_out, .76547619, 5e-9);
  EXPECT_DOUBLE_EQ(made.leave_out, made.choices[0].leave_out);
}

TEST(Partisanship, SkipsDocumentsWithoutMentionsAndGroupsOfNeitherSet) {
  Speeches speeches = published();
  speeches.add("r3", "R", {});
  speeches.add("x", "X", {9, 9, 9});
  EXPECT_NEAR(speeches.measured({1, 0, -1}).leave_out, .76547619, 5e-9);
}

TEST(Partisanship, LeavesAnEventOutOfBothSets) {
  Speeches apart, together;
  for (int i = 0; i < 3; ++i) {
    const std::string n = std::to_string(i);
    apart.add("r" + n, "R", {2, 1, 0});
    apart.add("d" + n, "D", {1, 2, 0});
    together.add("r" + n, "R", {i == 0 ? 3U : 1U, 1, 0}, "e" + n);
    together.add("d" + n, "D", {1, i == 0 ? 3U : 1U, 0}, "e" + n);
  }
  EXPECT_NEAR(apart.measured().plug_in, apart.measured().leave_out, 1e-15);  // all alike
  // Without the first event both sets say the same: ρ = ½ for it.
  EXPECT_NEAR(together.measured().leave_out, (.5 + 2 * .5) / 3, 1e-15);
}

TEST(Partisanship, DoesNotExistWithOneDocumentOfASet) {
  Speeches speeches;
  speeches.add("r1", "R", {3, 1, 0, 1, 0});
  speeches.add("d1", "D", {0, 1, 3});
  const Partisanship made = speeches.measured();
  EXPECT_TRUE(std::isnan(made.leave_out));
  EXPECT_FALSE(std::isnan(made.choices.at(0).plug_in));
  EXPECT_TRUE(std::isnan(made.choices.at(1).plug_in));  // D does not mention it
  EXPECT_TRUE(Speeches().measured({}).choices.empty());
}

TEST(Partisanship, HasAnIntervalFromFiveUnitsOfEachSet) {
  Speeches four = published();
  four.add("r3", "R", {2, 1, 0});
  four.add("r4", "R", {1, 1, 0});
  for (const char* id : {"d3", "d4", "d5"}) four.add(id, "D", {0, 1, 2});
  EXPECT_TRUE(std::isnan(four.measured().low));
  four.add("r5", "R", {2, 0, 1});
  const Partisanship five = four.measured();
  EXPECT_LT(five.low, five.leave_out);
  EXPECT_DOUBLE_EQ(five.low, five.choices[0].low);
  EXPECT_LE(five.high, 1);
}

TEST(Partisanship, HasAnIntervalThatHoldsTheEstimateAndBeginsAtHalfOrThere) {
  Speeches speeches;  // each word is of one set, as often as chance has it: below a half
  for (int i = 0; i < 8; ++i) {
    const std::string n = std::to_string(i);
    speeches.add("r" + n, "R", {i % 2 == 0 ? 1U : 0U, i % 2 == 0 ? 0U : 1U, 0});
    speeches.add("d" + n, "D", {i % 2 == 0 ? 1U : 0U, i % 2 == 0 ? 0U : 1U, 0});
  }
  const Partisanship made = speeches.measured();
  EXPECT_LT(made.leave_out, .5);
  EXPECT_DOUBLE_EQ(made.low, made.leave_out);
  EXPECT_GT(made.high, .5);
}

TEST(Partisanship, HasNoIntervalWhereAllUnitsSayTheSame) {
  Speeches speeches;
  for (int i = 0; i < 8; ++i) {
    speeches.add("r" + std::to_string(i), "R", {2, 1, 0});
    speeches.add("d" + std::to_string(i), "D", {2, 1, 0});
  }
  EXPECT_NEAR(speeches.measured().leave_out, .5, 1e-15);
  EXPECT_TRUE(std::isnan(speeches.measured().low));
}

TEST(Partisanship, BearsCountsOfThousandsOfMillions) {
  Speeches speeches;
  for (std::uint32_t i = 0; i < 6; ++i) {
    speeches.add("r" + std::to_string(i), "R", {1000000000, 5 + i, 0});
    speeches.add("d" + std::to_string(i), "D", {5 + i, 1000000000 - i, 3});
  }
  const Partisanship made = speeches.measured();
  EXPECT_NEAR(made.leave_out, 1, 1e-6);
  EXPECT_LE(made.low, made.leave_out);
  EXPECT_LE(made.high, 1);
}

// bench/sets_coverage.cpp has all cells; a standard error is some .01 here.
TEST(Partisanship, IntervalsHoldWhatIsTrue) {
  using drawn::Length;
  const std::vector<std::array<drawn::Shares, 2>> alike{{drawn::Shares{.5, .3, .2}, {.5, .3, .2}}},
      near{{drawn::Shares{.6025, .3975}, {.3975, .6025}}}, apart{{drawn::Shares{.8, .15, .05}, {.1, .3, .6}}},
      rare{{drawn::Shares{.1, .9}, {.1, .9}}},
      five{{drawn::Shares{.5, .5}, {.5, .5}},
           {drawn::Shares{.3, .7}, {.3, .7}},
           {drawn::Shares{.725, .275}, {.275, .725}}};
  for (const drawn::SetsCell& cell :
       std::vector<drawn::SetsCell>{{{40, 40}, Length::three, .5, alike},
                                    {{20, 20}, Length::geometric, .5, near},
                                    {{40, 40}, Length::heavy, .75, near},
                                    {{100, 100}, Length::geometric, .5, near},
                                    {{10, 100}, Length::one, 0, rare},
                                    {{40, 40}, Length::geometric, .5, near, true},
                                    {{40, 40}, Length::geometric, .5, five},
                                    {{20, 20}, Length::three, .5, apart}}) {
    const drawn::Held held = drawn::partisanship_held(cell, 3, 400);
    EXPECT_GE(held.coverage(), .93) << cell.truth() << ' ' << cell.documents[0] << ' '
                                    << drawn::length_names[static_cast<std::size_t>(cell.length)];
    EXPECT_EQ(held.intervals, held.drawn);
  }
}

}  // namespace
}  // namespace slant
