// The converter reads and writes files without a name: no pipe has to be filled and emptied at the same time.
#include "picture.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <vector>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/diagnostic.hpp"

namespace slant::cli {
namespace {

constexpr const char* converter = "rsvg-convert";

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

[[noreturn]] void fail(int error, const char* what) {
  throw std::system_error(error, std::generic_category(), what);
}

File temporary_file() {
  File file(std::tmpfile(), &std::fclose);
  if (!file) fail(errno, "temporary file");
  return file;
}

// What the converter prints when it is given `arguments` and `input`.
std::string run(std::vector<std::string> arguments, const std::string& input) {
  const File in = temporary_file();
  const File out = temporary_file();
  if (std::fwrite(input.data(), 1, input.size(), in.get()) != input.size() || std::fflush(in.get()) != 0)
    fail(errno, "temporary file");
  std::rewind(in.get());

  arguments.insert(arguments.begin(), converter);
  std::vector<char*> words;
  words.reserve(arguments.size() + 1);
  for (std::string& argument : arguments) words.push_back(argument.data());
  words.push_back(nullptr);
  posix_spawn_file_actions_t files{};
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, ::fileno(in.get()), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, ::fileno(out.get()), STDOUT_FILENO);
  pid_t child = 0;
  const int error = ::posix_spawnp(&child, converter, &files, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  if (error != 0) fail(error, converter);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) fail(errno, converter);
  }
  if (status != 0) fail(EIO, converter);

  std::string made;
  std::array<char, 1 << 16> piece{};
  std::rewind(out.get());
  while (const std::size_t size = std::fread(piece.data(), 1, piece.size(), out.get())) {
    made.append(piece.data(), size);
  }
  return made;
}

// Asked before a corpus is read for nothing.
void require_converter(const std::string& path) {
  try {
    run({"--version"}, "");
  } catch (const std::system_error&) {
    throw InputError(path + ": only " + converter + " makes PDF and PNG, which is not at hand",
                     "install it (Debian: librsvg2-bin), or write an .svg");
  }
}

}  // namespace

Picture picture_named(const std::string& path) {
  if (path == "-" || path.ends_with(".svg")) return Picture::svg;
  if (!path.ends_with(".pdf") && !path.ends_with(".png"))
    throw InputError(path + ": the ending names no kind of picture", "write to an .svg, .pdf or .png");
  require_converter(path);
  return path.ends_with(".pdf") ? Picture::pdf : Picture::png;
}

std::string picture_of(const std::string& svg, Picture picture) {
  switch (picture) {
    case Picture::pdf:
      return run({"--format", "pdf"}, svg);
    case Picture::png:
      return run({"--format", "png", "--dpi-x", "600", "--dpi-y", "600", "--background-color", "white"}, svg);
    case Picture::svg:
      break;
  }
  return svg;
}

}  // namespace slant::cli
