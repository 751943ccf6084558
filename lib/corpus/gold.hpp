// Articles in which people marked spans, one JSON object a line: who says what, or words of any kind.
#pragma once

#include <string>
#include <vector>

#include "base/span.hpp"

namespace slant {

struct GoldSpan {
  ByteSpan bytes;           // of the field
  std::string label;        // of quotations: content, cue, source, the parts of an attribution
  std::string attribution;  // which one a part belongs to
  std::string quote;        // "yes", "no"; empty: not said
};

struct GoldArticle {
  std::string id, title, text;
  std::vector<GoldSpan> spans, title_spans;  // of the text, of the title
};

// {"id", "title", "text", "spans": [{"start", "end", "label", "attribution", "quote", "field"}]}; `start` and
// `end` count code points of the field, text or title (text where none is said), `bstart` and `bend`, which
// go first, its bytes. Spans of other fields are left out. Throws InputError with all lines that are wrong,
// std::system_error for a file that cannot be read.
std::vector<GoldArticle> read_gold(const std::string& path);

}  // namespace slant
