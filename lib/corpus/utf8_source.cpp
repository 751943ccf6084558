// Decoding in pieces between a source and the reader of its records.
#include "corpus/utf8_source.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace slant {
namespace {

constexpr std::size_t head_bytes = std::size_t{64} << 10;

}  // namespace

Utf8Source::Utf8Source(std::unique_ptr<ByteSource> source, std::string_view forced)
    : source_(std::move(source)) {
  const std::string_view head = source_.peek(head_bytes);
  if (forced.empty()) {
    encoding_ = detect_encoding(head);
  } else {
    encoding_ = {std::string(forced), bom_bytes(head, forced), true};
  }
  if (!names_utf8(encoding_.name)) decoder_.emplace(encoding_.name);
  std::array<char, 4> bom{};
  for (std::size_t left = encoding_.bom_bytes; left > 0;) left -= source_.read(bom.data(), left);
}

std::string_view Utf8Source::peek(std::size_t size) {
  if (!decoder_) return source_.peek(size);
  while (decoded_.size() - given_ < size && !ended_) {
    std::array<char, 16384> bytes;
    const std::size_t got = source_.read(bytes.data(), bytes.size());
    ended_ = got == 0;
    replaced_ += decoder_->decode({bytes.data(), got}, ended_, decoded_);
  }
  return std::string_view(decoded_).substr(given_, size);
}

std::size_t Utf8Source::read(char* buffer, std::size_t size) {
  return decoder_ ? decode_some(buffer, size) : source_.read(buffer, size);
}

std::size_t Utf8Source::decode_some(char* buffer, std::size_t size) {
  const std::string_view ready = peek(1);
  if (ready.empty()) return 0;
  const std::size_t given = std::min(size, decoded_.size() - given_);
  std::memcpy(buffer, decoded_.data() + given_, given);
  given_ += given;
  if (given_ == decoded_.size()) {
    decoded_.clear();
    given_ = 0;
  }
  return given;
}

}  // namespace slant
