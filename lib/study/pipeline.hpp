// Work on many threads whose results come out in the order in which their input went in, with bounded memory.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <limits>
#include <mutex>
#include <vector>

#include "study/helpers.hpp"

namespace slant {

// `workers` threads, the calling one among them, each fetch an item and work on it while it is in their
// cache. produce(item) fills it and returns its weight, or 0 at the end: one thread at a time. It is not
// called while what was not taken weighs most_weight or more. work(item, worker): worker counts from 0.
// take(item): the calling thread, in the order of produce. There are workers + 2 items, one for one worker;
// they are reused, so that each finds the memory of an earlier use. An exception of produce or work is
// rethrown after everything before it has been taken; one of take at once.
template <class Item>
class OrderedPipeline {
 public:
  OrderedPipeline(std::function<std::size_t(Item&)> produce, std::function<void(Item&, unsigned)> work,
                  std::function<void(Item&)> take,
                  std::size_t most_weight = std::numeric_limits<std::size_t>::max())
      : produce_(std::move(produce)),
        work_(std::move(work)),
        take_(std::move(take)),
        most_weight_(most_weight) {}

  void run(unsigned workers) {
    slots_.resize(workers <= 1 ? 1 : std::size_t{workers} + 2);
    const Helpers helpers(workers, [this](unsigned worker) { help(worker); });
    const Stop stop{*this};  // destroyed before `helpers`, which join
    lead();
  }

 private:
  struct Slot {
    Item item{};
    std::size_t weight{0};
    std::exception_ptr wrong;
    bool done{false};
  };

  struct Stop {
    OrderedPipeline& pipeline;
    ~Stop() {
      const std::lock_guard lock(pipeline.mutex_);
      pipeline.ended_ = true;
      pipeline.helpers_.notify_all();
    }
  };

  Slot& slot(std::size_t number) { return slots_[number % slots_.size()]; }
  bool can_produce() const {
    return !ended_ && !producing_ && produced_ - taken_ < slots_.size() && weight_ < most_weight_;
  }
  bool can_take() { return taken_ < produced_ && slot(taken_).done; }

  void lead() {
    std::unique_lock lock(mutex_);
    while (!ended_ || taken_ < produced_) {
      if (can_take()) {
        take_next(lock);
      } else if (can_produce()) {
        work_on_next(lock, 0);
      } else {
        leader_.wait(lock);
      }
    }
    if (produce_wrong_) std::rethrow_exception(produce_wrong_);
  }

  void help(unsigned worker) {
    std::unique_lock lock(mutex_);
    while (!ended_) {
      if (can_produce()) {
        work_on_next(lock, worker);
      } else {
        helpers_.wait(lock);
      }
    }
  }

  void work_on_next(std::unique_lock<std::mutex>& lock, unsigned worker) {
    Slot& mine = slot(produced_);
    producing_ = true;
    lock.unlock();
    std::size_t weight = 0;
    std::exception_ptr wrong;
    try {
      weight = produce_(mine.item);
    } catch (...) {
      wrong = std::current_exception();
    }
    lock.lock();
    producing_ = false;
    if (weight == 0) {
      produce_wrong_ = wrong;
      ended_ = true;
      helpers_.notify_all();
      leader_.notify_one();
      return;
    }
    mine.done = false;
    mine.weight = weight;
    weight_ += weight;
    ++produced_;
    lock.unlock();
    helpers_.notify_one();
    leader_.notify_one();
    try {
      work_(mine.item, worker);
    } catch (...) {
      mine.wrong = std::current_exception();
    }
    lock.lock();
    mine.done = true;
    if (can_take()) leader_.notify_one();
  }

  void take_next(std::unique_lock<std::mutex>& lock) {
    Slot& ready = slot(taken_);
    lock.unlock();
    if (ready.wrong) std::rethrow_exception(ready.wrong);
    take_(ready.item);
    lock.lock();
    weight_ -= ready.weight;
    ++taken_;
    helpers_.notify_one();
  }

  std::function<std::size_t(Item&)> produce_;
  std::function<void(Item&, unsigned)> work_;
  std::function<void(Item&)> take_;
  std::size_t most_weight_;
  std::vector<Slot> slots_;
  std::mutex mutex_;  // guards everything below, and a slot while it changes hands
  std::condition_variable leader_, helpers_;
  std::size_t produced_{0}, taken_{0};
  std::size_t weight_{0};  // of what was produced and not taken
  bool producing_{false}, ended_{false};
  std::exception_ptr produce_wrong_;
};

}  // namespace slant
