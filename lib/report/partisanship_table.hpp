// Partisanship between two sets, choice by choice.
#pragma once

#include <string>
#include <vector>

#include "compare/partisanship.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// One row a choice, then `(all)`. With a note for people.
Table partisanship_table(const Partisanship& partisanship, const Schema& schema, const std::string& first,
                         const std::string& second);
std::vector<ColumnInfo> partisanship_columns();

}  // namespace slant
