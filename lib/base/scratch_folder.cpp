// mkdtemp, and everything below removed.
#include "base/scratch_folder.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/signals_held.hpp"

#ifdef __linux__
#include <sys/syscall.h>
#endif

namespace slant {
namespace {

// What a handler of signals removes: it may not allocate.
struct RememberedFolder {
  std::atomic<bool> taken{false}, ready{false};
  std::array<char, PATH_MAX> path{};
};
std::array<RememberedFolder, 4> remembered_folders;

// Without readdir, which allocates. Folders hold files alone.
void remove_files_of([[maybe_unused]] int folder) noexcept {
#ifdef __linux__
  constexpr std::size_t to_size = 16, to_name = 19;  // in a linux_dirent64
  alignas(std::uint64_t) std::array<char, 4096> entries{};
  while (true) {
    const auto bytes = ::syscall(SYS_getdents64, folder, entries.data(), entries.size());
    if (bytes <= 0) return;
    std::uint16_t size = 0;
    for (const char* entry = entries.data(); entry < entries.data() + bytes; entry += size) {
      std::memcpy(&size, entry + to_size, sizeof size);
      ::unlinkat(folder, entry + to_name, 0);  // of . and .. it does nothing
    }
  }
#endif
}

}  // namespace

ScratchFolder::ScratchFolder() {
  const char* const parent = std::getenv("TMPDIR");
  const SignalsHeld held;
  path_ = std::string(parent != nullptr && *parent != '\0' ? parent : "/tmp") + "/slant-XXXXXX";
  for (remembered_ = 0; remembered_ < remembered_folders.size(); ++remembered_) {
    if (!remembered_folders[remembered_].taken.exchange(true)) break;
  }
  if (::mkdtemp(path_.data()) == nullptr) {
    const int error = errno;
    if (remembered_ < remembered_folders.size()) remembered_folders[remembered_].taken = false;
    throw std::system_error(error, std::generic_category(), path_);
  }
  if (remembered_ == remembered_folders.size() || path_.size() >= PATH_MAX) return;
  RememberedFolder& one = remembered_folders[remembered_];
  std::memcpy(one.path.data(), path_.c_str(), path_.size() + 1);
  one.ready = true;
}

ScratchFolder::~ScratchFolder() {
  const SignalsHeld held;
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
  if (remembered_ == remembered_folders.size()) return;
  remembered_folders[remembered_].ready = false;
  remembered_folders[remembered_].taken = false;
}

void remove_scratch_folders() noexcept {
  for (const RememberedFolder& one : remembered_folders) {
    if (!one.ready) continue;
    const int folder = ::open(one.path.data(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0) continue;
    // Another thread may be about to make a file in it.
    constexpr int most_tries = 100;
    for (int i = 0; i < most_tries; ++i) {
      remove_files_of(folder);
      if (::rmdir(one.path.data()) == 0 || errno == ENOENT) break;
      ::lseek(folder, 0, SEEK_SET);
    }
    ::close(folder);
  }
}

}  // namespace slant
