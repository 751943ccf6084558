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

}  // namespace

void CsvRowScanner::start() {
  state_ = State::field_start;
  at_ = 0;
  field_begin_ = 0;
  doubled_ = false;
  fields_.clear();
}

void CsvRowScanner::end_field(std::size_t end, bool quoted) {
  fields_.push_back({quoted ? field_begin_ + 1 : field_begin_, end, quoted, doubled_});
  field_begin_ = at_;
  doubled_ = false;
}

CsvRowScanner::Outcome CsvRowScanner::scan(std::string_view bytes, bool last) {
  const auto finished = [&] { return before_cr_ == State::broken ? Outcome::stray_quote : Outcome::row; };
  while (at_ < bytes.size()) {
    const char c = bytes[at_];
    switch (state_) {
      case State::quoted: {
        const std::size_t quote = bytes.find('"', at_);
        at_ = quote == std::string_view::npos ? bytes.size() : quote + 1;
        if (quote != std::string_view::npos) state_ = State::quote_in_quoted;
        continue;
      }
      case State::cr:  // its LF, if there is one, belongs to it
        if (c == '\n') ++at_;
        return finished();
      case State::quote_in_quoted:
        if (c == '"') {
          doubled_ = true;
          state_ = State::quoted;
          ++at_;
          continue;
        }
        if (c != delimiter_ && c != '\n' && c != '\r') {
          state_ = State::broken;
          continue;
        }
        break;
      case State::field_start:
        if (c == '"') {
          state_ = State::quoted;
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
      const bool quoted = state_ == State::quote_in_quoted;
      end_field(quoted ? end - 1 : end, quoted);
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
    const bool quoted = state_ == State::quote_in_quoted;
    end_field(quoted ? at_ - 1 : at_, quoted);
  }
  return finished();
}

void CsvRowScanner::value(std::string_view bytes, std::size_t field, std::string& out) const {
  const Field& place = fields_[field];
  const std::string_view inside = bytes.substr(place.begin, place.end - place.begin);
  if (!place.doubled) {
    out = inside;
    return;
  }
  out.clear();
  for (std::size_t at = 0; at < inside.size();) {
    const std::size_t quote = inside.find('"', at);
    if (quote == std::string_view::npos) {
      out.append(inside, at);
      break;
    }
    out.append(inside, at, quote + 1 - at);
    at = quote + 2;
  }
}

}  // namespace slant
