// The marks of a line of JSON, and the way from one to the next.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace slant {

class JsonMarks {
 public:
  // Forgets what was found before. RecordBuffer::padding bytes behind `line` must be readable. About 20 GB/s.
  void find(std::string_view line);

  void forget() { marks_ = std::vector<std::uint64_t>(); }  // and give back the memory

  // Whether a byte is not ASCII.
  bool any_high() const { return any_high_; }

  // The first mark from `at` on (at most the line's size); the size where there is none.
  std::size_t next(std::size_t at) const {
    std::size_t word = at / 64;
    std::uint64_t bits = marks_[word] & (~std::uint64_t{0} << (at % 64));
    while (bits == 0) bits = marks_[++word];
    return word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
  }

 private:
  std::vector<std::uint64_t> marks_;  // a bit a byte, and one that is set behind the last
  bool any_high_{false};
};

}  // namespace slant
