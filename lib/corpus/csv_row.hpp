// Where a row of CSV ends and where its fields stand: RFC 4180 as a machine that may be stopped at any byte.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace slant {

// How quotation marks are taken. `doubled` is RFC 4180, with blanks around a quoted field that are no part of it;
// `strict` has no such blanks; `backslash` takes \" inside a quoted field for a mark, and "" as well; with `characters`
// a row is a line, and marks are characters unless they enclose a field on it.
enum class QuoteMarks : std::uint8_t { doubled, strict, backslash, characters };

// Rows end with LF, CRLF or CR. A quotation mark opens a quoted field only where a field begins; anywhere
// else in an unquoted field it stands for itself.
class CsvRowScanner {
 public:
  enum class Outcome : std::uint8_t {
    row,          // ended: size() bytes, its end included
    need_more,    // not yet ended
    stray_quote,  // text behind a closing quotation mark: no row; size() bytes up to the line's end
  };

  explicit CsvRowScanner(char delimiter) : delimiter_(delimiter) {}

  void start(QuoteMarks marks = QuoteMarks::doubled);  // a new row

  // `bytes` begin with the row's first byte and are those given before, with more at their end. `last`: there
  // are no more; then need_more means that a quoted field is not closed (or that there is nothing at all).
  Outcome scan(std::string_view bytes, bool last);

  std::size_t size() const { return at_; }
  std::size_t opening_quote() const {
    return field_begin_;
  }  // of the field that is not closed, or has text behind
  bool in_quotes() const { return state_ == State::quoted; }
  std::size_t stray_at() const { return stray_at_; }     // the byte behind the closing mark
  bool met_backslash() const { return met_backslash_; }  // before a mark inside a quoted field
  bool met_quoted() const { return met_quoted_; }        // a quoted field, ended or not
  bool met_blanks() const { return met_blanks_; }        // around a quoted field
  bool is_quoted(std::size_t field) const { return fields_[field].quoted; }
  std::size_t fields() const { return fields_.size(); }
  bool empty() const {
    return fields_.size() == 1 && !fields_[0].quoted && fields_[0].begin == fields_[0].end;
  }

  // A field of the row that was scanned, as it stands between its quotation marks or delimiters.
  std::string_view raw(std::string_view bytes, std::size_t field) const {
    return bytes.substr(fields_[field].begin, fields_[field].end - fields_[field].begin);
  }

  // The value of a field of the row that was scanned.
  void value(std::string_view bytes, std::size_t field, std::string& out) const;

 private:
  enum class State : std::uint8_t {
    field_start,
    unquoted,
    quoted,
    quote_in_quoted,
    behind_quoted,
    broken,
    cr
  };

  struct Field {
    std::size_t begin{0};  // without quotation marks
    std::size_t end{0};
    bool quoted{false};
    bool escaped{false};  // has marks inside, each written as two characters
  };

  void end_field(std::string_view bytes, std::size_t end, bool quoted);
  bool is_escaped(std::string_view bytes, std::size_t quote);
  bool takes_blanks() const { return marks_ == QuoteMarks::doubled || marks_ == QuoteMarks::backslash; }
  bool is_behind_quoted() const { return state_ == State::quote_in_quoted || state_ == State::behind_quoted; }

  char delimiter_;
  State state_{State::field_start};
  State before_cr_{State::field_start};
  std::size_t at_{0};
  std::size_t field_begin_{0};
  std::size_t stray_at_{0};
  std::size_t closing_quote_{0};
  QuoteMarks marks_{QuoteMarks::doubled};
  bool escaped_{false};
  bool met_backslash_{false};
  bool met_quoted_{false};
  bool met_blanks_{false};
  std::vector<Field> fields_;
};

}  // namespace slant
