// Text to tokens, by longest match. What is no token is reported here, in the words of somebody who types it.
#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "lexicon/token.hpp"

namespace slant {
namespace {

constexpr std::array<std::string_view, 18> reserved_words = {
    "lexicon", "version", "source", "language", "option", "axis", "let", "choice", "category",
    "ignore",  "near",    "before", "after",    "not",    "same", "in",  "cased",  "weight"};

// By first letter, the lengths that occur, one bit each: nearly every name of a file is told by these.
constexpr std::array<std::uint16_t, 256> reserved_lengths = [] {
  std::array<std::uint16_t, 256> lengths{};
  for (const std::string_view word : reserved_words) {
    std::uint16_t& known = lengths[static_cast<unsigned char>(word[0])];
    known = static_cast<std::uint16_t>(known | 1U << word.size());
  }
  return lengths;
}();

// Seldom more tokens than that; room for the others is made when they come.
constexpr std::size_t bytes_a_token = 6;

// Bytes inside a phrase that need a look; ” begins with the last.
constexpr std::array<bool, 256> is_special_in_phrase = [] {
  std::array<bool, 256> is{};
  for (const char c : std::string_view("\"\\\n\r\xE2")) is[static_cast<unsigned char>(c)] = true;
  return is;
}();

// Characters that word processors and web pages put where others were typed.
struct Lookalike {
  std::string_view found;
  std::string_view name;
  std::string_view remedy;
};
constexpr std::array<Lookalike, 24> lookalikes = {{
    {"‘", "a typographic quotation mark", "type the straight mark ' around keys, and \" around phrases"},
    {"’", "a typographic quotation mark", "type the straight mark ' around keys, and \" around phrases"},
    {"‚", "a typographic quotation mark", "type the straight mark ' around keys, and \" around phrases"},
    {"−", "a minus sign that is not the one on the keyboard", "type - instead"},
    {"–", "a dash", "type - instead"},
    {"—", "a dash", "type - instead"},
    {"‐", "a hyphen that is not the one on the keyboard", "type - instead"},
    {"‑", "a hyphen that is not the one on the keyboard", "type - instead"},
    {"…", "an ellipsis", "between the poles of an axis stand two full stops: .."},
    {"،", "an Arabic comma", "type , instead"},
    {"，", "a full-width comma", "type , instead"},
    {"、", "an ideographic comma", "type , instead"},
    {"？", "a full-width question mark", "type ? instead"},
    {"؟", "an Arabic question mark", "type ? instead"},
    {"（", "a full-width bracket", "type ( instead"},
    {"）", "a full-width bracket", "type ) instead"},
    {"＝", "a full-width equals sign", "type = instead"},
    {"｜", "a full-width bar", "type | instead"},
    {"\u200B", "an invisible character (U+200B)", "delete it"},
    {"\u200E", "an invisible direction mark (U+200E)", "delete it; it may stay inside quotes"},
    {"\u200F", "an invisible direction mark (U+200F)", "delete it; it may stay inside quotes"},
    {"\u2060", "an invisible character (U+2060)", "delete it"},
    {"\uFEFF", "an invisible byte order mark inside the file", "delete it"},
    {"\u00AD", "an invisible soft hyphen", "delete it"},
}};

struct QuotePair {
  std::string_view open, close;
};
constexpr std::array<QuotePair, 5> typographic_quotes = {
    {{"“", "”"}, {"”", "”"}, {"„", "“"}, {"«", "»"}, {"»", "«"}}};

constexpr std::array<std::string_view, 7> wide_spaces = {"\u00A0", "\u2002", "\u2003", "\u2009",
                                                         "\u202F", "\u3000", "\u2007"};

class Scanner {
 public:
  explicit Scanner(Diagnostics& diagnostics) : diagnostics_(diagnostics), text_(diagnostics.lines().text()) {}

  std::vector<Token> run() {
    tokens_.reserve(text_.size() / bytes_a_token);
    while (skip_space(), at_ < text_.size() && !too_deep_) token();
    if (too_deep_) at_ = text_.size();
    add(TokenKind::end, 0);
    return std::move(tokens_);
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }
  char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  ByteSpan span(std::size_t begin, std::size_t size) const {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)};
  }

  void add(TokenKind kind, std::size_t size) {
    tokens_.push_back({kind, first_on_line_, span(at_, size)});
    first_on_line_ = false;
    at_ += size;
  }

  void bad(std::size_t size, std::string message, std::string hint) {
    diagnostics_.error(span(at_, size), std::move(message), std::move(hint));
    add(TokenKind::bad, size);
  }

  void skip_space() {
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '\n' || c == '\r') {
        first_on_line_ = true;
      } else if (c == '#') {
        at_ = end_of_line() - 1;
      } else if (static_cast<unsigned char>(c) >= 0x80U) {
        const std::size_t size = wide_space();
        if (size == 0) return;
        at_ += size - 1;
      } else if (c != ' ' && c != '\t' && c != '\f' && c != '\v') {
        return;
      }
    }
  }

  std::size_t wide_space() const {
    for (const std::string_view space : wide_spaces) {
      if (rest().substr(0, space.size()) == space) return space.size();
    }
    return 0;
  }

  bool line_ends(std::size_t at) const {
    return at >= text_.size() || text_[at] == '\n' || text_[at] == '\r';
  }

  std::size_t end_of_line() const { return std::min(text_.find_first_of("\r\n", at_), text_.size()); }

  void token() {
    const char c = text_[at_];
    if (c == '"') return string();
    if (c == '\'') return quoted();
    if (is_digit(c) || ((c == '+' || c == '-') && is_digit(peek(1)))) return number();
    if (const std::size_t size = name_size()) return name(size);
    if (const TokenKind kind = punctuation(c); kind != TokenKind::bad) return nest(kind);
    stray();
  }

  // NAME; also the key with marks of its script in it is told from a stray character.
  std::size_t name_size() const {
    std::size_t size = letter_size(rest());
    if (size == 0) return 0;
    for (;;) {
      const std::string_view more = text_.substr(at_ + size);
      if (more.empty()) return size;
      if (is_digit(more[0]) || more[0] == '_') {
        ++size;
      } else if (more[0] == '-' && more.size() > 1 && is_digit(more[1])) {
        size += 2;
      } else if (const std::size_t dash = more[0] == '-' ? 1 : 0;
                 const std::size_t letter = letter_size(more.substr(dash))) {
        size += dash + letter;
      } else {
        return size;
      }
    }
  }

  void name(std::size_t size) {
    const std::string_view word = text_.substr(at_, size);
    if (size < 16 && (reserved_lengths[static_cast<unsigned char>(word[0])] >> size & 1U) != 0) {
      for (std::size_t i = 0; i < reserved_words.size(); ++i) {
        if (reserved_words[i] == word) return add(static_cast<TokenKind>(i), size);
      }
    }
    add(TokenKind::name, size);
  }

  void number() {
    std::size_t size = is_digit(peek(0)) ? 0 : 1;
    TokenKind kind = size == 0 ? TokenKind::integer : TokenKind::number;
    while (is_digit(peek(size))) ++size;
    if (peek(size) == '.' && is_digit(peek(size + 1))) {
      kind = TokenKind::number;
      ++size;
      while (is_digit(peek(size))) ++size;
    }
    add(kind, size);
  }

  void string() {
    std::size_t end = at_ + 1;
    bool escapes_known = true;
    for (;; ++end) {
      while (end < text_.size() && !is_special_in_phrase[static_cast<unsigned char>(text_[end])]) ++end;
      if (line_ends(end) || text_[end] == '"') break;
      if (closes_typographically(at_ + 1, end)) return half_typographic(end);
      if (text_[end] != '\\') continue;
      if (line_ends(end + 1)) break;
      const char escaped = text_[end + 1];
      if (escaped != '"' && escaped != '\\' && escaped != '*' && escaped != '?') {
        diagnostics_.error(span(end, 1 + point_size(text_.substr(end + 1))),
                           "a backslash inside quotes, before a character that needs none",
                           "a backslash stands before \" \\ * and ? only; the backslash itself is \\\\");
        escapes_known = false;
      }
      ++end;
    }
    if (!line_ends(end) && text_[end] == '"') {
      return add(escapes_known ? TokenKind::string : TokenKind::bad, end + 1 - at_);
    }
    bad(end_of_line() - at_, "a phrase without its closing quotation mark, expected \" on the same line",
        "close the phrase with \"; a phrase may not run over the end of a line");
  }

  // A ” to which no “ or „ belongs.
  bool closes_typographically(std::size_t begin, std::size_t at) const {
    if (text_[at] != "”"[0] || text_.substr(at, 3) != "”") return false;
    const std::string_view before = text_.substr(begin, at - begin);
    return before.find("“") == std::string_view::npos && before.find("„") == std::string_view::npos;
  }

  void half_typographic(std::size_t at) {
    constexpr std::size_t size = std::string_view("”").size();
    diagnostics_.error(span(at, size), "the typographic quotation mark ”, expected \"",
                       "the phrase began with \" and must end with it");
    add(TokenKind::bad, at + size - at_);
  }

  void quoted() {
    std::size_t end = at_ + 1;
    while (!line_ends(end) && text_[end] != '\'') ++end;
    if (!line_ends(end)) return add(TokenKind::quoted, end + 1 - at_);
    bad(end - at_, "a key without its closing quotation mark, expected ' on the same line",
        "close the key with '; phrases to search for stand in double quotes");
  }

  TokenKind punctuation(char c) const {
    switch (c) {
      case '{':
        return TokenKind::open_brace;
      case '}':
        return TokenKind::close_brace;
      case '(':
        return TokenKind::open_paren;
      case ')':
        return TokenKind::close_paren;
      case '[':
        return TokenKind::open_bracket;
      case ']':
        return TokenKind::close_bracket;
      case '<':
        return TokenKind::less;
      case '>':
        return TokenKind::greater;
      case '=':
        return TokenKind::equals;
      case ',':
        return TokenKind::comma;
      case '|':
        return TokenKind::bar;
      case '?':
        return TokenKind::question;
      case '_':
        return peek(1) == '{' ? TokenKind::gap_open : TokenKind::gap;
      case '.':
        return peek(1) == '.' ? TokenKind::range : TokenKind::bad;
      default:
        return TokenKind::bad;
    }
  }

  void nest(TokenKind kind) {
    const bool opens =
        kind == TokenKind::open_brace || kind == TokenKind::open_paren || kind == TokenKind::gap_open;
    const bool closes = kind == TokenKind::close_brace || kind == TokenKind::close_paren;
    if (opens && ++depth_ > nesting_limit) {
      diagnostics_.error(
          span(at_, 1), fmt::format("brackets nested deeper than {0}, expected at most {0}", nesting_limit),
          "name parts of the pattern with let, and use <name>; nothing after this place was read");
      too_deep_ = true;
      return add(TokenKind::bad, 1);
    }
    if (closes && depth_ > 0) --depth_;
    add(kind, kind == TokenKind::gap_open || kind == TokenKind::range ? 2 : 1);
  }

  void stray() {
    for (const QuotePair& pair : typographic_quotes) {
      if (rest().substr(0, pair.open.size()) == pair.open) return typographic(pair);
    }
    for (const Lookalike& lookalike : lookalikes) {
      if (rest().substr(0, lookalike.found.size()) != lookalike.found) continue;
      return bad(lookalike.found.size(), fmt::format("{}, which means nothing here", lookalike.name),
                 std::string(lookalike.remedy));
    }
    if (text_[at_] == '/' && (peek(1) == '/' || peek(1) == '*')) {
      return bad(end_of_line() - at_, "a comment of another language", "a comment begins with #");
    }
    const std::size_t size = point_size(rest());
    bad(size, fmt::format("`{}` means nothing here", shown(size)), remedy(text_[at_]));
  }

  // A character as it can be shown in a message.
  std::string shown(std::size_t size) const {
    const auto byte = static_cast<unsigned char>(text_[at_]);
    if (byte < 0x20U || byte == 0x7FU) return fmt::format("U+{:04X}", byte);
    return std::string(text_.substr(at_, size));
  }

  std::string remedy(char c) const {
    switch (c) {
      case ';':
        return "statements and items need no semicolon; items are separated by ,";
      case ':':
        return "write = between a name and its phrases";
      case '/':
        return "a comment begins with #; alternatives are separated by |";
      case '*':
        return "the globs * and ? stand inside the quotes: \"extremist*\"";
      case '!':
        return "write not before a condition";
      case '&':
        return "guards simply follow one another; all must hold";
      case '.':
        return is_digit(peek(1)) ? "write 0 before the decimal point"
                                 : "between the poles of an axis stand two full stops: ..";
      case '+':
      case '-':
        return "after + or - comes a number, without a space";
      default:
        return "names of other characters stand in 'single quotes', phrases in \"double quotes\"";
    }
  }

  // “phrase”: reported, and gone over as one piece.
  void typographic(const QuotePair& pair) {
    std::size_t close = at_ + pair.open.size();
    while (!line_ends(close) && text_.substr(close, pair.close.size()) != pair.close && text_[close] != '"')
      ++close;
    const bool closed = !line_ends(close) && text_[close] != '"';
    diagnostics_.error(
        span(at_, pair.open.size()), fmt::format("the typographic quotation mark {}, expected \"", pair.open),
        "phrases stand in straight quotation marks: \"regime\"; word processors change them as you type");
    if (closed) return add(TokenKind::string, close + pair.close.size() - at_);
    const bool straight = !line_ends(close);  // “phrase"
    add(TokenKind::bad, straight ? close + 1 - at_ : pair.open.size());
  }

  Diagnostics& diagnostics_;
  std::string_view text_;
  std::size_t at_{0};
  bool first_on_line_{true};
  int depth_{0};
  bool too_deep_{false};
  std::vector<Token> tokens_;
};

}  // namespace

std::string_view reserved_word(TokenKind kind) {
  const auto index = static_cast<std::size_t>(kind);
  return index < reserved_words.size() ? reserved_words[index] : std::string_view{};
}

bool is_reserved(std::string_view word) {
  return std::find(reserved_words.begin(), reserved_words.end(), word) != reserved_words.end();
}

std::vector<Token> scan(Diagnostics& diagnostics) {
  return Scanner(diagnostics).run();
}

}  // namespace slant
