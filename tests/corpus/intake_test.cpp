// A record becomes a document in one order of steps.
#include "corpus/intake.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/typed_records.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Verdict = Intake::Verdict;

struct Taken {
  Verdict verdict{Verdict::bad};
  Document document;
  std::vector<Fault> faults;
};

Taken take(Intake& intake, Record record) {
  Taken taken;
  taken.verdict = intake.take(record, taken.document, taken.faults);
  return taken;
}

Record article(const std::string& id, const std::string& outlet, const std::string& text) {
  return record_of({{"doc_id", id}, {"outlet", outlet}, {"text", text}});
}

TEST(Intake, SortsRecordsIntoVerdicts) {
  CorpusOptions options;
  options.where = "outlet=Lamp";
  Intake intake(options);
  EXPECT_EQ(take(intake, article("1", "Lamp", "one")).verdict, Verdict::document);
  EXPECT_EQ(take(intake, article("2", "Post", "two")).verdict, Verdict::filtered);
  EXPECT_EQ(take(intake, article("3", "Lamp", "one")).verdict, Verdict::repeated);
  EXPECT_EQ(take(intake, record_of({{"outlet", "Lamp"}})).verdict, Verdict::bad);
  EXPECT_EQ(take(intake, article("4", "Lamp", "two")).verdict,
            Verdict::document);  // the other "two" was left out
}

TEST(Intake, DropsRepeatedTextsOnlyWhereAsked) {
  CorpusOptions options;
  options.duplicates = Duplicates::first;
  Intake intake(options);
  EXPECT_EQ(take(intake, article("1", "Lamp", "one")).verdict, Verdict::document);
  const Taken dropped = take(intake, article("1", "Post", "one"));
  EXPECT_EQ(dropped.verdict, Verdict::dropped);
  EXPECT_EQ(messages(dropped.faults), "");  // its id does no harm any more
  EXPECT_EQ(take(intake, article("2", "Lamp", "")).verdict, Verdict::document);
  EXPECT_EQ(take(intake, article("3", "Lamp", "")).verdict, Verdict::document);
}

TEST(Intake, WarnsOfRepeatedIds) {
  Intake intake({});
  EXPECT_EQ(messages(take(intake, article("1", "Lamp", "one")).faults), "");
  const Taken again = take(intake, article("1", "Lamp", "two"));
  EXPECT_EQ(again.verdict, Verdict::document);
  EXPECT_THAT(messages(again.faults),
              HasSubstr("duplicate doc_ids | a.jsonl:7: warning: duplicate doc_id '1'"));
}

TEST(Intake, FiltersByJoinedFields) {
  CorpusOptions options;
  options.join = "outlets.csv";
  options.where = "country=Ireland";
  TypedRecords table = table_of_rows({"outlet", "country"}, {{"Lamp", "Ireland"}, {"Post", "France"}});
  Intake intake(options, &table);
  EXPECT_EQ(take(intake, article("1", "Lamp", "one")).verdict, Verdict::document);
  EXPECT_EQ(take(intake, article("2", "Post", "two")).verdict, Verdict::filtered);
}

TEST(Intake, ReadsFieldsFromThePathsOfWholeFilesOnly) {
  CorpusOptions options;
  options.path_pattern = "{source}/{date}_*.txt";
  Intake intake(options);
  const Taken file = take(intake, record_of({{"text", "one"}}, {"lamp/2020-02-17_fair.txt", 0, 0}));
  EXPECT_EQ(file.document.outlet, "lamp");
  EXPECT_EQ(file.document.date, "2020-02-17");
  const Taken other = take(intake, record_of({{"text", "two"}}, {"readme.txt", 0, 0}));
  EXPECT_EQ(other.verdict, Verdict::document);
  EXPECT_EQ(other.document.outlet, "");
  EXPECT_THAT(messages(other.faults),
              HasSubstr("paths without a match | readme.txt: warning: the path does not match"));
  EXPECT_EQ(messages(take(intake, record_of({{"text", "three"}}, {"readme.jsonl", 4, 0})).faults), "");
}

TEST(Intake, FallsBackToTheWholePathWhereTheFolderWasGiven) {
  CorpusOptions options;
  options.path_pattern = "{outlet}/{date}_*.txt";
  Intake intake(options);
  Record record = record_of({{"text", "one"}}, {"corpus/lamp/2020-02-17_fair.txt", 0, 0});
  record.path = "2020-02-17_fair.txt";
  EXPECT_EQ(take(intake, std::move(record)).document.outlet, "lamp");
}

TEST(Intake, GathersWhatIsWrongInAllOptions) {
  CorpusOptions options;
  options.fields = {{"outlett", "x"}};
  options.where = "date>";
  options.path_pattern = "{";
  options.join = "outlets.csv";
  TypedRecords table = table_of_rows({"outlet"}, {{"Lamp"}});
  const std::string error = error_of([&] { Intake intake(options, &table); });
  EXPECT_THAT(error, HasSubstr("--field outlett=x"));
  EXPECT_THAT(error, HasSubstr("--where:6: error"));
  EXPECT_THAT(error, HasSubstr("--path-pattern:1: error"));
  EXPECT_THAT(error, HasSubstr("outlets.csv:1: error"));
}

TEST(Intake, NamesTheFieldsItMet) {
  Intake intake({});
  take(intake, record_of({{"zeta", ""}, {"text", "one"}, {"outlet", ""}}));
  take(intake, record_of({{"alpha", "1"}, {"text", "two"}, {"zeta", "1"}}));
  EXPECT_THAT(intake.fields().all(), ElementsAre("doc_id", "text", "outlet", "zeta", "alpha"));
}

void expect_met(Intake& intake, std::vector<Fault>& faults) {
  intake.finish(faults);
  std::vector<Diagnostic> unmet = intake.unmet_fields();
  if (!unmet.empty()) throw InputError(std::move(unmet));
}

TEST(Intake, RefusesAtTheEndFieldsThatNoDocumentHas) {
  CorpusOptions options;
  options.where = "outlet!=Post lena!=left year!=1999";
  options.fields = {{"outlet", "sorce"}};
  Intake intake(options);
  std::vector<Fault> faults;
  EXPECT_EQ(error_of([&] { expect_met(intake, faults); }), "nothing was thrown");  // nothing was read either
  take(intake, record_of({{"text", "one"}, {"source", "Lamp"}, {"lean", "left"}, {"date", ""}}));
  EXPECT_EQ(error_of([&] { expect_met(intake, faults); }),
            "error: --where: no document has a field 'outlet'\n"
            "  hint: known are doc_id, text, date, source, lean, day, week, month, quarter and year\n"
            "error: --where: no document has a field 'lena'\n  hint: did you mean 'lean'?\n"
            "error: --field outlet=sorce: no record has a field 'sorce'\n  hint: did you mean 'source'?\n");
}

TEST(Intake, AcceptsFieldsThatOnlyAFilteredDocumentHas) {
  CorpusOptions options;
  options.where = "lean=left";
  Intake intake(options);
  EXPECT_EQ(take(intake, record_of({{"text", "one"}, {"lean", "right"}})).verdict, Verdict::filtered);
  std::vector<Fault> faults;
  EXPECT_EQ(error_of([&] { expect_met(intake, faults); }), "nothing was thrown");
}

}  // namespace
}  // namespace slant
