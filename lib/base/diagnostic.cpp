// Formats diagnostics: file, line, column, message, source line with caret, hint.
#include "base/diagnostic.hpp"

#include <fmt/format.h>

#include "base/shown_text.hpp"

namespace slant {
namespace {

const char* name_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "";
}

bool continues_a_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// White space of the width of the line's first `columns` code points; tabs stay tabs so that the caret stands right.
std::string indent(const std::string& line, std::uint32_t columns) {
  std::string spaces;
  for (const char c : line) {
    if (continues_a_code_point(c)) continue;
    if (spaces.size() == columns) break;
    spaces += c == '\t' ? '\t' : ' ';
  }
  spaces.append(columns - spaces.size(), ' ');
  return spaces;
}

std::string joined(const std::vector<Diagnostic>& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) text += to_string(diagnostic);
  return text;
}

}  // namespace

std::string to_string(const Diagnostic& diagnostic) {
  const SourcePlace& place = diagnostic.place;
  std::string text;
  if (!place.file.empty()) text += on_one_line(place.file) + ":";
  if (place.line > 0) text += fmt::format("{}:", place.line);
  if (place.column > 0) text += fmt::format("{}:", place.column);
  if (!text.empty()) text += ' ';
  text += fmt::format("{}: {}\n", name_of(diagnostic.severity), on_one_line(diagnostic.message));
  if (!diagnostic.source_line.empty()) {
    text += fmt::format("  {}\n", on_its_lines(diagnostic.source_line));
    const std::uint32_t column = diagnostic.caret > 0 ? diagnostic.caret : place.column;
    if (column > 0) {
      text += fmt::format("  {}^{}\n", indent(diagnostic.source_line, column - 1),
                          std::string(diagnostic.length > 1 ? diagnostic.length - 1 : 0, '~'));
    }
  }
  if (!diagnostic.hint.empty()) text += fmt::format("  hint: {}\n", on_one_line(diagnostic.hint));
  return text;
}

InputError::InputError(std::vector<Diagnostic> diagnostics)
    : std::runtime_error(joined(diagnostics)), diagnostics_(std::move(diagnostics)) {}

InputError::InputError(std::string message, std::string hint)
    : InputError(std::vector<Diagnostic>{{Severity::error, {}, std::move(message), std::move(hint), {}, 1}}) {
}

}  // namespace slant
