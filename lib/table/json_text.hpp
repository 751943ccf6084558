// JSON of any shape, piece by piece: for what is no table.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace slant {

// A JSON string with its quotes. `<` is written \u003c, so that the text may stand inside a page's script
// element; what is malformed UTF-8 becomes U+FFFD.
std::string json_quoted(std::string_view text);

// Commas are set between values and members by themselves. Who begins must end; nothing is checked.
class JsonText {
 public:
  JsonText& begin_object() { return open('{'); }
  JsonText& end_object() { return close('}'); }
  JsonText& begin_array() { return open('['); }
  JsonText& end_array() { return close(']'); }
  JsonText& key(std::string_view name);
  JsonText& string(std::string_view value);
  JsonText& integer(std::int64_t value);
  JsonText& count(std::uint64_t value);
  // At most so many significant digits; NaN and infinities are null.
  JsonText& number(double value, int digits = 4);
  JsonText& boolean(bool value);
  JsonText& null();

  std::size_t size() const { return text_.size(); }
  std::string take() { return std::move(text_); }

 private:
  JsonText& open(char bracket);
  JsonText& close(char bracket);
  void separate();

  std::string text_;
  bool first_{true};  // in its array or object, or right after a key
};

}  // namespace slant
