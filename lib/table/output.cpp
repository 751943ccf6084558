// Large writes, and the error number of the one that failed.
#include "table/output.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
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
  stream_.write(text_.data(), static_cast<std::streamsize>(size_));
  expect_good(stream_);
  size_ = 0;
}

void Output::grow(std::size_t bytes) {
  text_.resize(std::max(2 * enough, 2 * (size_ + bytes)));
}

void Output::append(std::string_view text) {
  if (text.empty()) return;
  std::memcpy(room(text.size()), text.data(), text.size());
  size_ += text.size();
}

void Output::drain() {
  if (size_ >= enough) write();
}

void Output::flush() {
  write();
  errno = 0;
  stream_.flush();
  expect_good(stream_);
}

}  // namespace slant
