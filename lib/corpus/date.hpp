// Dates as newspapers and exports write them, turned into ISO 8601 days; no locale, no time zone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/options.hpp"

namespace slant {

enum class DateReading : std::uint8_t {
  read,        // or empty
  unreadable,  // no form that is known
  ambiguous,   // 02/03/2020: second of March or third of February
  impossible,  // 2020-02-31
};

// Turns `date` into YYYY-MM-DD (YYYY-MM or YYYY where it says no more). A time of day is read over and left
// out; the day is the one written, whatever the zone. Unless the result is `read`, `date` stays as it came.
// Read are year first (2020-02-17, 2020/2/17, 2020_02_17, 20200217, 20200217063000), day or month first with four
// digits of year (17.02.2020, 02/17/2020, 05-05-2020: where only one order is possible, or in `order`), English
// names of months in any usual order ("17 February 2020", "Feb. 17th, 2020, 5 p.m. ET",
// "Mon Feb 17 06:30:00 +0000 2020"), and Unix time (10 digits, or 13 of milliseconds) as its day in UTC. Years
// of two digits are read in a given `order` alone.
DateReading read_date(std::string& date, std::optional<DateOrder> order = std::nullopt);

// How many bytes of `date` are an ISO date: 4 (YYYY), 7 (YYYY-MM) or 10 (YYYY-MM-DD) when it is one and
// exists, else 0.
std::size_t iso_length(std::string_view date);

}  // namespace slant
