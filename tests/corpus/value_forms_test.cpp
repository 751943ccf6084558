// Missing values, look-alikes and whole years, and what is said of them.
#include "corpus/value_forms.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/options.hpp"
#include "corpus/typed_records.hpp"

namespace slant {
namespace {

using ::testing::HasSubstr;

std::string told(const ValueForms& forms) {
  std::vector<Fault> faults;
  forms.finish(faults);
  return messages(faults);
}

Record row(std::vector<RecordValue> values) {
  Record record;
  record.values = std::move(values);
  record.place = {"a.csv", 2, 0};
  return record;
}

TEST(ValueForms, EmptyWhatIsMissing) {
  ValueForms forms("NA,NaN");
  Record record = row({{"outlet", "NA", ValueType::text, true}, {"year", "NaN", ValueType::text, true}});
  forms.drop_missing(record);
  EXPECT_EQ(record.values[0].value, "");
  EXPECT_EQ(record.values[1].value, "");
  EXPECT_THAT(
      told(forms),
      HasSubstr("a.csv:2: note: outlet is taken as missing in 1 record, where 'NA' or the like stands"));
}

TEST(ValueForms, KnowHowProgramsWriteWhatIsMissing) {
  ValueForms forms(CorpusOptions{}.missing_values);
  for (const char* const value :
       {"NA", "nan", "NaT", "None", "NULL", "(null)", "\\N", "#N/A", "#NV", "#NAME?"}) {
    Record record = row({{"outlet", value, ValueType::text, true}});
    forms.drop_missing(record);
    EXPECT_EQ(record.values[0].value, "") << value;
  }
  for (const char* const value : {"NA-Presse", "Nan", "Nation", "N", "#", "Nil", "none"}) {
    Record record = row({{"outlet", value, ValueType::text, true}});
    forms.drop_missing(record);
    EXPECT_EQ(record.values[0].value, value);
  }
}

TEST(ValueForms, KeepWhatStandsInQuotationMarks) {
  ValueForms forms("NA");
  Record record =
      row({{"outlet", "NA", ValueType::text, false}, {"topic", "NA-Presse", ValueType::text, true}});
  forms.drop_missing(record);
  EXPECT_EQ(record.values[0].value, "NA");
  EXPECT_EQ(record.values[1].value, "NA-Presse");
  EXPECT_THAT(told(forms), HasSubstr("warning: outlet is 'NA' or the like in 1 record"));
}

TEST(ValueForms, TakeNothingForMissingWhereNothingIsSaid) {
  ValueForms forms("");
  Record record = row({{"outlet", "NA", ValueType::text, true}, {"topic", "", ValueType::text, true}});
  forms.drop_missing(record);
  EXPECT_EQ(record.values[0].value, "NA");
  EXPECT_EQ(told(forms), "");
}

TEST(ValueForms, MakeLookAlikesOne) {
  ValueForms forms("");
  Document document;
  document.outlet = "Fox  News ";
  document.title = " A  title ";
  document.others = {{"desk", "\u200EWorld"}, {"year", "2016.0"}, {"score", "2.0"}};
  forms.unify(document);
  EXPECT_EQ(document.outlet, "Fox News");
  EXPECT_EQ(document.title, " A  title ");
  EXPECT_EQ(document.value("desk"), "World");
  EXPECT_EQ(document.value("year"), "2016");
  EXPECT_EQ(document.value("score"), "2.0");
  EXPECT_THAT(told(forms), HasSubstr("'Fox  News ' is read as 'Fox News'"));
}

}  // namespace
}  // namespace slant
