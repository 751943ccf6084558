// Articles in which people marked who says what: one JSON object a line.
#pragma once

#include <string>
#include <vector>

#include "base/span.hpp"

namespace slant {

struct GoldSpan {
  ByteSpan bytes;           // of the text
  std::string label;        // content, cue, source: parts of an attribution; anything else has a quote flag
  std::string attribution;  // which one a part belongs to
  std::string quote;        // "yes", "no"; empty: not said
};

struct GoldArticle {
  std::string id, title, text;
  std::vector<GoldSpan> spans;  // those of the text
};

// {"id", "title", "text", "spans": [{"start", "end", "label", "attribution", "quote", "field"}]}; `start` and
// `end` count code points of the text, `bstart` and `bend`, which go first, its bytes. Spans of other fields
// are left out. Throws InputError with all lines that are wrong, std::system_error for a file that cannot be
// read.
std::vector<GoldArticle> read_quote_gold(const std::string& path);

}  // namespace slant
