// What a column of a dictionary's table is called, in English, German, French, Spanish and Italian.
#pragma once

#include <cstdint>
#include <string_view>

namespace slant {

enum class Heading : std::uint8_t {
  unknown,
  term,
  category,
  level,  // a category below another: subcategory, category_2
  variant,
  weight,
  dimension,    // a score of a kind, of which tables have several: valence, arousal
  association,  // 0 or 1: whether the term is in the category
  aside,        // no part of a dictionary: ids, ranks, counts, sources, notes
  pole,         // names of categories themselves: positive, anger
  text,         // what corpora have: texts …
  about_text,   // … and what is known of them
};

// By its name in any case, with blanks, hyphens or underscores, perhaps with a number behind (term 2).
Heading heading_of(std::string_view name);

// "sentiment" and "polarity" name categories as often as scores.
bool names_either(std::string_view name);

// Whether the text is the name of a category that dictionaries often have (positive, anger).
inline bool names_pole(std::string_view text) {
  return heading_of(text) == Heading::pole;
}

}  // namespace slant
