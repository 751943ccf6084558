#include "report/axis_table.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "../count/schemas.hpp"
#include "model/tally.hpp"
#include "report/axis_layout.hpp"
#include "report/read_back.hpp"

namespace slant {
namespace {

using testing::add_choice;
using ::testing::ElementsAre;

// Weighted mentions: ruler 4 of East and 6 of West, held 2 of West; the poles of `land` nobody reaches.
struct Counted {
  Schema schema;
  CountTable counts;
  std::vector<AxisInterval> intervals{{-.5, .25, 3, 3}, {NAN, NAN, 2, 2}, {NAN, NAN, 0, 0}};

  Counted() : schema(make_schema()), counts(schema, {"outlet"}) {
    counts.add({"West"}, 100, {cell(0, 6), cell(3, 2)});
    counts.add({"East"}, 100, {cell(0, 1), cell(1, 3)});
    counts.add({"Zone"}, 100, {});
  }

  static Schema make_schema() {
    Schema schema;
    add_choice(schema, "ruler", {"president", "dictator"});
    add_choice(schema, "held", {"ours", "theirs"});
    schema.axes = {{LexiconId{0}, "legitimacy", "usurper", "state"}};
    const double weights[] = {1, -1, .5, -.5};
    for (std::size_t v = 0; v < 4; ++v) schema.variants[v].weights = {{AxisId{0}, weights[v]}};
    return schema;
  }

  static DocumentCell cell(std::uint32_t entry, std::uint32_t count) {
    return {EntryId{entry}, Voice::narrator, Zone::body, count};
  }

  AxisStudy study(bool has_documents = true) const {
    const AxisScores scores = axis_scores(tally(counts), schema, {AxisId{0}, ChoiceWeighting::pooled, 1, {}});
    return {counts, schema, {{AxisId{0}, scores, has_documents ? intervals : std::vector<AxisInterval>()}}};
  }
};

std::vector<std::string> names_of(const Table& table) {
  std::vector<std::string> names;
  for (const Column& column : table.columns) names.push_back(column.name);
  return names;
}

double number(const Value& value) {
  return std::get<double>(value);
}

TEST(AxisTable, IsARowAGroupAndAxis) {
  const Counted counted;
  const Table table = tidy_axis_table(counted.study());
  EXPECT_THAT(names_of(table), ElementsAre("outlet", "lexicon", "axis", "score", "low", "high", "raw",
                                           "coverage", "mentions", "documents"));
  const std::vector<Row> rows = testing::rows_of(table);
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(std::get<std::string>(rows[0][0]), "East");
  EXPECT_EQ(std::get<std::string>(rows[0][2]), "legitimacy");
  EXPECT_NEAR(number(rows[0][3]), -.299773755656109, 1e-14);
  EXPECT_EQ(number(rows[0][4]), -.5);
  EXPECT_EQ(number(rows[0][5]), .25);
  EXPECT_DOUBLE_EQ(number(rows[0][6]), -.5);
  EXPECT_NEAR(number(rows[0][7]), .672680412371134, 1e-14);
  EXPECT_EQ(std::get<std::int64_t>(rows[0][8]), 4);
  EXPECT_EQ(std::get<std::int64_t>(rows[0][9]), 3);
  EXPECT_DOUBLE_EQ(number(rows[1][6]), (10 * 1 + 2 * -.5) / 12);
  EXPECT_TRUE(std::isnan(number(rows[1][4])));
  EXPECT_TRUE(std::isnan(number(rows[2][3])));
  EXPECT_TRUE(std::isnan(number(rows[2][6])));
  EXPECT_EQ(number(rows[2][7]), 0);
}

TEST(AxisTable, WithoutDocumentsHasNoIntervals) {
  const std::vector<Row> rows = testing::rows_of(tidy_axis_table(Counted().study(false)));
  EXPECT_TRUE(std::isnan(number(rows[0][4])));
  EXPECT_EQ(rows[0][9], Value{});
}

TEST(AxisTable, ForPeopleGoesFromPoleToPole) {
  const auto tables = axis_tables(Counted().study());
  ASSERT_EQ(tables.size(), 1U);
  EXPECT_EQ(tables[0].caption, "legitimacy: −1 usurper … +1 state");
  EXPECT_EQ(tables[0].summary_rows, 1U);
  EXPECT_THAT(testing::rows_of(tables[0]),
              ElementsAre(Row{"East", "−.30", "−.50", "+.25", "−.50", ".67", "4", "3", "ruler −.46"},
                          Row{"West", "+.49", "–", "–", "+.75", ".93", "8", "2", "ruler +.33"},
                          Row{"Zone", "–", "–", "–", "–", "0", "0", "0", ""},
                          Row{"all", "+.16", "–", "–", "+.25", "1.00", "12", "5", ""}));
}

TEST(AxisContributions, AddUpToTheScore) {
  const Counted counted;
  const std::vector<Row> rows = testing::rows_of(tidy_contributions_table(counted.study()));
  ASSERT_EQ(rows.size(), 6U);
  EXPECT_EQ(std::get<std::string>(rows[2][3]), "ruler");
  EXPECT_DOUBLE_EQ(number(rows[2][5]), 10. / 12);             // part
  EXPECT_DOUBLE_EQ(number(rows[2][6]), 1);                    // raw mean
  EXPECT_NEAR(number(rows[2][7]), .682431157568294, 1e-14);   // mean
  EXPECT_NEAR(number(rows[2][9]), .290045248868778, 1e-14);   // mean of all
  EXPECT_NEAR(number(rows[2][10]), .326988257249596, 1e-14);  // deviation
  EXPECT_NEAR(number(rows[2][8]) + number(rows[3][8]), .485359297973578, 1e-14);
  EXPECT_EQ(std::get<std::int64_t>(rows[1][4]), 0);
  EXPECT_TRUE(std::isnan(number(rows[1][6])));
  EXPECT_DOUBLE_EQ(number(rows[1][7]), -.5);  // with all, who say no other
  EXPECT_TRUE(std::isnan(number(rows[4][5])));
  EXPECT_TRUE(std::isnan(number(rows[4][10])));
}

TEST(AxisContributions, ForPeopleShowTheGreatestFirst) {
  const auto tables = contributions_tables(Counted().study());
  ASSERT_EQ(tables.size(), 1U);
  EXPECT_THAT(testing::rows_of(tables[0]),
              ElementsAre(Row{"East", "ruler", "4", ".83", "−.50", "−.26", "−.22", "+.29", "−.46"},
                          Row{"West", "ruler", "6", ".83", "+1.00", "+.68", "+.57", "+.29", "+.33"},
                          Row{"West", "held", "2", ".17", "−.50", "−.50", "−.08", "−.50", "0"}));
}

TEST(AxisTable, TellsPolesApartBySign) {
  EXPECT_EQ(signed_number(-.423), "−.42");
  EXPECT_EQ(signed_number(1), "+1.00");
  EXPECT_EQ(signed_number(-.001), "0");
  EXPECT_EQ(signed_number(NAN), "–");
}

}  // namespace
}  // namespace slant
