// Child processes: posix_spawn, pipes for input and output, and a wait with a time limit.
#include "base/program.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <thread>

#include <fmt/format.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/temporary_file.hpp"

namespace slant {
namespace {

using std::chrono::milliseconds;

std::atomic<pid_t> running{0};
static_assert(std::atomic<pid_t>::is_always_lock_free, "a handler of signals reads it");

// What the program starts with: three files, and signals as they are in a shell. Files that the parent has
// open are closed in it where they were opened with O_CLOEXEC, as all of ours are.
class Start {
 public:
  explicit Start(const std::array<int, 3>& descriptors) {
    posix_spawn_file_actions_init(&files_);
    // Each is at least as large as its place, as they were opened in this order: none is overwritten before its turn.
    for (int place = 0; place < 3; ++place) {
      posix_spawn_file_actions_adddup2(&files_, descriptors[static_cast<std::size_t>(place)], place);
    }
    posix_spawnattr_init(&attributes_);
    sigset_t none{};
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes_, &none);
    sigset_t ignored{};
    sigemptyset(&ignored);
    sigaddset(&ignored, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes_, &ignored);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~Start() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;

  pid_t operator()(const std::string& program, std::vector<std::string> words) const {
    words.insert(words.begin(), program);
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    const int error =
        ::posix_spawnp(&child, program.c_str(), &files_, &attributes_, pointers.data(), environ);
    if (error != 0) {
      throw ProgramError({error, std::generic_category()},
                         fmt::format("{} does not start: {}", program, std::strerror(error)));
    }
    return child;
  }

 private:
  posix_spawn_file_actions_t files_{};
  posix_spawnattr_t attributes_{};
};

// Its status, or nothing yet.
bool has_ended(pid_t child, int& status, int how) {
  pid_t ended = 0;
  do {
    ended = ::waitpid(child, &status, how);
  } while (ended < 0 && errno == EINTR);
  if (ended < 0) throw std::system_error(errno, std::generic_category(), "waiting for a program");
  return ended == child;
}

// Looks again after ever longer pauses, 5 ms at most: a wait with a limit that needs no signals of its own.
int wait_for(pid_t child, const std::string& program, milliseconds limit) {
  using Clock = std::chrono::steady_clock;
  const Clock::time_point end = Clock::now() + limit;
  std::chrono::microseconds pause{100};
  int status = 0;
  while (!has_ended(child, status, WNOHANG)) {
    if (Clock::now() >= end) {
      ::kill(child, SIGKILL);
      has_ended(child, status, 0);
      throw ProgramError(std::make_error_code(std::errc::timed_out),
                         fmt::format("{} was ended, as it took more than {} s", program,
                                     static_cast<double>(limit.count()) / 1000));
    }
    std::this_thread::sleep_for(pause);
    pause = std::min(pause * 2, std::chrono::microseconds{5000});
  }
  return status;
}

// What a program that a signal ended may have said before.
std::string last_line(const std::string& errors) {
  const std::size_t end = errors.find_last_not_of('\n') + 1;
  if (end == 0) return {};
  const std::size_t begin = errors.rfind('\n', end - 1) + 1;
  return ": " + errors.substr(begin, end - begin);
}

// While this lives, a handler of signals finds the program.
struct Running {
  explicit Running(pid_t child) { running = child; }
  ~Running() { running = 0; }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;
};

}  // namespace

ProgramError::ProgramError(std::error_code code, std::string message, const std::string& hint)
    : std::system_error(code), message_(std::move(message)) {
  if (!hint.empty()) message_ += "\n  hint: " + hint;
}

ProgramResult run_program(const std::string& program, const std::vector<std::string>& arguments,
                          std::string_view input, milliseconds limit) {
  TemporaryFile in;
  const TemporaryFile out;
  const TemporaryFile err;
  in.append(input);
  ::lseek(in.descriptor(), 0, SEEK_SET);  // the program goes on where we are

  const pid_t child = Start({in.descriptor(), out.descriptor(), err.descriptor()})(program, arguments);
  const Running found(child);
  const int status = wait_for(child, program, limit);
  ProgramResult result{WEXITSTATUS(status), out.contents(), err.contents()};
  if (WIFSIGNALED(status)) {
    const int signal = WTERMSIG(status);
    throw ProgramError(std::make_error_code(std::errc::io_error),
                       fmt::format("{} was ended by signal {} ({}){}", program, signal, ::strsignal(signal),
                                   last_line(result.errors)));
  }
  return result;
}

void end_running_program() noexcept {
  const pid_t child = running;
  if (child > 0) ::kill(child, SIGKILL);
}

}  // namespace slant
