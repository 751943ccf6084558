// Buffered writing to a descriptor, with the reason of every failure kept.
#include "base/output_file.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <streambuf>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/hash.hpp"

namespace slant {
namespace {

std::array<char, 4096> partial_path{};  // for the signal handler, which may not allocate

void remember_partial(const std::string& path) {
  if (path.size() < partial_path.size()) std::memcpy(partial_path.data(), path.c_str(), path.size() + 1);
}

void forget_partial() {
  partial_path[0] = '\0';
}

[[noreturn]] void fail(int error, const std::string& path) {
  throw std::system_error(error, std::generic_category(), path);
}

// A link keeps pointing at its file: the file behind it is what is replaced.
std::string behind_links(const std::string& path) {
  std::error_code ignored;
  const auto real = std::filesystem::canonical(path, ignored);
  return ignored ? path : real.string();
}

bool is_regular_or_new(const std::string& path) {
  struct stat found {};
  return ::stat(path.c_str(), &found) != 0 || S_ISREG(found.st_mode);
}

}  // namespace

class OutputFile::Buffer : public std::streambuf {
 public:
  Buffer(int descriptor, std::string name)
      : descriptor_(descriptor), name_(std::move(name)), bytes_(1 << 16) {
    setp(bytes_.data(), bytes_.data() + bytes_.size());
  }

  std::string hash() const { return hex(hash_.value()); }

 protected:
  int_type overflow(int_type c) override {
    sync();
    if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
    return traits_type::not_eof(c);
  }

  int sync() override {
    const char* at = pbase();
    hash_.add({at, static_cast<std::size_t>(pptr() - at)});
    while (at < pptr()) {
      const ssize_t count = ::write(descriptor_, at, static_cast<std::size_t>(pptr() - at));
      if (count >= 0) {
        at += count;
      } else if (errno != EINTR) {
        const int error = errno;
        setp(bytes_.data(), bytes_.data() + bytes_.size());  // what could not be written is not tried again
        fail(error, name_);
      }
    }
    setp(bytes_.data(), bytes_.data() + bytes_.size());
    return 0;
  }

 private:
  int descriptor_;
  std::string name_;
  std::vector<char> bytes_;
  RunningHash hash_;
};

OutputFile::OutputFile(const std::string& path) : path_(path == "-" ? "stdout" : behind_links(path)) {
  if (path == "-") {
    descriptor_ = STDOUT_FILENO;
  } else if (is_regular_or_new(path_)) {
    partial_ = path_ + ".partial-" + std::to_string(::getpid());
    descriptor_ = ::open(partial_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor_ < 0) fail(errno, path);
    remember_partial(partial_);
  } else {
    descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor_ < 0) fail(errno, path);
  }
  buffer_ = std::make_unique<Buffer>(descriptor_, path_);
  stream_ = std::make_unique<std::ostream>(buffer_.get());
  stream_->exceptions(std::ios::badbit | std::ios::failbit);  // hands the buffer's std::system_error on
}

OutputFile::~OutputFile() {
  if (descriptor_ >= 0 && descriptor_ != STDOUT_FILENO) ::close(descriptor_);
  if (!partial_.empty()) ::unlink(partial_.c_str());
  forget_partial();
}

bool OutputFile::is_terminal() const {
  return descriptor_ >= 0 && ::isatty(descriptor_) == 1;
}

Written OutputFile::commit() {
  stream_->flush();
  Written written{is_terminal() ? std::string() : buffer_->hash()};
  if (descriptor_ != STDOUT_FILENO) {
    const int closed = ::close(descriptor_);
    descriptor_ = -1;
    if (closed != 0) fail(errno, path_);
  }
  if (!partial_.empty()) {
    if (::rename(partial_.c_str(), path_.c_str()) != 0) fail(errno, path_);
    partial_.clear();
  }
  forget_partial();
  return written;
}

void remove_partial_file() noexcept {
  if (partial_path[0] != '\0') ::unlink(partial_path.data());
}

}  // namespace slant
