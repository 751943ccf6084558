// A table gives its columns to the documents its first column names.
#include "corpus/join.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/typed_records.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Join join_of(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows) {
  TypedRecords table = table_of_rows(header, rows);
  return Join(table, "outlets.csv");
}

Join outlets() {
  return join_of({"outlet", "country", "lean"},
                 {{"Lamp", "Ireland", "left"}, {"Der Spiegel", "Germany", ""}});
}

Document of_outlet(std::string outlet) {
  Document document;
  document.outlet = std::move(outlet);
  document.place = {"a.jsonl", 3, 0};
  return document;
}

TEST(Join, GivesTheOtherColumnsToTheDocumentsOfARow) {
  Join join = outlets();
  EXPECT_EQ(join.key(), "outlet");
  EXPECT_THAT(join.columns(), ElementsAre("country", "lean"));
  Document document = of_outlet("Lamp");
  std::vector<Fault> faults;
  join.apply(document, faults);
  join.finish(faults);
  EXPECT_EQ(messages(faults), "");
  ASSERT_EQ(document.others.size(), 2U);
  EXPECT_EQ(document.others[0].name, "country");
  EXPECT_EQ(document.others[0].value, "Ireland");
  EXPECT_EQ(document.value("lean"), "left");
}

TEST(Join, SaysAtTheEndWhichValuesItDoesNotKnow) {
  Join join = outlets();
  std::vector<Fault> faults;
  for (const char* outlet : {"Lmap", "", "Lmap", "Lamp"}) {
    Document document = of_outlet(outlet);
    join.apply(document, faults);
    ASSERT_EQ(document.others.size(), 2U);
  }
  EXPECT_TRUE(faults.empty());
  join.finish(faults);
  EXPECT_EQ(messages(faults),
            "values without a row in the table | a.jsonl:3: warning: 1 "
            "document without outlet: outlets.csv has no row for it\n"
            "values without a row in the table | a.jsonl:3: warning: 2 documents with "
            "outlet 'Lmap': outlets.csv has no row for it\n  hint: did you mean 'Lamp'?\n");
}

TEST(Join, LetsTheRecordsOwnValueStandAndFillsTheEmpty) {
  Join join = outlets();
  std::vector<Fault> faults;
  Document own = of_outlet("Lamp");
  own.others = {{"country", "France"}, {"lean", ""}};
  join.apply(own, faults);
  join.apply(own, faults);
  EXPECT_EQ(own.value("country"), "France");
  EXPECT_EQ(own.value("lean"), "left");
  EXPECT_EQ(own.others.size(), 2U);
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_THAT(messages(faults), HasSubstr("'country' is a field of the records, too"));
}

TEST(Join, FillsKnownFieldsAndReadsTheirDates) {
  Join join = join_of({"event", "date"}, {{"fair", "17 Feb 2020"}});
  Document document;
  document.event = "fair";
  std::vector<Fault> faults;
  join.apply(document, faults);
  EXPECT_EQ(document.date, "2020-02-17");
  EXPECT_TRUE(document.others.empty());
}

TEST(Join, JoinsByAnyFieldEvenADerivedOne) {
  Join join = join_of({"year", "war"}, {{"2015", "yes"}});
  Document document;
  document.date = "2015-03-01";
  std::vector<Fault> faults;
  join.apply(document, faults);
  EXPECT_EQ(document.value("war"), "yes");
}

TEST(Join, RefusesATableThatCannotBeJoined) {
  EXPECT_EQ(
      error_of([] {
        join_of({"outlet", "x"}, {{"Lamp", "1"}, {"Post", "2"}, {"Lamp", "3"}, {"Post", "2"}});
      }),
      "outlets.csv:4: error: outlet 'Lamp' stands in line 2 already\n  hint: leave one of the two rows out\n"
      "outlets.csv:5: error: outlet 'Post' stands in line "
      "3 already\n  hint: leave one of the two rows out\n");
  EXPECT_THAT(error_of([] { join_of({"outlet"}, {{"Lamp"}}); }), HasSubstr("'outlet' is the only column"));
  EXPECT_THAT(error_of([] {
                join_of({"outlet", "x"}, {});
              }),
              HasSubstr("outlets.csv: error: the table has no rows"));
}

TEST(Join, PassesOnWhatTheReaderFindsWrong) {
  class Broken : public RecordReader {
   public:
    Outcome next(Record&, std::vector<Fault>& faults) override {
      if (done_) return Outcome::end;
      done_ = true;
      faults.push_back(
          {"ragged row", {Severity::error, {"outlets.csv", 2, 0}, "3 cells, expected 2", {}, {}, 1}});
      return Outcome::bad;
    }

   private:
    bool done_{false};
  };
  EXPECT_EQ(error_of([] {
              Broken broken;
              Join(broken, "outlets.csv");
            }),
            "outlets.csv:2: error: 3 cells, expected 2\n");
}

TEST(Join, KeepsABoundedListOfUnknownValues) {
  Join join = join_of({"doc_id", "x"}, {{"a", "1"}});
  std::vector<Fault> faults;
  for (int i = 0; i < 10'003; ++i) {
    Document document;
    document.doc_id = std::to_string(i);
    join.apply(document, faults);
  }
  join.finish(faults);
  EXPECT_EQ(faults.size(), 10'001U);
  EXPECT_EQ(to_string(faults.back().diagnostic),
            "outlets.csv: warning: 3 documents with further values of doc_id: there is no row for them\n");
}

}  // namespace
}  // namespace slant
