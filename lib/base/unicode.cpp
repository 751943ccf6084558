// UTF-8 by ICU's macros and properties.
#include "base/unicode.hpp"

#include <cstring>
#include <utility>

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>
#include <unicode/uversion.h>

#include "base/ascii.hpp"

namespace slant {
namespace {

// Calls see(begin, end, code_point) for each code point or maximal malformed part (code_point < 0).
template <class See>
void each_code_point(std::string_view text, See see) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const std::size_t size = text.size();
  std::size_t at = 0;
  while (at < size) {
    const std::size_t begin = at;
    UChar32 c = 0;
    U8_NEXT(bytes, at, size, c);
    see(begin, at, c);
  }
}

std::size_t width(UChar32 c) {
  if (0x20 <= c && c < 0x7F) return 1;
  if (0x2010 <= c && c < 0x2028) return 1;  // dashes, curly quotes, the ellipsis: look-ups saved
  const int category = u_charType(c);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) return 0;
  const int east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

bool is_valid_utf8(std::string_view bytes) {
  const auto* text = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const std::size_t size = bytes.size();
  for (std::size_t at = 0; at < size;) {
    std::uint64_t eight = ~std::uint64_t{0};
    if (at + sizeof eight <= size) std::memcpy(&eight, text + at, sizeof eight);
    if ((eight & 0x8080808080808080U) == 0) {  // ASCII
      at += sizeof eight;
      continue;
    }
    UChar32 c = 0;
    U8_NEXT(text, at, size, c);
    if (c < 0) return false;
  }
  return true;
}

std::size_t letter_size(std::string_view text) {
  if (text.empty()) return 0;
  if (const char c = text[0]; static_cast<unsigned char>(c) < 0x80U) {
    return is_letter(c) ? 1 : 0;
  }
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const std::size_t size = text.size();
  std::size_t at = 0;
  UChar32 c = 0;
  U8_NEXT(bytes, at, size, c);
  return c >= 0 && u_isUAlphabetic(c) ? at : 0;
}

std::size_t replace_malformed(std::string& text) {
  if (is_valid_utf8(text)) return 0;
  std::string mended;
  mended.reserve(text.size());
  std::size_t replaced = 0;
  each_code_point(text, [&](std::size_t begin, std::size_t end, UChar32 c) {
    if (c >= 0) {
      mended.append(text, begin, end - begin);
    } else {
      mended += "\xEF\xBF\xBD";
      ++replaced;
    }
  });
  text = std::move(mended);
  return replaced;
}

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  return count;
}

std::string fold_case(std::string_view text) {
  std::string folded;
  icu::StringByteSink<std::string> sink(&folded, static_cast<std::int32_t>(text.size()));
  UErrorCode error = U_ZERO_ERROR;
  icu::CaseMap::utf8Fold(U_FOLD_CASE_DEFAULT, {text.data(), static_cast<std::int32_t>(text.size())}, sink,
                         nullptr, error);
  return folded;
}

void make_nfc(std::string& text) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(error);
  if (form->isNormalizedUTF8(text, error)) return;
  std::string made;
  icu::StringByteSink<std::string> sink(&made, static_cast<std::int32_t>(text.size()));
  form->normalizeUTF8(0, text, sink, nullptr, error);
  text = std::move(made);
}

std::size_t display_width(std::string_view text) {
  std::size_t columns = 0;
  while (columns < text.size() && 0x20 <= text[columns] && text[columns] < 0x7F) ++columns;
  text.remove_prefix(columns);
  each_code_point(text, [&](std::size_t, std::size_t, UChar32 c) { columns += width(c < 0 ? 0xFFFD : c); });
  return columns;
}

std::string icu_version() {
  return U_ICU_VERSION;
}

std::string unicode_version() {
  return U_UNICODE_VERSION;
}

}  // namespace slant
