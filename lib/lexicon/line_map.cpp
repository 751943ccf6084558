// Lines by binary search, columns by counts of code points sampled along the text.
#include "lexicon/line_map.hpp"

#include <algorithm>

#include "base/unicode.hpp"

namespace slant {
namespace {

constexpr std::size_t stride = 256;

}  // namespace

LineMap::LineMap(std::string_view text) : text_(text), starts_{0} {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) > '\r' || (text[i] != '\n' && text[i] != '\r')) continue;
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
  std::size_t points = 0;
  for (std::size_t i = 0; i <= text.size(); i += stride) {
    points_.push_back(static_cast<std::uint32_t>(points));
    points += code_points(text.substr(i, stride));
  }
}

std::size_t LineMap::index(std::uint32_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<std::size_t>(after - starts_.begin()) - 1;
}

std::uint32_t LineMap::points_before(std::uint32_t offset) const {
  const std::size_t sample = offset / stride;
  const std::size_t begin = sample * stride;
  return points_[sample] + static_cast<std::uint32_t>(code_points(text_.substr(begin, offset - begin)));
}

LineMap::Position LineMap::position(std::uint32_t offset) const {
  const std::size_t line = index(offset);
  const std::uint32_t start = starts_[line];
  const auto points = offset - start <= stride
                          ? static_cast<std::uint32_t>(code_points(text_.substr(start, offset - start)))
                          : points_before(offset) - points_before(start);
  return {static_cast<std::uint32_t>(line + 1), points + 1};
}

ByteSpan LineMap::line(std::uint32_t offset) const {
  const std::size_t line = index(offset);
  std::uint32_t end =
      line + 1 < starts_.size() ? starts_[line + 1] : static_cast<std::uint32_t>(text_.size());
  while (end > starts_[line] && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
  return {starts_[line], end};
}

}  // namespace slant
