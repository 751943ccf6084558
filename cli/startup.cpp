// Signals end a run without a trace of half a file; nothing here depends on the command.
#include "startup.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>

#ifdef __linux__
#include <malloc.h>
#include <sys/mman.h>
#endif
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/new_file.hpp"
#include "base/output_file.hpp"
#include "base/program.hpp"
#include "base/scratch_folder.hpp"
#include "base/shortage.hpp"
#include "exit_code.hpp"

namespace slant::cli {
namespace {

// What grows by doubling, a lexicon above all, would get fresh pages from the system each time and give them
// back: a page costs as much as a thousand instructions. So what was freed is kept, and the heap begins with
// pages of 2 MB where the system has them. What of it is not used is never touched.
void prepare_heap() {
#if defined(M_TRIM_THRESHOLD) && defined(MADV_HUGEPAGE)
  constexpr std::size_t page = std::size_t{2} << 20U;
  constexpr std::size_t size = 6 * page;
  mallopt(M_MMAP_THRESHOLD, 16 << 20);
  mallopt(M_TRIM_THRESHOLD, 16 << 20);
  mallopt(M_TOP_PAD, 1 << 20);
  void* const piece = std::malloc(size);
  void* begin = piece;
  std::size_t space = size;
  if (piece != nullptr && std::align(page, size - page, begin, space) != nullptr) {
    madvise(begin, size - page, MADV_HUGEPAGE);
  }
  std::free(piece);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}

// A descriptor that is closed would become that of the next file, which messages or a result would then go to. In its place
// stands one that can be neither read nor written.
void fill_standard_files() {
#ifdef O_PATH
  for (int file = STDIN_FILENO; file <= STDERR_FILENO; ++file) {
    if (::fcntl(file, F_GETFD) < 0 && errno == EBADF) [[maybe_unused]]
      const int same = ::open("/", O_PATH);
  }
#endif
}

rlim_t memory_limit() noexcept {
  rlimit limit{};
  return ::getrlimit(RLIMIT_AS, &limit) == 0 ? limit.rlim_cur : RLIM_INFINITY;
}

// Of address space each thread would reserve 64 MB for a heap of its own.
void share_one_heap() {
#ifdef M_ARENA_MAX
  mallopt(M_ARENA_MAX, 1);
#endif
}

// Where memory is limited a stack that cannot grow any more ends the process: it grows while there is room.
[[gnu::noinline]] void grow_stack() {
  std::array<volatile char, std::size_t{512} << 10U> piece;  // NOLINT: only touched
  for (std::size_t at = 0; at < piece.size(); at += 4096) piece[at] = 0;
}

void write_message(const char* text) noexcept {
  std::size_t size = 0;
  while (text[size] != '\0') ++size;
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text, size);
}

extern "C" void on_interrupt(int) {
  remove_partial_files();
  remove_scratch_folders();
  end_running_program();
  write_message(anything_written() ? "\nslant: interrupted; what was written may be incomplete\n"
                                   : "\nslant: interrupted; nothing was written\n");
  ::_exit(exit_interrupted);
}

// The default follows when the handler returns.
extern "C" void on_fault(int signal) {
  remove_partial_files();
  remove_scratch_folders();
  end_running_program();
  ::raise(signal);
}

// An exception where none can be: memory that is refused is told all the same.
[[noreturn]] void on_terminate() {
  if (!memory_was_refused()) std::abort();
  remove_partial_files();
  remove_scratch_folders();
  end_running_program();
  write_message(out_of_memory());
  ::_exit(exit_limit);
}

bool has_handler(int signal, void (*handler)(int)) {
  struct sigaction before {};
  return ::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == handler;
}

void handle_signals() {
  static std::array<char, std::size_t{64} << 10U> stack;  // a fault may be that there is no more of the other
  stack_t other{};
  other.ss_sp = stack.data();
  other.ss_size = stack.size();
  ::sigaltstack(&other, nullptr);

  struct sigaction interrupted {};
  interrupted.sa_handler = on_interrupt;
  ::sigfillset(&interrupted.sa_mask);
  for (const int signal : {SIGINT, SIGTERM, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU,
#ifdef __linux__
                           SIGIO, SIGPWR, SIGSTKFLT,
#endif
                           SIGHUP}) {
    if (signal == SIGHUP && has_handler(signal, SIG_IGN)) continue;  // nohup
    ::sigaction(signal, &interrupted, nullptr);
  }

  struct sigaction fault {};
  fault.sa_handler = on_fault;
  fault.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK);
  for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGSYS, SIGTRAP}) {
    if (has_handler(signal, SIG_DFL)) ::sigaction(signal, &fault, nullptr);  // sanitizers have theirs
  }

  // A closed pipe and a file of the size that is allowed are errors of write, not the end of the process.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace

const char* out_of_memory() noexcept {
  static std::array<char, 400> text;
  const Task* const task = task_without_memory();
  std::array<char, 64> limit{};
  if (const rlim_t bytes = memory_limit(); bytes != RLIM_INFINITY) {
    std::snprintf(limit.data(), limit.size(), " (ulimit -v allows %llu MB)",
                  static_cast<unsigned long long>(bytes >> 20U));
  }
  std::snprintf(text.data(), text.size(), "error: out of memory while %s%s; %s\n",
                task == nullptr ? "starting" : task->doing, limit.data(),
                task == nullptr ? "slant needs about 100 MB" : task->remedy);
  return text.data();
}

void start_up() {
  fill_standard_files();
  if (memory_limit() != RLIM_INFINITY) {
    grow_stack();
    share_one_heap();
  }
  prepare_heap();
  note_memory_that_is_refused();
  std::set_terminate(on_terminate);
  handle_signals();
}

}  // namespace slant::cli
