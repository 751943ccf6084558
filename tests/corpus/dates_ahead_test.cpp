// The order of days and months is told by dates that stand behind, in this file or in others.
#include "corpus/dates_ahead.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/corpus.hpp"
#include "corpus/temporary_folder.hpp"

namespace slant {
namespace {

std::vector<std::string> dates_of(const std::vector<std::string>& paths) {
  CorpusOptions options;
  options.paths = paths;
  Corpus corpus(options);
  std::vector<std::string> dates;
  Document document;
  while (corpus.next(document)) dates.push_back(document.date);
  return dates;
}

TEST(DatesAhead, AreReadBeforeTheyAreNeeded) {
  const TemporaryFolder folder;
  const std::string day = folder.write("a.csv", "date,text\n02/03/2020,x\n14/06/2020,y\n");
  const std::string month = folder.write("b.csv", "date,text\n02/03/2020,x\n06/14/2020,y\n");
  const std::string open = folder.write("c.csv", "date,text\n02/03/2020,x\n");
  EXPECT_THAT(dates_of({day}), testing::ElementsAre("2020-03-02", "2020-06-14"));
  EXPECT_THAT(dates_of({month}), testing::ElementsAre("2020-02-03", "2020-06-14"));
  EXPECT_THAT(dates_of({open, day}), testing::ElementsAre("2020-03-02", "2020-03-02", "2020-06-14"));
  EXPECT_THAT(dates_of({open, day, month}),
              testing::ElementsAre("02/03/2020", "2020-03-02", "2020-06-14", "2020-02-03", "2020-06-14"));
  EXPECT_THAT(dates_of({open}), testing::ElementsAre("02/03/2020"));
}

}  // namespace
}  // namespace slant
