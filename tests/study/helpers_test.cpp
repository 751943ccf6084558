#include "study/helpers.hpp"

#include <algorithm>
#include <atomic>
#include <thread>

#include <gtest/gtest.h>
#include <signal.h>

#include "base/shortage.hpp"

namespace slant {
namespace {

TEST(Helpers, AreOneFewerThanAskedForAndJoined) {
  for (const unsigned count : {0U, 1U, 2U, 5U}) {
    std::atomic<unsigned> started{0}, sum{0};
    {
      const Helpers helpers(count, [&](unsigned worker) {
        ++started;
        sum += worker;
      });
    }
    EXPECT_EQ(started, std::max(count, 1U) - 1);
    EXPECT_EQ(sum, count == 5 ? 10U : count == 2 ? 1U : 0U);
  }
}

TEST(Helpers, LeaveSignalsToWhoStartsThem) {
  std::atomic<int> blocked{0};
  {
    const Helpers helpers(2, [&](unsigned) {
      sigset_t mask{};
      ::pthread_sigmask(SIG_SETMASK, nullptr, &mask);
      for (const int one : {SIGINT, SIGTERM, SIGHUP}) blocked += ::sigismember(&mask, one);
    });
  }
  EXPECT_EQ(blocked, 3);
  sigset_t mask{};
  ::pthread_sigmask(SIG_SETMASK, nullptr, &mask);
  EXPECT_EQ(::sigismember(&mask, SIGINT), 0);
}

TEST(Helpers, AreNotMoreThanHelpAndThatIsNoted) {
  EXPECT_EQ(thread_count(0), std::max(1U, std::thread::hardware_concurrency()));
  EXPECT_EQ(thread_count(16), 16u);
  const unsigned most = std::max(16U, 4 * std::thread::hardware_concurrency());
  EXPECT_EQ(thread_count(100'000), most);
  EXPECT_EQ(refused_threads().asked, 100'000u);
  EXPECT_EQ(refused_threads().started, most);
}

}  // namespace
}  // namespace slant
