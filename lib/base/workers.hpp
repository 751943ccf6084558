// Many independent tasks, without saying how many threads there are: those who compute need not own them.
#pragma once

#include <cstddef>
#include <functional>

namespace slant {

struct Workers {
  using Task = std::function<void(std::size_t i, unsigned worker)>;

  unsigned count{1};  // task() gets worker < count, and a worker does one task at a time
  // Calls task(i, worker) once for each i < n, in any order,
  // and returns when all are done. Rethrows what a task throws.
  std::function<void(std::size_t n, const Task& task)> each = [](std::size_t n, const Task& task) {
    for (std::size_t i = 0; i < n; ++i) task(i, 0);
  };
};

}  // namespace slant
