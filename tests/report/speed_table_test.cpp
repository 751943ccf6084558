// The arithmetic of medians, rates and ratios.
#include "report/speed_table.hpp"

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/read_back.hpp"
#include "table/writer.hpp"

namespace slant {
namespace {

using ::testing::HasSubstr;

SpeedSummary example() {
  SpeedSummary summary;
  summary.documents = 100;
  summary.words = 50'000;
  summary.bytes = 2'000'000;
  summary.entries = 12;
  summary.whole_corpus = false;
  summary.floor_seconds = 0.5;
  summary.speeds = {{"load lexicon", "", 1, {0.25, 0.5, 0.125}, false, 0},
                    {"whole", "fast", 2, {2, 1, 4}, true, 3'000'000}};
  return summary;
}

TEST(SpeedTable, rates_are_of_the_median_and_ratios_to_the_floor) {
  EXPECT_EQ(
      testing::written(Format::csv, tidy_speed_table(example())),
      "stage,engine,threads,repetitions,seconds,least_seconds,most_seconds,mb_per_second,words_per_second,"
      "documents_per_second,ratio,peak_mb,documents,words,mb\n"
      "load lexicon,,1,3,0.25,0.125,0.5,,,,,,100,50000,2\n"
      "whole,fast,2,3,2,1,4,1,25000,50,0.25,3,100,50000,2\n");
}

TEST(SpeedTable, people_are_told_what_it_was_measured_on) {
  const std::string text = testing::written(Format::text, speed_table(example()));
  EXPECT_THAT(text,
              HasSubstr("The beginning of the corpus: 100 documents, 50,000 words, 2.0 MB; 12 entries"));
  EXPECT_THAT(text, HasSubstr("Medians of 3 repetitions"));
}

}  // namespace
}  // namespace slant
