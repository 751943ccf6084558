// The names of HTML, and what its elements do to the words around them.
#pragma once

#include <cstdint>
#include <string_view>

namespace slant {

enum class Element : std::uint8_t {
  none,       // no element of HTML
  running,    // part of the running text: parts nothing
  apart,      // stands between words
  line_end,   // <br>
  block,      // begins and ends a paragraph
  quotation,  // <q>
  raised,     // <sup>: parts a word from the number of its note
  unread,     // apart, and nobody reads its contents
};

// Of a name in lower case.
Element element_of(std::string_view name);

// Attributes that may stand without a value; in lower case.
bool is_bare_attribute(std::string_view name);

// The text ends inside the name of an attribute.
bool begins_attribute(std::string_view cut);

}  // namespace slant
