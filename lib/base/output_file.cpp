// Buffered writing to a descriptor, with the reason of every failure kept.
#include "base/output_file.hpp"

#include <atomic>
#include <cerrno>
#include <optional>
#include <streambuf>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/hash.hpp"
#include "base/new_file.hpp"

namespace slant {
namespace {

std::atomic<bool> any_written{false};

[[noreturn]] void fail(int error, const std::string& path) {
  throw std::system_error(error, std::generic_category(),
                          error == EFBIG ? path + ": more than ulimit -f allows" : path);
}

// What is open and has no name any more can only be written as it is.
bool is_regular_or_new(const std::string& path) {
  struct stat found {};
  if (::stat(path.c_str(), &found) == 0) return S_ISREG(found.st_mode) && found.st_nlink > 0;
  if (errno != ENOENT && errno != ENOTDIR) fail(errno, path);
  return true;
}

}  // namespace

// Where the bytes go.
class OutputFile::Target {
 public:
  explicit Target(const std::string& path) : name_(path == "-" ? "stdout" : path) {
    if (path == "-") {
      descriptor_ = STDOUT_FILENO;
    } else if (is_regular_or_new(path)) {
      descriptor_ = beside_.emplace(path).descriptor();
    } else {
      descriptor_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
      if (descriptor_ < 0) fail(errno, path);
      owns_ = true;
    }
  }
  ~Target() {
    if (owns_) ::close(descriptor_);
  }
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;

  bool is_terminal() const { return ::isatty(descriptor_) == 1; }

  void write(const char* at, const char* end) {
    while (at < end) {
      const ssize_t count = ::write(descriptor_, at, static_cast<std::size_t>(end - at));
      if (count >= 0) {
        at += count;
        if (!beside_) any_written = true;
      } else if (errno != EINTR) {
        fail(errno, name_);
      }
    }
  }

  void commit() {
    if (beside_) {
      beside_->commit();
      any_written = true;
    } else if (owns_) {
      owns_ = false;
      if (::close(descriptor_) != 0) fail(errno, name_);
    }
  }

 private:
  std::string name_;
  std::optional<NewFile> beside_;
  int descriptor_{-1};
  bool owns_{false};
};

class OutputFile::Buffer : public std::streambuf {
 public:
  explicit Buffer(Target& target) : target_(target), bytes_(1 << 16) { empty(); }

  std::string hash() const { return hex(hash_.value()); }

 protected:
  int_type overflow(int_type c) override {
    sync();
    if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
    return traits_type::not_eof(c);
  }

  int sync() override {
    const char* const begin = pbase();
    const char* const end = pptr();
    empty();  // what cannot be written is not tried again
    hash_.add({begin, static_cast<std::size_t>(end - begin)});
    target_.write(begin, end);
    return 0;
  }

 private:
  void empty() { setp(bytes_.data(), bytes_.data() + bytes_.size()); }

  Target& target_;
  std::vector<char> bytes_;
  RunningHash hash_;
};

OutputFile::OutputFile(const std::string& path)
    : target_(std::make_unique<Target>(path)),
      buffer_(std::make_unique<Buffer>(*target_)),
      stream_(std::make_unique<std::ostream>(buffer_.get())) {
  stream_->exceptions(std::ios::badbit | std::ios::failbit);  // hands the target's std::system_error on
}

OutputFile::~OutputFile() = default;

bool OutputFile::is_terminal() const {
  return target_->is_terminal();
}

Written OutputFile::commit() {
  stream_->flush();
  Written written{is_terminal() ? std::string() : buffer_->hash()};
  target_->commit();
  return written;
}

void try_output(const std::string& path) {
  if (path == "-") return;
  if (is_regular_or_new(path)) {
    const NewFile whole(path);
    return;
  }
  struct stat found {};
  const int known = ::stat(path.c_str(), &found);
  if (known == 0 && S_ISDIR(found.st_mode)) fail(EISDIR, path);
  if (known != 0 || ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) fail(errno, path);
}

bool anything_written() noexcept {
  return any_written;
}

}  // namespace slant
