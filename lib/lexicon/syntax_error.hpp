// Syntax errors in the words of somebody who writes lexicons: what was found, what was expected, what would mend it.
#pragma once

#include <span>
#include <string_view>

#include "lexicon/diagnostics.hpp"
#include "lexicon/token.hpp"

namespace slant {

// What the grammar expects, as messages call it.
namespace expected {
inline constexpr char name[] = "a name";
inline constexpr char axis_name[] = "the name of an axis";
inline constexpr char pattern[] = "a phrase in double quotes, <name>, _ or (";
inline constexpr char target[] = "a phrase in double quotes, <name> or a pattern in brackets";
inline constexpr char text[] = "a text in double quotes";
inline constexpr char number[] = "a number";
inline constexpr char whole_number[] = "a whole number";
inline constexpr char condition[] = "near, before, after, same sentence or in";
inline constexpr char place[] = "a place: headline, lead, body, quote, scare, reported or narration";
inline constexpr char sentence[] = "the word sentence";
inline constexpr char statement[] =
    "lexicon, language, version, source, option, axis, let, choice or category";
inline constexpr char choice_member[] = "a variant (name = …), ignore, or } at the end of the choice";
inline constexpr char category_member[] =
    "a key (name = …), category, ignore, or } at the end of the category";
inline constexpr char after_item[] = "a comma, a guard, or the next entry";
inline constexpr char after_let[] = "the next statement";
inline constexpr char direct_or_block[] = "= or {";
}  // namespace expected

// "`{`", "a name", …
std::string_view name_of(TokenKind kind);

// The tokens around a syntax error.
struct SyntaxError {
  std::span<const Token> tokens;
  std::size_t rule{0};   // where the rule in which it happened begins: a block, an entry, a pattern
  std::size_t where{0};  // the token that does not fit
  std::string_view expected;
};

// Reports the error, unless it only follows from something reported already.
void report_syntax_error(const SyntaxError& error, Diagnostics& diagnostics);

}  // namespace slant
