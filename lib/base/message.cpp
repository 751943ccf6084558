// Straight to the descriptor: nothing is held back, nothing throws.
#include "base/message.hpp"

#include <cerrno>
#include <string_view>

#include <unistd.h>

#include "base/shown_text.hpp"

namespace slant {
namespace {

void write_message(std::string_view left) {
  while (!left.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, left.data(), left.size());
    if (written < 0 && errno != EINTR) return;
    if (written > 0) left.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

void say(std::string text) {
  write_message(on_its_lines(std::move(text)));
}

void say_for_now(std::string text) {
  write_message('\r' + on_one_line(std::move(text)) + '\r');
}

}  // namespace slant
