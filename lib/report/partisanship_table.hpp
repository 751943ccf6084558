// Partisanship between two sets, choice by choice.
#pragma once

#include <string>

#include "compare/partisanship.hpp"
#include "table/table.hpp"

namespace slant {

// One row a choice, then `(all)`: choice set_a set_b leave_out low high plug_in units_a units_b mentions_a
// mentions_b. With a note for people.
Table partisanship_table(const Partisanship& partisanship, const Schema& schema, const std::string& first,
                         const std::string& second);

}  // namespace slant
