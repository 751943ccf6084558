#include "corpus/period.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Period, IsNamedByTheDate) {
  EXPECT_EQ(period_of("2020-02-17", Period::day), "2020-02-17");
  EXPECT_EQ(period_of("2020-02-17", Period::week), "2020-W08");
  EXPECT_EQ(period_of("2020-02-17", Period::month), "2020-02");
  EXPECT_EQ(period_of("2020-02-17", Period::quarter), "2020-Q1");
  EXPECT_EQ(period_of("2020-03-31", Period::quarter), "2020-Q1");
  EXPECT_EQ(period_of("2020-04-01", Period::quarter), "2020-Q2");
  EXPECT_EQ(period_of("2020-12-31", Period::quarter), "2020-Q4");
  EXPECT_EQ(period_of("2020-02-17", Period::year), "2020");
}

// The examples of ISO 8601 on weeks at the turn of a year.
TEST(Period, OfAWeekBelongsToTheYearOfItsThursday) {
  EXPECT_EQ(period_of("2005-01-01", Period::week), "2004-W53");
  EXPECT_EQ(period_of("2005-01-03", Period::week), "2005-W01");
  EXPECT_EQ(period_of("2007-12-31", Period::week), "2008-W01");
  EXPECT_EQ(period_of("2008-12-28", Period::week), "2008-W52");
  EXPECT_EQ(period_of("2008-12-29", Period::week), "2009-W01");
  EXPECT_EQ(period_of("2010-01-03", Period::week), "2009-W53");
  EXPECT_EQ(period_of("0000-01-01", Period::week), "");  // of a year before all
}

TEST(Period, IsEmptyWhereTheDateSaysLess) {
  EXPECT_EQ(period_of("2020-02", Period::day), "");
  EXPECT_EQ(period_of("2020-02", Period::week), "");
  EXPECT_EQ(period_of("2020-05", Period::quarter), "2020-Q2");
  EXPECT_EQ(period_of("2020", Period::quarter), "");
  EXPECT_EQ(period_of("yesterday", Period::year), "");
  EXPECT_EQ(period_of("2020-02-31", Period::week), "");
}

TEST(Period, HasAllBetweenTwo) {
  EXPECT_THAT(periods_between("2019-11", "2020-02", Period::month, 9),
              ElementsAre("2019-11", "2019-12", "2020-01", "2020-02"));
  EXPECT_THAT(periods_between("2004-W52", "2005-W02", Period::week, 9),
              ElementsAre("2004-W52", "2004-W53", "2005-W01", "2005-W02"));
  EXPECT_THAT(periods_between("2019-Q4", "2020-Q2", Period::quarter, 9),
              ElementsAre("2019-Q4", "2020-Q1", "2020-Q2"));
  EXPECT_THAT(periods_between("2020-02-28", "2020-03-01", Period::day, 9),
              ElementsAre("2020-02-28", "2020-02-29", "2020-03-01"));
  EXPECT_THAT(periods_between("1999", "2001", Period::year, 3), ElementsAre("1999", "2000", "2001"));
  EXPECT_THAT(periods_between("1999", "2001", Period::year, 2), IsEmpty());
}

TEST(Period, HasTheNamesOfFields) {
  EXPECT_EQ(value_named<Period>("week"), Period::week);
  EXPECT_EQ(value_named<Period>("year"), Period::year);
  EXPECT_FALSE(value_named<Period>("decade"));
}

}  // namespace
}  // namespace slant
