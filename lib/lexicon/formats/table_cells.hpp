// What single cells of a dictionary's table say.
#pragma once

#include <string_view>

namespace slant {

bool says_nothing(std::string_view cell);  // NA and the like, as R and spreadsheets write them

// A number, also with a minus sign of its own (−2) and, where `comma` is true, a decimal comma.
bool read_score(std::string_view cell, bool comma, double& value);

// Of a term in the column of a category: 1, x, yes, TRUE or the column's own name; 0, no, FALSE.
bool is_member(std::string_view cell, std::string_view column);
bool is_no_member(std::string_view cell);

// "ABUSE#1" of the General Inquirer is one sense of a word: without its number.
std::string_view without_sense(std::string_view term);

}  // namespace slant
