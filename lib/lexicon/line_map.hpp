// Byte offsets of a text as lines and columns. Columns count code points from 1, as editors show them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace slant {

class LineMap {
 public:
  struct Position {
    std::uint32_t line{1};
    std::uint32_t column{1};
  };

  // `text` is valid UTF-8 under 4 GB and outlives the map. Lines end with LF, CR LF or CR.
  explicit LineMap(std::string_view text);

  std::string_view text() const { return text_; }
  Position position(std::uint32_t offset) const;  // O(log lines), however long the line
  std::uint32_t line_number(std::uint32_t offset) const {
    return static_cast<std::uint32_t>(index(offset) + 1);
  }
  ByteSpan line(std::uint32_t offset) const;  // the line that holds the byte, without its end
  bool same_line(std::uint32_t a, std::uint32_t b) const { return index(a) == index(b); }

 private:
  std::size_t index(std::uint32_t offset) const;  // of the line, from 0
  std::uint32_t points_before(std::uint32_t offset) const;

  std::string_view text_;
  std::vector<std::uint32_t> starts_;  // of lines
  std::vector<std::uint32_t> points_;  // code points before each multiple of `stride` bytes
};

}  // namespace slant
