// Every hit with its place, look-alikes marked: what a count can be checked against.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "count/schema.hpp"
#include "score/listed_hit.hpp"
#include "table/table.hpp"

namespace slant {

// doc_id field, the columns of `by`, lexicon choice variant entry text begin end sentence voice speaker cue
// stance distanced negated zone ignored (the last but zone: true or false). `next` fills the row or returns
// false. Views the schema.
Table hit_table(const Schema& schema, const std::vector<std::string>& by, std::function<bool(HitRow&)> next);
Table hit_table(const Schema& schema, const std::vector<std::string>& by, std::vector<HitRow> hits);

// One row of it, for a Writer to which hits are pushed.
Row row_of(const Schema& schema, const HitRow& hit);

}  // namespace slant
