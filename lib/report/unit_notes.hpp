// What is said of the units: which they are and why, and what follows from it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/setting.hpp"
#include "count/observations.hpp"
#include "count/unit.hpp"

namespace slant {

// "articles", "events", "outlets", "values of wire_story": what is resampled as a whole.
std::string units_in_words(std::string_view unit);

// For the foot: the unit, and where it was not asked for and is not all there was, the reason.
std::vector<Setting> unit_settings(const UnitAccount& account);

// Sentences for readers, where there is something to know. `groups`: their names, as the account has them.
std::vector<std::string> unit_notes(const UnitAccount& account, const std::vector<std::string>& groups);
std::vector<std::string> unit_notes(const Observations& observations);

}  // namespace slant
