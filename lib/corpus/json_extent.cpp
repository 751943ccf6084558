// Brackets are counted, not matched.
#include "corpus/json_extent.hpp"

#include "base/ascii.hpp"

namespace slant {

JsonExtent::Outcome JsonExtent::scan(std::string_view bytes) {
  while (at_ < bytes.size()) {
    const char c = bytes[at_];
    if (in_string_) {
      if (c == '\n' || c == '\r') return Outcome::broken;
      if (!escaped_ && c == '"') in_string_ = false;
      escaped_ = !escaped_ && c == '\\';
      ++at_;
      continue;
    }
    const bool no_value_here = before_ != ':' && before_ != ',' && before_ != '[' && before_ != '{';
    if (c == '{' && line_begins_ && depth_ > 0 && no_value_here) return Outcome::broken;
    ++at_;
    if (is_space(c)) {
      line_begins_ = line_begins_ || c == '\n' || c == '\r';
      continue;
    }
    if (take(c)) return Outcome::ended;
  }
  return Outcome::need_more;
}

// Whether the value ends with this character, which is no white space and in no string.
bool JsonExtent::take(char c) {
  line_begins_ = false;
  before_ = c;
  in_string_ = c == '"';
  if (c == '{' || c == '[') ++depth_;
  if (c == '}' || c == ']') --depth_;
  return depth_ == 0;
}

}  // namespace slant
