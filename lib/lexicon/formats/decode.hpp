// Bytes of a dictionary file → UTF-8.
#pragma once

#include <string>
#include <string_view>

#include "lexicon/formats/import.hpp"

namespace slant {

struct Decoded {
  std::string text;  // valid UTF-8 without a byte order mark
  std::string encoding;
  std::size_t malformed{0};  // sequences that are U+FFFD now
};

// `encoding` empty: a byte order mark or an XML declaration says it, or the bytes do: UTF-8, Japanese ones
// with kana, else windows-1252. Throws InputError for an unknown encoding and for a binary file.
Decoded decode_dictionary(std::string_view bytes, const std::string& file, const std::string& encoding);

}  // namespace slant
