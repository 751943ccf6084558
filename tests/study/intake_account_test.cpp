// What became of a corpus, in one line and as counts.
#include "study/intake_account.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

StudySummary read() {
  StudySummary summary;
  summary.words = 350'000;
  summary.repaired_documents = 12;
  summary.corpus.files = 3;
  summary.corpus.records = 1240;
  summary.corpus.documents = 1200;
  summary.corpus.bad = 4;
  summary.corpus.duplicates = 25;
  summary.corpus.passed_over = {{".docx", 3}, {"link", 1}};
  return summary;
}

TEST(IntakeAccount, IsOneLine) {
  EXPECT_EQ(
      intake_line(read()),
      "read 1,240 records of 3 files: 1,200 documents, 350,000 words; lost 4, repaired 12, duplicates 25, "
      "passed over 4");
  StudySummary summary = read();
  summary.corpus.filtered = 36;
  EXPECT_TRUE(intake_line(summary).ends_with("passed over 4, left out by --where 36"));
}

TEST(IntakeAccount, HasAllCountsOfTheLine) {
  for (const IntakeCount& one : intake_counts(read())) {
    EXPECT_FALSE(one.setting.empty());
    EXPECT_FALSE(one.label.empty());
    EXPECT_EQ(one.always, one.setting != "filtered_documents") << one.setting;
  }
}

}  // namespace
}  // namespace slant
