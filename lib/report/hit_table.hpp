// Every hit with its place, look-alikes marked: what a count can be checked against.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "score/listed_hit.hpp"
#include "table/table.hpp"

namespace slant {

// One row a hit. `next` fills the hit or returns false. Views the schema.
Table hit_table(const Schema& schema, const std::vector<std::string>& by, std::function<bool(HitRow&)> next);
Table hit_table(const Schema& schema, const std::vector<std::string>& by, std::vector<HitRow> hits);

// Fills its rows one by one, for a Writer to which hits are pushed. Views the schema.
std::function<void(const HitRow&, Row&)> hit_rows(const Schema& schema, const std::vector<std::string>& by);

std::vector<ColumnInfo> hit_columns();

}  // namespace slant
