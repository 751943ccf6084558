// The tokens of the lexicon language.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "lexicon/diagnostics.hpp"

namespace slant {

enum class TokenKind : std::uint8_t {
  // reserved words, in the order of reserved_words
  lexicon,
  version,
  source,
  language,
  option,
  axis,
  let,
  choice,
  category,
  ignore,
  near,
  before,
  after,
  not_,
  same,
  in,
  cased,
  weight,
  // the others
  name,
  quoted,
  string,
  integer,
  number,
  open_brace,
  close_brace,
  open_paren,
  close_paren,
  open_bracket,
  close_bracket,
  less,
  greater,
  equals,
  comma,
  bar,
  question,
  range,
  gap,
  gap_open,
  bad,  // already reported
  end
};

struct Token {
  TokenKind kind{TokenKind::end};
  bool first_on_line{false};
  ByteSpan at;  // quotes included
};

// "choice"; empty for what is no reserved word.
std::string_view reserved_word(TokenKind kind);

bool is_reserved(std::string_view word);

inline constexpr int nesting_limit = 64;

// The tokens of `diagnostics.lines().text()`, the last of kind `end`. Reports what is no token. Where brackets
// nest too deep the tokens end there, with `end`.
std::vector<Token> scan(Diagnostics& diagnostics);

}  // namespace slant
