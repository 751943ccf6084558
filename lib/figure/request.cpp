// Fields as "NAME SIZE\n", SIZE bytes, "\n": any byte may stand in them, and a part that is missing is seen.
#include "figure/request.hpp"

#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

template <typename Number>
std::optional<Number> number(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

[[noreturn]] void fail() {
  throw InputError("not a request for a figure", "slant plot makes one, and starts slant-draw with it");
}

std::string field(std::string_view name, std::string_view value) {
  return fmt::format("{} {}\n{}\n", name, value.size(), value);
}

struct Field {
  std::string_view name;
  std::string_view value;
};

// The first of `bytes`, which it is taken from.
Field take_field(std::string_view& bytes) {
  const std::size_t line = bytes.find('\n');
  const std::size_t space = bytes.substr(0, line).find(' ');
  if (line == std::string_view::npos || space == std::string_view::npos) fail();
  const std::optional<std::size_t> size = number<std::size_t>(bytes.substr(space + 1, line - space - 1));
  const std::string_view rest = bytes.substr(line + 1);
  if (!size || *size >= rest.size() || rest[*size] != '\n') fail();
  const Field taken{bytes.substr(0, space), rest.substr(0, *size)};
  bytes = rest.substr(*size + 1);
  return taken;
}

}  // namespace

std::string to_bytes(const FigureRequest& request) {
  const FigureOptions& options = request.options;
  return field("kind", request.kind) + field("width", fmt::format("{}", options.width)) +
         field("choice", options.choice) + field("group", options.group) +
         field("theme", options.is_dark ? "dark" : "light") + field("data", request.data);
}

FigureRequest figure_request(std::string_view bytes) {
  const auto next = [&bytes](std::string_view name) {
    const Field taken = take_field(bytes);
    if (taken.name != name) fail();
    return taken.value;
  };
  FigureRequest request;
  request.kind = next("kind");
  const std::optional<double> width = number<double>(next("width"));
  if (!width) fail();
  request.options.width = *width;
  request.options.choice = next("choice");
  request.options.group = next("group");
  const std::string_view theme = next("theme");
  if (theme != "dark" && theme != "light") fail();
  request.options.is_dark = theme == "dark";
  request.data = next("data");
  if (!bytes.empty()) fail();
  return request;
}

}  // namespace slant
