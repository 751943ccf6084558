// Starting threads, and what is done where there are none.
#include "study/helpers.hpp"

#include <algorithm>
#include <new>
#include <system_error>

#include <signal.h>

#include "base/shortage.hpp"

namespace slant {
namespace {

// A new thread blocks what the thread blocks that starts it.
class WithoutSignals {
 public:
  WithoutSignals() {
    sigset_t all{};
    sigfillset(&all);
    for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) sigdelset(&all, fault);
    ::pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  ~WithoutSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  WithoutSignals(const WithoutSignals&) = delete;
  WithoutSignals& operator=(const WithoutSignals&) = delete;

 private:
  sigset_t before_{};
};

}  // namespace

unsigned thread_count(unsigned wanted) {
  const unsigned processors = std::max(1U, std::thread::hardware_concurrency());
  if (wanted == 0) return processors;
  const unsigned most = std::max(16U, 4 * processors);
  if (wanted > most) note_refused_threads({wanted, most});
  return std::min(wanted, most);
}

Helpers::Helpers(unsigned count, const std::function<void(unsigned)>& help) {
  if (count <= 1) return;
  const WithoutSignals blocked;
  threads_.reserve(count - 1);
  for (unsigned worker = 1; worker < count; ++worker) {
    try {
      threads_.emplace_back(help, worker);
    } catch (const std::system_error&) {
      note_refused_threads({count, worker});
      return;
    } catch (const std::bad_alloc&) {
      note_refused_threads({count, worker});
      return;
    }
  }
}

}  // namespace slant
