// Articles as JSONL, one a line, spaced as Python's json.dumps does.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "article.hpp"

namespace slant::bench {

enum class Escapes {
  needed,  // UTF-8 as it is: ensure_ascii=False
  ascii,   // \uXXXX for all beyond ASCII: what json.dumps does unless told
};

// The articles over and over, each line with an id of its own, until `bytes` are reached; a line at a time.
void each_line(const std::vector<Article>& articles, Escapes escapes, std::uint64_t bytes,
               const std::function<void(const std::string& line)>& see);

// Each article once.
std::string as_jsonl(const std::vector<Article>& articles, Escapes escapes = Escapes::needed);

}  // namespace slant::bench
