// Worker threads that take tasks one at a time.
#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>

#include "study/helpers.hpp"
#include "study/study.hpp"

namespace slant {

Workers workers_on(unsigned threads) {
  Workers workers;
  workers.count = thread_count(threads);
  if (workers.count == 1) return workers;
  workers.each = [count = workers.count](std::size_t n, const Workers::Task& task) {
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::exception_ptr wrong;  // the first
    const auto work = [&](unsigned worker) {
      try {
        for (std::size_t i = next++; i < n; i = next++) task(i, worker);
      } catch (...) {
        next = n;
        const std::lock_guard lock(mutex);
        if (!wrong) wrong = std::current_exception();
      }
    };
    {
      const Helpers others(static_cast<unsigned>(std::min<std::size_t>(count, n)), work);
      work(0);
    }
    if (wrong) std::rethrow_exception(wrong);
  };
  return workers;
}

}  // namespace slant
