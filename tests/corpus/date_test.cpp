// Dates are read as they are written, or left alone.
#include "corpus/date.hpp"

#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace slant {
namespace {

using DateCases = std::vector<std::pair<std::string, std::string>>;

void expect_read(const DateCases& cases) {
  for (const auto& [written, expected] : cases) {
    std::string date = written;
    EXPECT_EQ(read_date(date), DateReading::read) << written;
    EXPECT_EQ(date, expected) << written;
  }
}

void expect_left_alone(DateReading reading, const std::vector<std::string>& dates) {
  for (const std::string& written : dates) {
    std::string date = written;
    EXPECT_EQ(read_date(date), reading) << written;
    EXPECT_EQ(date, written);
  }
}

TEST(Date, KeepsIsoAndCutsTheTimeOfDay) {
  expect_read({{"2020-02-17", "2020-02-17"},
               {"2020-02", "2020-02"},
               {"2020", "2020"},
               {"", ""},
               {"2020-02-17T06:30:00Z", "2020-02-17"},
               {"2020-02-17T06:30:00.123+03:00", "2020-02-17"},
               {"2020-02-17 06:30", "2020-02-17"},
               {"2020-02-17 6:30 PM", "2020-02-17"},
               {" 2020-02-17\n", "2020-02-17"}});
}

TEST(Date, ReadsYearFirst) {
  expect_read({{"2020/02/17", "2020-02-17"},
               {"2020.02.17", "2020-02-17"},
               {"2020-2-7", "2020-02-07"},
               {"20200217", "2020-02-17"},
               {"20200217T063000Z", "2020-02-17"}});
}

TEST(Date, ReadsYearLastWhereOneOrderIsPossible) {
  expect_read({{"17.02.2020", "2020-02-17"},
               {"17/02/2020", "2020-02-17"},
               {"02/17/2020", "2020-02-17"},
               {"5.5.2020", "2020-05-05"},
               {"17-02-2020 06:30", "2020-02-17"}});
  expect_left_alone(DateReading::ambiguous, {"02/03/2020", "2.3.2020", "01-12-2020", "2/3/2020 5:00 a.m."});
}

TEST(Date, ReadsEnglishMonths) {
  expect_read({{"17 February 2020", "2020-02-17"},
               {"17th of February, 2020", "2020-02-17"},
               {"Feb 17, 2020", "2020-02-17"},
               {"Feb. 17th 2020", "2020-02-17"},
               {"Sept. 1, 2020", "2020-09-01"},
               {"17-Feb-2020", "2020-02-17"},
               {"2020 February 17", "2020-02-17"},
               {"Wed 05 Apr 2017", "2017-04-05"},
               {"MAY 2020", "2020-05"},
               {"Monday, 17 February, 2020 - 06:30", "2020-02-17"},
               {"February 17, 2020 at 6:30 pm EST", "2020-02-17"},
               {"February 17, 2020 Monday", "2020-02-17"}});
}

TEST(Date, ReadsMailAndClockForms) {
  expect_read({{"Mon, 17 Feb 2020 06:30:00 +0000", "2020-02-17"},
               {"Mon, 17 Feb 2020 06:30:00 GMT", "2020-02-17"},
               {"17 Feb 2020 06:30 -0500 (EST)", "2020-02-17"},
               {"Mon Feb 17 06:30:00 2020", "2020-02-17"}});
}

TEST(Date, SaysWhatCannotBe) {
  expect_left_alone(DateReading::impossible,
                    {"2020-02-31", "2019-02-29", "1900-02-29", "2020-13-01", "2020-00-10", "2020-01-00",
                     "31 April 2020", "31.04.2020", "20200231"});
  expect_read({{"2000-02-29", "2000-02-29"}, {"29 Feb 2020", "2020-02-29"}});
}

TEST(Date, LeavesAloneWhatItCannotRead) {
  expect_left_alone(DateReading::unreadable,
                    {"yesterday", "2020-02-17 to 2020-02-20", "17022020", "17/02/20", "n.d.", "0", "12",
                     "February", "17 février 2020", "2020-02/17", "٢٠٢٠-٠٢-١٧", "2015-winter", "March 4",
                     "2020-02-17 99:99", "999999999999999999999999"});
}

TEST(Date, ReadsInTheOrderThatIsGiven) {
  const auto read = [](std::string date, DateOrder order) {
    return read_date(date, order) == DateReading::read ? date : "not read";
  };
  EXPECT_EQ(read("02/03/2020", DateOrder::dmy), "2020-03-02");
  EXPECT_EQ(read("02/03/2020", DateOrder::mdy), "2020-02-03");
  EXPECT_EQ(read("2.3.2020", DateOrder::mdy), "2020-02-03");
  EXPECT_EQ(read("02/17/2020", DateOrder::dmy), "not read");
  EXPECT_EQ(read("17/02/20", DateOrder::dmy), "2020-02-17");
  EXPECT_EQ(read("2/17/99 5:30 pm", DateOrder::mdy), "1999-02-17");
  EXPECT_EQ(read("20/02/17", DateOrder::ymd), "2020-02-17");
  EXPECT_EQ(read("2020-02-17", DateOrder::mdy), "2020-02-17");
}

TEST(Date, ReadsStampsOfPrograms) {
  expect_read({{"1581897600", "2020-02-17"},
               {"1581897600000", "2020-02-17"},
               {"20150218230000", "2015-02-18"},
               {"2016.0", "2016"},
               {"20200217.0", "2020-02-17"},
               {"Wed Aug 27 13:08:45 +0000 2008", "2008-08-27"},
               {"Tue Dec  1 02:09:52 UTC 2026", "2026-12-01"},
               {"Feb. 17, 2020, 5:00 a.m. ET", "2020-02-17"},
               {"Feb. 17, 2020 at 5 p.m. (Central European Time)", "2020-02-17"}});
  expect_left_alone(DateReading::unreadable,
                    {"158189760", "15818976000", "20150218990000", "2016.5", "20151318230000"});
}

TEST(Date, KnowsTheLengthOfAnIsoDate) {
  EXPECT_EQ(iso_length("2020"), 4U);
  EXPECT_EQ(iso_length("2020-02"), 7U);
  EXPECT_EQ(iso_length("2020-02-29"), 10U);
  for (const std::string_view other :
       {"", "2020-02-30", "2020-13", "2020-00", "20-02", "2020-02-17T00", "2020_02"}) {
    EXPECT_EQ(iso_length(other), 0U) << other;
  }
}

}  // namespace
}  // namespace slant
