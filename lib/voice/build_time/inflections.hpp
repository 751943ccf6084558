// Inflections of English verbs and nouns by rule, and what tells that a listed word is inflected already.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace slant {

enum class LastLetter : unsigned char { single, doubled };  // plan, planned

std::string third_person(const std::string& plain);  // of a noun: its plural
std::string past_tense(const std::string& plain, LastLetter last);
std::string ing_form(const std::string& plain, LastLetter last);

// What is wrong with a plain form whose others the rule is to make; empty: nothing is. "ventured" would give
// "ventureded", "plan" would give "planed".
std::string mistake_in_plain_form(const std::string& plain, LastLetter last);

// The same of a noun whose plural the rule is to make: "news" would give "newses".
std::string mistake_in_singular(const std::string& noun);

}  // namespace slant
