// Guessing of encodings from bytes, and ICU's converters behind a streaming face.
#include "base/encoding.hpp"

#include <array>
#include <optional>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf8.h>

#include "base/ascii.hpp"
#include "base/diagnostic.hpp"

namespace slant {
namespace {

struct Bom {
  std::string_view bytes;
  std::string_view encoding;
};

// UTF-32LE stands before UTF-16LE, whose BOM it begins with.
constexpr std::array<Bom, 5> boms{{{"\xEF\xBB\xBF", "UTF-8"},
                                   {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                   {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                   {"\xFF\xFE", "UTF-16LE"},
                                   {"\xFE\xFF", "UTF-16BE"}}};

std::optional<Bom> bom_of(std::string_view head) {
  for (const Bom& bom : boms) {
    if (head.substr(0, bom.bytes.size()) == bom.bytes) return bom;
  }
  return std::nullopt;
}

// UTF-16 of any script has spaces, digits or punctuation, whose high byte is NUL: NULs stand in the one half
// of the bytes only, and that half is not the letters of which text with stray NULs is made.
std::optional<std::string> utf16_by_nuls(std::string_view head) {
  struct Half {
    std::size_t nuls{0};
    std::size_t letters{0};
  };
  std::array<Half, 2> halves;
  for (std::size_t at = 0; at < head.size(); ++at) {
    Half& half = halves[at % 2];
    half.nuls += head[at] == '\0';
    half.letters += head[at] == ' ' || is_lower_case(head[at]);
  }
  const std::size_t units = head.size() / 2;
  const auto is_high = [&](const Half& half, const Half& other) {
    return half.nuls >= 2 + units / 50 && other.nuls * 20 <= half.nuls && half.letters * 10 <= units * 6;
  };
  if (is_high(halves[1], halves[0])) return "UTF-16LE";
  if (is_high(halves[0], halves[1])) return "UTF-16BE";
  return std::nullopt;
}

// Whether a high byte makes sense as windows-1252 between its neighbours (0 at the edges).
bool plausible_1252(unsigned char before, unsigned char c, unsigned char after) {
  const bool in_word = is_letter(before) || is_letter(after);
  if (c >= 0xE0 && c != 0xF7 && c < 0xFF) return in_word;                                     // à to þ
  if (c >= 0xC0 && c != 0xD7 && c < 0xFF) return is_letter(after) && !is_lower_case(before);  // À
  switch (c) {
    case 0x80:  // €
    case 0xA3:  // £
    case 0xB0:  // °
    case 0xB2:  // ²
      return is_digit(before) || is_digit(after) || before == ' ' || after == ' ';
    case 0x91:
    case 0x92:
    case 0x93:
    case 0x94:  // quotation marks
    case 0xAB:
    case 0xBB:  // guillemets
      return in_word || before == ' ' || after == ' ';
    case 0x85:  // …
    case 0x96:
    case 0x97:  // dashes
    case 0xA0:  // no-break space
    case 0xA7:  // §
    case 0xB7:  // ·
      return in_word || is_digit(before) || is_digit(after) || before == ' ' || after == ' ';
    case 0x8A:
    case 0x8C:
    case 0x8E:
    case 0x9A:
    case 0x9C:
    case 0x9E:  // Š Œ Ž š œ ž
      return in_word;
    default:
      return false;
  }
}

struct HighBytes {
  std::size_t sequences{0};  // well-formed
  std::size_t malformed{0};  // bytes
  std::size_t plausible{0};  // of the malformed ones, as windows-1252
};

HighBytes count_high_bytes(std::string_view head) {
  HighBytes seen;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(head.data());
  const std::size_t size = head.size();
  for (std::size_t at = 0; at < size;) {
    if (bytes[at] < 0x80) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    UChar32 c = 0;
    U8_NEXT(bytes, at, size, c);
    if (c >= 0) {
      ++seen.sequences;
    } else if (at == size && size - begin < 4 && U8_IS_LEAD(bytes[begin])) {
      break;  // cut by the end of the head, or as good as
    } else {
      for (std::size_t i = begin; i < at; ++i) {
        ++seen.malformed;
        seen.plausible += plausible_1252(i > 0 ? bytes[i - 1] : 0, bytes[i], i + 1 < size ? bytes[i + 1] : 0);
      }
    }
  }
  return seen;
}

// ICU takes C strings; a name with a NUL inside is none.
std::string c_name(std::string_view name) {
  return std::string(name.substr(0, name.find('\0')));
}

}  // namespace

DetectedEncoding detect_encoding(std::string_view head) {
  if (const auto bom = bom_of(head)) return {std::string(bom->encoding), bom->bytes.size(), true};
  if (auto utf16 = utf16_by_nuls(head)) return {std::move(*utf16), 0, false};
  const HighBytes seen = count_high_bytes(head);
  if (seen.malformed == 0) return {"UTF-8", 0, true};
  const bool hardly_utf8 = seen.sequences * 4 <= seen.malformed;
  if (hardly_utf8 && seen.plausible * 4 >= seen.malformed * 3) return {"windows-1252", 0, false};
  return {"UTF-8", 0, !hardly_utf8};
}

std::size_t bom_bytes(std::string_view head, std::string_view encoding) {
  const auto bom = bom_of(head);
  if (!bom) return 0;
  const bool same = ucnv_compareNames(c_name(encoding).c_str(), c_name(bom->encoding).c_str()) == 0;
  return same ? bom->bytes.size() : 0;
}

bool names_utf8(std::string_view encoding) {
  return ucnv_compareNames(c_name(encoding).c_str(), "UTF-8") == 0;
}

struct Decoder::State {
  UConverter* from{nullptr};
  UConverter* to{nullptr};
  std::size_t replaced{0};
  std::array<UChar, 4096> pivot{};
  UChar* pivot_source{pivot.data()};
  UChar* pivot_target{pivot.data()};

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    ucnv_close(from);
    ucnv_close(to);
  }

  static void replace(const void* context, UConverterToUnicodeArgs* arguments, const char*, std::int32_t,
                      UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR) return;  // reset, close, clone
    ++*static_cast<std::size_t*>(const_cast<void*>(context));
    *status = U_ZERO_ERROR;
    const UChar mark = 0xFFFD;
    ucnv_cbToUWriteUChars(arguments, &mark, 1, 0, status);
  }
};

Decoder::Decoder(std::string_view encoding) : state_(std::make_unique<State>()) {
  UErrorCode status = U_ZERO_ERROR;
  if (!encoding.empty()) state_->from = ucnv_open(c_name(encoding).c_str(), &status);
  if (state_->from == nullptr || U_FAILURE(status)) {
    throw InputError("unknown encoding '" + std::string(encoding) + "'",
                     "known are UTF-8, UTF-16, ISO-8859-1, windows-1252, "
                     "windows-1251, windows-1256, GB18030, Shift_JIS and many more");
  }
  state_->to = ucnv_open("UTF-8", &status);
  ucnv_setToUCallBack(state_->from, State::replace, &state_->replaced, nullptr, nullptr, &status);
  if (U_FAILURE(status)) throw InputError(std::string("cannot convert to UTF-8: ") + u_errorName(status));
}

Decoder::~Decoder() = default;
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;

std::size_t Decoder::decode(std::string_view bytes, bool last, std::string& out) {
  State& s = *state_;
  const std::size_t replaced_before = s.replaced;
  const char* source = bytes.empty() ? "" : bytes.data();  // ICU takes no null
  const char* const end = source + bytes.size();
  std::array<char, 16384> buffer;
  for (UErrorCode status = U_BUFFER_OVERFLOW_ERROR; status == U_BUFFER_OVERFLOW_ERROR;) {
    status = U_ZERO_ERROR;
    char* target = buffer.data();
    ucnv_convertEx(s.to, s.from, &target, buffer.data() + buffer.size(), &source, end, s.pivot.data(),
                   &s.pivot_source, &s.pivot_target, s.pivot.data() + s.pivot.size(), false, last, &status);
    out.append(buffer.data(), static_cast<std::size_t>(target - buffer.data()));
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
      throw InputError(std::string("cannot convert to UTF-8: ") + u_errorName(status));
    }
  }
  return s.replaced - replaced_before;
}

}  // namespace slant
