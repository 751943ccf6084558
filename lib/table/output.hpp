// The stream behind a writer: bytes gathered into large writes, failure reported.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string_view>
#include <vector>

namespace slant {

class Output {
 public:
  explicit Output(std::ostream& stream) : stream_(stream) {}

  // Append, then call drain() now and then.
  void append(std::string_view text);
  // For those who write byte by byte: where at least `bytes` fit, until the next call; then where they ended.
  char* room(std::size_t bytes) {
    if (text_.size() - size_ < bytes) grow(bytes);
    return text_.data() + size_;
  }
  void end_at(const char* end) { size_ = static_cast<std::size_t>(end - text_.data()); }

  void drain();  // writes once enough is gathered; throws std::system_error
  void flush();  // writes everything; throws std::system_error

 private:
  void write();
  void grow(std::size_t bytes);

  std::ostream& stream_;
  std::vector<char> text_;  // the first size_ bytes are to be written
  std::size_t size_{0};
};

}  // namespace slant
