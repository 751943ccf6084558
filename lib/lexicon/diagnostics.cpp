// Collects and sorts the errors and warnings of one lexicon file.
#include "lexicon/diagnostics.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/unicode.hpp"

namespace slant {
namespace {

// A line longer than this is cut to the part around the caret.
constexpr std::size_t shown_columns = 150;

// `count` code points further in valid UTF-8, or the end.
std::size_t forward(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0 && at < text.size(); --count) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  }
  return at;
}

std::size_t back(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0 && at > 0; --count) {
    --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  }
  return at;
}

}  // namespace

SourcePlace Diagnostics::place(std::uint32_t offset) const {
  const LineMap::Position position = lines_.position(offset);
  return {file_, position.line, position.column};
}

bool Diagnostics::error_right_after(std::uint32_t offset) const {
  const std::string_view text = lines_.text();
  const std::size_t next = std::min(text.find_first_not_of(white_space, offset), text.size());
  return std::any_of(errors_.first.begin(), errors_.first.end(),
                     [&](const Placed& placed) { return placed.offset == next; });
}

void Diagnostics::error(ByteSpan at, std::string message, std::string hint) {
  add(errors_, Severity::error, at, std::move(message), std::move(hint));
}

void Diagnostics::warn(ByteSpan at, std::string message, std::string hint) {
  add(warnings_, Severity::warning, at, std::move(message), std::move(hint));
}

void Diagnostics::add(Gathered& gathered, Severity severity, ByteSpan at, std::string message,
                      std::string hint) {
  if (++gathered.count > kept) return;
  Diagnostic diagnostic{severity, place(at.begin), std::move(message), std::move(hint), {}, 1};
  const ByteSpan line = lines_.line(at.begin);
  const std::string_view text = lines_.text();
  std::size_t first = line.begin;
  std::size_t last = line.end;
  if (line.size() > shown_columns) {
    first = std::max<std::size_t>(first, back(text, at.begin, shown_columns / 2));
    last = std::min<std::size_t>(last, forward(text, first, shown_columns));
  }
  diagnostic.source_line = std::string(text.substr(first, last - first));
  if (first > line.begin) {
    diagnostic.source_line.insert(0, "…");
    diagnostic.caret = static_cast<std::uint32_t>(code_points(text.substr(first, at.begin - first))) + 2;
  }
  if (last < line.end) diagnostic.source_line += "…";
  const std::size_t end = std::min<std::size_t>({at.end, last});
  if (end > at.begin) {
    diagnostic.length = static_cast<std::uint32_t>(code_points(text.substr(at.begin, end - at.begin)));
  }
  gathered.first.push_back({at.begin, std::move(diagnostic)});
}

std::vector<Diagnostic> Diagnostics::sorted(const Gathered& gathered) const {
  std::vector<Placed> placed = gathered.first;
  std::stable_sort(placed.begin(), placed.end(),
                   [](const Placed& a, const Placed& b) { return a.offset < b.offset; });
  std::vector<Diagnostic> diagnostics;
  diagnostics.reserve(placed.size() + 1);
  for (Placed& one : placed) diagnostics.push_back(std::move(one.diagnostic));
  if (gathered.count > kept) {
    Diagnostic rest;
    rest.severity = Severity::note;
    rest.place.file = file_;
    rest.message = fmt::format("{} more are not shown", gathered.count - kept);
    diagnostics.push_back(std::move(rest));
  }
  return diagnostics;
}

}  // namespace slant
