// Text of a .lex file → AST, by the grammar of the language (Boost.Spirit X3 inside).
#pragma once

#include "lexicon/ast.hpp"
#include "lexicon/diagnostics.hpp"

namespace slant {

// Parses `diagnostics.lines().text()`. Syntax errors go to the diagnostics; parsing then goes on at the next entry or
// statement, so the AST holds what could be understood. Names are kept of broken statements too, for later lookups.
ast::File parse_lexicon(Diagnostics& diagnostics);

}  // namespace slant
