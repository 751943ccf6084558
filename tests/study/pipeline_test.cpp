// Order, faults and memory of work spread over threads.
#include "study/pipeline.hpp"

#include <atomic>
#include <stdexcept>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

struct Number {
  int in{0};
  int square{0};
};

// Numbers 0 … count-1 are squared; those before a fault must come out.
struct Squares {
  int count{0};
  int produce_fails_at{-1};
  int work_fails_at{-1};
  int take_fails_at{-1};
  unsigned workers{1};
  std::vector<int> taken;
  std::string wrong;

  void operator()() {
    int next = 0;
    OrderedPipeline<Number> pipeline(
        [&](Number& number) {
          if (next == produce_fails_at) throw std::runtime_error("produce");
          number.in = next++;
          return number.in < count;
        },
        [&](Number& number, unsigned worker) {
          if (number.in == work_fails_at) throw std::runtime_error("work");
          EXPECT_LT(worker, workers);
          std::atomic<int> spun{0};
          while (spun < number.in % 7 * 1000) ++spun;  // results are ready out of order
          number.square = number.in * number.in;
        },
        [&](Number& number) {
          if (static_cast<int>(taken.size()) == take_fails_at) throw std::runtime_error("take");
          taken.push_back(number.square);
        });
    try {
      pipeline.run(workers);
    } catch (const std::runtime_error& error) {
      wrong = error.what();
    }
  }
};

class Pipeline : public ::testing::TestWithParam<unsigned> {
 protected:
  Squares run_{.workers = GetParam(), .taken = {}, .wrong = {}};
};

TEST_P(Pipeline, TakesInTheOrderOfProduction) {
  run_.count = 500;
  run_();
  ASSERT_THAT(run_.taken, SizeIs(500));
  for (int i = 0; i < 500; ++i) EXPECT_EQ(run_.taken[static_cast<std::size_t>(i)], i * i);
  EXPECT_EQ(run_.wrong, "");
}

TEST_P(Pipeline, TakesNothingFromNothing) {
  run_();
  EXPECT_THAT(run_.taken, SizeIs(0));
}

TEST_P(Pipeline, TakesAllThatCameBeforeAFaultOfTheProducer) {
  run_.count = 100;
  run_.produce_fails_at = 5;
  run_();
  EXPECT_THAT(run_.taken, ElementsAre(0, 1, 4, 9, 16));
  EXPECT_EQ(run_.wrong, "produce");
}

TEST_P(Pipeline, TakesAllThatCameBeforeAFaultOfAWorker) {
  run_.count = 100;
  run_.work_fails_at = 4;
  run_();
  EXPECT_THAT(run_.taken, ElementsAre(0, 1, 4, 9));
  EXPECT_EQ(run_.wrong, "work");
}

TEST_P(Pipeline, StopsWhenTakingFails) {
  run_.count = 1'000'000;
  run_.take_fails_at = 3;
  run_();
  EXPECT_THAT(run_.taken, ElementsAre(0, 1, 4));
  EXPECT_EQ(run_.wrong, "take");
}

INSTANTIATE_TEST_SUITE_P(Workers, Pipeline, ::testing::Values(1U, 2U, 8U));

TEST(PipelineMemory, HoldsAtMostAnInputAWorkerAndTwo) {
  std::atomic<int> made{0}, taken{0}, most{0};
  int left = 1000;
  OrderedPipeline<int> pipeline(
      [&](int&) {
        most = std::max(most.load(), ++made - taken.load());
        return left-- > 0;
      },
      [](int&, unsigned) {}, [&](int&) { ++taken; });
  pipeline.run(3);
  EXPECT_LE(most.load(), 3 + 2 + 1);  // and the one being made
}

TEST(PipelineMemory, HoldsNothingBesideWhatIsHeavy) {
  constexpr std::size_t most = 10;
  std::atomic<std::size_t> held{0};
  std::size_t number = 0, taken = 0;
  bool kept = true;
  OrderedPipeline<std::size_t> pipeline(
      [&](std::size_t& weight) {
        kept = kept && held < most;  // else nobody is asked for more
        weight = ++number > 300 ? 0 : number % 7 == 0 ? 50 : 1;
        held += weight;
        return weight;
      },
      [](std::size_t&, unsigned) {},
      [&](std::size_t& weight) {
        held -= weight;
        ++taken;
      },
      most);
  pipeline.run(4);
  EXPECT_TRUE(kept);
  EXPECT_EQ(taken, 300U);
}

}  // namespace
}  // namespace slant
