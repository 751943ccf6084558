// Formats of files that hold articles and are not read: each with what it is recognised by and what to do.
#pragma once

#include <string_view>

namespace slant {

struct ForeignFormat {
  std::string_view name;  // with its article: "a PDF document"
  std::string_view remedy;
  std::string_view endings;  // of its names, each with a space behind
};

// What files of that format begin with; null: none of them. `head`: the first bytes as they are, 4 kB suffice.
const ForeignFormat* foreign_by_bytes(std::string_view head);

// The same for formats of text, from the first characters as UTF-8. Markup is recognised by how it begins.
const ForeignFormat* foreign_by_markup(std::string_view head);

// The same for exports of several articles as one plain text, by the lines that stand around each article. 64 kB.
const ForeignFormat* foreign_by_lines(std::string_view head);

// Whether the ending (".pdf") is one of these formats.
bool is_foreign_ending(std::string_view ending);

}  // namespace slant
