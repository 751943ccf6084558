// Date parser: a scanner over numbers, words and marks, and the forms that are sequences of them.
#include "corpus/date.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include <fmt/format.h>

#include "base/ascii.hpp"

namespace slant {
namespace {

constexpr std::uint32_t first_year = 1000;
constexpr std::uint32_t last_year = 2999;

// Month and day are 0 where the date does not say.
struct Day {
  std::uint32_t year{0};
  std::uint32_t month{0};
  std::uint32_t day{0};
};

std::uint32_t days_in(std::uint32_t month, std::uint32_t year) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool exists(const Day& day) {
  if (day.month == 0) return day.day == 0;
  return day.month <= 12 && day.day <= days_in(day.month, day.year);
}

bool is_year(std::uint32_t number) {
  return number >= first_year && number <= last_year;
}

struct Number {
  std::uint32_t value{0};
  std::size_t digits{0};
};

class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

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
  std::optional<Number> number() {
    Number number;
    while (number.digits < rest_.size() && is_digit(rest_[number.digits])) {
      if (number.digits == 8) return std::nullopt;
      number.value = number.value * 10 + static_cast<std::uint32_t>(rest_[number.digits] - '0');
      ++number.digits;
    }
    if (number.digits == 0) return std::nullopt;
    rest_.remove_prefix(number.digits);
    return number;
  }

  std::string_view word() {
    std::size_t size = 0;
    while (size < rest_.size() && is_letter(rest_[size])) ++size;
    const std::string_view found = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return found;
  }

 private:
  std::string_view rest_;
};

bool same(std::string_view a, std::string_view lower_b) {
  return std::equal(a.begin(), a.end(), lower_b.begin(), lower_b.end(),
                    [](char x, char y) { return to_lower_case(x) == y; });
}

// 1 to 12, or 0. A name, its first three letters, or "sept".
std::uint32_t month_named(std::string_view word) {
  constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                    "may",       "june",     "july",     "august",
                                                    "september", "october",  "november", "december"};
  if (same(word, "sept")) return 9;
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (same(word, months[i]) || same(word, months[i].substr(0, 3))) return static_cast<std::uint32_t>(i + 1);
  }
  return 0;
}

bool is_weekday(std::string_view word) {
  constexpr std::array<std::string_view, 7> days{"monday", "tuesday",  "wednesday", "thursday",
                                                 "friday", "saturday", "sunday"};
  const auto abbreviates = [&](std::string_view day) {
    return same(word, day) || same(word, day.substr(0, 3)) || same(word, day.substr(0, 4));
  };
  return std::any_of(days.begin(), days.end(), abbreviates) || same(word, "thurs");
}

// HH:MM[:SS[.fraction]], to its last digit.
bool take_hours(Scanner& scanner) {
  Scanner ahead = scanner;
  const std::optional<Number> hour = ahead.number();
  if (!hour || hour->value > 24 || !ahead.take(':')) return false;
  const std::optional<Number> minute = ahead.number();
  if (!minute || minute->value > 59) return false;
  if (ahead.take(':')) {
    const std::optional<Number> second = ahead.number();
    if (!second || second->value > 60) return false;
    if (ahead.take('.') || ahead.take(',')) ahead.skip("0123456789");
  }
  scanner = ahead;
  return true;
}

// 063000 or 06:30:00.
bool take_clock(Scanner& scanner) {
  Scanner ahead = scanner;
  const std::optional<Number> compact = ahead.number();
  if (!compact || (compact->digits != 4 && compact->digits != 6)) return take_hours(scanner);
  scanner = ahead;
  return true;
}

// What may stand behind a clock: am, pm, Z, +01:00, -0500, GMT, (CET).
void skip_zone(Scanner& scanner) {
  scanner.skip(" ");
  const std::string_view half = scanner.word();
  if (same(half, "am") || same(half, "pm")) {
    scanner.skip(" ");
    scanner.word();
  }
  scanner.skip(" ");
  scanner.skip("+-");
  scanner.skip("0123456789:");
  scanner.skip(" (");
  scanner.word();
  scanner.skip(") ");
}

// Whether what stands behind a date is nothing, a weekday or a time of day.
bool ends_well(Scanner scanner) {
  scanner.skip(" ,-|");
  if (scanner.at_end()) return true;
  const std::string_view word = Scanner(scanner).word();
  if (same(word, "at") || same(word, "t") || is_weekday(word)) scanner.word();
  if (scanner.at_end()) return true;
  scanner.skip(" ");
  if (!take_clock(scanner)) return false;
  skip_zone(scanner);
  return scanner.at_end();
}

struct Reading {
  DateReading reading{DateReading::unreadable};
  Day day;
};

Reading checked(const Day& day) {
  return {exists(day) ? DateReading::read : DateReading::impossible, day};
}

// 20200217
Reading read_compact(const Number& number, Scanner scanner) {
  const Day day{number.value / 10000, number.value / 100 % 100, number.value % 100};
  if (!is_year(day.year) || day.month == 0 || day.month > 12 || day.day == 0 || !ends_well(scanner))
    return {};
  return checked(day);
}

// 2020, 2020-02, 2020/02/17; the same mark twice.
Reading read_year_first(const Number& year, Scanner scanner) {
  if (!is_year(year.value)) return {};
  if (scanner.at_end()) return checked({year.value, 0, 0});
  for (const char mark : {'-', '/', '.'}) {
    if (!scanner.take(mark)) continue;
    const std::optional<Number> month = scanner.number();
    if (!month || month->digits > 2) return {};
    if (scanner.at_end() && mark != '.') {
      return month->value == 0 ? Reading{DateReading::impossible, {}}
                               : checked({year.value, month->value, 0});
    }
    if (!scanner.take(mark)) return {};
    const std::optional<Number> day = scanner.number();
    if (!day || day->digits > 2 || !ends_well(scanner)) return {};
    if (month->value == 0 || day->value == 0) return {DateReading::impossible, {}};
    return checked({year.value, month->value, day->value});
  }
  return {};
}

// 17.02.2020, 02/17/2020
Reading read_year_last(const Number& first, Scanner scanner) {
  for (const char mark : {'.', '/', '-'}) {
    if (!scanner.take(mark)) continue;
    const std::optional<Number> second = scanner.number();
    if (!second || second->digits > 2 || !scanner.take(mark)) return {};
    const std::optional<Number> year = scanner.number();
    if (!year || year->digits != 4 || !is_year(year->value) || !ends_well(scanner)) return {};
    if (first.value == 0 || second->value == 0) return {DateReading::impossible, {}};
    if (first.value > 12 || first.value == second->value)
      return checked({year->value, second->value, first.value});
    if (second->value > 12) return checked({year->value, first.value, second->value});
    return {DateReading::ambiguous, {}};
  }
  return {};
}

Reading read_numeric(Scanner scanner) {
  const std::optional<Number> first = scanner.number();
  if (!first) return {};
  if (first->digits == 8) return read_compact(*first, scanner);
  if (first->digits == 4) return read_year_first(*first, scanner);
  if (first->digits <= 2) return read_year_last(*first, scanner);
  return {};
}

// Day, month by name and year in any order in which the day stands next to the month; the clock may stand
// before the year.
Reading read_named(Scanner scanner) {
  Day day;
  bool has_day = false;
  while (!scanner.at_end() && !(day.month != 0 && day.year != 0)) {
    scanner.skip(" ,.-/");
    if (const std::string_view word = scanner.word(); !word.empty()) {
      if (same(word, "of") || same(word, "the") || is_weekday(word)) continue;
      if (day.month != 0) return {};
      day.month = month_named(word);
      if (day.month == 0) return {};
      continue;
    }
    if (has_day && day.month != 0 && take_hours(scanner)) continue;
    const std::optional<Number> number = scanner.number();
    if (!number) return {};
    if (number->digits == 4) {
      if (day.year != 0 || !is_year(number->value)) return {};
      day.year = number->value;
      continue;
    }
    if (has_day || number->digits > 2) return {};
    has_day = true;
    day.day = number->value;
    const std::string_view ordinal = Scanner(scanner).word();
    if (same(ordinal, "st") || same(ordinal, "nd") || same(ordinal, "rd") || same(ordinal, "th"))
      scanner.word();
  }
  if (day.month == 0 || day.year == 0) return {};
  if (!has_day) {
    Scanner ahead = scanner;
    ahead.skip(" ,.-/");
    const std::optional<Number> number = ahead.number();
    has_day = number && number->digits <= 2 && ends_well(ahead);
    if (has_day) {
      day.day = number->value;
      scanner = ahead;
    }
  }
  if (!ends_well(scanner)) return {};
  if (has_day && day.day == 0) return {DateReading::impossible, {}};
  return checked(day);
}

}  // namespace

DateReading read_date(std::string& date) {
  const std::string_view written = trimmed(date);
  if (written.empty()) {
    date.clear();
    return DateReading::read;
  }
  Reading found = read_numeric(Scanner(written));
  if (found.reading == DateReading::unreadable) found = read_named(Scanner(written));
  if (found.reading != DateReading::read) return found.reading;
  std::string iso = fmt::format("{:04}", found.day.year);
  if (found.day.month != 0) fmt::format_to(std::back_inserter(iso), "-{:02}", found.day.month);
  if (found.day.day != 0) fmt::format_to(std::back_inserter(iso), "-{:02}", found.day.day);
  date = iso;
  return DateReading::read;
}

std::size_t iso_length(std::string_view date) {
  constexpr std::string_view form = "0000-00-00";
  if (date.size() != 4 && date.size() != 7 && date.size() != 10) return 0;
  for (std::size_t i = 0; i < date.size(); ++i) {
    if (form[i] == '0' ? !is_digit(date[i]) : date[i] != '-') return 0;
  }
  const auto number = [&](std::size_t at, std::size_t size) {
    return at < date.size() ? Scanner(date.substr(at, size)).number()->value : std::uint32_t{0};
  };
  const Day day{number(0, 4), number(5, 2), number(8, 2)};
  const bool zero = (date.size() > 4 && day.month == 0) || (date.size() > 7 && day.day == 0);
  return zero || !exists(day) ? 0 : date.size();
}

}  // namespace slant
