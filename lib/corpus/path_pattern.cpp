// A pattern cut at '/' and matched segment by segment from the end of the path.
#include "corpus/path_pattern.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "corpus/date.hpp"

namespace slant {
namespace {

std::vector<std::string_view> split(std::string_view path) {
  std::vector<std::string_view> segments;
  while (true) {
    const std::size_t slash = path.find('/');
    segments.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return segments;
    path.remove_prefix(slash + 1);
  }
}

constexpr std::size_t longest_date = 32;  // bytes

bool looks_like_date(std::string_view value) {
  std::string date(value);
  const DateReading reading = read_date(date);
  return reading == DateReading::read || reading == DateReading::ambiguous;
}

}  // namespace

PathPattern::PathPattern(std::string_view pattern) {
  std::vector<Diagnostic> wrong;
  const auto complain = [&](std::size_t at, std::size_t size, std::string message, std::string hint) {
    const auto column = static_cast<std::uint32_t>(code_points(pattern.substr(0, at)) + 1);
    const auto length = static_cast<std::uint32_t>(code_points(pattern.substr(at, size)));
    wrong.push_back({Severity::error,
                     {"--path-pattern", 0, column},
                     std::move(message),
                     std::move(hint),
                     std::string(pattern),
                     std::max(length, std::uint32_t{1})});
  };
  const auto add = [&](Piece piece, std::size_t at, std::size_t size) {
    Segment& segment = segments_.back();
    if (!segment.empty() && segment.back().kind != Piece::Kind::literal) {
      complain(at, size, "two placeholders touch: nothing says where the first one ends",
               "put a character between them");
    }
    segment.push_back(std::move(piece));
  };

  segments_.emplace_back();
  std::size_t at = 0;
  while (at < pattern.size()) {
    const char c = pattern[at];
    if (c == '{') {
      const std::size_t close = pattern.find_first_of("{}*/", at + 1);
      if (close == std::string_view::npos || pattern[close] != '}') {
        complain(at, 1, "'{' without its '}'", "a placeholder is a name in brackets: {outlet}");
        ++at;
        continue;
      }
      const std::string name(pattern.substr(at + 1, close - at - 1));
      const std::size_t size = close + 1 - at;
      if (name.empty())
        complain(at, size, "a placeholder without a name", "write {outlet}, or * for any characters");
      if (name == "text")
        complain(at, size, "'text' is what stands in the file, not in its path", "use another name");
      if (std::find(fields_.begin(), fields_.end(), name) != fields_.end()) {
        complain(at, size, fmt::format("'{}' stands here twice", name),
                 "use * where the value does not matter");
      }
      add({Piece::Kind::name, name}, at, size);
      fields_.push_back(name);
      at = close + 1;
    } else if (c == '}') {
      complain(at, 1, "'}' without its '{'", "a placeholder is a name in brackets: {outlet}");
      ++at;
    } else if (c == '*') {
      add({Piece::Kind::any, {}}, at, 1);
      ++at;
    } else if (c == '/') {
      if (at > 0 && (segments_.back().empty() || at + 1 == pattern.size())) {
        complain(at, 1, "nothing stands on one side of this '/'", "a pattern ends with the name of a file");
      }
      segments_.emplace_back();
      ++at;
    } else {
      const std::size_t size = std::min(pattern.find_first_of("{}*/", at), pattern.size()) - at;
      segments_.back().push_back({Piece::Kind::literal, std::string(pattern.substr(at, size))});
      at += size;
    }
  }
  if (wrong.empty() && fields_.empty()) {
    complain(0, pattern.size(), "the pattern names no field", "write for example '{outlet}/{date}_*.txt'");
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
}

// Each placeholder ends at the first place where the literal behind it stands; the last literal is held
// against the end. That finds a match wherever there is one, in one pass.
bool PathPattern::match_pieces(std::span<const Piece> segment, std::string_view text,
                               std::vector<RecordValue>& values) {
  const Piece* open = nullptr;  // a placeholder that has taken nothing yet
  const auto close = [&](std::string_view taken) {
    if (open->kind == Piece::Kind::name) values.push_back({open->text, std::string(taken), ValueType::text});
    open = nullptr;
  };
  for (std::size_t i = 0; i < segment.size(); ++i) {
    const Piece& piece = segment[i];
    if (piece.kind != Piece::Kind::literal) {
      open = &piece;
      continue;
    }
    if (open == nullptr) {
      if (text.substr(0, piece.text.size()) != piece.text) return false;
      text.remove_prefix(piece.text.size());
      continue;
    }
    const std::size_t least = open->kind == Piece::Kind::name ? 1 : 0;
    const bool last = i + 1 == segment.size();
    const std::size_t found = last ? text.rfind(piece.text) : text.find(piece.text, least);
    if (found == std::string_view::npos || found < least) return false;
    if (last && found + piece.text.size() != text.size()) return false;
    close(text.substr(0, found));
    text.remove_prefix(found + piece.text.size());
  }
  if (open == nullptr) return text.empty();
  if (open->kind == Piece::Kind::name && text.empty()) return false;
  close(text);
  return true;
}

// What stands for a date must look like one. The first place where one fits is taken, and the longest there.
bool PathPattern::match_segment(const Segment& segment, std::string_view text,
                                std::vector<RecordValue>& values) {
  const auto date = std::find_if(segment.begin(), segment.end(), [](const Piece& piece) {
    return piece.kind == Piece::Kind::name && piece.text == "date";
  });
  if (date == segment.end()) return match_pieces(segment, text, values);
  const std::span<const Piece> before(segment.begin(), date), behind(date + 1, segment.end());
  const std::size_t size = values.size();
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    if (!is_letter_or_digit(text[begin])) continue;
    for (std::size_t bytes = std::min(longest_date, text.size() - begin); bytes > 0; --bytes) {
      const std::string_view value = text.substr(begin, bytes);
      if (!looks_like_date(value)) continue;
      const auto matches = [&] {
        if (!match_pieces(before, text.substr(0, begin), values)) return false;
        values.push_back({date->text, std::string(value), ValueType::text});
        return match_pieces(behind, text.substr(begin + bytes), values);
      };
      if (matches()) return true;
      values.resize(size);
    }
  }
  return false;
}

bool PathPattern::match(std::string_view path, std::vector<RecordValue>& values) const {
  const std::vector<std::string_view> found = split(path);
  if (found.size() < segments_.size()) return false;
  const std::size_t before = values.size();
  const std::size_t skipped = found.size() - segments_.size();
  for (std::size_t i = 0; i < segments_.size(); ++i) {
    if (match_segment(segments_[i], found[skipped + i], values)) continue;
    values.resize(before);
    return false;
  }
  return true;
}

}  // namespace slant
