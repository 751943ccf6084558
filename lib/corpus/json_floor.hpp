// The least that reading JSONL costs with simdjson alone: what the speed of a run is held against.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "corpus/document.hpp"

namespace slant {

class JsonFloor {
 public:
  static constexpr std::size_t padding = 64;  // readable bytes behind what take() is given

  JsonFloor();
  ~JsonFloor();
  JsonFloor(const JsonFloor&) = delete;
  JsonFloor& operator=(const JsonFloor&) = delete;

  // One `iterate` a line, on this thread; `outlet` and `text` are taken and nothing else. Returns how many
  // bytes the whole lines have: what is behind the last line end stays for the next call. Throws
  // std::invalid_argument for a line without both as strings.
  std::size_t take(std::span<const char> lines);

  std::uint64_t documents() const { return documents_; }
  std::uint64_t bytes() const { return bytes_; }  // of outlets and texts, unescaped

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
  std::uint64_t documents_{0}, bytes_{0};
};

// Appends the document as a line for it: outlet, title and text, escaped as far as JSON asks.
void append_line(const Document& document, std::string& lines);

}  // namespace slant
