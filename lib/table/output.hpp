// The stream behind a writer: bytes gathered into large writes, failure reported.
#pragma once

#include <iosfwd>
#include <string>

namespace slant {

class Output {
 public:
  explicit Output(std::ostream& stream) : stream_(stream) {}

  std::string& text() { return text_; }  // append here, then call drain() now and then
  void drain();                          // writes once enough is gathered; throws std::system_error
  void flush();                          // writes everything; throws std::system_error

 private:
  void write();

  std::ostream& stream_;
  std::string text_;
};

}  // namespace slant
