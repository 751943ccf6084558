// Where results go: stdout, or a file that appears under its name only when it is whole.
#pragma once

#include <memory>
#include <ostream>
#include <string>

namespace slant::cli {

// What went out.
struct Written {
  std::string hash;  // XXH3-64 of its bytes, in hexadecimal digits; empty: a terminal was shown it
};

class Output {
 public:
  // "-" is stdout. A regular file is written beside itself and renamed by commit(); a device or pipe is
  // written directly. Throws std::system_error with the path.
  explicit Output(const std::string& path);
  ~Output();  // without commit() nothing is left behind
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

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

// From now on an interrupt removes the file that is being written, says so on stderr and ends with 130.
void clean_up_when_interrupted();

}  // namespace slant::cli
