// Reading of files by POSIX calls, which tell a directory, a vanished disk and an interrupted call apart.
#include "corpus/byte_source.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

constexpr std::size_t most_read_whole = std::size_t{256} << 20U;

}  // namespace

FileSource::FileSource(std::string path, std::uint64_t& tally)
    : path_(std::move(path)),
      descriptor_(path_ == "-" ? STDIN_FILENO : ::open(path_.c_str(), O_RDONLY | O_CLOEXEC)),
      tally_(tally) {
  if (descriptor_ < 0) throw std::system_error(errno, std::generic_category(), path_);
}

FileSource::~FileSource() {
  if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
}

std::size_t FileSource::read(char* buffer, std::size_t size) {
  for (;;) {
    const ssize_t got = ::read(descriptor_, buffer, size);
    if (got >= 0) {
      tally_ += static_cast<std::uint64_t>(got);
      return static_cast<std::size_t>(got);
    }
    if (errno != EINTR) {
      throw std::system_error(errno, std::generic_category(), path_ == "-" ? "standard input" : path_);
    }
  }
}

std::optional<std::uint64_t> FileSource::seek(std::int64_t offset, From from) {
  const off_t at = ::lseek(descriptor_, offset, from == From::begin ? SEEK_SET : SEEK_END);
  if (at < 0) return std::nullopt;
  return static_cast<std::uint64_t>(at);
}

std::string bytes_of_file(const std::string& path) {
  std::uint64_t size = 0;
  FileSource source(path, size);
  std::string bytes;
  std::vector<char> piece(std::size_t{1} << 16U);
  while (const std::size_t got = source.read(piece.data(), piece.size())) {
    if (bytes.size() + got > most_read_whole) {
      throw InputError({Diagnostic{Severity::error,
                                   {path, 0, 0},
                                   "more than 256 MB, and this file is read whole",
                                   "is it a corpus? those are named first, without a flag",
                                   {},
                                   1}});
    }
    bytes.append(piece.data(), got);
  }
  return bytes;
}

MemorySource::MemorySource(std::string_view bytes, std::size_t piece, std::string damage)
    : bytes_(bytes), piece_(piece), damage_(std::move(damage)) {}

std::size_t MemorySource::read(char* buffer, std::size_t size) {
  const std::size_t given = std::min({size, piece_, bytes_.size() - at_});
  if (given > 0) std::memcpy(buffer, bytes_.data() + at_, given);
  at_ += given;
  return given;
}

std::optional<std::uint64_t> MemorySource::seek(std::int64_t offset, From from) {
  const std::int64_t size = static_cast<std::int64_t>(bytes_.size());
  const std::int64_t to = from == From::begin ? offset : size + offset;
  if (to < 0 || to > size) return std::nullopt;
  at_ = static_cast<std::size_t>(to);
  return at_;
}

PeekedSource::PeekedSource(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

std::string_view PeekedSource::peek(std::size_t size) {
  peeked_.erase(0, given_);
  given_ = 0;
  std::size_t held = peeked_.size();
  if (held < size) {
    peeked_.resize(size);
    while (held < size) {
      const std::size_t got = source_->read(peeked_.data() + held, size - held);
      if (got == 0) break;
      held += got;
    }
    peeked_.resize(held);
  }
  return std::string_view(peeked_).substr(0, size);
}

std::size_t PeekedSource::read(char* buffer, std::size_t size) {
  if (given_ == peeked_.size()) return source_->read(buffer, size);
  const std::size_t given = std::min(size, peeked_.size() - given_);
  std::memcpy(buffer, peeked_.data() + given_, given);
  given_ += given;
  if (given_ == peeked_.size()) {
    std::string().swap(peeked_);
    given_ = 0;
  }
  return given;
}

std::optional<std::uint64_t> PeekedSource::seek(std::int64_t offset, From from) {
  const auto at = source_->seek(offset, from);
  if (at) {
    peeked_.clear();
    given_ = 0;
  }
  return at;
}

}  // namespace slant
