// Samples to code: even over entries, the same on any number of threads and in any order of the corpus.
#include "study/sampling.hpp"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/temporary_folder.hpp"
#include "lexicon/load.hpp"
#include "report/coding_tables.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;

class Sampling : public ::testing::Test {
 protected:
  void SetUp() override {
    lexicon_ = load_lexicon(folder_.write("a.lex",
                                          "lexicon \"a\"\n"
                                          "choice side {\n"
                                          "  rebels = \"rebels\"\n"
                                          "  regime = \"regime\", \"junta\"\n"
                                          "  ignore \"regime change\"\n"
                                          "}\n"))
                   .lexicon;
    options_.corpus.format = FileType::jsonl;
    sample_.per_entry = 5;
  }

  // Every document says regime, every third rebels, one junta; the sizes make several batches.
  std::vector<std::string> documents() const {
    std::vector<std::string> all;
    for (int i = 0; i < 600; ++i) {
      std::string text = "Regime change is no hit. The regime spoke.";
      if (i % 3 == 0) text += " The rebels left.";
      if (i == 77) text += " The junta fell.";
      for (int j = 0; j < 40; ++j) text += " Nothing else was said in town that day.";
      all.push_back(R"({"doc_id":"d)" + std::to_string(i) + R"(","outlet":"O","text":")" + text + "\"}\n");
    }
    return all;
  }

  std::vector<std::string> ids(const std::vector<std::string>& lines, unsigned threads) {
    std::string text;
    for (const std::string& line : lines) text += line;
    options_.corpus.paths = {folder_.write("corpus.jsonl", text)};
    options_.threads = threads;
    study_ = sample_hits(options_, lexicon_, {"outlet"}, sample_);
    std::vector<std::string> made;
    for (const SampledHit& hit : study_.hits) made.push_back(hit_id(hit));
    return made;
  }

  TemporaryFolder folder_;
  Lexicon lexicon_;
  StudyOptions options_;
  SampleOptions sample_;
  SampleStudy study_;
};

TEST_F(Sampling, DrawsEvenlyOverEntries) {
  ids(documents(), 1);
  std::vector<int> drawn(study_.entry_hits.size());
  for (const SampledHit& hit : study_.hits) ++drawn[hit.entry.index()];
  EXPECT_THAT(study_.entry_hits, ElementsAre(200, 600, 1, 0));
  EXPECT_THAT(drawn, ElementsAre(5, 5, 1, 0));
}

TEST_F(Sampling, DoesNotDependOnThreadsOrOrder) {
  std::vector<std::string> lines = documents();
  const auto first = ids(lines, 1);
  EXPECT_EQ(first, ids(lines, 4));
  std::reverse(lines.begin(), lines.end());
  EXPECT_EQ(first, ids(lines, 2));
  sample_.seed = 2;
  EXPECT_NE(first, ids(lines, 1));
}

TEST_F(Sampling, OfFewerHitsIsAPartOfTheSampleOfMore) {
  const auto five = ids(documents(), 1);
  sample_.per_entry = 9;
  const auto nine = ids(documents(), 1);
  const std::set<std::string> more(nine.begin(), nine.end());
  EXPECT_TRUE(std::all_of(five.begin(), five.end(), [&](const auto& id) { return more.count(id) > 0; }));
}

TEST_F(Sampling, ShowsContextAndNoOutlet) {
  sample_.wanted.variants = {"rebels"};
  sample_.context.words = 3;
  ids(documents(), 1);
  ASSERT_EQ(study_.hits.size(), 5U);
  EXPECT_EQ(study_.hits[0].context.left, "regime spoke. The");
  EXPECT_EQ(study_.hits[0].context.hit, "rebels");
  Table sheet = coding_sheet(lexicon_.schema, study_.hits, study_.entry_hits, 2);
  std::vector<std::string> names;
  for (const Column& column : sheet.columns) names.push_back(column.name);
  EXPECT_THAT(names, ElementsAre("hit_id", "choice", "variant", "entry", "left", "hit", "right",
                                 "coder_1 (1 right / 0 wrong)", "coder_2 (1 right / 0 wrong)", "entry_hits"));
  Row row;
  ASSERT_TRUE(sheet.next(row));
  EXPECT_EQ(std::count(row.begin(), row.end(), Value(std::string("O"))), 0);
  EXPECT_EQ(row.back(), Value(std::int64_t{200}));
}

TEST_F(Sampling, NumbersIdsThatOccurTwice) {
  const std::vector<std::string> twice(2, R"({"doc_id":"d","text":"The junta."})"
                                          "\n");
  ids(twice, 1);
  Table sheet = coding_sheet(lexicon_.schema, study_.hits, study_.entry_hits, 1);
  Row first, second;
  ASSERT_TRUE(sheet.next(first) && sheet.next(second));
  EXPECT_EQ(std::get<std::string>(second[0]), std::get<std::string>(first[0]) + "#2");
}

TEST_F(Sampling, RefusesAnUnknownChoice) {
  sample_.wanted.choices = {"sides"};
  EXPECT_THROW(ids({}, 1), InputError);
}

}  // namespace
}  // namespace slant
