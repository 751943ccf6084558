// Dates to periods (day, week, month, quarter, year), by the calendar of <chrono>.
#include "corpus/period.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <iterator>

#include <fmt/format.h>

#include "corpus/date.hpp"

namespace slant {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 5> names{"day", "week", "month", "quarter", "year"};
constexpr int years = 10'000;
constexpr int weeks = 53;  // at most, of a year

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Names that stay, so that views of them may be handed out.
class Names {
 public:
  Names() {
    for (int y = 0; y < years; ++y) {
      for (int w = 1; w <= weeks; ++w) fmt::format_to(std::back_inserter(weeks_), "{:04}-W{:02}", y, w);
      for (int q = 1; q <= 4; ++q) fmt::format_to(std::back_inserter(quarters_), "{:04}-Q{}", y, q);
    }
  }
  std::string_view week(int y, int w) const { return nth(weeks_, 8, y * weeks + w - 1); }
  std::string_view quarter(int y, int q) const { return nth(quarters_, 7, y * 4 + q - 1); }

 private:
  static std::string_view nth(std::string_view all, std::size_t size, int n) {
    return all.substr(static_cast<std::size_t>(n) * size, size);
  }
  std::string weeks_, quarters_;
};

const Names& kept_names() {
  static const Names all;
  return all;
}

std::string_view week_of(sys_days date) {
  const int from_monday = static_cast<int>(weekday(date).iso_encoding()) - 1;
  const sys_days thursday = date + days(3 - from_monday);
  const year of = year_month_day(thursday).year();
  if (int(of) < 0 || int(of) >= years) return {};
  const auto day_of_year = (thursday - sys_days(of / January / 1)).count();
  return kept_names().week(int(of), static_cast<int>(day_of_year / 7) + 1);
}

sys_days day_of(std::string_view date) {
  return sys_days(year(number(date.substr(0, 4))) / month(static_cast<unsigned>(number(date.substr(5, 2)))) /
                  day(static_cast<unsigned>(number(date.substr(8, 2)))));
}

// The first day of a period by its name.
sys_days begin_of(std::string_view name, Period period) {
  const year in(number(name.substr(0, 4)));
  switch (period) {
    case Period::day:
      return day_of(name);
    case Period::week: {
      const sys_days fourth = in / January / 4;  // is in the first week
      const int from_monday = static_cast<int>(weekday(fourth).iso_encoding()) - 1;
      return fourth + days(7 * (number(name.substr(6)) - 1) - from_monday);
    }
    case Period::month:
      return in / month(static_cast<unsigned>(number(name.substr(5)))) / 1;
    case Period::quarter:
      return in / month(static_cast<unsigned>(number(name.substr(6))) * 3 - 2) / 1;
    case Period::year:
      break;
  }
  return in / January / 1;
}

sys_days next(sys_days begin, Period period) {
  if (period == Period::day) return begin + days(1);
  if (period == Period::week) return begin + days(7);
  return year_month_day(begin) + months(period == Period::month ? 1 : period == Period::quarter ? 3 : 12);
}

}  // namespace

std::string_view period_of(std::string_view date, Period period) {
  const std::size_t size = iso_length(date);
  switch (period) {
    case Period::day:
      return size == 10 ? date : std::string_view();
    case Period::week:
      return size == 10 ? week_of(day_of(date)) : std::string_view();
    case Period::month:
      return size >= 7 ? date.substr(0, 7) : std::string_view();
    case Period::quarter:
      return size >= 7 ? kept_names().quarter(number(date.substr(0, 4)), (number(date.substr(5, 2)) + 2) / 3)
                       : std::string_view();
    case Period::year:
      break;
  }
  return size >= 4 ? date.substr(0, 4) : std::string_view();
}

std::vector<std::string> periods_between(std::string_view first, std::string_view last, Period period,
                                         std::uint64_t most) {
  std::vector<std::string> between;
  const sys_days end = begin_of(last, period);
  for (sys_days begin = begin_of(first, period); begin <= end; begin = next(begin, period)) {
    if (between.size() == most) return {};
    const std::string date =
        fmt::format("{:04}-{:02}-{:02}", int(year_month_day(begin).year()),
                    unsigned(year_month_day(begin).month()), unsigned(year_month_day(begin).day()));
    between.emplace_back(period_of(date, period));
  }
  return between;
}

}  // namespace slant
