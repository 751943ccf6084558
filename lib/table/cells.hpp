// Values as characters, before a format quotes or escapes them.
#pragma once

#include <string>
#include <string_view>

#include "table/table.hpp"

namespace slant {

// For machines: empty for what does not exist; doubles as short as they read back equal; infinities as inf.
std::string exact(const Value& value);

// For people: "–" for what does not exist, doubles with the column's decimals.
std::string shown(const Value& value, const Column& column);

const std::string& heading_of(const Column& column);

// Line ends and tabs as one space, other control characters and those that turn the direction of writing
// round as U+FFFD.
std::string on_one_line(std::string_view text);

}  // namespace slant
