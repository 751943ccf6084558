// Work on many threads whose results come out in the order in which their input went in, with bounded memory.
#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace slant {

// produce(in) fills `in` and returns true, or returns false at the end: one thread. work(in, worker):
// `workers` threads, worker counts from 0. take(out): the calling thread, in the order of produce. At most 2
// * workers + 2 inputs exist at a time; they are reused, so that produce finds the memory of an earlier one.
// One worker: all on the calling thread. An exception of produce or work is rethrown after everything before
// it has been taken; one of take at once.
template <class In, class Out>
class OrderedPipeline {
 public:
  OrderedPipeline(std::function<bool(In&)> produce, std::function<Out(In&, unsigned)> work,
                  std::function<void(Out&)> take)
      : produce_(std::move(produce)), work_(std::move(work)), take_(std::move(take)) {}

  void run(unsigned workers) {
    if (workers <= 1) {
      run_inline();
      return;
    }
    slots_.resize(2 * std::size_t{workers} + 2);
    std::vector<std::jthread> threads;
    const Stop stop{*this};  // destroyed before `threads`, which joins
    threads.emplace_back([this] { run_producer(); });
    for (unsigned worker = 0; worker < workers; ++worker) {
      threads.emplace_back([this, worker] { run_worker(worker); });
    }
    run_taker();
  }

 private:
  struct Slot {
    In in{};
    std::optional<Out> out;
    std::exception_ptr wrong;
    bool done{false};
  };

  struct Stop {
    OrderedPipeline& pipeline;
    ~Stop() {
      const std::lock_guard lock(pipeline.mutex_);
      pipeline.stopped_ = true;
      pipeline.changed_.notify_all();
    }
  };

  Slot& slot(std::size_t number) { return slots_[number % slots_.size()]; }

  void run_inline() {
    In in{};
    while (produce_(in)) {
      Out out = work_(in, 0);
      take_(out);
    }
  }

  void run_producer() {
    std::unique_lock lock(mutex_);
    while (true) {
      changed_.wait(lock, [&] { return stopped_ || produced_ - taken_ < slots_.size(); });
      if (stopped_) return;
      Slot& next = slot(produced_);
      lock.unlock();
      bool more = false;
      std::exception_ptr wrong;
      try {
        more = produce_(next.in);
      } catch (...) {
        wrong = std::current_exception();
      }
      lock.lock();
      if (!more) {
        produce_wrong_ = wrong;
        ended_ = true;
        changed_.notify_all();
        return;
      }
      next.done = false;
      ++produced_;
      changed_.notify_all();
    }
  }

  void run_worker(unsigned worker) {
    std::unique_lock lock(mutex_);
    while (true) {
      changed_.wait(lock, [&] { return stopped_ || claimed_ < produced_ || ended_; });
      if (stopped_ || claimed_ == produced_) return;
      Slot& mine = slot(claimed_++);
      lock.unlock();
      try {
        mine.out.emplace(work_(mine.in, worker));
      } catch (...) {
        mine.wrong = std::current_exception();
      }
      lock.lock();
      mine.done = true;
      changed_.notify_all();
    }
  }

  void run_taker() {
    std::unique_lock lock(mutex_);
    while (true) {
      changed_.wait(lock, [&] { return taken_ < produced_ ? slot(taken_).done : ended_; });
      if (taken_ == produced_) {
        if (produce_wrong_) std::rethrow_exception(produce_wrong_);
        return;
      }
      Slot& ready = slot(taken_);
      lock.unlock();
      if (ready.wrong) std::rethrow_exception(ready.wrong);
      take_(*ready.out);
      ready.out.reset();
      lock.lock();
      ++taken_;
      changed_.notify_all();
    }
  }

  std::function<bool(In&)> produce_;
  std::function<Out(In&, unsigned)> work_;
  std::function<void(Out&)> take_;
  std::vector<Slot> slots_;
  std::mutex mutex_;  // guards everything below, and a slot while it changes hands
  std::condition_variable changed_;
  std::size_t produced_{0}, claimed_{0}, taken_{0};
  bool ended_{false}, stopped_{false};
  std::exception_ptr produce_wrong_;
};

}  // namespace slant
