// The messages of syntax errors and the hints that mend the usual slips.
#include "lexicon/syntax_error.hpp"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/suggest.hpp"

namespace slant {
namespace {

constexpr std::size_t quoted_bytes = 40;

bool is_guard_word(TokenKind kind) {
  return TokenKind::near <= kind && kind <= TokenKind::weight;
}

std::vector<std::string> words(TokenKind first, TokenKind last) {
  std::vector<std::string> all;
  for (int kind = static_cast<int>(first); kind <= static_cast<int>(last); ++kind) {
    all.emplace_back(reserved_word(static_cast<TokenKind>(kind)));
  }
  return all;
}

std::vector<std::string> statement_words() {
  return words(TokenKind::lexicon, TokenKind::category);
}

std::vector<std::string> guard_words() {
  return words(TokenKind::near, TokenKind::weight);
}

// Looks at an error from the tokens around it.
class ErrorReader {
 public:
  ErrorReader(const SyntaxError& error, const Diagnostics& diagnostics)
      : error_(error),
        diagnostics_(diagnostics),
        text_(diagnostics.lines().text()),
        found_(error.tokens[error.where]) {}

  const Token& found() const { return found_; }
  TokenKind previous() const {
    return error_.where > 0 ? error_.tokens[error_.where - 1].kind : TokenKind::end;
  }
  TokenKind next() const {
    return found_.kind == TokenKind::end ? found_.kind : error_.tokens[error_.where + 1].kind;
  }
  bool expects(std::string_view what) const { return error_.expected == what; }
  bool expects(TokenKind kind) const { return error_.expected == name_of(kind); }

  std::string_view text(const Token& token) const { return text_.substr(token.at.begin, token.at.size()); }
  std::string_view previous_text() const {
    return error_.where > 0 ? text(error_.tokens[error_.where - 1]) : std::string_view{};
  }

  std::string found_text() const {
    if (found_.kind == TokenKind::end) return "the end of the file";
    std::string_view shown = text(found_);
    if (found_.kind == TokenKind::string && shown.size() > quoted_bytes) return "a phrase";
    if (found_.kind == TokenKind::string) return std::string(shown);
    if (!reserved_word(found_.kind).empty()) return fmt::format("the word `{}`", shown);
    return shown.size() > quoted_bytes ? "a name" : fmt::format("`{}`", shown);
  }

  // "`choice ruler` of line 3": the block in which the error happened.
  std::string block() const {
    const Token& word = error_.tokens[error_.rule];
    const Token& name = error_.tokens[std::min(error_.rule + 1, error_.tokens.size() - 1)];
    const LineMap::Position opened = diagnostics_.lines().position(word.at.begin);
    return fmt::format("`{} {}` of line {}", text(word), text(name), opened.line);
  }

  bool next_entry_begins() const {
    const bool name = found_.kind == TokenKind::name || found_.kind == TokenKind::quoted;
    return name && (next() == TokenKind::equals || next() == TokenKind::open_bracket);
  }

  bool trailing_comma() const {
    const bool ends = found_.kind == TokenKind::close_brace || found_.kind == TokenKind::end ||
                      found_.kind < TokenKind::near || next_entry_begins();
    return expects(expected::pattern) && previous() == TokenKind::comma && ends;
  }

  std::string hint() const {
    if (expects(expected::name)) return for_name();
    if (expects(expected::pattern) || expects(expected::target)) return for_pattern();
    if (expects(expected::after_item)) return after_item();
    if (expects(expected::after_let)) return after_let();
    if (expects(expected::statement)) return for_statement();
    if (expects(TokenKind::close_paren)) return for_closing_bracket();
    if (expects(TokenKind::close_brace)) return for_closing_brace();
    if (expects(expected::number) || expects(expected::whole_number)) return for_number();
    if (expects(expected::text)) return for_text();
    if (expects(TokenKind::equals)) return for_equals();
    if (expects(expected::condition) && found_.kind == TokenKind::not_) return "one not is enough";
    if (expects(expected::condition))
      return "not stands before near, before, after, same sentence and in only";
    if (expects(TokenKind::greater)) return "a let is used as <name>";
    if (expects(TokenKind::range)) return "an axis has two poles: axis warmth \"cold\" .. \"warm\"";
    if (expects(TokenKind::open_brace) || expects(expected::direct_or_block)) {
      return "the entries of a choice or category stand between { and }";
    }
    if (expects(expected::choice_member) || expects(expected::category_member)) return for_member();
    return {};
  }

 private:
  std::string for_name() const {
    if (!reserved_word(found_.kind).empty() && found_.first_on_line && next() != TokenKind::equals) return {};
    if (!reserved_word(found_.kind).empty()) {
      return fmt::format("`{0}` has a meaning of its own; as a name it stands in single quotes: '{0}'",
                         text(found_));
    }
    if (found_.kind == TokenKind::string)
      return "names stand without double quotes: ruler, or 'head of state'";
    if (found_.kind == TokenKind::integer || found_.kind == TokenKind::number) {
      return "a name begins with a letter; any other stands in single quotes: '2nd'";
    }
    return {};
  }

  std::string for_pattern() const {
    if (previous() == TokenKind::comma && found_.kind == TokenKind::comma) return "one comma is enough";
    if (previous() == TokenKind::ignore && found_.kind == TokenKind::equals) {
      return "ignore takes no =; write ignore \"hafez assad\"";
    }
    if (found_.kind == TokenKind::close_paren)
      return "there is nothing between the brackets, or one too many";
    if (is_guard_word(found_.kind)) return "the pattern stands first, its guards after it";
    if (found_.kind == TokenKind::question) return "? stands after what may be left out: \"al\"?";
    if (found_.kind == TokenKind::quoted)
      return "phrases stand in double quotes; single quotes are for names";
    if (found_.kind == TokenKind::name && text(found_).size() <= quoted_bytes) {
      return fmt::format("a phrase stands in double quotes: \"{0}\"; a let is used as <{0}>", text(found_));
    }
    if (found_.kind == TokenKind::integer) return "a number to be searched for stands in double quotes too";
    if (previous() == TokenKind::bar) return "alternatives stand on both sides of |";
    if (expects(expected::target) && (found_.kind == TokenKind::gap || found_.kind == TokenKind::gap_open)) {
      return "a gap alone is no condition";
    }
    return {};
  }

  std::string after_item() const {
    switch (found_.kind) {
      case TokenKind::string:
      case TokenKind::less:
      case TokenKind::open_paren:
        return "missing comma? a condition of several words needs brackets: near 4 (\"al\"? \"assad\")";
      case TokenKind::question:
        return previous() == TokenKind::question ? "one ? is enough"
                                                 : "? makes part of a pattern optional, not a guard";
      case TokenKind::bar:
        return "guards test the whole item: begin a new one with a comma, or put | in brackets";
      case TokenKind::close_paren:
        return "there is no ( that it closes";
      case TokenKind::integer:
      case TokenKind::number:
        return "a weight is written: weight 2";
      case TokenKind::open_bracket:
        return "the weights on axes stand before the =: president [legitimacy +1] = \"president\"";
      case TokenKind::name:
        if (std::string word = nearest(guard_words()); !word.empty()) return word;
        return fmt::format("a phrase stands in double quotes: \"{}\"; a new entry begins with name =",
                           text(found_));
      default:
        return {};
    }
  }

  std::string after_let() const {
    if (found_.kind == TokenKind::comma) return "a let is one pattern; its alternatives are separated by |";
    if (is_guard_word(found_.kind)) return "a let has no guards; write them where <name> is used";
    if (found_.kind == TokenKind::close_paren) return "there is no ( that it closes";
    if (found_.kind == TokenKind::question) return "one ? is enough";
    if (found_.kind == TokenKind::name) {
      return fmt::format("a phrase stands in double quotes: \"{}\"", text(found_));
    }
    return {};
  }

  std::string nearest(const std::vector<std::string>& words) const {
    const std::string word = closest(text(found_), words);
    return word.empty() ? word : fmt::format("did you mean `{}`?", word);
  }

  std::string for_statement() const {
    if (found_.kind == TokenKind::name) {
      if (std::string word = nearest(statement_words()); !word.empty()) return word;
    }
    if (found_.kind == TokenKind::close_brace) return "there is no { that it closes";
    if (found_.kind == TokenKind::ignore || next() == TokenKind::equals ||
        next() == TokenKind::open_bracket) {
      return "entries stand inside the { } of a choice or a category";
    }
    if (is_guard_word(found_.kind) || found_.kind == TokenKind::string) {
      return "patterns stand in an entry: choice ruler { president = \"president\" }";
    }
    return {};
  }

  std::string for_closing_bracket() const {
    if (found_.kind == TokenKind::comma) return "inside brackets alternatives are separated by |";
    if (is_guard_word(found_.kind))
      return "a guard tests the whole item; write it behind the closing bracket";
    if (found_.kind == TokenKind::question) return "one ? is enough";
    return "a bracket ( was opened and not closed";
  }

  std::string for_closing_brace() const {
    const TokenKind rule = error_.tokens[error_.rule].kind;
    if (rule != TokenKind::choice && rule != TokenKind::category) return "a gap is written _, _{3} or _{0,3}";
    if (rule == TokenKind::choice && found_.kind == TokenKind::category) {
      return fmt::format("close {} with }}; a category cannot stand inside a choice", block());
    }
    return fmt::format("close {} with }}", block());
  }

  std::string for_number() const {
    const std::string_view before = previous_text();
    const std::size_t dash = before.rfind('-');
    if (previous() == TokenKind::name && dash != std::string_view::npos && dash + 1 < before.size() &&
        is_digit(before[dash + 1])) {
      return fmt::format("put a space before the number: [{} {}]", before.substr(0, dash),
                         before.substr(dash));
    }
    if (previous() == TokenKind::near || previous() == TokenKind::before || previous() == TokenKind::after) {
      return fmt::format("say within how many words: {} 4 {}", before,
                         found_.kind == TokenKind::string ? text(found_) : "\"assad\"");
    }
    if (previous() == TokenKind::weight) return "a weight is a number: weight 2";
    if (previous() == TokenKind::name) return "an axis is followed by its weight: [legitimacy -1]";
    return {};
  }

  std::string for_text() const {
    const bool words = found_.kind == TokenKind::name && text(found_).size() <= quoted_bytes;
    if (words || found_.kind == TokenKind::integer || found_.kind == TokenKind::number) {
      return fmt::format("put it in double quotes: \"{}\"", text(found_));
    }
    if (found_.kind == TokenKind::quoted) return "phrases and texts stand in double quotes";
    return {};
  }

  std::string for_equals() const {
    if (found_.kind == TokenKind::string || found_.kind == TokenKind::less)
      return "write = before the phrases";
    if (found_.kind == TokenKind::open_brace)
      return "only a category opens another pair of { }: category name { … }";
    return {};
  }

  std::string for_member() const {
    if (found_.kind == TokenKind::string || found_.kind == TokenKind::less) {
      return "phrases belong to a named entry: president = \"president\"";
    }
    if (found_.kind == TokenKind::comma) return "entries are not separated by commas";
    return {};
  }

  const SyntaxError& error_;
  const Diagnostics& diagnostics_;
  std::string_view text_;
  const Token& found_;
};

}  // namespace

std::string_view name_of(TokenKind kind) {
  switch (kind) {
    case TokenKind::name:
    case TokenKind::quoted:
      return expected::name;
    case TokenKind::string:
      return expected::text;
    case TokenKind::integer:
      return expected::whole_number;
    case TokenKind::number:
      return expected::number;
    case TokenKind::open_brace:
      return "{";
    case TokenKind::close_brace:
      return "}";
    case TokenKind::open_paren:
      return "(";
    case TokenKind::close_paren:
      return ")";
    case TokenKind::open_bracket:
      return "[";
    case TokenKind::close_bracket:
      return "]";
    case TokenKind::less:
      return "<";
    case TokenKind::greater:
      return ">";
    case TokenKind::equals:
      return "=";
    case TokenKind::comma:
      return ",";
    case TokenKind::bar:
      return "|";
    case TokenKind::question:
      return "?";
    case TokenKind::range:
      return "..";
    case TokenKind::gap:
      return "_";
    case TokenKind::gap_open:
      return "_{";
    case TokenKind::bad:
      return "a token";
    case TokenKind::end:
      return "the end of the file";
    default:
      return reserved_word(kind);
  }
}

void report_syntax_error(const SyntaxError& error, Diagnostics& diagnostics) {
  const ErrorReader reader(error, diagnostics);
  if (reader.found().kind == TokenKind::bad || reader.previous() == TokenKind::bad) return;
  if (reader.trailing_comma()) {
    return diagnostics.error(error.tokens[error.where - 1].at,
                             "found a comma after the last item, expected another item",
                             "delete the comma, or go on with a phrase");
  }
  diagnostics.error(reader.found().at,
                    fmt::format("found {}, expected {}", reader.found_text(), error.expected), reader.hint());
}

}  // namespace slant
