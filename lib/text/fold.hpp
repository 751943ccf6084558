// The forms in which words are compared.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace slant {

// What folding makes ': U+2018 is wrong as an apostrophe and common ("don‘t"); U+02BB and U+02BC are letters of
// some languages.
constexpr bool is_apostrophe(std::int32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x02BB || c == 0xFF07 || c == 0x201B;
}

// NFC of the full case folding (canonical caseless matching; locales play no part), with every apostrophe as
// '. Appends. ASCII costs a copy, letters that fold by themselves a look-up each, the rest ICU's work.
void append_folded(std::string_view word, std::string& out);

// Whether that is the word itself, but for capitals of ASCII; false also where it takes ICU to tell.
bool folds_to_itself(std::string_view word);

// append_folded by ICU alone: what it is held against.
void append_folded_by_icu(std::string_view word, std::string& out);

// The same as append_folded without case folding, for `cased`.
void append_surface(std::string_view word, std::string& out);

}  // namespace slant
