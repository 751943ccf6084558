// Numbers, words, times of day and zones.
#include "corpus/date_scanner.hpp"

#include <array>

namespace slant {

std::optional<DateNumber> DateScanner::number() {
  DateNumber number;
  while (number.digits < rest_.size() && is_digit(rest_[number.digits])) {
    if (number.digits == 8) return std::nullopt;
    number.value = number.value * 10 + static_cast<std::uint32_t>(rest_[number.digits] - '0');
    ++number.digits;
  }
  if (number.digits == 0) return std::nullopt;
  rest_.remove_prefix(number.digits);
  return number;
}

std::string_view DateScanner::word() {
  std::size_t size = 0;
  while (size < rest_.size() && is_letter(rest_[size])) ++size;
  const std::string_view found = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return found;
}

bool is_word(std::string_view word, std::string_view in_lower_case) {
  return std::equal(word.begin(), word.end(), in_lower_case.begin(), in_lower_case.end(),
                    [](char x, char y) { return to_lower_case(x) == y; });
}

bool is_weekday(std::string_view word) {
  constexpr std::array<std::string_view, 7> days{"monday", "tuesday",  "wednesday", "thursday",
                                                 "friday", "saturday", "sunday"};
  const auto abbreviates = [&](std::string_view day) {
    return is_word(word, day) || is_word(word, day.substr(0, 3)) || is_word(word, day.substr(0, 4));
  };
  return std::any_of(days.begin(), days.end(), abbreviates) || is_word(word, "thurs");
}

namespace {

// am, PM, a.m.
bool take_half(DateScanner& scanner) {
  DateScanner ahead = scanner;
  ahead.skip(" ");
  if (!ahead.take('a') && !ahead.take('p')) return false;
  ahead.take('.');
  if (!ahead.take('m')) return false;
  ahead.take('.');
  if (!DateScanner(ahead).word().empty()) return false;
  scanner = ahead;
  return true;
}

// 063000 or 06:30:00.
bool take_clock(DateScanner& scanner) {
  DateScanner ahead = scanner;
  const std::optional<DateNumber> compact = ahead.number();
  if (!compact || (compact->digits != 4 && compact->digits != 6)) return take_clock_time(scanner);
  scanner = ahead;
  return true;
}

}  // namespace

bool take_clock_time(DateScanner& scanner) {
  DateScanner ahead = scanner;
  const std::optional<DateNumber> hour = ahead.number();
  if (!hour || hour->value > 24) return false;
  if (!ahead.take(':')) {
    if (hour->digits > 2 || !take_half(ahead)) return false;
    scanner = ahead;
    return true;
  }
  const std::optional<DateNumber> minute = ahead.number();
  if (!minute || minute->value > 59) return false;
  if (ahead.take(':')) {
    const std::optional<DateNumber> second = ahead.number();
    if (!second || second->value > 60) return false;
    if (ahead.take('.') || ahead.take(',')) ahead.skip("0123456789");
  }
  scanner = ahead;
  return true;
}

void skip_zone(DateScanner& scanner) {
  take_half(scanner);
  scanner.skip(" ,");
  scanner.word();
  scanner.skip(" ");
  scanner.skip("+-");
  scanner.skip("0123456789:");
  scanner.skip(" (");
  scanner.word();
  scanner.skip(" ");
  scanner.word();  // Central European Time
  scanner.skip(" ");
  scanner.word();
  scanner.skip(") ");
}

bool ends_as_date(DateScanner scanner) {
  scanner.skip(" ,-|");
  if (scanner.at_end()) return true;
  const std::string_view word = DateScanner(scanner).word();
  if (is_word(word, "at") || is_word(word, "t") || is_weekday(word)) scanner.word();
  if (scanner.at_end()) return true;
  scanner.skip(" ");
  if (!take_clock(scanner)) return false;
  skip_zone(scanner);
  return scanner.at_end();
}

}  // namespace slant
