// Threads that help the one which starts them: as many as the system gives.
#pragma once

#include <functional>
#include <thread>
#include <vector>

namespace slant {

// How many threads a run is made on that is to have so many; 0: as many as there are processors. Threads beyond 16, and beyond
// four for each processor, are not started, which is noted as well.
unsigned thread_count(unsigned wanted);

class Helpers {
 public:
  // Starts help(1) to help(count - 1), each on a thread of its own. Where the system refuses one, no more are started, which
  // is noted (base/shortage): what is helped with is done by fewer. Signals are left to the thread that starts them.
  Helpers(unsigned count, const std::function<void(unsigned)>& help);

 private:
  std::vector<std::jthread> threads_;  // joined with their owner
};

}  // namespace slant
