// The bytes of a source with the record that is being read whole in memory: a line, a row, a text.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/raw_buffer.hpp"
#include "corpus/byte_source.hpp"

namespace slant {

class RecordBuffer {
 public:
  // Bytes that may be read, though not used, behind bytes(): vector code reads past the end of a line.
  static constexpr std::size_t padding = 64;

  RecordBuffer(ByteSource& source, std::size_t chunk_bytes);

  // From the first byte that was not dropped to the last that was read.
  std::string_view bytes() const { return {storage_.data() + begin_, end_ - begin_}; }

  // Appends up to a chunk; false at the end of the source. Moves bytes().
  bool more();

  // Forgets the first `count` of bytes().
  void drop(std::size_t count) { begin_ += count; }

  // Gives back the memory that a long record took, unless as much is still held. Moves bytes().
  void shrink();

 private:
  ByteSource& source_;
  std::size_t chunk_;
  RawBuffer<char> storage_;
  std::size_t capacity_{0};  // without the padding
  std::size_t begin_{0};
  std::size_t end_{0};
};

}  // namespace slant
