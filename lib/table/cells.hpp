// Values as characters, before a format quotes or escapes them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "table/table.hpp"

namespace slant {

// For machines: nothing for a number that does not exist, inf for infinities; doubles as short as they read
// back equal. Returns the end of what it wrote, at most longest_number bytes.
inline constexpr std::size_t longest_number = 32;
char* put_exact(std::int64_t number, char* at);
char* put_exact(double number, char* at);
char* put_exact(bool is_true, char* at);  // true or false

// For people: Column::missing for what does not exist, doubles with the column's decimals.
std::string shown(const Value& value, const Column& column);

const std::string& heading_of(const Column& column);

// A line of a note as a paragraph, between empty lines.
void append_paragraphs(std::string_view note, std::string (*escaped)(std::string_view), std::string& out);

// & < > and quotation marks as entities: inert between tags and in quoted attributes.
std::string html_escaped(std::string_view text);

}  // namespace slant
