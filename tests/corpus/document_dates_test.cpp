// Dates settled by other dates, by the user, or not at all.
#include "corpus/document_dates.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/typed_records.hpp"

namespace slant {
namespace {

using ::testing::HasSubstr;

std::string read(DocumentDates& dates, const std::string& date, const std::string& file = "a.csv") {
  Document document;
  document.date = date;
  document.place = {file, 2, 0};
  dates.read(document);
  return document.date;
}

std::string told(const DocumentDates& dates) {
  std::vector<Fault> faults;
  dates.finish(faults);
  return messages(faults);
}

DateOrders shown(const std::vector<std::pair<std::string, std::string>>& dates) {
  DateOrders orders;
  for (const auto& [file, date] : dates) orders.see(file, date);
  return orders;
}

TEST(DateOrders, AreToldByDatesThatCanBeReadInOneWay) {
  EXPECT_EQ(shown({{"a", "14/06/2020"}, {"a", "02/03/2020"}}).order_of("a"), DateOrder::dmy);
  EXPECT_EQ(shown({{"a", "06/14/2020"}}).order_of("a"), DateOrder::mdy);
  EXPECT_EQ(shown({{"a", "06/14/2020"}, {"a", "14/06/2020"}}).order_of("a"), std::nullopt);
  EXPECT_EQ(shown({{"a", "2020-06-14"}, {"a", "02/03/2020"}}).order_of("a"), std::nullopt);
}

TEST(DateOrders, OfAFileGoBeforeThoseOfOthers) {
  const DateOrders orders = shown({{"a", "14/06/2020"}, {"b", "06/14/2020"}});
  EXPECT_EQ(orders.order_of("a"), DateOrder::dmy);
  EXPECT_EQ(orders.order_of("b"), DateOrder::mdy);
  EXPECT_EQ(orders.order_of("c"), std::nullopt);
  EXPECT_EQ(shown({{"a", "14/06/2020"}}).order_of("c"), DateOrder::dmy);
}

TEST(DocumentDates, LookAheadOnlyWhenTheyMust) {
  int asked = 0;
  DocumentDates dates(std::nullopt, [&] {
    ++asked;
    return shown({{"a.csv", "14/06/2020"}});
  });
  EXPECT_EQ(read(dates, "17 Feb 2020"), "2020-02-17");
  EXPECT_EQ(asked, 0);
  EXPECT_EQ(read(dates, "02/03/2020"), "2020-03-02");
  EXPECT_EQ(read(dates, "04/03/2020"), "2020-03-04");
  EXPECT_EQ(asked, 1);
  EXPECT_THAT(told(dates),
              HasSubstr("a.csv:2: note: 2 dates such as '02/03/2020' are read with the day first"));
}

TEST(DocumentDates, AreReadAsTheUserSays) {
  DocumentDates dates(DateOrder::mdy, [] { return shown({{"a.csv", "14/06/2020"}}); });
  EXPECT_EQ(read(dates, "02/03/2020"), "2020-02-03");
  EXPECT_EQ(read(dates, "14/06/2020"), "14/06/2020");
  EXPECT_THAT(told(dates), HasSubstr("impossible date '14/06/2020' is kept as it is"));
}

TEST(DocumentDates, WithFullStopsAreDayFirstUnlessOthersShow) {
  DocumentDates plain(std::nullopt, [] { return DateOrders(); });
  EXPECT_EQ(read(plain, "02.03.2020"), "2020-03-02");
  EXPECT_EQ(told(plain), "");
  DocumentDates american(std::nullopt, [] { return shown({{"a.csv", "04.13.2020"}}); });
  EXPECT_EQ(read(american, "02.03.2020"), "2020-02-03");
  EXPECT_EQ(read(american, "04.13.2020"), "2020-04-13");
}

TEST(DocumentDates, OfAStreamLearnFromThoseBefore) {
  DocumentDates dates(std::nullopt, nullptr);
  EXPECT_EQ(read(dates, "02/03/2020"), "02/03/2020");
  EXPECT_EQ(read(dates, "14/06/2020"), "2020-06-14");
  EXPECT_EQ(read(dates, "02/03/2020"), "2020-03-02");
  EXPECT_THAT(told(dates), HasSubstr("warning: ambiguous date '02/03/2020' is kept as it is"));
}

TEST(DocumentDates, AreToldOnceAKind) {
  DocumentDates dates(std::nullopt, [] { return DateOrders(); });
  for (const char* date : {"last week", "02/03/2020", "n.d.", "2020-02-31", "03/04/2020", ""})
    read(dates, date);
  EXPECT_EQ(
      told(dates),
      "unreadable dates | a.csv:2: warning: 2 unreadable dates are kept as they are, first 'last week'\n"
      "  hint: dates are best written YYYY-MM-DD\n"
      "ambiguous dates | a.csv:2: warning: 2 ambiguous dates are kept as they are, first '02/03/2020'\n"
      "  hint: it could be day or month first: --dates dmy or --dates mdy says which, or write YYYY-MM-DD\n"
      "impossible dates | a.csv:2: warning: impossible date '2020-02-31' is kept as it is\n"
      "  hint: there is no such day; --dates says what stands first\n");
}

}  // namespace
}  // namespace slant
