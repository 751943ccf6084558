// What the inputs of the benchmarks are made of.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace slant::bench {

struct Article {
  std::string outlet;
  std::string title;
  std::string text;
};

// Bytes of titles and texts: what every rate is a rate of.
inline std::uint64_t text_bytes(const std::vector<Article>& articles) {
  std::uint64_t bytes = 0;
  for (const Article& article : articles) bytes += article.title.size() + article.text.size();
  return bytes;
}

}  // namespace slant::bench
