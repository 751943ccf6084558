// The characters beside words in the one form in which those of an entry are compared with those of a text:
// what shows nothing is dropped, white space is one blank, quotation marks, apostrophes, hyphens and full-width
// signs are those of ASCII.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace slant {

// Linear in the gap, which is valid UTF-8.
std::string marks_of(std::string_view gap);

// White space, hyphens, quotation marks and brackets alone. Takes what marks_of gives.
bool are_soft_marks(std::string_view marks);

// The same without blanks.
std::string without_blank_marks(std::string_view marks);

// Whether a number may have a blank before these marks or behind them: “50 %”, “§ 5”, “€ 50”. `digit`: what of the number
// is nearest to them.
bool is_mark_of_number(std::string_view marks, char digit);

// Whether a word may touch the other side of this mark: US$ in "US$50", but no a+ in "a+b".
bool may_touch_word(std::int32_t mark);

}  // namespace slant
