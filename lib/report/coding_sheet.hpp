// Sampled hits as a sheet for people to code in, and the key that says whose they are.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "audit/even_sample.hpp"
#include "count/schema.hpp"
#include "table/table.hpp"

namespace slant {

// hit_id choice variant entry left hit right, an empty column a coder (`coder_1 (1 right / 0 wrong)`: no
// comma or semicolon, so that spreadsheets' delimiters are told), entry_hits: all hits of the entry. The last
// is never empty, because spreadsheets drop empty cells at the ends of rows. Of ids that occur twice (two
// entries at one place) the second gets #2.
Table coding_sheet(const Schema& schema, const std::vector<SampledHit>& hits,
                   const std::vector<std::uint64_t>& entry_hits, std::uint32_t coders);

// hit_id, the columns of `by`, doc_id field begin end: the same rows in the same order.
Table coding_key(const std::vector<std::string>& by, const std::vector<SampledHit>& hits);

}  // namespace slant
