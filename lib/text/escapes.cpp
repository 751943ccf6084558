// Each escape is read where it stands; whether they are damage is decided for all of one kind together.
#include "text/escapes.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <unicode/uchar.h>

#include "base/ascii.hpp"
#include "text/code_point.hpp"
#include "text/windows_1252.hpp"

namespace slant {
namespace {

enum class Escaped : std::uint8_t {
  line,       // \n \r \t
  mark,       // \" \' and the slash
  character,  // \u201c, or bytes that are UTF-8
  byte,       // \xe9, \x93: Windows-1252, or ASCII
};

struct Escape {
  std::size_t at, end;
  Escaped kind;
  UChar32 made;  // 0: nothing
};

std::optional<std::uint32_t> hexadecimal(std::string_view text, std::size_t at, std::size_t digits) {
  if (at > text.size() || text.size() - at < digits) return {};
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    const int digit = hex_value(text[at + i]);
    if (digit < 0) return {};
    value = value << 4U | static_cast<std::uint32_t>(digit);
  }
  return value;
}

// Nothing behind the text.
std::string_view part(std::string_view text, std::size_t at, std::size_t size) {
  return at < text.size() ? text.substr(at, size) : std::string_view();
}

bool is_markup_sign(std::uint32_t c) {
  return c == '"' || c == '\'' || c == '&' || c == '<' || c == '>' || c == '=' || c == '/';
}

// "\xHH" at `at`.
std::optional<std::uint32_t> byte_at(std::string_view text, std::size_t at) {
  return part(text, at, 2) == "\\x" ? hexadecimal(text, at + 2, 2) : std::nullopt;
}

std::optional<Escape> read_bytes(std::string_view text, std::size_t at, std::size_t body) {
  constexpr std::size_t size = 4;
  const std::size_t start = body - 1;  // the last backslash
  const auto lead = byte_at(text, start);
  if (!lead) return {};
  const std::size_t more = *lead >= 0xC2 && *lead < 0xE0 ? 1 : *lead >= 0xE0 && *lead < 0xF0 ? 2 : 3;
  if (*lead >= 0xC2 && *lead < 0xF5) {
    std::string bytes(1, static_cast<char>(*lead));
    for (std::size_t i = 1; i <= more; ++i) {
      const auto next = byte_at(text, start + i * size);
      if (next) bytes.push_back(static_cast<char>(*next));
    }
    if (bytes.size() == more + 1 && is_valid_utf8(bytes)) {
      std::size_t begin = 0;
      return Escape{at, start + (more + 1) * size, Escaped::character, next_code_point(bytes, begin)};
    }
  }
  const std::uint32_t meant = *lead < 0x80 ? *lead : windows_1252_character(static_cast<std::uint8_t>(*lead));
  if (meant < 0xA0 && !is_markup_sign(meant)) return {};
  return Escape{at, start + size, Escaped::byte, static_cast<UChar32>(meant)};
}

std::optional<Escape> read_code_point(std::string_view text, std::size_t at, std::size_t body) {
  const std::size_t digits = text[body] == 'u' ? 4 : 8;
  const auto first = hexadecimal(text, body + 1, digits);
  if (!first) return {};
  std::uint32_t c = *first;
  std::size_t end = body + 1 + digits;
  if (c >= 0xD800 && c < 0xDC00 && digits == 4) {
    const std::size_t second_at = end + (body - at);
    if (part(text, end, second_at - end) != text.substr(at, body - at) || second_at >= text.size() ||
        text[second_at] != 'u')
      return {};
    const auto second = hexadecimal(text, second_at + 1, 4);
    if (!second || *second < 0xDC00 || *second > 0xDFFF) return {};
    c = 0x10000 + ((c - 0xD800) << 10U) + (*second - 0xDC00);
    end = second_at + 5;
  }
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return {};
  if (c == '\n' || c == '\r') return Escape{at, end, Escaped::line, '\n'};
  if (c < 0xA0 && !is_markup_sign(c)) return {};
  return Escape{at, end, Escaped::character, static_cast<UChar32>(c)};
}

// What backslashes from `at` to `body` and the character behind them write out.
std::optional<Escape> read_escape(std::string_view text, std::size_t at, std::size_t body) {
  constexpr std::size_t most_backslashes = 4;  // escaped twice over
  if (body == text.size() || body - at > most_backslashes) return {};
  switch (text[body]) {
    case 'n':
      return Escape{at, body + 1, Escaped::line, '\n'};
    case 't':
      return Escape{at, body + 1, Escaped::line, '\t'};
    case 'r': {
      const bool with_feed = part(text, body + 1, body - at) == text.substr(at, body - at) &&
                             part(text, body + 1 + (body - at), 1) == "n";
      return Escape{at, body + 1, Escaped::line, with_feed ? 0 : '\n'};
    }
    case '"':
    case '\'':
    case '/':
      return Escape{at, body + 1, Escaped::mark, text[body]};
    case 'x':
      return read_bytes(text, at, body);
    case 'u':
    case 'U':
      return read_code_point(text, at, body);
    default:
      return {};
  }
}

bool ends_sentence(UChar32 c) {
  if (c == '.' || c == '!' || c == '?' || c == ':' || c == ';') return true;
  if (c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x061F || c == 0x06D4 || c == 0x0964)
    return true;
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 || c == 0xBB;
}

bool is_drive(std::string_view text, std::size_t at) {
  return at >= 2 && text[at - 1] == ':' && is_letter(text[at - 2]) && (at == 2 || !is_letter(text[at - 3]));
}

class EscapeReader {
 public:
  EscapeReader(std::string_view text, bool wrapped) : text_(text), wrapped_(wrapped) {}

  void see(std::size_t at) {
    std::size_t body = at;
    while (body < text_.size() && text_[body] == '\\') ++body;
    const std::size_t before_end = end_;
    end_ = body;
    const auto found = read_escape(text_, at, body);
    if (!found || is_drive(text_, at) || is_range(*found)) {
      strange_ = true;
      return;
    }
    weigh(*found, before_end == at && at > 0);
    end_ = found->end;
    all_.push_back(*found);
  }

  std::size_t end() const { return end_; }

  std::uint32_t replace(RepairPass& pass) const {
    const bool lines = wrapped_ || are_lines();
    const bool characters = wrapped_ || touching_ > 0;
    const bool plain = !strange_ && (lines || characters || marks_ > 1);
    std::string made;
    std::uint32_t left = 0;
    for (const Escape& escape : all_) {
      const bool damage = escape.kind == Escaped::line        ? lines
                          : escape.kind == Escaped::character ? characters
                          : escape.kind == Escaped::mark      ? plain || (!strange_ && is_apostrophe(escape))
                                                              : wrapped_ || (!strange_ && touches(escape));
      if (!damage) {
        left += !strange_ && escape.kind != Escaped::mark ? 1U : 0U;
        continue;
      }
      made.clear();
      if (escape.made != 0) append_code_point(escape.made, made);
      pass.replace(escape.at, escape.end - escape.at, made, Damage::escape);
    }
    return left;
  }

 private:
  bool is_letter_behind(std::size_t at) const { return u_isalnum(code_point_at(text_, at)) != 0; }
  bool is_letter_before(std::size_t at) const { return u_isalnum(code_point_ending_at(text_, at)) != 0; }
  bool touches(const Escape& escape) const {
    return is_letter_before(escape.at) || is_letter_behind(escape.end);
  }
  bool is_apostrophe(const Escape& escape) const {
    return escape.made == '\'' && is_letter_before(escape.at) && is_letter_behind(escape.end);
  }

  // "[\u0600-\u06ff]": of a regular expression.
  bool is_range(const Escape& escape) const {
    if (escape.kind != Escaped::character && escape.kind != Escaped::byte) return false;
    return (escape.at > 0 && text_[escape.at - 1] == '[') || part(text_, escape.end, 2) == "-\\";
  }

  void weigh(const Escape& escape, bool follows) {
    if (escape.kind == Escaped::line) {
      weigh_line(escape, follows);
    } else if (escape.kind == Escaped::mark) {
      marks_ += touches(escape) ? 1 : 0;
    } else if (escape.kind == Escaped::character) {
      const bool of_word = follows && u_isalpha(escape.made) && !all_.empty() && u_isalpha(all_.back().made);
      touching_ += of_word || touches(escape) ? 1 : 0;
    }
  }

  // A line end stands behind the end of a sentence, and before a capital, a quotation or another line end.
  void weigh_line(const Escape& escape, bool follows) {
    constexpr std::size_t most_blanks = 8;
    std::size_t left = escape.at;
    while (left > 0 && escape.at - left < most_blanks && text_[left - 1] == ' ') --left;
    std::size_t right = escape.end;
    while (right < text_.size() && right - escape.end < most_blanks && text_[right] == ' ') ++right;
    const UChar32 before = code_point_ending_at(text_, left);
    const UChar32 after = code_point_at(text_, right);
    const bool lower = u_isULowercase(after) != 0;
    const bool opens_quotation = (after == '"' || after == '\'') && is_letter_behind(right + 1);
    const bool starts_line = right == text_.size() || after == '\\' || after == '-' || after == '*' ||
                             after == 0x201C || after == 0xAB || after == 0x2018 || after == 0x2022 ||
                             opens_quotation || (u_isalnum(after) && !lower);
    if ((follows || left == 0 || ends_sentence(before)) && starts_line) {
      ++line_ends_;
    } else if (lower) {
      ++others_;
    }
  }

  bool are_lines() const {
    constexpr std::size_t most_others = 20;  // for one: lines that were wrapped
    if (strange_ || line_ends_ == 0 || others_ > most_others * line_ends_) return false;
    const std::string_view inner = trimmed(text_);
    const auto feeds = static_cast<std::size_t>(std::count(inner.begin(), inner.end(), '\n'));
    return line_ends_ > feeds;
  }

  std::string_view text_;
  bool wrapped_;
  bool strange_{
      false};  // backslashes that write nothing out: of paths, formulas, regular expressions, drawings
  std::size_t end_{0};
  std::size_t line_ends_{0}, others_{0}, marks_{0}, touching_{0};
  std::vector<Escape> all_;
};

}  // namespace

bool is_written_out(std::string_view text) {
  if (text.empty() || (text[0] != 'b' && !is_space(text[0]))) return false;
  const std::string_view inner = trimmed(text);
  return inner.size() > 4 && inner[0] == 'b' && (inner[1] == '\'' || inner[1] == '"') &&
         inner.back() == inner[1];
}

std::uint32_t undo_escapes(const std::vector<std::uint32_t>& suspects, RepairPass& pass) {
  const std::string_view text = pass.text();
  const bool wrapped = is_written_out(text);
  const std::size_t begin = wrapped ? text.find('b') : 0;
  const std::size_t last = wrapped ? text.find_last_not_of(white_space) : text.size();
  EscapeReader reader(text.substr(0, last), wrapped);
  for (const std::uint32_t at : suspects) {
    if (text[at] == '\\' && at >= reader.end() && at < last) reader.see(at);
  }
  if (wrapped) pass.replace(begin, 2, {}, Damage::escape);
  const std::uint32_t left = reader.replace(pass);
  if (wrapped) pass.replace(last, 1, {}, Damage::escape);
  return left;
}

}  // namespace slant
