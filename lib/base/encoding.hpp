// Encodings of files: told from their first bytes, or named by the user, and turned into UTF-8.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace slant {

struct DetectedEncoding {
  std::string name;          // "UTF-8", "UTF-16LE", "windows-1252", …: an ICU converter name
  std::size_t bom_bytes{0};  // to be skipped
  bool certain{true};        // false where the bytes only look like it
};

// From the first bytes (up to 64 kB) of a file; a sequence cut at their end is no fault. UTF-8 unless a BOM,
// NUL patterns or invalid UTF-8 say otherwise. Text with a few malformed bytes stays UTF-8: windows-1252 is
// named only where high bytes hardly ever form UTF-8 and nearly all make sense as the letters and marks of that page.
DetectedEncoding detect_encoding(std::string_view head);

// The length of the BOM of the encoding a user named, if `head` begins with one; else 0.
std::size_t bom_bytes(std::string_view head, std::string_view encoding);

// Whether this is a name of UTF-8, so that no Decoder is needed.
bool names_utf8(std::string_view encoding);

// A streaming converter to UTF-8. Throws InputError for a name that ICU does not know (hint: a few that it does).
class Decoder {
 public:
  explicit Decoder(std::string_view encoding);
  ~Decoder();
  Decoder(Decoder&&) noexcept;
  Decoder& operator=(Decoder&&) noexcept;

  // Appends the UTF-8 of `bytes` to `out`; a sequence cut at the end waits for the next call unless `last`.
  // Malformed input becomes U+FFFD; returns how many were replaced.
  std::size_t decode(std::string_view bytes, bool last, std::string& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace slant
