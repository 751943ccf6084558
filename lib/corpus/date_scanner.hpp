// What dates and times of day are written of: numbers, words and marks, from left to right.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/ascii.hpp"

namespace slant {

struct DateNumber {
  std::uint32_t value{0};
  std::size_t digits{0};
};

class DateScanner {
 public:
  explicit DateScanner(std::string_view text) : rest_(text) {}

  bool at_end() const { return rest_.empty(); }

  bool take(char c) {
    if (rest_.empty() || to_lower_case(rest_.front()) != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  void skip(std::string_view any_of) {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(any_of), rest_.size()));
  }

  // At most eight digits; more are no part of a date.
  std::optional<DateNumber> number();

  std::string_view word();

 private:
  std::string_view rest_;
};

bool is_word(std::string_view word, std::string_view in_lower_case);
bool is_weekday(std::string_view word);

// HH:MM[:SS[.fraction]] and 5 p.m., to the last digit or mark; then what may follow: am, a.m., Z, +01:00, GMT, (CET).
bool take_clock_time(DateScanner& scanner);
void skip_zone(DateScanner& scanner);

// Whether what stands behind a date is nothing, a weekday or a time of day.
bool ends_as_date(DateScanner scanner);

}  // namespace slant
