// One occurrence of an entry in a field, and its extent: its own words and those that its guards took.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

#include "base/ids.hpp"
#include "base/place.hpp"
#include "base/span.hpp"

namespace slant {

// The words that the guards of a hit took, as runs; hardly any hit has some, so none takes eight bytes alone.
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

// 24 bytes: a long text may have millions.
struct Hit {
  EntryId entry;
  WordSpan own;  // the words matched, those of gaps among them
  Field field{Field::text};
  // Set by the voice layer:
  Voice voice{Voice::narrator};  // of the first own word
  Zone zone{Zone::body};         // the same
  bool distanced : 1 {false};    // held at arm's length: “so-called”
  bool negated : 1 {false};      // denied: “not a”
  TakenWords taken{};            // words that positive guards took; own and taken together are the extent

  friend bool operator==(const Hit&, const Hit&) = default;
};
static_assert(sizeof(void*) != 8 || sizeof(Hit) == 24);

// Brings hit.taken into its normal form: sorted, disjoint, runs as long as can be, no own word in it.
void normalize_taken(Hit& hit);

// Both want taken in normal form.
std::uint32_t extent_begin(const Hit& hit);  // the first word of the extent
std::uint32_t extent_size(const Hit& hit);   // the words in it

}  // namespace slant
