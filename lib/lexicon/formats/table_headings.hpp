// What a column of a dictionary's table is called, in English, German, French and Spanish.
#pragma once

#include <cstddef>
#include <string_view>

#include "lexicon/formats/import.hpp"

namespace slant {

// By its name in any case, with blanks, hyphens or underscores; `none`: not known.
TableColumn column_named(std::string_view name);

// "sentiment" and "polarity" name categories as often as scores.
bool names_either(std::string_view name);

// category, category_2, category_3: levels of one tree. `levels` have been seen.
bool names_next_level(std::string_view name, std::size_t levels);

}  // namespace slant
