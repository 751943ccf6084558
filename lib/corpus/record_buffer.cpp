// A buffer that slides, and grows only for a record that does not fit.
#include "corpus/record_buffer.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace slant {

RecordBuffer::RecordBuffer(ByteSource& source, std::size_t chunk_bytes)
    : source_(source), chunk_(std::max<std::size_t>(chunk_bytes, 1)) {}

bool RecordBuffer::more() {
  if (capacity_ - end_ < chunk_) {
    const std::size_t held = end_ - begin_;
    const bool slide = begin_ >= held && capacity_ - held >= chunk_;  // else the same bytes move too often
    if (begin_ > 0) std::memmove(storage_.data(), storage_.data() + begin_, held);
    if (!slide) {
      capacity_ = 2 * held + 2 * chunk_;
      storage_.grow(capacity_ + padding);
    }
    begin_ = 0;
    end_ = held;
  }
  const std::size_t got = source_.read(storage_.data() + end_, chunk_);
  end_ += got;
  // What an earlier record left there is not to be taken for this one's: simdjson looks at the byte behind.
  std::memset(storage_.data() + end_, 0, padding);
  return got > 0;
}

void RecordBuffer::shrink() {
  constexpr std::size_t kept_bytes = std::size_t{4} << 20;
  const std::size_t held = end_ - begin_;
  if (capacity_ <= kept_bytes + 2 * chunk_ + 2 * held) return;
  const std::size_t smaller = held + chunk_;
  RawBuffer<char> storage;
  storage.grow(smaller + padding);
  std::memcpy(storage.data(), storage_.data() + begin_, held + padding);
  storage_ = std::move(storage);
  capacity_ = smaller;
  begin_ = 0;
  end_ = held;
}

}  // namespace slant
