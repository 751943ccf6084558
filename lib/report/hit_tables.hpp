// Hits one by one: each with its place, look-alikes marked, what a count can be checked against; and the concordance.
#pragma once

#include <cstddef>
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

// One row a line. `next` fills the line or returns false. Views the schema.
Table tidy_kwic_table(const Schema& schema, const std::vector<std::string>& by,
                      std::function<bool(KwicLine&)> next);
std::vector<ColumnInfo> kwic_columns();

// The classic concordance: group and variant, context up to the hit, hit, context on from it, and the hit's
// voice, zone, `distanced` and `negated` where they are not the narrator's in the body, in signs that a note
// explains, or in words where there is room (0).
// Contexts and long names are shortened, with “…”, so that a line fits `width` columns; 0: nothing is
// shortened. The choice is named where there are several among the lines; look-alikes are in parentheses.
Table kwic_table(const Schema& schema, const std::vector<std::string>& by, const std::vector<KwicLine>& lines,
                 std::size_t width);

// For lines whose context is the whole sentence: group, variant, voice as above, and the sentence with its
// [hit], over as many lines as it takes.
Table sentence_table(const Schema& schema, const std::vector<std::string>& by,
                     const std::vector<KwicLine>& lines);

}  // namespace slant
