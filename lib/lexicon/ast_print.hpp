// The AST back to text, in the language itself.
#pragma once

#include <string>

#include "lexicon/ast.hpp"

namespace slant {

// A .lex text that parses to the same AST but for positions: comments are gone, brackets and spacing are uniform.
std::string to_string(const ast::File& file);
std::string to_string(const ast::Pattern& pattern);
std::string to_string(const ast::Item& item);

}  // namespace slant
