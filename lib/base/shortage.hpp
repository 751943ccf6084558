// What the system refused a run, for who tells its user: memory, and for what; threads.
#pragma once

#include <atomic>

namespace slant {

// Something that takes memory, and what would make it take less. Both end no sentence.
struct Task {
  const char* doing;   // "reading the corpus"
  const char* remedy;  // "--threads 1 needs less"
};

// While this lives, its task is what memory is taken for; the innermost of several.
class Working {
 public:
  explicit Working(const Task& task) noexcept : outer_(current.exchange(&task)) {}
  ~Working() { current = outer_; }
  Working(const Working&) = delete;
  Working& operator=(const Working&) = delete;

  static std::atomic<const Task*> current;

 private:
  const Task* outer_;
};

// From here on a `new` that fails notes what it was for, before it throws std::bad_alloc as ever.
void note_memory_that_is_refused();
bool memory_was_refused() noexcept;
const Task* task_without_memory() noexcept;  // nullptr: none was named

// Threads that a run asked for and that were not started: noted where they are.
struct RefusedThreads {
  unsigned asked{0}, started{0};  // the calling thread counts
};
void note_refused_threads(RefusedThreads threads) noexcept;
RefusedThreads refused_threads() noexcept;  // the fewest that were started; asked 0: none was refused

}  // namespace slant
