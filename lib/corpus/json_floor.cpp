// JSONL read with simdjson alone, to measure the floor of reading speed.
#include "corpus/json_floor.hpp"

#include <cstring>
#include <stdexcept>
#include <string_view>

#include <fmt/format.h>
#include <simdjson.h>

namespace slant {
namespace {

void append_string(std::string_view value, std::string& out) {
  out += '"';
  for (const char c : value) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
    } else {
      out += c;
    }
  }
  out += '"';
}

}  // namespace

static_assert(JsonFloor::padding >= simdjson::SIMDJSON_PADDING);

struct JsonFloor::Parser {
  simdjson::ondemand::parser parser;
};

JsonFloor::JsonFloor() : parser_(std::make_unique<Parser>()) {}
JsonFloor::~JsonFloor() = default;

std::size_t JsonFloor::take(std::span<const char> lines) {
  const char* at = lines.data();
  const char* const end = at + lines.size();
  while (const void* found = std::memchr(at, '\n', static_cast<std::size_t>(end - at))) {
    const char* const line_end = static_cast<const char*>(found);
    const auto length = static_cast<std::size_t>(line_end - at);
    simdjson::ondemand::document document;
    std::string_view outlet, text;
    if (parser_->parser.iterate(at, length, length + padding).get(document) != simdjson::SUCCESS ||
        document.find_field_unordered("outlet").get(outlet) != simdjson::SUCCESS ||
        document.find_field_unordered("text").get(text) != simdjson::SUCCESS) {
      throw std::invalid_argument("a line without outlet and text");
    }
    ++documents_;
    bytes_ += outlet.size() + text.size();
    at = line_end + 1;
  }
  return static_cast<std::size_t>(at - lines.data());
}

void append_line(const Document& document, std::string& lines) {
  lines += "{\"outlet\": ";
  append_string(document.outlet, lines);
  lines += ", \"title\": ";
  append_string(document.title, lines);
  lines += ", \"text\": ";
  append_string(document.text, lines);
  lines += "}\n";
}

}  // namespace slant
