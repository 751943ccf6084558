// The words that the guards of a hit took, as runs; hardly any hit has some, so none takes eight bytes alone.
#pragma once

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

#include "base/span.hpp"

namespace slant {

class TakenWords {
 public:
  using value_type = WordSpan;
  using const_iterator = const WordSpan*;

  TakenWords() = default;
  explicit TakenWords(std::vector<WordSpan> runs) { *this = std::move(runs); }
  TakenWords(std::initializer_list<WordSpan> runs) { *this = std::vector<WordSpan>(runs); }
  TakenWords(const TakenWords& other) : runs_(other.runs_ ? copy_of(*other.runs_) : nullptr) {}
  TakenWords(TakenWords&& other) noexcept = default;
  TakenWords& operator=(TakenWords&& other) noexcept = default;
  TakenWords& operator=(const TakenWords& other) { return *this = TakenWords(other); }
  TakenWords& operator=(std::vector<WordSpan> runs) {
    runs_ = runs.empty() ? nullptr : copy_of(std::move(runs));
    return *this;
  }
  ~TakenWords() = default;

  bool empty() const { return runs_ == nullptr; }
  const_iterator begin() const { return empty() ? nullptr : runs_->data(); }
  const_iterator end() const { return empty() ? nullptr : runs_->data() + runs_->size(); }
  const WordSpan& front() const { return runs_->front(); }  // of some
  const WordSpan& back() const { return runs_->back(); }    // of some

  void clear() { runs_.reset(); }
  void push_back(WordSpan words) {
    if (empty()) runs_ = copy_of({});
    runs_->push_back(words);
  }

  friend bool operator==(const TakenWords& a, const TakenWords& b) {
    return a.empty() || b.empty() ? a.empty() == b.empty() : *a.runs_ == *b.runs_;
  }

 private:
  using Runs = std::vector<WordSpan>;

  static std::unique_ptr<Runs> copy_of(Runs runs) { return std::make_unique<Runs>(std::move(runs)); }

  std::unique_ptr<Runs> runs_;  // null: none
};

}  // namespace slant
