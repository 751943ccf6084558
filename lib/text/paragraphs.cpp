// Paragraphs of a text, from line feed to line feed.
#include <algorithm>

#include "base/ascii.hpp"
#include "text/divisions.hpp"
#include "text/wrapped_lines.hpp"

namespace slant {

void find_paragraphs(std::string_view text, const std::vector<ByteSpan>& passed_over, Paragraphs& out) {
  out.spans.clear();
  find_wraps(text, out.wraps);
  auto wrap = out.wraps.begin();
  auto passed = passed_over.begin();
  const auto goes_on = [&](std::size_t feed) {
    while (wrap != out.wraps.end() && *wrap < feed) ++wrap;
    if (wrap != out.wraps.end() && *wrap == feed) return true;
    while (passed != passed_over.end() && passed->end <= feed + 1) ++passed;
    return passed != passed_over.end() && passed->begin <= feed;
  };
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t feed = text.find('\n', begin);
    while (feed != std::string_view::npos && goes_on(feed)) feed = text.find('\n', feed + 1);
    const std::size_t end = std::min(feed, text.size());
    if (!is_blank(text.substr(begin, end - begin)))
      out.spans.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = end + 1;
  }
}

}  // namespace slant
