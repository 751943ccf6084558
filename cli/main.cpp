// slant: argv in, a command run, every error caught and said once.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#ifdef __linux__
#include <malloc.h>
#include <sys/mman.h>
#endif
#include <fmt/format.h>
#include <unistd.h>

#include "base/diagnostic.hpp"
#include "base/output_file.hpp"
#include "base/program.hpp"
#include "exit_code.hpp"
#include "launch.hpp"
#include "messages.hpp"

namespace slant::cli {
namespace {

// Every error is said once, here.
int run(const std::vector<std::string>& words) {
  try {
    return launch(words);
  } catch (const InputError& error) {
    print(error.diagnostics());
    return exit_usage;
  } catch (const BadRecords& error) {
    fmt::print(stderr, "{}error: stopped at the first bad record (--strict)\n", error.what());
    return exit_bad_records;
  } catch (const LimitError& error) {
    fmt::print(stderr, "error: {}\n", error.what());
    return exit_limit;
  } catch (const std::system_error& error) {
    if (error.code() == std::errc::broken_pipe)
      return exit_done;  // the reader has seen enough, as in `| head`
    fmt::print(stderr, "error: {}\n", error.what());
    return exit_io;
  } catch (const std::bad_alloc&) {
    fmt::print(stderr, "error: out of memory; --max-record-bytes bounds the longest document\n");
    return exit_limit;
  }
}

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

extern "C" void on_interrupt(int) {
  static constexpr char message[] = "\nslant: interrupted; nothing was written\n";
  remove_partial_file();
  end_running_program();
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, message, sizeof message - 1);
  ::_exit(exit_interrupted);
}

void clean_up_when_interrupted() {
  struct sigaction action {};
  action.sa_handler = on_interrupt;
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is an error of write, not the end of the process
}

int main(int argc, char** argv) {
  prepare_heap();
  clean_up_when_interrupted();
  return run({argv + 1, argv + std::max(argc, 1)});
}

}  // namespace
}  // namespace slant::cli

int main(int argc, char** argv) {
  return slant::cli::main(argc, argv);
}
