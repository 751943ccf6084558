// Where results go: stdout, or a file that appears under its name only when it is whole.
#pragma once

#include <memory>
#include <ostream>
#include <string>

namespace slant {

// What went out.
struct Written {
  std::string hash;  // XXH3-64 of its bytes, in hexadecimal digits; empty: a terminal was shown it
};

class OutputFile {
 public:
  // "-" is stdout. A regular file is written beside itself and renamed by commit(); a device or pipe is
  // written directly. Throws std::system_error with the path.
  explicit OutputFile(const std::string& path);
  ~OutputFile();  // without commit() nothing is left behind
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  std::ostream& stream() { return *stream_; }  // throws std::system_error with the path when a write fails
  bool is_terminal() const;

  Written commit();  // flushes, closes, renames

 private:
  class Buffer;
  std::string path_;
  std::string partial_;  // the file beside; empty when written directly
  int descriptor_{-1};
  std::unique_ptr<Buffer> buffer_;
  std::unique_ptr<std::ostream> stream_;
};

// For a handler of signals: what is being written beside a file is gone.
void remove_partial_file() noexcept;

}  // namespace slant
