// Lines found by memchr, never scanned twice.
#include "corpus/line_reader.hpp"

#include <utility>

namespace slant {

LineReader::LineReader(ByteSource& source, std::size_t chunk_bytes, std::size_t max_line_bytes)
    : buffer_(source, chunk_bytes), limit_(max_line_bytes) {}

LineReader::Outcome LineReader::next() {
  finish_line();
  ++number_;
  for (std::size_t scanned = 0;;) {
    const std::string_view bytes = buffer_.bytes();
    const std::size_t end = bytes.find('\n', scanned);
    scanned = end == std::string_view::npos ? bytes.size() : end;
    if (scanned > limit_) return skip_line();
    if (end != std::string_view::npos) {
      used_ = end + 1;
      line_ = bytes.substr(0, end);
      break;
    }
    if (!buffer_.more()) {
      source_end_ = true;
      line_ = buffer_.bytes();
      used_ = line_.size();
      if (line_.empty()) return Outcome::end;
      break;
    }
  }
  if (!line_.empty() && line_.back() == '\r') line_.remove_suffix(1);
  return Outcome::line;
}

void LineReader::finish_line() {
  buffer_.drop(std::exchange(used_, 0));
  buffer_.shrink();
  line_ = {};
}

LineReader::Outcome LineReader::skip_line() {
  for (;;) {
    const std::string_view bytes = buffer_.bytes();
    const std::size_t end = bytes.find('\n');
    if (end != std::string_view::npos) {
      used_ = end + 1;
      return Outcome::too_long;
    }
    buffer_.drop(bytes.size());
    if (!buffer_.more()) {
      source_end_ = true;
      return Outcome::too_long;
    }
  }
}

}  // namespace slant
