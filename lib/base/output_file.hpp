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
  // "-" is stdout. A regular file is written beside itself and takes its place by commit() (base/new_file); a device or pipe
  // is written directly. Throws std::system_error with the path.
  explicit OutputFile(const std::string& path);
  ~OutputFile();  // without commit() nothing is left behind
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  std::ostream& stream() { return *stream_; }  // throws std::system_error with the path when a write fails
  bool is_terminal() const;

  Written commit();  // flushes, closes, puts the file in its place

 private:
  class Target;
  class Buffer;
  std::unique_ptr<Target> target_;
  std::unique_ptr<Buffer> buffer_;
  std::unique_ptr<std::ostream> stream_;
};

// Whether an OutputFile could be made there, without making one. Throws std::system_error where not.
void try_output(const std::string& path);

// Whether any byte of a result is where somebody may see it. For a handler of signals, too.
bool anything_written() noexcept;

}  // namespace slant
