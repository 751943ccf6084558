// Where parsing goes on after a syntax error. The sequences of tokens end with `end`; pointers may look one
// further than a token that is not `end`.
#pragma once

#include "lexicon/token.hpp"

namespace slant {

bool begins_statement(TokenKind kind);
bool is_key(TokenKind kind);

// What follows says that the token is meant as the name of an entry: `=` or `[`.
bool named_by(const Token* token);

// Of a block whose first token is `first`; `where` is the token that did not fit. Never before `first` + 1.
const Token* next_statement(const Token* first, const Token* where);
const Token* next_entry(const Token* first, const Token* where);   // or nested category, or the block's }
const Token* after_block(const Token* first, const Token* where);  // behind its }

}  // namespace slant
