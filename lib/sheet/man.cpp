// Man pages, in the man macros that groff and mandoc both read.
#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

#include "base/version.hpp"
#include "sheet/help.hpp"
#include "sheet/pages.hpp"

namespace slant::cli {
namespace {

// The code point that valid UTF-8 has at `at`, which goes on behind it.
std::uint32_t next(const std::string& text, std::size_t& at) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
  };
  const std::uint32_t first = byte(at++);
  if (first < 0x80) return first;
  const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  std::uint32_t c = first & (0x3FU >> more);
  for (std::size_t i = 0; i < more; ++i) c = c << 6U | (byte(at++) & 0x3FU);
  return c;
}

// What roff takes for something else where it stands as it is. A line may break behind a | and a comma.
std::string as_roff(std::uint32_t c) {
  switch (c) {
    case '\\':
      return "\\e";
    case '\'':
      return "\\(aq";
    case '`':
      return "\\(ga";
    case '^':
      return "\\(ha";
    case '~':
      return "\\(ti";
    case '|':
      return "|\\:";
    case ',':
      return ",\\:";
    default:
      return c < 0x80 ? std::string(1, static_cast<char>(c)) : fmt::format("\\[u{:04X}]", c);
  }
}

// A hyphen that is typed is none between syllables: \-. It is in flags, and where all of the text is typed.
std::string roff(const std::string& text, bool is_typed) {
  std::string out;
  bool is_flag = is_typed;
  std::uint32_t before = '\n';
  for (std::size_t at = 0; at < text.size();) {
    const std::uint32_t c = next(text, at);
    const bool begins = before == '\n' || before == ' ' || before == '(' || before == '\'';
    is_flag = is_typed || (begins ? c == '-' : is_flag && c != ' ');
    if (before == '\n' && c == '.') out += "\\&";
    out += c == '-' && is_flag ? "\\-" : as_roff(c);
    before = c;
  }
  return out;
}

std::string prose(const std::string& text) {
  return roff(text, false);
}
std::string typed(const std::string& text) {
  return roff(text, true);
}
std::string bold(const std::string& text) {
  return "\\fB" + typed(text) + "\\fR";
}
std::string italic(const std::string& text) {
  return "\\fI" + typed(text) + "\\fR";
}

std::string section(const std::string& name) {
  return ".SH " + name + "\n";
}

std::string title(const std::string& page, const std::string& does) {
  std::string upper = page;
  std::transform(upper.begin(), upper.end(), upper.begin(),
                 [](char c) { return 'a' <= c && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return fmt::format(".TH {} 1 \"\" \"slant {}\" \"Slant\"\n.nh\n.ad l\n", typed(upper), version()) +
         section("NAME") + typed(page) + " \\- " + prose(does) + "\n" + section("SYNOPSIS");
}

// "slant table CORPUS... -l FILE [OPTIONS]": what is typed as it stands is bold.
std::string synopsis(const Sheet& sheet) {
  const std::string name = "slant " + sheet.command();
  std::string text = bold(name);
  const std::string usage = usage_of(sheet);
  for (std::size_t begin = name.size() + 1; begin < usage.size();) {
    const std::size_t end = std::min(usage.find(' ', begin), usage.size());
    const std::string word = usage.substr(begin, end - begin);
    text += " " + (word.starts_with('-') ? bold(word) : italic(word));
    begin = end + 1;
  }
  return text + "\n";
}

std::string tagged(const std::string& tag, const std::string& text) {
  return ".TP\n" + tag + "\n" + prose(text) + "\n";
}

std::string tag_of(const Flag& flag) {
  if (flag.is_positional()) return italic(heading_of(flag));
  const std::string names =
      (flag.short_name().empty() ? "" : bold(flag.short_name()) + ", ") + bold(flag.long_name());
  return flag.is_switch() ? names : names + " " + italic(flag.placeholder);
}

std::string options(const Sheet& sheet) {
  std::string arguments, text;
  for (const Flag& flag : sheet.flags()) {
    if (flag.is_positional()) arguments += tagged(tag_of(flag), explanation_of(flag));
  }
  for (const std::string& heading : headings_of(sheet)) {
    if (!heading.empty()) text += ".SS " + prose(heading) + "\n";
    for (const Flag& flag : sheet.flags()) {
      if (flag.heading == heading && !flag.is_positional())
        text += tagged(tag_of(flag), explanation_of(flag));
    }
  }
  return (arguments.empty() ? "" : section("ARGUMENTS") + arguments) + section("OPTIONS") + text;
}

std::string as_it_stands(const std::string& text) {
  return ".nf\n" + typed(text) + "\n.fi\n";
}

std::string notes(const Sheet& sheet) {
  std::string text;
  for (const Block& block : blocks_of(sheet.notes))
    text += block.is_laid_out ? as_it_stands(block.text) : ".PP\n" + prose(block.text) + "\n";
  return text.empty() ? "" : section("NOTES") + text.substr(text.starts_with(".PP\n") ? 4 : 0);
}

std::string exit_status(const About& about) {
  std::string text = section("EXIT STATUS");
  for (const ExitMeaning& one : about.exits) text += tagged(bold(std::to_string(one.code)), one.meaning);
  return text;
}

std::string see(const std::string& page) {
  return ".BR " + typed(page) + " (1)";
}

std::string joined(const std::vector<std::string>& references) {
  std::string text = section("SEE ALSO");
  for (std::size_t i = 0; i < references.size(); ++i)
    text += references[i] + (i + 1 < references.size() ? ",\n" : "\n");
  return text;
}

std::string first_word(const Sheet& sheet) {
  return sheet.command().substr(0, sheet.command().find(' '));
}

}  // namespace

std::string man_page(const Sheet& sheet, const Sheets& sheets, const About& about) {
  std::string does = sheet.summary;
  std::string text = title(page_name(sheet), does) + synopsis(sheet) + section("DESCRIPTION");
  text += prose(does + "." + (sheet.needs.empty() ? "" : " It needs " + sheet.needs + ".")) + "\n";
  text +=
      options(sheet) + section("EXAMPLES") + as_it_stands(sheet.example) + notes(sheet) + exit_status(about);
  std::vector<std::string> references{see("slant")};
  for (const Sheet& other : sheets) {
    if (&other != &sheet && first_word(other) == first_word(sheet))
      references.push_back(see(page_name(other)));
  }
  return text + joined(references);
}

std::string man_page(const Sheets& sheets, const About& about) {
  std::string text = title("slant", about.what_it_is);
  text += bold("slant") + " " + italic("COMMAND") + " [" + italic("OPTIONS") + "]\n.br\n" +
          bold("slant help") + " [" + italic("COMMAND") + "]\n.br\n" + bold("slant --version") + "\n" +
          section("DESCRIPTION");
  text += prose(fmt::format("Says {}. Each command has a page of its own.", about.what_it_is)) + "\n" +
          section("COMMANDS");
  std::vector<std::string> references;
  for (const Sheet& sheet : sheets) {
    text += tagged(bold(sheet.command()), sheet.summary + ".");
    references.push_back(see(page_name(sheet)));
  }
  text += section("EXAMPLES") + as_it_stands(sheets.front().example) + exit_status(about);
  return text + joined(references);
}

}  // namespace slant::cli
