#include "compare/partisanship.hpp"

#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "../count/schemas.hpp"
#include "count/resampling.hpp"

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

// Speeches of two to seven mentions that repeat their first in three of ten.
void add_speeches(Speeches& speeches, Draws& draws, const char* party, const std::array<double, 3>& shares) {
  const auto draw = [&] {
    const double place = draws.uniform();
    return place < shares[0] ? 0U : place < shares[0] + shares[1] ? 1U : 2U;
  };
  for (int i = 0; i < 40; ++i) {
    std::vector<std::uint32_t> counts(3);
    const unsigned first = draw();
    for (std::uint32_t left = 2 + draws.below(6); left > 0; --left)
      ++counts[draws.uniform() < .3 ? first : draw()];
    speeches.add(party + std::to_string(i), party, counts);
  }
}

TEST(Partisanship, IntervalsHoldWhatIsTrue) {
  constexpr int samples = 400;
  const std::array<double, 3> shares{.5, .3, .2};
  for (const std::array<double, 3>& other : {shares, {.2, .3, .5}}) {
    double truth = 0;
    for (std::size_t v = 0; v < 3; ++v) {
      const double rho = shares[v] / (shares[v] + other[v]);
      truth += (shares[v] * rho + other[v] * (1 - rho)) / 2;
    }
    int held = 0;
    for (std::uint32_t s = 0; s < samples; ++s) {
      Draws draws(5, s, Stream::split);
      Speeches speeches;
      add_speeches(speeches, draws, "R", shares);
      add_speeches(speeches, draws, "D", other);
      const Partisanship made = speeches.measured();
      held += made.low <= truth && truth <= made.high ? 1 : 0;
    }
    EXPECT_GE(held, samples * .92) << truth;
    RecordProperty("held where " + std::to_string(truth), held);
  }
}

}  // namespace
}  // namespace slant
