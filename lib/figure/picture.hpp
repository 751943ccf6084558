// An SVG as what a manuscript takes: as it is, PDF, PNG. The last two are made by librsvg's rsvg-convert, a
// program beside this one; nothing else here depends on it.
#pragma once

#include <cstdint>
#include <string>

namespace slant {

enum class Picture : std::uint8_t { svg, pdf, png };

// By the ending of the file; "-" is SVG. Throws InputError for other endings, and where a picture of that
// kind cannot be made here.
Picture picture_named(const std::string& path);

// PNG has 600 dots an inch and white ground. Throws ProgramError where the converter fails.
std::string picture_of(const std::string& svg, Picture picture);

}  // namespace slant
