// slant-draw: a figure is asked for on stdin and written to stdout as SVG. `slant plot` starts it; it alone
// links SpiderMonkey (what it reads and writes: lib/figure/README.md).
#include <array>
#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "base/version.hpp"
#include "draw/engine.hpp"
#include "draw/figure.hpp"
#include "figure/request.hpp"

namespace slant::cli {
namespace {

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

std::string all_of_stdin() {
  std::string bytes;
  std::array<char, 1 << 16> piece{};
  while (const std::size_t size = std::fread(piece.data(), 1, piece.size(), stdin)) {
    bytes.append(piece.data(), size);
  }
  if (std::ferror(stdin) != 0) fail("stdin");
  return bytes;
}

void write_to_stdout(const std::string& bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() || std::fflush(stdout) != 0)
    fail("stdout");
}

int draw() {
  const FigureRequest request = figure_request(all_of_stdin());
  write_to_stdout(draw_figure(request.kind, request.data, request.options));
  return drawn;
}

int end_with(DrawExit code, const std::string& what) {
  say(fmt::format("{}\n", what));
  return code;
}

int main(int argc, char** argv) {
  try {
    if (argc == 1) return draw();
    if (argc > 2 || std::string(argv[1]) != "--version") {
      return end_with(
          draw_refused,
          "slant-draw takes no options: slant plot starts it, and slant plot --help has the options");
    }
    write_to_stdout(fmt::format("slant-draw {} ({})\n", version(), engine_version()));
    return drawn;
  } catch (const InputError& error) {
    return end_with(draw_refused, error.diagnostics().front().message);
  } catch (const std::system_error& error) {
    return end_with(draw_io_failed, error.what());
  } catch (const std::bad_alloc&) {
    return end_with(draw_out_of_memory, "the figure takes more than 1 GB of memory to draw");
  }
}

}  // namespace
}  // namespace slant::cli

int main(int argc, char** argv) {
  return slant::cli::main(argc, argv);
}
