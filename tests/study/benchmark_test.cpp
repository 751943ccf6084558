// Times cannot be foretold; stages, sizes and agreement can.
#include "study/benchmark.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "lexicon/load.hpp"

namespace slant {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Ge;
using ::testing::SizeIs;

class Bench : public ::testing::Test {
 protected:
  void SetUp() override {
    path_ = std::filesystem::temp_directory_path() / "slant-bench-test-XXXXXX";
    const int descriptor = ::mkstemp(path_.data());
    ASSERT_GE(descriptor, 0);
    ::close(descriptor);
    std::ofstream out(path_);
    for (int i = 0; i < 600; ++i) {
      out << R"({"outlet":"O)" << i % 3 << R"(","title":"A \"t\tle\"","text":")";
      for (int j = 0; j < 100; ++j) out << "The rebels “left”.\\n ";
      out << "\"}\n";
    }
    options_.study.corpus.format = FileType::jsonl;
    options_.study.corpus.paths = {path_};
    options_.study.threads = 2;
    options_.repetitions = 2;
  }
  void TearDown() override { std::remove(path_.c_str()); }

  SpeedSummary run() {
    return benchmark(options_, [] {
      return read_lexicon("lexicon \"x\" choice c { v = \"rebels\" w = \"left\" }", "x.lex").lexicon;
    });
  }

  std::string path_;
  BenchmarkOptions options_;
};

TEST_F(Bench, every_stage_is_timed_in_every_repetition) {
  const SpeedSummary summary = run();
  EXPECT_TRUE(summary.engines_agree);
  std::vector<std::string> stages;
  for (const Speed& speed : summary.speeds) {
    if (stages.empty() || stages.back() != speed.stage) stages.push_back(speed.stage);
    EXPECT_THAT(speed.seconds, SizeIs(2)) << speed.stage;
    EXPECT_THAT(speed.seconds, Each(Ge(0.0))) << speed.stage;
  }
  EXPECT_THAT(stages, ElementsAre("memory read", "simdjson", "load lexicon", "compile lexicon", "read",
                                  "words", "match", "select and count", "whole"));
  EXPECT_GT(summary.floor_seconds, 0);
}

TEST_F(Bench, the_whole_run_is_timed_for_each_number_of_threads) {
  options_.study.threads = 3;
  std::set<unsigned> threads;
  for (const Speed& speed : run().speeds) {
    if (speed.stage != "whole" || speed.engine != "fast") continue;
    threads.insert(speed.threads);
    EXPECT_GT(speed.peak_bytes, 0U);
  }
  EXPECT_THAT(threads, ElementsAre(1, 2, 3));
}

TEST_F(Bench, the_reference_engine_stands_beside_the_fast_one) {
  const SpeedSummary summary = run();
  EXPECT_EQ(summary.speeds.back().stage, "whole");
  EXPECT_EQ(summary.speeds.back().engine, "reference");
}

TEST_F(Bench, documents_words_and_bytes_are_those_measured_on) {
  const SpeedSummary whole = run();
  EXPECT_TRUE(whole.whole_corpus);
  EXPECT_EQ(whole.documents, 600U);
  EXPECT_EQ(whole.words, 600U * 303);  // the title has three: a, t, le
  EXPECT_EQ(whole.entries, 2U);

  options_.megabytes = 1;
  const SpeedSummary part = run();
  EXPECT_FALSE(part.whole_corpus);
  EXPECT_GE(part.bytes, 1'000'000U);
  EXPECT_LT(part.documents, 600U);
  EXPECT_EQ(part.words, part.documents * 303);
}

TEST_F(Bench, no_repetition_begins_after_the_time) {
  options_.repetitions = 1000;
  options_.seconds = 0;
  EXPECT_THAT(run().speeds.front().seconds, SizeIs(1));
}

TEST_F(Bench, stdin_cannot_be_read_twice) {
  options_.study.corpus.paths = {"-"};
  EXPECT_THROW(run(), InputError);
}

TEST_F(Bench, an_empty_corpus_gives_no_stages) {
  std::ofstream(path_) << "";
  const SpeedSummary summary = run();
  EXPECT_EQ(summary.documents, 0U);
  EXPECT_THAT(summary.speeds, SizeIs(0));
}

}  // namespace
}  // namespace slant
