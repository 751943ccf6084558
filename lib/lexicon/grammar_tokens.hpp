// Boost.Spirit X3 over tokens instead of characters: parsers of one token, what they are called in messages,
// and what happens where one was expected and did not come. For grammar.cpp alone.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <boost/spirit/home/x3.hpp>

#include "lexicon/diagnostics.hpp"
#include "lexicon/list.hpp"
#include "lexicon/recovery.hpp"
#include "lexicon/syntax_error.hpp"
#include "lexicon/token.hpp"

namespace slant {

namespace x3 = boost::spirit::x3;
using Iterator = const Token*;

// What every rule can ask for, by ParseTag.

struct Parse {
  std::span<const Token> tokens;
  std::string_view text;
  Diagnostics* diagnostics;
  Arena* arena;  // of what is read

  std::string_view text_of(const Token& token) const { return text.substr(token.at.begin, token.at.size()); }
  std::size_t index(Iterator token) const { return static_cast<std::size_t>(token - tokens.data()); }
};
struct ParseTag;

struct TokenParser : x3::parser<TokenParser> {
  using attribute_type = Token;
  static constexpr bool has_attribute = true;

  constexpr explicit TokenParser(TokenKind k) : kind(k) {}

  template <class Context, class RuleContext, class Attribute>
  bool parse(Iterator& first, Iterator last, const Context&, RuleContext&, Attribute& attribute) const {
    if (first == last || first->kind != kind) return false;
    Token token = *first;
    x3::traits::move_to(token, attribute);
    ++first;
    return true;
  }

  TokenKind kind;
};

// A condition on what comes, with a name for messages. Takes nothing.
template <class Condition>
struct Ahead : x3::parser<Ahead<Condition>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  constexpr Ahead(const char* n, Condition c) : name(n), condition(c) {}

  template <class Context, class RuleContext, class Attribute>
  bool parse(Iterator& first, Iterator, const Context& context, RuleContext&, Attribute&) const {
    return condition(x3::get<ParseTag>(context).get(), first);
  }

  const char* name;
  Condition condition;
};

constexpr TokenParser token(TokenKind kind) {
  return TokenParser(kind);
}

}  // namespace slant

// How X3 calls them where they were expected: the part of an expectation that its default would print as a C++ type.
namespace boost::spirit::x3 {
template <>
struct get_info<slant::TokenParser> {
  using result_type = std::string;
  std::string operator()(const slant::TokenParser& parser) const {
    return std::string(slant::name_of(parser.kind));
  }
};
template <class Condition>
struct get_info<slant::Ahead<Condition>> {
  using result_type = std::string;
  std::string operator()(const slant::Ahead<Condition>& parser) const { return parser.name; }
};
template <class Left, class Right>
struct get_info<sequence<Left, Right>> {
  using result_type = std::string;
  std::string operator()(const sequence<Left, Right>& parser) const { return what(parser.left); }
};
template <class Subject, class Action>
struct get_info<action<Subject, Action>> {
  using result_type = std::string;
  std::string operator()(const action<Subject, Action>& parser) const { return what(parser.subject); }
};
}  // namespace boost::spirit::x3

namespace slant {

template <class Context>
void report_error(Iterator rule, const x3::expectation_failure<Iterator>& failure, const Context& context) {
  const Parse& parse = x3::get<ParseTag>(context).get();
  const std::string expected = failure.which();
  report_syntax_error({parse.tokens, parse.index(rule), parse.index(failure.where()), expected},
                      *parse.diagnostics);
}

template <Iterator (*resume)(Iterator first, Iterator where)>
struct Resumes {
  template <class Context>
  x3::error_handler_result on_error(Iterator& first, Iterator,
                                    const x3::expectation_failure<Iterator>& failure,
                                    const Context& context) {
    report_error(first, failure, context);
    first = resume(first, failure.where());
    return x3::error_handler_result::accept;
  }
};

// What was left out is reported, and parsing goes on as if it had been there.
struct InsertsBrace {
  template <class Context>
  x3::error_handler_result on_error(Iterator& first, Iterator,
                                    const x3::expectation_failure<Iterator>& failure,
                                    const Context& context) {
    if (!is_key(failure.where()->kind) && failure.where()->kind != TokenKind::ignore)
      return x3::error_handler_result::rethrow;
    report_error(first, failure, context);
    return x3::error_handler_result::accept;
  }
};

// A reserved word where a name belongs is reported and taken for the name.
struct TakesReservedWord {
  template <class Context>
  x3::error_handler_result on_error(Iterator& first, Iterator,
                                    const x3::expectation_failure<Iterator>& failure,
                                    const Context& context) {
    const bool reserved = !reserved_word(first->kind).empty();
    if (!reserved || (first->first_on_line && !named_by(first))) return x3::error_handler_result::rethrow;
    report_error(first, failure, context);
    ++first;
    return x3::error_handler_result::accept;
  }
};

}  // namespace slant
