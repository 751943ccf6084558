// Resynchronisation by brackets and by words that begin something.
#include "lexicon/recovery.hpp"

#include <algorithm>

namespace slant {
namespace {

// The } of _{1,3}, also of a gap that went wrong.
bool closes_gap(const Token* first, const Token* brace) {
  constexpr std::ptrdiff_t longest_gap = 4;
  for (const Token* token = brace; token != first && brace - token < longest_gap;) {
    if (token->first_on_line) return false;
    --token;
    if (token->kind == TokenKind::gap_open) return true;
  }
  return false;
}

// An entry, or what its author must have meant as the name of one.
bool begins_entry(const Token* token, const Token* first) {
  if (token->kind == TokenKind::ignore) return true;
  if (!is_key(token->kind)) return false;
  const TokenKind before = token == first ? TokenKind::end : token[-1].kind;
  const bool continues = before == TokenKind::less || before == TokenKind::bar ||
                         before == TokenKind::comma || before == TokenKind::open_bracket;
  return named_by(token) || (token->first_on_line && !continues);
}

}  // namespace

bool begins_statement(TokenKind kind) {
  return kind < TokenKind::ignore;
}

bool is_key(TokenKind kind) {
  return kind == TokenKind::name || kind == TokenKind::quoted;
}

bool named_by(const Token* token) {
  if (token->kind == TokenKind::end) return false;
  return token[1].kind == TokenKind::equals || token[1].kind == TokenKind::open_bracket;
}

const Token* next_statement(const Token* first, const Token* where) {
  const Token* token = std::max(where, first + 1);
  while (token->kind != TokenKind::end && !begins_statement(token->kind)) ++token;
  return token;
}

const Token* next_entry(const Token* first, const Token* where) {
  int depth = 0;
  const Token* token = std::max(where, first + 1);
  for (; token->kind != TokenKind::end && !begins_statement(token->kind); ++token) {
    if (token->kind == TokenKind::close_brace && !closes_gap(first, token) && depth-- == 0) break;
    if (token->kind == TokenKind::open_brace) ++depth;
    if (depth == 0 && begins_entry(token, first)) break;
  }
  return token;
}

const Token* after_block(const Token* first, const Token* where) {
  int depth = 0;
  const Token* token = std::max(where, first + 1);
  for (; token->kind != TokenKind::end && !begins_statement(token->kind); ++token) {
    if (token->kind == TokenKind::open_brace) ++depth;
    if (token->kind != TokenKind::close_brace || closes_gap(first, token)) continue;
    if (depth == 0) return token;
    if (--depth == 0) return token + 1;
  }
  return token;
}

}  // namespace slant
