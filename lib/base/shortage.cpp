// Kept for the whole process: what ran out is told once, where it ends.
#include "base/shortage.hpp"

#include <mutex>
#include <new>

namespace slant {
namespace {

std::atomic<bool> memory_refused{false};
std::atomic<const Task*> refused_task{nullptr};
std::mutex refused_threads_mutex;
RefusedThreads fewest_threads;

void on_refused_memory() {
  if (!memory_refused.exchange(true)) refused_task = Working::current.load();
  throw std::bad_alloc();
}

}  // namespace

std::atomic<const Task*> Working::current{nullptr};

void note_memory_that_is_refused() {
  std::set_new_handler(on_refused_memory);
}

bool memory_was_refused() noexcept {
  return memory_refused;
}

const Task* task_without_memory() noexcept {
  return refused_task;
}

void note_refused_threads(RefusedThreads threads) noexcept {
  const std::lock_guard lock(refused_threads_mutex);
  if (fewest_threads.asked == 0 || threads.started < fewest_threads.started) fewest_threads = threads;
}

RefusedThreads refused_threads() noexcept {
  const std::lock_guard lock(refused_threads_mutex);
  return fewest_threads;
}

}  // namespace slant
