// Expressions mean what they say.
#include "corpus/where.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/typed_records.hpp"

namespace slant {
namespace {

Document article_of_2015() {
  Document document;
  document.doc_id = "007";
  document.outlet = "Al Jazeera";
  document.date = "2015-01-31";
  document.text = "Words.";
  document.others = {{"pages", "12"}, {"lean", "left"}, {"odd name", "it's"}, {"note", "n/a"}};
  return document;
}

bool holds(std::string_view expression, const Document& document = article_of_2015()) {
  return Where(expression).holds(document);
}

bool with_date(std::string_view expression, std::string date) {
  Document document = article_of_2015();
  document.date = std::move(date);
  return Where(expression).holds(document);
}

TEST(Where, HoldsForEverythingWhenEmpty) {
  EXPECT_TRUE(holds(""));
  EXPECT_TRUE(holds("   "));
}

TEST(Where, WantsAllClausesAndAnyOfTheValues) {
  EXPECT_TRUE(holds("lean=left pages=12"));
  EXPECT_FALSE(holds("lean=left pages=13"));
  EXPECT_TRUE(holds("lean=right,left"));
  EXPECT_TRUE(holds("lean=right, left"));
  EXPECT_FALSE(holds("lean!=right,left"));
  EXPECT_TRUE(holds("lean!=right,centre"));
  EXPECT_TRUE(holds("lean = left   pages >= 3"));
}

TEST(Where, TakesQuotesAroundValuesAndFields) {
  EXPECT_TRUE(holds("outlet='Al Jazeera',Reuters"));
  EXPECT_TRUE(holds("outlet=Reuters,\"Al Jazeera\""));
  EXPECT_TRUE(holds("'odd name'='it''s'"));
  EXPECT_TRUE(holds("\"odd name\"=\"it's\""));
  EXPECT_FALSE(holds("outlet='al jazeera'"));
}

TEST(Where, ComparesDatesByAsMuchAsTheValueSays) {
  for (const char* yes : {"date>=2015-01", "date<=2015-01", "date=2015-01", "date=2015", "date<2015-02",
                          "date>2014", "date>=2015-01-31", "date<=2015-01-31", "date<2016", "date!=2015-02",
                          "date=2014,2015", "date>=31.01.2015", "date='31 January 2015'"}) {
    EXPECT_TRUE(holds(yes)) << yes;
  }
  for (const char* no : {"date>2015-01", "date<2015-01", "date>2015", "date<2015-01-31", "date!=2015",
                         "date>=2015-02", "date=2016"}) {
    EXPECT_FALSE(holds(no)) << no;
  }
}

TEST(Where, TakesACoarseDateForItsFirstDay) {
  EXPECT_TRUE(with_date("date>=2015-01-01", "2015"));
  EXPECT_TRUE(with_date("date<2015-02", "2015"));
  EXPECT_FALSE(with_date("date>=2015-02", "2015"));
  EXPECT_FALSE(with_date("date>=2015-03-02", "2015-03"));
}

TEST(Where, NeverOrdersDocumentsWithoutAReadableDate) {
  for (const char* date : {"", "Monday", "2015-02-31"}) {
    EXPECT_FALSE(with_date("date>=1900", date)) << date;
    EXPECT_FALSE(with_date("date<2900", date)) << date;
    EXPECT_FALSE(with_date("date=2015", date)) << date;
    EXPECT_TRUE(with_date("date!=2015", date)) << date;
  }
}

TEST(Where, FindsAbsentValues) {
  EXPECT_TRUE(holds("event=''"));
  EXPECT_FALSE(holds("event!=''"));
  EXPECT_TRUE(holds("lean!=''"));
  EXPECT_TRUE(holds("event='',fair"));
  EXPECT_FALSE(holds("event<z"));
  EXPECT_TRUE(with_date("date=''", ""));
}

TEST(Where, ComparesNumbersAsNumbersAndIdsAsText) {
  EXPECT_TRUE(holds("pages>9"));
  EXPECT_TRUE(holds("pages=12.0"));
  EXPECT_TRUE(holds("pages<=1.2e1"));
  EXPECT_FALSE(holds("pages<9"));
  EXPECT_FALSE(holds("doc_id=7"));
  EXPECT_TRUE(holds("doc_id=007"));
  EXPECT_FALSE(holds("note>=3"));
  EXPECT_FALSE(holds("note<3"));
  EXPECT_TRUE(holds("note!=3"));
  EXPECT_TRUE(holds("lean>=a lean<m"));
}

TEST(Where, ComparesYearsAndMonths) {
  EXPECT_TRUE(holds("year>=2014 year<2016 month=2015-01"));
  EXPECT_TRUE(holds("month>=2014-12 month<2015-02"));
}

TEST(Where, NamesItsFieldsOnce) {
  EXPECT_THAT(Where("date>=2015 lean=left date<2016").fields(), testing::ElementsAre("date", "lean"));
}

TEST(Where, LooksForWords) {
  Document document;
  document.title = "Refugees at the border";
  EXPECT_TRUE(Where("title~refugee*").holds(document));
  EXPECT_FALSE(Where("title~refugee").holds(document));
  EXPECT_TRUE(Where("title~\"the border\"").holds(document));
  EXPECT_TRUE(Where("title~migrant*,refugee*").holds(document));
  EXPECT_FALSE(Where("title!~migrant*,refugee*").holds(document));
  EXPECT_TRUE(Where("outlet!~fox").holds(document));
  EXPECT_THAT(error_of([] { Where("title~..."); }), HasSubstr("there is no word to look for"));
}

TEST(Where, PointsAtWhatItCannotRead) {
  EXPECT_EQ(error_of([] { Where("date>=2015-01 outlet"); }),
            "--where:15: error: 'outlet' stands without a condition\n  "
            "date>=2015-01 outlet\n                ^~~~~~\n"
            "  hint: write for example 'date>=2015-01 outlet=SANA,Reuters'\n");
  EXPECT_EQ(error_of([] { Where("città=,x lean=\"left"); }),
            "--where:7: error: found ',', expected a value\n  città=,x lean=\"left\n        ^\n"
            "  hint: '' means: the value is missing\n"
            "--where:15: error: this quotation mark has no end\n  città=,x lean=\"left\n                ^\n"
            "  hint: a doubled one stands for itself inside quotes\n");
  const auto says = [](std::string_view expression, const char* what) {
    EXPECT_THAT(error_of([&] { Where{expression}; }), testing::HasSubstr(what)) << expression;
  };
  says("outlet==SANA", "--where:8: error: found '=', expected a value");
  says("outlet=", "found the end, expected a value");
  says("outlet=SANA,", "found the end, expected a value");
  says("=SANA", "--where:1: error: found '=', expected a field");
  says(",", "found ',', expected a field");
  says("outlet!SANA", "--where:7: error: expected '!='");
  says("''=x", "the name of a field is empty");
  says("pages>=1,2", "only = != ~ and !~ take several values");
  says("pages>''", "a missing value is neither more nor less");
  says("date>=soon", "--where:7: error: this is no date\n  date>=soon\n        ^~~~");
  says("date=2015-02-31", "there is no such day");
  says("date>=2015 and outlet=SANA", "'and' stands without a condition");
}

TEST(Where, SurvivesAnyBytes) {
  for (int seed = 0; seed < 3000; ++seed) {
    std::string expression;
    unsigned state = static_cast<unsigned>(seed) * 2654435761U + 1;
    for (int i = 0; i < 12; ++i) {
      state = state * 1664525U + 1013904223U;
      expression += "ab=!<>,'\" 2-"[(state >> 16U) % 12];
    }
    const std::string what = error_of([&] { Where(expression).holds(article_of_2015()); });
    EXPECT_TRUE(what == "nothing was thrown" || what.find("--where:") == 0) << expression;
  }
}

}  // namespace
}  // namespace slant
