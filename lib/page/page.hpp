// The report page: one HTML file that needs neither network nor server.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "table/table.hpp"

namespace slant {

// The page with `data` (what page_data made) in it, and `tables` for readers without scripts. app/README.md
// says what else is in it.
std::string page_of(std::string_view title, const std::vector<Table>& tables, std::string_view data);

}  // namespace slant
