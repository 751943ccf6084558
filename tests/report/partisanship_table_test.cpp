#include <cmath>

#include <gtest/gtest.h>

#include "count/schemas.hpp"
#include "report/contrast_tables.hpp"
#include "table/csv_of.hpp"

namespace slant {
namespace {

Schema schema_of() {
  Schema schema;
  testing::add_choice(schema, "ruler", {"president", "dictator"});
  testing::add_choice(schema, "held", {"ours", "theirs"});
  return schema;
}

TEST(PartisanshipTable, HasARowAChoiceAndOneForAll) {
  Partisanship found{
      {{ChoiceId{0}, .75, .625, {6, 5}, {10, 8}, .5, .75}, {ChoiceId{1}, 1, std::nan(""), {1, 2}, {2, 5}}},
      .75,
      .625,
      .5,
      .75};
  const Table table = partisanship_table(found, schema_of(), "left", "right");
  EXPECT_NE(table.note.find("–: fewer than two units"), std::string::npos);
  EXPECT_EQ(table.summary_rows, 1U);
  EXPECT_EQ(testing::csv_of(table),
            "choice,set_a,set_b,leave_out,low,high,plug_in,units_a,units_b,mentions_a,mentions_b\n"
            "ruler,left,right,0.625,0.5,0.75,0.75,6,5,10,8\n"
            "held,left,right,,,,1,1,2,2,5\n"
            "(all),left,right,0.625,0.5,0.75,0.75,,,12,13\n");
}

TEST(PartisanshipTable, SaysWhyThereIsNothing) {
  const double none = std::nan("");
  EXPECT_NE(partisanship_table({{}, none, none}, schema_of(), "l", "r").note.find("–: nobody mentions"),
            std::string::npos);
  const Partisanship single{{{ChoiceId{0}, 1, none, {1, 1}, {1, 1}}}, none, none};
  EXPECT_NE(partisanship_table(single, schema_of(), "l", "r").note.find("–: no choice that two units"),
            std::string::npos);
}

}  // namespace
}  // namespace slant
