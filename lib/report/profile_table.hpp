// Profiles: groups by variants under a weighting; tidy for machines, one table a choice for people.
#pragma once

#include <string>
#include <vector>

#include "count/count_table.hpp"
#include "model/weighting.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

struct ProfileOptions {
  WeightingOptions weighting;
  std::vector<ChoiceId> choices;  // only these; empty: all
};

// One row a group × variant. `profiles` are those of `counts`; views both.
Table tidy_profile_table(const CountTable& counts, const Profiles& profiles, const ProfileOptions& options);
std::vector<ColumnInfo> profile_columns();

// One table a choice, groups as rows and variants as columns, mentions at the right; the last one's note says
// what the numbers are and what has none.
std::vector<Table> profile_tables(const CountTable& counts, const Profiles& profiles,
                                  const ProfileOptions& options);

}  // namespace slant
