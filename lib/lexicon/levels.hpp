// Nested keys counted at some levels of a dictionary alone.
#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace slant {

inline constexpr std::size_t level_limit = 64;  // as deep as a .lex file goes

// Bit 0 is level 1: the category; each key below another is one level further down.
using Levels = std::bitset<level_limit>;

// "1", "1:2", "2,4:6". Throws InputError for anything else.
Levels levels_of(std::string_view text);
// Back again, as short as can be: "1:2,5".
std::string written_levels(const Levels& levels);

// By VariantId: the names from the category down to the key; without the `.` of a key's own entries.
using KeyPaths = std::vector<std::vector<std::string>>;

struct Levelled {
  Lexicon lexicon;
  std::vector<std::string> left_out;  // paths of the keys that none of the levels reaches, "elite/corrupt"
};

// Of a lexicon from one file. Each key of a category keeps the names of its path that stand at `levels`: the
// first is its category then, the others its name. Keys of the same names are one, and compete with
// themselves alone, as in quanteda's tokens_lookup(levels = …). Choices stay as they are. A category that is
// made of several has the description and overlap of the first. Throws InputError where no key goes as deep
// as the highest of the levels, and where keys with different weights on an axis would become one.
Levelled at_levels(Lexicon lexicon, const KeyPaths& paths, const Levels& levels);

}  // namespace slant
