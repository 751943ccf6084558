// Large writes, and the error number of the one that failed.
#include "table/output.hpp"

#include <cerrno>
#include <ostream>
#include <system_error>

namespace slant {
namespace {

constexpr std::size_t enough = std::size_t{64} << 10;

void expect_good(const std::ostream& stream) {
  if (stream) return;
  // The stream keeps no reason; that of the system call is still there where there was one.
  throw std::system_error(errno != 0 ? errno : EIO, std::generic_category(), "cannot write the table");
}

}  // namespace

void Output::write() {
  errno = 0;
  stream_.write(text_.data(), static_cast<std::streamsize>(text_.size()));
  expect_good(stream_);
  text_.clear();
}

void Output::drain() {
  if (text_.size() >= enough) write();
}

void Output::flush() {
  write();
  errno = 0;
  stream_.flush();
  expect_good(stream_);
}

}  // namespace slant
