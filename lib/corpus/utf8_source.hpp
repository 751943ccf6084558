// Bytes in any encoding as UTF-8: the encoding is told from the first bytes unless the user named it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/encoding.hpp"
#include "corpus/byte_source.hpp"

namespace slant {

class Utf8Source : public ByteSource {
 public:
  // Throws InputError for a `forced` encoding that nobody knows; empty: told from the bytes. UTF-8 itself
  // passes unchecked and uncopied, without its BOM.
  Utf8Source(std::unique_ptr<ByteSource> source, std::string_view forced);

  const DetectedEncoding& encoding() const { return encoding_; }
  std::size_t replaced() const { return replaced_; }  // malformed parts that became U+FFFD; 0 for UTF-8

  std::string_view peek(std::size_t size);
  std::size_t read(char* buffer, std::size_t size) override;
  std::string_view damage() const override { return source_.damage(); }

 private:
  std::size_t decode_some(char* buffer, std::size_t size);

  PeekedSource source_;
  DetectedEncoding encoding_;
  std::optional<Decoder> decoder_;
  std::string decoded_;
  std::size_t given_{0};  // of decoded_
  bool ended_{false};
  std::size_t replaced_{0};
};

}  // namespace slant
