// Fields are found by name.
#include "corpus/document.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

Document sample() {
  Document document;
  document.doc_id = "a-1";
  document.outlet = "The Daily Lamp";
  document.date = "2020-02-17";
  document.event = "fair";
  document.title = "Fair opens";
  document.text = "The fair opened.";
  document.others = {{"lean", "left"}, {"meta.pages", "3"}};
  return document;
}

TEST(Document, FindsKnownAndOtherFields) {
  const Document document = sample();
  EXPECT_EQ(document.value("doc_id"), "a-1");
  EXPECT_EQ(document.value("outlet"), "The Daily Lamp");
  EXPECT_EQ(document.value("date"), "2020-02-17");
  EXPECT_EQ(document.value("event"), "fair");
  EXPECT_EQ(document.value("title"), "Fair opens");
  EXPECT_EQ(document.value("text"), "The fair opened.");
  EXPECT_EQ(document.value("meta.pages"), "3");
  EXPECT_EQ(document.value("Lean"), "");
}

TEST(Document, DerivesYearAndMonthFromADate) {
  Document document = sample();
  EXPECT_EQ(document.value("year"), "2020");
  EXPECT_EQ(document.value("month"), "2020-02");
  document.date = "2020";
  EXPECT_EQ(document.value("year"), "2020");
  EXPECT_EQ(document.value("month"), "");
  for (const char* date : {"", "Monday", "2020-02-31", "2020 or so"}) {
    document.date = date;
    EXPECT_EQ(document.value("year"), "") << date;
  }
}

TEST(Document, PrefersARecordsOwnYear) {
  Document document = sample();
  document.others.push_back({"year", "1441"});
  EXPECT_EQ(document.value("year"), "1441");
}

TEST(Document, NamesAPlaceWithOrWithoutALine) {
  EXPECT_EQ(name_of(SourcePlace{"a.jsonl", 7, 0}), "a.jsonl:7");
  EXPECT_EQ(name_of(SourcePlace{"a.txt", 0, 0}), "a.txt");
}

}  // namespace
}  // namespace slant
