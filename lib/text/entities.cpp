// The named entities of Latin text, punctuation and common symbols; numbers by value.
#include "text/entities.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "base/ascii.hpp"
#include "text/code_point.hpp"
#include "text/windows_1252.hpp"

namespace slant {
namespace {

struct Named {
  std::string_view name;
  std::uint32_t code;
};

// Sorted by bytes.
constexpr Named named[] = {
    {"AElig", 0xC6},   {"Aacute", 0xC1},   {"Acirc", 0xC2},    {"Agrave", 0xC0},   {"Aring", 0xC5},
    {"Atilde", 0xC3},  {"Auml", 0xC4},     {"Ccaron", 0x10C},  {"Ccedil", 0xC7},   {"Dagger", 0x2021},
    {"ETH", 0xD0},     {"Eacute", 0xC9},   {"Ecirc", 0xCA},    {"Egrave", 0xC8},   {"Euml", 0xCB},
    {"Iacute", 0xCD},  {"Icirc", 0xCE},    {"Igrave", 0xCC},   {"Iuml", 0xCF},     {"NewLine", 0x0A},
    {"Ntilde", 0xD1},  {"OElig", 0x152},   {"Oacute", 0xD3},   {"Ocirc", 0xD4},    {"Ograve", 0xD2},
    {"Oslash", 0xD8},  {"Otilde", 0xD5},   {"Ouml", 0xD6},     {"Prime", 0x2033},  {"Scaron", 0x160},
    {"THORN", 0xDE},   {"Uacute", 0xDA},   {"Ucirc", 0xDB},    {"Ugrave", 0xD9},   {"Uuml", 0xDC},
    {"Yacute", 0xDD},  {"Yuml", 0x178},    {"Zcaron", 0x17D},  {"aacute", 0xE1},   {"acirc", 0xE2},
    {"acute", 0xB4},   {"aelig", 0xE6},    {"agrave", 0xE0},   {"amp", '&'},       {"apos", '\''},
    {"aring", 0xE5},   {"atilde", 0xE3},   {"auml", 0xE4},     {"bdquo", 0x201E},  {"bull", 0x2022},
    {"ccaron", 0x10D}, {"ccedil", 0xE7},   {"cedil", 0xB8},    {"cent", 0xA2},     {"circ", 0x2C6},
    {"colon", ':'},    {"comma", ','},     {"copy", 0xA9},     {"curren", 0xA4},   {"dagger", 0x2020},
    {"dash", 0x2010},  {"deg", 0xB0},      {"divide", 0xF7},   {"dollar", '$'},    {"eacute", 0xE9},
    {"ecirc", 0xEA},   {"egrave", 0xE8},   {"emsp", 0x2003},   {"ensp", 0x2002},   {"eth", 0xF0},
    {"euml", 0xEB},    {"euro", 0x20AC},   {"excl", '!'},      {"frac12", 0xBD},   {"frac14", 0xBC},
    {"frac34", 0xBE},  {"ge", 0x2265},     {"gt", '>'},        {"hellip", 0x2026}, {"hyphen", 0x2010},
    {"iacute", 0xED},  {"icirc", 0xEE},    {"iexcl", 0xA1},    {"igrave", 0xEC},   {"inodot", 0x131},
    {"iquest", 0xBF},  {"iuml", 0xEF},     {"laquo", 0xAB},    {"larr", 0x2190},   {"ldquo", 0x201C},
    {"le", 0x2264},    {"lowbar", '_'},    {"lpar", '('},      {"lrm", 0x200E},    {"lsaquo", 0x2039},
    {"lsqb", '['},     {"lsquo", 0x2018},  {"lt", '<'},        {"macr", 0xAF},     {"mdash", 0x2014},
    {"micro", 0xB5},   {"middot", 0xB7},   {"minus", 0x2212},  {"nbsp", 0xA0},     {"ndash", 0x2013},
    {"ne", 0x2260},    {"not", 0xAC},      {"ntilde", 0xF1},   {"num", '#'},       {"oacute", 0xF3},
    {"ocirc", 0xF4},   {"oelig", 0x153},   {"ograve", 0xF2},   {"ordf", 0xAA},     {"ordm", 0xBA},
    {"oslash", 0xF8},  {"otilde", 0xF5},   {"ouml", 0xF6},     {"para", 0xB6},     {"percnt", '%'},
    {"period", '.'},   {"permil", 0x2030}, {"plus", '+'},      {"plusmn", 0xB1},   {"pound", 0xA3},
    {"prime", 0x2032}, {"quest", '?'},     {"quot", '"'},      {"raquo", 0xBB},    {"rarr", 0x2192},
    {"rdquo", 0x201D}, {"reg", 0xAE},      {"rlm", 0x200F},    {"rpar", ')'},      {"rsaquo", 0x203A},
    {"rsqb", ']'},     {"rsquo", 0x2019},  {"sbquo", 0x201A},  {"scaron", 0x161},  {"sect", 0xA7},
    {"semi", ';'},     {"shy", 0xAD},      {"sol", '/'},       {"sup1", 0xB9},     {"sup2", 0xB2},
    {"sup3", 0xB3},    {"szlig", 0xDF},    {"thinsp", 0x2009}, {"thorn", 0xFE},    {"tilde", 0x2DC},
    {"times", 0xD7},   {"trade", 0x2122},  {"uacute", 0xFA},   {"ucirc", 0xFB},    {"ugrave", 0xF9},
    {"uml", 0xA8},     {"uuml", 0xFC},     {"yacute", 0xFD},   {"yen", 0xA5},      {"yuml", 0xFF},
    {"zcaron", 0x17E}, {"zwj", 0x200D},    {"zwnj", 0x200C},
};

constexpr std::size_t longest_name = 8;
constexpr std::uint32_t unknown = 0;

std::uint32_t by_name(std::string_view name) {
  const auto* at = std::lower_bound(std::begin(named), std::end(named), name,
                                    [](const Named& a, std::string_view b) { return a.name < b; });
  return at != std::end(named) && at->name == name ? at->code : unknown;
}

// What numbers stand for, as browsers have it: 128 to 159 mean Windows-1252. Controls and what is no
// character stand for nothing.
std::uint32_t by_number(std::uint32_t number) {
  if (number >= 0x80 && number <= 0x9F) return windows_1252_character(static_cast<std::uint8_t>(number));
  if (number < 0x20) return number == '\t' || number == '\n' || number == '\r' ? number : unknown;
  const bool is_character = number <= 0x10FFFF && (number < 0xD800 || number > 0xDFFF) && number != 0x7F;
  return is_character ? number : unknown;
}

class EntityReader {
 public:
  EntityReader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  bool done() const { return at_ >= text_.size(); }
  char peek() const { return done() ? '\0' : text_[at_]; }
  bool take(char c) {
    if (peek() != c || done()) return false;
    ++at_;
    return true;
  }

  // The body of an entity and its end; `unknown` if there is none here.
  std::uint32_t entity() {
    const bool spaced = take(' ');
    if (take('#')) return number(spaced);
    std::size_t end = at_;
    while (end < text_.size() && end - at_ <= longest_name && (is_letter_or_digit(text_[end]))) ++end;
    const std::string_view name = text_.substr(at_, end - at_);
    const std::uint32_t code = by_name(name);
    if (code == unknown) return unknown;
    at_ = end;
    if (take(';')) return !spaced || is_core(name) ? code : unknown;
    if (is_core(name) && take_spaced_end()) return code;
    return !spaced && (name == "nbsp" || name == "quot" || name == "amp") && !is_letter(peek()) ? code
                                                                                                : unknown;
  }

 private:
  // Names that broken pages scatter spaces into.
  static bool is_core(std::string_view name) {
    return name == "quot" || name == "apos" || name == "amp" || name == "lt" || name == "gt" ||
           name == "nbsp";
  }

  bool take_spaced_end() {
    if (text_.substr(at_, 2) != " ;") return false;
    at_ += 2;
    return true;
  }

  std::uint32_t number(bool spaced) {
    if (take(' ')) spaced = true;
    const bool hexadecimal = take('x') || take('X');
    const std::uint32_t base = hexadecimal ? 16 : 10;
    std::uint32_t value = 0;
    int digits = 0;
    for (; digits < 8 && !done(); ++digits, ++at_) {
      const int digit = hexadecimal ? hex_value(peek()) : is_digit(peek()) ? peek() - '0' : -1;
      if (digit < 0) break;
      value = value * base + static_cast<std::uint32_t>(digit);
    }
    const bool ended = take(';') || take_spaced_end();
    const bool open_end = !spaced && !hexadecimal && digits >= 2 && !is_digit(peek());
    return digits > 0 && (ended || open_end) ? by_number(value) : unknown;
  }

  std::string_view text_;
  std::size_t at_;
};

bool shows_nothing(std::uint32_t code) {
  return code == 0xAD || code == 0x200B || code == 0x2060 || code == 0xFEFF;
}

}  // namespace

std::size_t read_entity(std::string_view text, std::size_t at, std::string& out) {
  EntityReader reader(text, at + 1);
  if (text[at] == ',' && (reader.peek() == ' ' || text.substr(at + 1, 1) == "#")) return 0;
  std::uint32_t code = reader.entity();
  if (code == unknown) return 0;
  if (text[at] == ',' && text[reader.at() - 1] != ';') return 0;
  std::size_t end = reader.at();
  while (code == '&') {  // encoded more than once
    EntityReader inner(text, end);
    if (inner.peek() == ' ') break;
    const std::uint32_t next = inner.entity();
    if (next == unknown || text[inner.at() - 1] != ';') break;
    code = next;
    end = inner.at();
  }
  if (!shows_nothing(code)) append_code_point(static_cast<std::int32_t>(code), out);
  return end - at;
}

}  // namespace slant
