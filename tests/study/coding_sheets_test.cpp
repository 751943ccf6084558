// Filled sheets as spreadsheets and people write them.
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "corpus/temporary_folder.hpp"
#include "study/sampling.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsNan;
using ::testing::Optional;

class CodingSheets : public ::testing::Test {
 protected:
  Coding read(const std::string& text) { return read_coding({folder_.write("sheet.csv", text)}, options_); }

  std::string fault(const std::string& text) {
    try {
      read(text);
    } catch (const InputError& error) {
      std::string all;
      for (const Diagnostic& diagnostic : error.diagnostics()) all += to_string(diagnostic);
      return all;
    }
    return "no error";
  }

  TemporaryFolder folder_;
  CodingOptions options_;
};

const std::string header = "hit_id,choice,variant,entry,hit,coder_1 (1 right / 0 wrong),coder_2,entry_hits\n";

TEST_F(CodingSheets, ReadsWhatWasFilledIn) {
  const Coding coding = read(header + "a/text/1-2,c,v,e,x,1,0,9\nb/text/1-2,c,v,e,x,,1.0,9\n");
  EXPECT_THAT(coding.coders, ElementsAre("coder_1", "coder_2"));
  ASSERT_EQ(coding.hits.size(), 2U);
  EXPECT_EQ(coding.hits[0].id, "a/text/1-2");
  EXPECT_EQ(coding.hits[0].entry_hits, 9U);
  EXPECT_THAT(coding.hits[0].codes, ElementsAre(1, 0));
  EXPECT_THAT(coding.hits[1].codes, ElementsAre(IsNan(), 1));
  EXPECT_THAT(coding.right, Optional(ElementsAre(1)));
}

TEST_F(CodingSheets, LeavesOutCodersWhoGaveNothing) {
  EXPECT_THAT(read(header + "a,c,v,e,x,,1,9\n").coders, ElementsAre("coder_2"));
  EXPECT_TRUE(read(header + "a,c,v,e,x,,,9\n").coders.empty());
}

// At every level, with and without a level.
TEST_F(CodingSheets, TakesWhatMeansNothingForNoCode) {
  for (const std::optional<CodeLevel> level :
       {std::optional<CodeLevel>(), std::optional(CodeLevel::nominal), std::optional(CodeLevel::ordinal),
        std::optional(CodeLevel::interval), std::optional(CodeLevel::ratio)}) {
    options_.level = level;
    for (const char* nothing : {"NA", "na", "n/a", "N/A", "#N/A", "n.a.", "NaN", "nan", "NULL", "-", "–", ".",
                                " ", "\xC2\xA0", "\" NA \""}) {
      const Coding coding = read(header + "a,c,v,e,x,1," + nothing + ",9\nb,c,v,e,x,0,1,9\n");
      EXPECT_THAT(coding.hits[0].codes, ElementsAre(::testing::Not(IsNan()), IsNan())) << nothing;
      EXPECT_THAT(coding.right, Optional(::testing::SizeIs(1))) << nothing;
      EXPECT_THAT(read(header + "a,c,v,e,x,1," + nothing + ",9\n").coders, ElementsAre("coder_1")) << nothing;
    }
  }
  options_.level = CodeLevel::nominal;
  EXPECT_EQ(read(header + "a,c,v,e,x,none,other,9\n").coders.size(), 2U);  // which may be codes
}

TEST_F(CodingSheets, ReadsThemAsSpreadsheetsSaveThem) {
  const Coding coding = read(
      "\xEF\xBB\xBFhit_id;choice;variant;entry;hit;coder_1 (1 right / 0 wrong);entry_hits\r\n"
      "a;c;v;\"e \"\"x\"\"\";x; 1 ;9\r\n;;;;;;\r\n");
  ASSERT_EQ(coding.hits.size(), 1U);
  EXPECT_EQ(coding.hits[0].entry, "e \"x\"");
  EXPECT_THAT(coding.hits[0].codes, ElementsAre(1));
  const Coding tabs = read("entry_hits\thit_id\tchoice\tvariant\tentry\tCoder B\n9\ta\tc\tv\te\t0\n");
  EXPECT_THAT(tabs.coders, ElementsAre("Coder B"));
  EXPECT_THAT(tabs.hits[0].codes, ElementsAre(0));
}

TEST_F(CodingSheets, PutsCopiesOfOneSheetTogether) {
  const std::string one = folder_.write("one.csv", header + "a,c,v,e,x,1,,9\nb,c,v,e,x,1,,9\n");
  const std::string two = folder_.write("two.csv", header + "b,c,v,e,x,0,,9\na,c,v,e,x,,,9\n");
  const Coding coding = read_coding({one, two}, {});
  EXPECT_THAT(coding.coders, ElementsAre("coder_1", "coder_1 (" + two + ")"));
  ASSERT_EQ(coding.hits.size(), 2U);
  EXPECT_THAT(coding.hits[0].codes, ElementsAre(1, IsNan()));
  EXPECT_THAT(coding.hits[1].codes, ElementsAre(1, 0));
}

TEST_F(CodingSheets, TakesWordsAsNamesAndOnlyAsNames) {
  const std::string sheet = header + "a,c,v,e,x,Yes,no,9\nb,c,v,e,x,yes,YES,9\n";
  options_.level = CodeLevel::nominal;
  options_.right = {"yes"};
  const Coding coding = read(sheet);
  EXPECT_EQ(coding.hits[0].codes[0], coding.hits[1].codes[1]);
  EXPECT_NE(coding.hits[0].codes[0], coding.hits[0].codes[1]);
  EXPECT_THAT(coding.right, Optional(ElementsAre(coding.hits[0].codes[0])));
  options_.right = {"yess"};
  EXPECT_THAT(fault(sheet), HasSubstr("did you mean 'yes'?"));
  options_ = {};
  options_.level = CodeLevel::ordinal;
  EXPECT_THAT(fault(sheet), HasSubstr("sheet.csv:2: error: 'Yes' in column 'coder_1 (1 right / 0 wrong)', "
                                      "expected a number or nothing"));
}

TEST_F(CodingSheets, KnowsNothingOfRightAndWrongWhereCodesAreOthers) {
  options_.level = CodeLevel::interval;
  const std::string sheet = header + "a,c,v,e,x,-2.5,3,9\nb,c,v,e,x,1,+3,9\n";
  const Coding coding = read(sheet);
  EXPECT_THAT(coding.hits[1].codes, ElementsAre(1, 3));
  EXPECT_EQ(coding.right, std::nullopt);
  options_.right = {"3"};
  EXPECT_THAT(read(sheet).right, Optional(ElementsAre(3)));
  options_ = {};
  options_.level = CodeLevel::ratio;
  EXPECT_THAT(fault(sheet), HasSubstr("'-2.5'"));
}

TEST_F(CodingSheets, SaysEveryFaultByItsLine) {
  const std::string faults = fault(header +
                                   "a,c,v,e,x,1,2,9\n"
                                   ",c,v,e,x,1,0,9\n"
                                   "a,c,v,e,x,1,1,9\n"
                                   "b,c,v,e,x,1,1,many\n"
                                   "f,c,v,e,x,1,1,8\n"
                                   "g,c,v,f,x,x,1,1\n"
                                   "h,c,v,f,x,1,1,1\n");
  EXPECT_THAT(faults, HasSubstr("sheet.csv:2: error: '2' in column 'coder_2', expected 1, 0 or nothing"));
  EXPECT_THAT(faults, HasSubstr("hint: 1 is right, 0 is wrong; for other codes say their --level"));
  EXPECT_THAT(faults, HasSubstr("sheet.csv:3: error: a hit without its hit_id"));
  EXPECT_THAT(faults, HasSubstr("sheet.csv:4: error: the hit of line 2 again"));
  EXPECT_THAT(faults, HasSubstr("sheet.csv:5: error: 'many' in column 'entry_hits'"));
  EXPECT_THAT(faults, HasSubstr("sheet.csv:6: error: entry_hits is 8, and 9 in another row of this entry"));
  EXPECT_THAT(faults, HasSubstr("sheet.csv:7: error: 'x' in column"));
  EXPECT_THAT(faults, HasSubstr("sheet.csv:8: error: entry_hits is 1, and the entry has 2 rows"));
}

TEST_F(CodingSheets, SaysWhatColumnsAreMissing) {
  const std::string faults = fault("hit_id,choice,variant,entry\na,c,v,e\n");
  EXPECT_THAT(faults, HasSubstr("no column 'entry_hits'"));
  EXPECT_THAT(faults, HasSubstr("no column of a coder"));
  EXPECT_THAT(fault("hit_id,choice,variant,entry,coder_1,entry_hits\n"), HasSubstr("the table has no rows"));
}

TEST_F(CodingSheets, SaysNoMoreThanTwentyFaults) {
  std::string sheet = header;
  for (int i = 0; i < 1000; ++i) sheet += std::to_string(i) + ",c,v,e,x,x,x,1000\n";
  try {
    read(sheet);
    FAIL() << "no error";
  } catch (const InputError& error) {
    EXPECT_LE(error.diagnostics().size(), 21U);
  }
}

}  // namespace
}  // namespace slant
