// openat, renameat and flock behind NewFile.
#include "base/new_file.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/signals_held.hpp"

namespace slant {
namespace {

namespace fs = std::filesystem;

#ifdef O_PATH
constexpr int as_place = O_PATH | O_DIRECTORY | O_CLOEXEC;  // a folder that may be written and not listed
#else
constexpr int as_place = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
#endif

constexpr std::string_view partial_mark = ".partial-";
constexpr std::size_t random_digits = 16;

std::atomic<bool> syncs{false};

// What a handler of signals removes: it may not allocate. The name is there before the file is.
struct Remembered {
  std::atomic<bool> taken{false}, ready{false};
  int folder{-1};
  std::array<char, NAME_MAX + 1> name{};
};
std::array<Remembered, 8> all_remembered;
static_assert(std::atomic<bool>::is_always_lock_free, "a handler of signals reads it");

std::size_t remember(int folder, const std::string& name) {
  std::size_t at = 0;
  while (at < all_remembered.size() && all_remembered[at].taken.exchange(true)) ++at;
  if (at == all_remembered.size()) return at;
  Remembered& one = all_remembered[at];
  one.folder = folder;
  std::memcpy(one.name.data(), name.c_str(), std::min(name.size() + 1, one.name.size()));
  one.ready = true;
  return at;
}

void forget(std::size_t at) {
  if (at >= all_remembered.size()) return;
  all_remembered[at].ready = false;
  all_remembered[at].taken = false;
}

// Where links lead, whether or not anything is there.
std::string behind_links(std::string path) {
  constexpr int most_links = 40;
  for (int links = 0; links < most_links; ++links) {
    std::error_code no_link;
    const fs::path target = fs::read_symlink(path, no_link);
    if (no_link) return path;
    path = (fs::path(path).parent_path() / target).string();  // an absolute target stands alone
  }
  throw std::system_error(ELOOP, std::generic_category(), path);
}

std::string folder_of(const std::string& path) {
  const std::string folder = fs::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

// As much of the name as leaves room for what makes it another: no half characters.
std::string partial_stem(const std::string& name) {
  std::size_t size = std::min<std::size_t>(name.size(), NAME_MAX - partial_mark.size() - random_digits);
  while (size > 0 && size < name.size() && (static_cast<unsigned char>(name[size]) & 0xC0U) == 0x80U) --size;
  return name.substr(0, size) + std::string(partial_mark);
}

std::string random_name(const std::string& name) {
  std::uint64_t random = 0;
  if (::getentropy(&random, sizeof random) != 0)
    throw std::system_error(errno, std::generic_category(), "a random number");
  return fmt::format("{}{:016x}", partial_stem(name), random);
}

bool is_partial_of(std::string_view found, const std::string& stem) {
  return found.size() == stem.size() + random_digits && found.starts_with(stem) &&
         found.find_first_not_of("0123456789abcdef", stem.size()) == std::string_view::npos;
}

// The error number; 0: all of it was written.
int write_all(int file, const char* at, std::size_t size) {
  while (size > 0) {
    const ssize_t written = ::write(file, at, size);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    at += written;
    size -= static_cast<std::size_t>(written);
  }
  return 0;
}

// The same for what stands in another file.
int copy_all(int from, int to, off_t size) {
  std::vector<char> piece(std::size_t{1} << 18U);
  for (off_t at = 0; at < size;) {
    const ssize_t got = ::pread(from, piece.data(), piece.size(), at);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return got < 0 ? errno : EIO;
    if (const int error = write_all(to, piece.data(), static_cast<std::size_t>(got)); error != 0)
      return error;
    at += got;
  }
  return 0;
}

struct Closing {
  int file;
  ~Closing() { ::close(file); }
};

}  // namespace

void NewFile::fail(int error) const {
  throw std::system_error(error, std::generic_category(), path_);
}

NewFile::NewFile(const std::string& path) : path_(behind_links(path)), remembered_(all_remembered.size()) {
  name_ = fs::path(path_).filename().string();
  const std::string folder = folder_of(path_);
  if (name_.empty()) fail(EISDIR);
  folder_ = ::open(folder.c_str(), as_place);
  if (folder_ < 0) {
    throw std::system_error(errno, std::generic_category(),
                            fmt::format("{}: cannot write in the folder {}", path, folder));
  }
  try {
    create();
  } catch (...) {
    ::close(folder_);
    throw;
  }
}

void NewFile::create() {
  exists_ = ::fstatat(folder_, name_.c_str(), &earlier_, AT_SYMLINK_NOFOLLOW) == 0;
  if (!exists_ && errno != ENOENT) fail(errno);
  // Replacing would not ask; who may not write a file did mean it.
  if (exists_ && ::faccessat(folder_, name_.c_str(), W_OK, AT_EACCESS) != 0) fail(errno);
  partial_ = random_name(name_);
  remembered_ = remember(folder_, partial_);
  file_ = ::openat(folder_, partial_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                   exists_ ? 0600 : 0666);
  if (file_ < 0) {
    const int error = errno;
    forget(remembered_);
    throw std::system_error(error, std::generic_category(),
                            fmt::format("{}: cannot write in the folder {}", path_, folder_of(path_)));
  }
  ::flock(file_, LOCK_EX | LOCK_NB);  // free again when this process is dead, however it ended
  if (!exists_) return;
  struct stat made {};
  const bool same_group = ::fstat(file_, &made) == 0 && (made.st_gid == earlier_.st_gid ||
                                                         ::fchown(file_, made.st_uid, earlier_.st_gid) == 0);
  stays_ = earlier_.st_nlink > 1 || earlier_.st_uid != made.st_uid || !same_group;
  ::fchmod(file_, earlier_.st_mode & 0777U);
}

NewFile::~NewFile() {
  if (file_ >= 0) ::close(file_);
  if (!partial_.empty()) ::unlinkat(folder_, partial_.c_str(), 0);
  forget(remembered_);
  ::close(folder_);
}

void NewFile::close() {
  const int closed = ::close(file_);
  file_ = -1;
  if (closed != 0) fail(errno);
}

void NewFile::copy_over_earlier() {
  const int to = ::openat(folder_, name_.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
  if (to < 0) fail(errno);
  const Closing closing{to};
  const off_t size = ::lseek(file_, 0, SEEK_END);
  if (size > earlier_.st_size) {  // no room is found out before anything is lost
    const int error = ::posix_fallocate(to, earlier_.st_size, size - earlier_.st_size);
    if (error == ENOSPC || error == EFBIG || error == EDQUOT) {
      if (::ftruncate(to, earlier_.st_size) != 0) fail(errno);
      fail(error);
    }
  }
  if (const int error = copy_all(file_, to, size); error != 0) fail(error);
  if (::ftruncate(to, size) != 0 || (syncs && ::fsync(to) != 0)) fail(errno);
}

void NewFile::commit() {
  if (syncs && !stays_ && ::fsync(file_) != 0) fail(errno);
  const SignalsHeld held;  // while the file gets its new content in place
  if (stays_) {
    copy_over_earlier();
    close();
    ::unlinkat(folder_, partial_.c_str(), 0);
  } else {
    close();
    if (::renameat(folder_, partial_.c_str(), folder_, name_.c_str()) != 0) fail(errno);
  }
  partial_.clear();
  forget(remembered_);
  remembered_ = all_remembered.size();
  if (!syncs) return;
  const Closing folder{::openat(folder_, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (folder.file < 0 || ::fsync(folder.file) != 0) fail(errno);
}

std::vector<std::string> left_behind(const std::string& path) {
  constexpr int most_entries = 10'000;  // a folder of more is not searched to its end
  const std::string target = behind_links(path), stem = partial_stem(fs::path(target).filename().string());
  std::vector<std::string> left;
  std::error_code ended;
  int entries = 0;
  for (fs::directory_iterator at(folder_of(target), ended), end;
       !ended && at != end && entries < most_entries; at.increment(ended), ++entries) {
    if (!is_partial_of(at->path().filename().string(), stem)) continue;
    const int file = ::open(at->path().c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) continue;
    const Closing closing{file};
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) left.push_back(at->path().string());
  }
  std::sort(left.begin(), left.end());
  return left;
}

void sync_new_files() {
  syncs = true;
}

void remove_partial_files() noexcept {
  for (const Remembered& one : all_remembered) {
    if (one.ready) ::unlinkat(one.folder, one.name.data(), 0);
  }
}

}  // namespace slant
