// Text of a .lex file → AST, by the grammar of the language (Boost.Spirit X3 inside).
#pragma once

#include "lexicon/ast.hpp"
#include "lexicon/report.hpp"

namespace slant {

// Parses `report.lines().text()`. Syntax errors go to the report; parsing then goes on at the next entry or
// statement, so the AST holds what could be understood. Names are kept of broken statements too, for later lookups.
ast::File parse_lexicon(Report& report);

}  // namespace slant
