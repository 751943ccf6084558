// Any bytes decode to valid UTF-8, and to the same wherever they are cut.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/encoding.hpp"
#include "base/unicode.hpp"
#include "fuzz/require.hpp"

namespace {

std::string decoded(std::string_view encoding, std::string_view bytes, std::size_t piece) {
  slant::Decoder decoder(encoding);
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += piece) {
    decoder.decode(bytes.substr(at, piece), false, out);
  }
  decoder.decode({}, true, out);
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const slant::DetectedEncoding detected = slant::detect_encoding(bytes);
  SLANT_REQUIRE(detected.bom_bytes <= size);

  const std::string_view body = bytes.substr(detected.bom_bytes);
  const std::string whole = decoded(detected.name, body, std::max<std::size_t>(body.size(), 1));
  SLANT_REQUIRE(slant::is_valid_utf8(whole));
  SLANT_REQUIRE(decoded(detected.name, body, 1) == whole);
  SLANT_REQUIRE(decoded(detected.name, body, 7) == whole);

  std::string replaced(bytes);
  const std::size_t count = slant::replace_malformed(replaced);
  SLANT_REQUIRE(slant::is_valid_utf8(replaced));
  SLANT_REQUIRE((count == 0) == (replaced == bytes));
  return 0;
}
