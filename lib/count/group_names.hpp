// Groups by the names that users type.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "count/count_table.hpp"

namespace slant {

// By group, in the order of CountTable::groups().
std::vector<std::vector<std::string>> labels_of(const CountTable& counts);

// A group's name on the command line: its labels with commas between them.
std::string name_of_group(const std::vector<std::string>& labels);

// The numbers of the groups named, in the order of `names`. Throws InputError with all that there are not;
// `flag` is what named them.
std::vector<std::size_t> groups_named(const std::vector<std::string>& names,
                                      const std::vector<std::vector<std::string>>& labels,
                                      const std::string& flag);

}  // namespace slant
