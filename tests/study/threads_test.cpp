#include <atomic>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

#include "study/study.hpp"

namespace slant {
namespace {

TEST(Workers, DoEachTaskOnceWhateverTheirNumber) {
  for (const unsigned threads : {1U, 2U, 5U}) {
    const Workers workers = workers_on(threads);
    EXPECT_EQ(workers.count, threads);
    std::vector<std::atomic<int>> done(1000);
    workers.each(done.size(), [&](std::size_t i, unsigned worker) {
      EXPECT_LT(worker, workers.count);
      ++done[i];
    });
    for (const auto& times : done) EXPECT_EQ(times, 1);
  }
}

TEST(Workers, HandOnWhatATaskThrows) {
  for (const unsigned threads : {1U, 3U}) {
    const auto fail = [](std::size_t i, unsigned) {
      if (i == 7) throw std::runtime_error("seven");
    };
    EXPECT_THROW(workers_on(threads).each(100, fail), std::runtime_error) << threads;
  }
}

TEST(Workers, DoNothingWhereThereIsNothing) {
  int done = 0;
  workers_on(4).each(0, [&](std::size_t, unsigned) { ++done; });
  EXPECT_EQ(done, 0);
}

}  // namespace
}  // namespace slant
