// The lines of a source, one at a time, each whole in memory.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "corpus/record_buffer.hpp"

namespace slant {

class LineReader {
 public:
  enum class Outcome { line, too_long, end };

  LineReader(ByteSource& source, std::size_t chunk_bytes, std::size_t max_line_bytes);

  // Lines end with LF or CRLF, the last one also with the end of the source. too_long: the line was skipped
  // without being held.
  Outcome next();

  // What was not yet read as lines, for who looks ahead or takes over.
  RecordBuffer& buffer() { return buffer_; }

  // Forgets line() before next() does, and gives back the memory of a long one.
  void finish_line();

  // Without its end; RecordBuffer::padding bytes behind it may be read. Valid until next().
  std::string_view line() const { return line_; }
  std::uint64_t number() const { return number_; }    // of the line that next() met, from 1
  bool at_source_end() const { return source_end_; }  // no LF behind this line: it may have been cut

 private:
  Outcome skip_line();

  RecordBuffer buffer_;
  std::size_t limit_;
  std::size_t used_{0};  // bytes of the buffer that belong to the last line and its end
  std::string_view line_;
  std::uint64_t number_{0};
  bool source_end_{false};
};

}  // namespace slant
