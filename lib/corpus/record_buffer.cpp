// A buffer that slides, and grows only for a record that does not fit.
#include "corpus/record_buffer.hpp"

#include <algorithm>
#include <cstring>

namespace slant {

RecordBuffer::RecordBuffer(ByteSource& source, std::size_t chunk_bytes)
    : source_(source), chunk_(std::max<std::size_t>(chunk_bytes, 1)) {}

bool RecordBuffer::more() {
  if (capacity_ - end_ < chunk_) {
    const std::size_t held = end_ - begin_;
    const bool slide = begin_ >= held && capacity_ - held >= chunk_;  // else the same bytes move too often
    const std::size_t wanted = slide ? capacity_ : 2 * held + 2 * chunk_;
    if (!slide) {
      std::unique_ptr<char[]> larger(new char[wanted + padding]);
      if (held > 0) std::memcpy(larger.get(), storage_.get() + begin_, held);
      storage_ = std::move(larger);
      capacity_ = wanted;
    } else if (held > 0) {
      std::memcpy(storage_.get(), storage_.get() + begin_, held);
    }
    begin_ = 0;
    end_ = held;
  }
  const std::size_t got = source_.read(storage_.get() + end_, chunk_);
  end_ += got;
  // What an earlier record left there is not to be taken for this one's: simdjson looks at the byte behind.
  std::memset(storage_.get() + end_, 0, padding);
  return got > 0;
}

}  // namespace slant
