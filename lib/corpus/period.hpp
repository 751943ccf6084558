// Days, weeks, months, quarters and years: names of spans of time that an article's date lies in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"

namespace slant {

enum class Period : std::uint8_t { day, week, month, quarter, year };
template <>
inline constexpr auto enum_names<Period> = spelled("day", "week", "month", "quarter", "year");

// 2020-02-17, 2020-W08 (ISO 8601: a week belongs to the year of its Thursday), 2020-02, 2020-Q1, 2020. Empty
// where the date is none, or says less. Valid while `date` is.
// The first week or quarter asked for costs 5 MB and milliseconds.
std::string_view period_of(std::string_view date, Period period);

// Every period from `first` to `last`, names that period_of gave; none if there are more than `most`.
std::vector<std::string> periods_between(std::string_view first, std::string_view last, Period period,
                                         std::uint64_t most);

}  // namespace slant
