// A file of packed blocks, each with its checksum, and at the end where the last one begins: what is cut off or changed
// is told before it is used.
#pragma once

#include <cstdint>
#include <fstream>
#include <ostream>
#include <string>
#include <string_view>

namespace slant {

enum class BlockKind : char { head = 'H', documents = 'D', lines = 'L', tail = 'T' };

struct Block {
  BlockKind kind{BlockKind::head};
  std::string bytes;
};

class BlockFileWriter {
 public:
  // Writes how such a file begins.
  explicit BlockFileWriter(std::ostream& out);
  void add(BlockKind kind, std::string_view bytes);
  // Behind the tail, which was added last.
  void finish();

 private:
  void write(std::string_view bytes);

  std::ostream& out_;
  std::uint64_t written_{0}, last_{0};  // where the last block begins
};

class BlockFileReader {
 public:
  // Throws std::system_error with the path, InputError where it is no such file or of a version that is not known, and BadRecords
  // where its end is missing.
  explicit BlockFileReader(std::string path);

  // The next one; at the end of the file the tail. Throws BadRecords with the path where it is damaged, and LimitError for
  // a block of more than 1 GB.
  void next(Block& block);
  // The last one; next() goes on where it was.
  void tail(Block& block);

  const std::string& path() const { return path_; }
  [[noreturn]] void refuse(const std::string& why) const;  // as damaged

 private:
  void read(char* to, std::size_t size);

  std::string path_;
  std::ifstream file_;
  std::uint64_t tail_{0};
  std::string packed_;
};

// Whether a file begins as a partial does. False where it cannot be read.
bool is_block_file(const std::string& path);

}  // namespace slant
