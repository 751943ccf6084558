// Objects one after the other, however they are laid out: over many lines, joined on one, in lists.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/diagnostic.hpp"
#include "corpus/json_extent.hpp"
#include "corpus/record_buffer.hpp"

namespace slant {

// Whether a character may stand between two values: white space, a comma, RS (of JSON text sequences), and each byte
// of a byte order mark.
bool separates_values(char c);

class JsonValues {
 public:
  enum class Outcome : std::uint8_t {
    value,
    broken,    // it breaks off inside a string or where another one begins; value() is what there is
    unclosed,  // so does the source
    too_long,  // it was skipped without being held
    end,
  };

  // Reads on from the buffer's first byte, which stands at `begin`.
  JsonValues(RecordBuffer& buffer, std::size_t max_value_bytes, const SourcePlace& begin)
      : buffer_(buffer), limit_(max_value_bytes), line_(begin.line), column_(begin.column) {}

  // Elements of a list at the top are values of their own. What is no object or list goes to its line's end.
  Outcome next();

  // RecordBuffer::padding bytes behind it may be read. Valid until next().
  std::string_view value() const { return buffer_.bytes().substr(0, size_); }
  std::uint64_t line() const { return value_line_; }  // where it begins, or where the source ends
  std::uint32_t column() const { return value_column_; }
  bool in_list() const { return in_list_; }  // at the end: the list was not closed

 private:
  bool find_begin();
  Outcome find_end();
  Outcome find_end_of_other();
  Outcome skip(JsonExtent::Outcome outcome);
  void pass(std::size_t count);
  bool more() { return more_ = more_ && buffer_.more(); }

  RecordBuffer& buffer_;
  std::size_t limit_;
  JsonExtent extent_;
  std::size_t size_{0};
  std::uint64_t line_;
  std::uint32_t column_;
  std::uint64_t value_line_{0};
  std::uint32_t value_column_{0};
  bool behind_cr_{false};
  bool in_list_{false};
  bool skips_lines_{
      false};  // up to one that begins an object: what stands before is the rest of a broken one
  bool more_{true};
};

}  // namespace slant
