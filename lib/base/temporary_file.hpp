// An anonymous temporary file: it has no name and is removed with its owner.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace slant {

// All functions throw std::system_error with the path.
class TemporaryFile {
 public:
  TemporaryFile();  // in TMPDIR, or /tmp where that is not set
  ~TemporaryFile();
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  void append(std::string_view bytes);
  // Exactly size bytes; may be called by several threads.
  void read(std::uint64_t offset, std::size_t size, std::string& bytes) const;
  std::string contents() const;

  int descriptor() const { return descriptor_; }  // for a program that reads or writes it

 private:
  std::string path_;
  int descriptor_{-1};
};

}  // namespace slant
