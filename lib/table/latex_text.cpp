// Special characters as commands; others in two forms, of which the engine chooses one.
#include "table/latex_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/shown_text.hpp"
#include "base/unicode.hpp"

namespace slant {
namespace {

std::string_view command_of(char c) {
  switch (c) {
    case '\\':
      return "\\textbackslash{}";
    case '~':
      return "\\textasciitilde{}";
    case '^':
      return "\\textasciicircum{}";
    case '<':
      return "\\textless{}";
    case '>':
      return "\\textgreater{}";
    case '|':
      return "\\textbar{}";
    case '&':
      return "\\&";
    case '%':
      return "\\%";
    case '$':
      return "\\$";
    case '#':
      return "\\#";
    case '_':
      return "\\_";
    case '{':
      return "\\{";
    case '}':
      return "\\}";
    default:
      return {};
  }
}

constexpr std::array<std::pair<std::uint32_t, std::string_view>, 22> signs{{
    {0x00A0, "~"},
    {0x00AD, ""},
    {0x03B1, "$\\alpha$"},
    {0x03B2, "$\\beta$"},
    {0x03BA, "$\\kappa$"},
    {0x03C1, "$\\rho$"},
    {0x03C7, "$\\chi$"},
    {0x2009, "\\,"},
    {0x200B, ""},
    {0x2010, "-"},
    {0x2011, "-"},
    {0x202F, "\\,"},
    {0x2032, "$'$"},
    {0x2190, "$\\leftarrow$"},
    {0x2192, "$\\rightarrow$"},
    {0x2194, "$\\leftrightarrow$"},
    {0x2212, "$-$"},
    {0x221E, "$\\infty$"},
    {0x2248, "$\\approx$"},
    {0x2260, "$\\ne$"},
    {0x2264, "$\\le$"},
    {0x2265, "$\\ge$"},
}};

// What pdfLaTeX knows as it stands: letters of Latin-1 and Latin Extended-A that T1 has, quotation marks, dashes and such.
bool is_known_everywhere(std::uint32_t c) {
  constexpr std::array<std::uint32_t, 9> not_in_t1{0x0126, 0x0127, 0x0138, 0x013F, 0x0140,
                                                   0x0149, 0x0166, 0x0167, 0x017F};
  if (c >= 0xA1 && c <= 0x017F) return std::find(not_in_t1.begin(), not_in_t1.end(), c) == not_in_t1.end();
  if (c >= 0x0218 && c <= 0x021B) return true;
  constexpr std::array<std::uint32_t, 17> marks{0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C,
                                                0x201D, 0x201E, 0x2020, 0x2021, 0x2022, 0x2026,
                                                0x2030, 0x2039, 0x203A, 0x20AC, 0x2122};
  return std::find(marks.begin(), marks.end(), c) != marks.end();
}

// Of one character of valid UTF-8.
std::uint32_t point_of(std::string_view bytes) {
  std::uint32_t c = static_cast<unsigned char>(bytes.front());
  if (bytes.size() > 1) c &= 0x7FU >> bytes.size();
  for (const char byte : bytes.substr(1)) c = c << 6U | (static_cast<unsigned char>(byte) & 0x3FU);
  return c;
}

class LatexText {
 public:
  explicit LatexText(std::string_view text) : text_(text) {}

  std::string made() {
    for (std::size_t at = 0; at < text_.size();) {
      const std::string_view bytes = text_.substr(at, point_size(text_.substr(at)));
      if (bytes.size() == 1) {
        end_run();
        add_ascii(bytes.front(), at);
      } else {
        add_other(point_of(bytes), bytes);
      }
      at += bytes.size();
    }
    end_run();
    return std::move(out_);
  }

 private:
  void add_ascii(char c, std::size_t at) {
    const bool begins = at == 0 || text_[at - 1] == ' ' || text_[at - 1] == '[' || text_[at - 1] == '(';
    const char next = at + 1 < text_.size() ? text_[at + 1] : '\0';
    if (c == '-' && begins && (is_digit(next) || next == '.')) {
      out_ += "$-$";
    } else if (const std::string_view command = command_of(c); !command.empty()) {
      out_ += command;
    } else {
      if (c == '-' && !out_.empty() && out_.back() == '-') out_ += "{}";  // two hyphens, not a dash
      out_ += c;
    }
  }

  void add_other(std::uint32_t c, std::string_view bytes) {
    const auto sign =
        std::find_if(signs.begin(), signs.end(), [c](const auto& one) { return one.first == c; });
    if (sign == signs.end() && !is_known_everywhere(c)) {
      run_ += bytes;
      names_ += fmt::format("{}U+{:04X}", names_.empty() ? "" : " ", c);
      return;
    }
    end_run();
    out_ += sign == signs.end() ? bytes : sign->second;
  }

  void end_run() {
    if (run_.empty()) return;
    out_ += "\\ifdefined\\Umathcode " + run_ + "\\else " + names_ + "\\fi{}";
    run_.clear();
    names_.clear();
  }

  std::string_view text_;
  std::string out_, run_, names_;
};

}  // namespace

std::string latex_escaped(std::string_view text) {
  const std::string line = on_one_line(std::string(text));
  return LatexText(line).made();
}

}  // namespace slant
