// POSIX calls behind TemporaryFile.
#include "base/temporary_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace slant {
namespace {

[[noreturn]] void fail(int error, const std::string& what, const std::string& path) {
  throw std::system_error(error, std::generic_category(),
                          what + " temporary file " + path + " (TMPDIR chooses another folder)");
}

}  // namespace

TemporaryFile::TemporaryFile() {
  const char* folder = std::getenv("TMPDIR");
  path_ = folder != nullptr && *folder != '\0' ? folder : "/tmp";
  path_ += "/slant-XXXXXX";
  descriptor_ = ::mkostemp(path_.data(), O_CLOEXEC);
  if (descriptor_ < 0) fail(errno, "cannot create", path_);
  ::unlink(path_.c_str());
}

TemporaryFile::~TemporaryFile() {
  ::close(descriptor_);
}

void TemporaryFile::append(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      fail(errno, "cannot write to", path_);
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void TemporaryFile::read(std::uint64_t offset, std::size_t size, std::string& bytes) const {
  bytes.resize(size);
  for (std::size_t done = 0; done < size;) {
    const ssize_t got =
        ::pread(descriptor_, bytes.data() + done, size - done, static_cast<off_t>(offset + done));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) fail(got < 0 ? errno : EIO, "cannot read from", path_);
    done += static_cast<std::size_t>(got);
  }
}

std::string TemporaryFile::contents() const {
  const off_t size = ::lseek(descriptor_, 0, SEEK_END);
  if (size < 0) fail(errno, "cannot read from", path_);
  std::string bytes;
  read(0, static_cast<std::size_t>(size), bytes);
  return bytes;
}

}  // namespace slant
