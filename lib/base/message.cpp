// Straight to the descriptor: nothing is held back, nothing throws.
#include "base/message.hpp"

#include <cerrno>
#include <string_view>
#include <utility>

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

thread_local std::function<void(std::string)> heard_by;

}  // namespace

Hearing::Hearing(std::function<void(std::string text)> hear) {
  heard_by = std::move(hear);
}

Hearing::~Hearing() {
  heard_by = nullptr;
}

void say(std::string text) {
  text = on_its_lines(std::move(text));
  if (heard_by) return heard_by(std::move(text));
  write_message(text);
}

void say_for_now(std::string text) {
  if (heard_by) return;
  write_message('\r' + on_one_line(std::move(text)) + '\r');
}

}  // namespace slant
