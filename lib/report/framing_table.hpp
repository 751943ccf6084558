// The framing table: who chose which words; tidy for machines, one table a choice for people.
#pragma once

#include <vector>

#include "count/count_table.hpp"
#include "table/table.hpp"

namespace slant {

enum class Average { pooled, articles };  // share of the pooled mentions, or the mean of the articles' shares
enum class Zeros { all, mentioned };      // every group × variant, or only those above zero

struct FramingOptions {
  Average average{Average::pooled};
  Zeros zeros{Zeros::all};
  std::uint64_t max_rows{10'000'000};  // --zeros all beyond it throws LimitError that names the flag
};

// One row a group × choice × variant: the group columns, lexicon choice variant count mentions share rate
// documents choice_documents group_documents words. Categories have no mentions and no share. Views `counts`.
Table tidy_framing_table(const CountTable& counts, const FramingOptions& options);

// One table a choice: groups as rows, variants as columns (share with its count beside it), mentions and
// articles at the right; categories: rates per 1,000 words. The last table's note says what a share and a
// rate are.
std::vector<Table> framing_tables(const CountTable& counts, const FramingOptions& options);

}  // namespace slant
