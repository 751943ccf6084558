// NFC through ICU, only where a byte above ASCII stands.
#include "text/surface.hpp"

#include <algorithm>
#include <stdexcept>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace slant {

void surface_of(std::string_view bytes, std::string& out) {
  out.assign(bytes);
  if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
    return;
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const auto size = static_cast<std::int32_t>(bytes.size());
  icu::UnicodeString text =
      U_SUCCESS(status)
          ? nfc->normalize(icu::UnicodeString::fromUTF8(icu::StringPiece(bytes.data(), size)), status)
          : icu::UnicodeString();
  if (U_FAILURE(status)) throw std::runtime_error("ICU cannot normalise a word: its data is missing");
  for (std::int32_t i = 0; i < text.length(); ++i) {
    const char16_t unit = text[i];
    if (unit == u'\u2018' || unit == u'\u2019' || unit == u'\u02BC' || unit == u'\uFF07') {
      text.setCharAt(i, u'\'');
    } else if (unit == u'\u2010' || unit == u'\u2011') {
      text.setCharAt(i, u'-');
    }
  }
  out.clear();
  text.toUTF8String(out);
}

}  // namespace slant
