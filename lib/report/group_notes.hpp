// What is said of groups that limits left out.
#pragma once

#include <string>
#include <vector>

#include "count/count_table.hpp"

namespace slant {

// "Left out, as they have fewer than 5 mentions: A, B and 7 more."
std::string left_out_note(const GroupLimits& limits, const std::vector<std::string>& names);

}  // namespace slant
