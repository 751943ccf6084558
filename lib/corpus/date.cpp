// The forms of dates: sequences of numbers, words and marks.
#include "corpus/date.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <optional>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "corpus/date_scanner.hpp"

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

// 1 to 12, or 0. A name, its first three letters, or "sept".
std::uint32_t month_named(std::string_view word) {
  constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                    "may",       "june",     "july",     "august",
                                                    "september", "october",  "november", "december"};
  if (is_word(word, "sept")) return 9;
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (is_word(word, months[i]) || is_word(word, months[i].substr(0, 3)))
      return static_cast<std::uint32_t>(i + 1);
  }
  return 0;
}

struct Reading {
  DateReading reading{DateReading::unreadable};
  Day day;
};

Reading checked(const Day& day) {
  return {exists(day) ? DateReading::read : DateReading::impossible, day};
}

// 20200217
Reading read_compact(const DateNumber& number, DateScanner scanner) {
  const Day day{number.value / 10000, number.value / 100 % 100, number.value % 100};
  if (!is_year(day.year) || day.month == 0 || day.month > 12 || day.day == 0 || !ends_as_date(scanner))
    return {};
  return checked(day);
}

// 2020, 2020-02, 2020/02/17; the same mark twice.
Reading read_year_first(const DateNumber& year, DateScanner scanner) {
  if (!is_year(year.value)) return {};
  if (scanner.at_end()) return checked({year.value, 0, 0});
  for (const char mark : {'-', '/', '.', '_'}) {
    if (!scanner.take(mark)) continue;
    const std::optional<DateNumber> month = scanner.number();
    if (!month || month->digits > 2) return {};
    if (scanner.at_end() && mark != '.') {
      return month->value == 0 ? Reading{DateReading::impossible, {}}
                               : checked({year.value, month->value, 0});
    }
    if (!scanner.take(mark)) return {};
    const std::optional<DateNumber> day = scanner.number();
    if (!day || day->digits > 2 || !ends_as_date(scanner)) return {};
    if (month->value == 0 || day->value == 0) return {DateReading::impossible, {}};
    return checked({year.value, month->value, day->value});
  }
  return {};
}

// 99 is 1999, 20 is 2020 (as POSIX has it); only where the user has said what the order is.
std::uint32_t whole_year(const DateNumber& year) {
  return year.digits > 2 ? year.value : year.value + (year.value < 69 ? 2000 : 1900);
}

// 17.02.2020, 02/17/2020, and of two digits in the order that is asked for.
Reading read_three(const DateNumber& first, DateScanner scanner, std::optional<DateOrder> order) {
  for (const char mark : {'.', '/', '-'}) {
    if (!scanner.take(mark)) continue;
    const std::optional<DateNumber> second = scanner.number();
    if (!second || second->digits > 2 || !scanner.take(mark)) return {};
    const std::optional<DateNumber> third = scanner.number();
    if (!third || !ends_as_date(scanner)) return {};
    const bool short_year = order && third->digits <= 2;
    if (short_year && *order == DateOrder::ymd)
      return checked({whole_year(first), second->value, third->value});
    if (!short_year && (third->digits != 4 || !is_year(third->value))) return {};
    const std::uint32_t year = whole_year(*third);
    if (first.value == 0 || second->value == 0) return {DateReading::impossible, {}};
    const Day day_first{year, second->value, first.value}, month_first{year, first.value, second->value};
    if (order && *order != DateOrder::ymd) return checked(*order == DateOrder::dmy ? day_first : month_first);
    if (first.value > 12 || first.value == second->value) return checked(day_first);
    if (second->value > 12) return checked(month_first);
    return {DateReading::ambiguous, {}};
  }
  return {};
}

Reading read_numeric(DateScanner scanner, std::optional<DateOrder> order) {
  const std::optional<DateNumber> first = scanner.number();
  if (!first) return {};
  if (first->digits == 8) return read_compact(*first, scanner);
  if (first->digits == 4) return read_year_first(*first, scanner);
  if (first->digits <= 2) return read_three(*first, scanner, order);
  return {};
}

// Twitter's and Unix's: 13:08:45 +0000 2008, 13:08:45 PM CET 2008.
void skip_zone_before_year(DateScanner& scanner) {
  scanner.skip(" ");
  if (month_named(DateScanner(scanner).word()) == 0) scanner.word();
  scanner.skip(" ");
  if (month_named(DateScanner(scanner).word()) == 0) scanner.word();
  scanner.skip(" ");
  if (scanner.take('+') || scanner.take('-')) scanner.skip("0123456789:");
}

// Day, month by name and year in any order in which the day stands next to the month; the clock may stand
// before the year.
Reading read_named(DateScanner scanner) {
  Day day;
  bool has_day = false;
  while (!scanner.at_end() && !(day.month != 0 && day.year != 0)) {
    scanner.skip(" ,.-/");
    if (const std::string_view word = scanner.word(); !word.empty()) {
      if (is_word(word, "of") || is_word(word, "the") || is_weekday(word)) continue;
      if (day.month != 0) return {};
      day.month = month_named(word);
      if (day.month == 0) return {};
      continue;
    }
    if (has_day && day.month != 0 && take_clock_time(scanner)) {
      skip_zone_before_year(scanner);
      continue;
    }
    const std::optional<DateNumber> number = scanner.number();
    if (!number) return {};
    if (number->digits == 4) {
      if (day.year != 0 || !is_year(number->value)) return {};
      day.year = number->value;
      continue;
    }
    if (has_day || number->digits > 2) return {};
    has_day = true;
    day.day = number->value;
    const std::string_view ordinal = DateScanner(scanner).word();
    if (is_word(ordinal, "st") || is_word(ordinal, "nd") || is_word(ordinal, "rd") || is_word(ordinal, "th"))
      scanner.word();
  }
  if (day.month == 0 || day.year == 0) return {};
  if (!has_day) {
    DateScanner ahead = scanner;
    ahead.skip(" ,.-/");
    const std::optional<DateNumber> number = ahead.number();
    has_day = number && number->digits <= 2 && ends_as_date(ahead);
    if (has_day) {
      day.day = number->value;
      scanner = ahead;
    }
  }
  if (!ends_as_date(scanner)) return {};
  if (has_day && day.day == 0) return {DateReading::impossible, {}};
  return checked(day);
}

// 2016.0 is what programs write that know only fractions.
std::string_view without_fraction(std::string_view written) {
  const std::size_t point = written.find('.');
  if (point < 4 || point + 1 >= written.size()) return written;
  const bool digits = written.find_first_not_of("0123456789") == point;
  return digits && written.find_first_not_of('0', point + 1) == std::string_view::npos
             ? written.substr(0, point)
             : written;
}

Day day_of(std::int64_t days) {
  const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{days}}};
  return {static_cast<std::uint32_t>(static_cast<int>(day.year())), static_cast<unsigned>(day.month()),
          static_cast<unsigned>(day.day())};
}

// Numbers of a fixed size: 20150218230000 (GDELT), and Unix time in seconds (10 digits, since 2001) or milliseconds.
Reading read_stamp(std::string_view written) {
  const std::size_t size = written.size();
  if ((size != 10 && size != 13 && size != 14) ||
      written.find_first_not_of("0123456789") != std::string_view::npos)
    return {};
  if (size == 14) {
    const Reading day = read_compact(*DateScanner(written.substr(0, 8)).number(), DateScanner(""));
    const bool clock =
        written.substr(8, 2) <= "24" && written.substr(10, 2) < "60" && written.substr(12) <= "60";
    return clock ? day : Reading{};
  }
  std::int64_t seconds = 0;
  for (const char c : written.substr(0, 10)) seconds = seconds * 10 + (c - '0');
  const Day day = day_of(seconds / 86'400);
  return is_year(day.year) ? checked(day) : Reading{};
}

}  // namespace

DateReading read_date(std::string& date, std::optional<DateOrder> order) {
  std::string_view written = trimmed(date);
  if (written.empty()) {
    date.clear();
    return DateReading::read;
  }
  written = without_fraction(written);
  Reading found = read_stamp(written);
  if (found.reading == DateReading::unreadable) found = read_numeric(DateScanner(written), order);
  if (found.reading == DateReading::unreadable) found = read_named(DateScanner(written));
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
    return at < date.size() ? DateScanner(date.substr(at, size)).number()->value : std::uint32_t{0};
  };
  const Day day{number(0, 4), number(5, 2), number(8, 2)};
  const bool zero = (date.size() > 4 && day.month == 0) || (date.size() > 7 && day.day == 0);
  return zero || !exists(day) ? 0 : date.size();
}

}  // namespace slant
