// Names given so far, and where; and texts as they are shown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/interner.hpp"
#include "base/span.hpp"
#include "lexicon/diagnostics.hpp"

namespace slant {

class Names {
 public:
  explicit Names(const Diagnostics& diagnostics) : diagnostics_(&diagnostics) {}

  // False if the name was given before.
  bool first(std::string_view name, ByteSpan at);
  // "first given in line 3"
  std::string where(std::string_view name) const;

 private:
  const Diagnostics* diagnostics_;
  Interner names_;
  std::vector<std::uint32_t> places_;  // by number of the name
};

// A STRING as shown: without the backslashes of its escapes.
std::string plain_text(std::string_view escaped);

// "10,000"
std::string grouped(std::size_t number);

// "longest, nested or all"
std::string either(const std::vector<std::string>& words);

// Two or three letters, then subtags of up to eight letters or digits: en, en-GB, zh-Hant.
bool is_language_tag(std::string_view tag);

}  // namespace slant
