// The state machine that finds the rows and fields of CSV; chunks may be cut anywhere.
#include "corpus/csv_row.hpp"

#include <array>

namespace slant {
namespace {

// The first of four characters at or after `at`, or the size.
std::size_t find_special(std::string_view bytes, std::size_t at, char delimiter) {
  while (at < bytes.size()) {
    const char c = bytes[at];
    if (c == delimiter || c == '\n' || c == '\r') break;
    ++at;
  }
  return at;
}

// Whether marks enclose the field, and each one between them is written twice.
bool is_enclosed(std::string_view field) {
  if (field.size() < 2 || field.front() != '"' || field.back() != '"') return false;
  const std::string_view inside = field.substr(1, field.size() - 2);
  for (std::size_t at = inside.find('"'); at != std::string_view::npos; at = inside.find('"', at + 2)) {
    if (at + 1 == inside.size() || inside[at + 1] != '"') return false;
  }
  return true;
}

}  // namespace

void CsvRowScanner::start(QuoteMarks marks) {
  marks_ = marks;
  state_ = State::field_start;
  at_ = 0;
  field_begin_ = 0;
  escaped_ = false;
  met_backslash_ = false;
  met_quoted_ = false;
  met_blanks_ = false;
  fields_.clear();
}

void CsvRowScanner::end_field(std::string_view bytes, std::size_t end, bool quoted) {
  if (marks_ == QuoteMarks::characters && is_enclosed(bytes.substr(field_begin_, end - field_begin_))) {
    quoted = true;
    --end;
    escaped_ = bytes.substr(field_begin_ + 1, end - field_begin_ - 1).find('"') != std::string_view::npos;
  }
  fields_.push_back({quoted ? field_begin_ + 1 : field_begin_, end, quoted, escaped_});
  field_begin_ = at_;
  escaped_ = false;
}

// Whether a backslash, itself not escaped, stands before a mark inside a quoted field.
bool CsvRowScanner::is_escaped(std::string_view bytes, std::size_t quote) {
  std::size_t first = quote;
  while (first > field_begin_ + 1 && bytes[first - 1] == '\\') --first;
  if (first < quote) met_backslash_ = true;
  return marks_ == QuoteMarks::backslash && (quote - first) % 2 == 1;
}

CsvRowScanner::Outcome CsvRowScanner::scan(std::string_view bytes, bool last) {
  const auto finished = [&] { return before_cr_ == State::broken ? Outcome::stray_quote : Outcome::row; };
  while (at_ < bytes.size()) {
    const char c = bytes[at_];
    switch (state_) {
      case State::quoted: {
        const std::size_t quote = bytes.find('"', at_);
        at_ = quote == std::string_view::npos ? bytes.size() : quote + 1;
        if (quote == std::string_view::npos) continue;
        if (is_escaped(bytes, quote)) {
          escaped_ = true;
        } else {
          closing_quote_ = quote;
          state_ = State::quote_in_quoted;
        }
        continue;
      }
      case State::cr:  // its LF, if there is one, belongs to it
        if (c == '\n') ++at_;
        return finished();
      case State::quote_in_quoted:
        if (c == '"') {
          escaped_ = true;
          state_ = State::quoted;
          ++at_;
          continue;
        }
        [[fallthrough]];
      case State::behind_quoted:
        if (c == ' ' && takes_blanks()) {
          met_blanks_ = true;
          state_ = State::behind_quoted;
          ++at_;
          continue;
        }
        if (c != delimiter_ && c != '\n' && c != '\r') {
          state_ = State::broken;
          stray_at_ = at_;
          continue;
        }
        break;
      case State::field_start:
        if (c == ' ' && takes_blanks()) {
          ++at_;
          continue;
        }
        if (c == '"' && marks_ != QuoteMarks::characters) {
          state_ = State::quoted;
          met_quoted_ = true;
          met_blanks_ = met_blanks_ || field_begin_ < at_;
          field_begin_ = at_;
          ++at_;
          continue;
        }
        state_ = State::unquoted;
        [[fallthrough]];
      case State::unquoted:
      case State::broken:
        at_ = find_special(bytes, at_, state_ == State::broken ? '\n' : delimiter_);
        if (at_ == bytes.size()) continue;
        break;
    }
    // At a delimiter or a line end.
    const std::size_t end = at_++;
    const char found = bytes[end];
    if (state_ != State::broken) {
      const bool quoted = is_behind_quoted();
      end_field(bytes, quoted ? closing_quote_ : end, quoted);
    }
    if (found == '\r') {
      before_cr_ = state_;
      state_ = State::cr;
    } else if (found == '\n') {
      before_cr_ = state_;
      return finished();
    } else {
      state_ = State::field_start;
    }
  }
  if (!last || state_ == State::quoted || bytes.empty()) return Outcome::need_more;
  if (state_ == State::cr) return finished();
  before_cr_ = state_;
  if (state_ != State::broken) {
    const bool quoted = is_behind_quoted();
    end_field(bytes, quoted ? closing_quote_ : at_, quoted);
  }
  return finished();
}

void CsvRowScanner::value(std::string_view bytes, std::size_t field, std::string& out) const {
  const Field& place = fields_[field];
  const std::string_view inside = bytes.substr(place.begin, place.end - place.begin);
  const bool backslash = marks_ == QuoteMarks::backslash && place.quoted;
  if (!place.escaped && !(backslash && inside.find("\\\\") != std::string_view::npos)) {
    out = inside;
    return;
  }
  // The first of two characters is left out where they stand for the second.
  out.clear();
  for (std::size_t at = 0; at < inside.size(); ++at) {
    const char c = inside[at];
    const char next = at + 1 < inside.size() ? inside[at + 1] : '\0';
    const bool escapes = backslash && c == '\\' && (next == '"' || next == '\\');
    if (escapes || (c == '"' && next == '"')) ++at;
    out += inside[at];
  }
}

}  // namespace slant
