// The framing table: who chose which words, tidy for machines,
// one table a choice for people; and the same of each document.
#pragma once

#include <cstdint>
#include <vector>

#include "base/enum_names.hpp"
#include "count/count_table.hpp"
#include "count/document_table.hpp"
#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

enum class Zeros { all, mentioned };  // everything that could have been counted, or only what is above zero
template <>
inline constexpr auto enum_names<Zeros> = spelled("all", "mentioned");

struct ZeroRows {
  Zeros zeros{Zeros::all};
  std::uint64_t max_rows{
      10'000'000};  // as long as a statistics program takes; --zeros mentioned has no limit
};

// Throws LimitError, which names the flag, if all zeros of units × variants would be more than max_rows.
void check_rows(std::uint64_t units, std::uint64_t variants, const ZeroRows& rows);

enum class Average { pooled, articles };  // share of the pooled mentions, or the mean of the articles' shares
template <>
inline constexpr auto enum_names<Average> = spelled("pooled", "articles");

struct FramingOptions {
  Average average{Average::pooled};
  Zeros zeros{Zeros::all};
  bool fold_silent{
      false};  // tables for people: no rows of groups that do not mention the choice, and a note that says so
  std::vector<ChoiceId> choices;                // only these, in order of declaration; empty: all
  std::uint64_t max_rows{ZeroRows{}.max_rows};  // of the tidy table
  double level{.95};                            // of its intervals
};

// One row a group × choice × variant. Intervals only where `counts` keeps moments, scores only where entries
// have weights. Views `counts`.
Table tidy_framing_table(const CountTable& counts, const FramingOptions& options);
std::vector<ColumnInfo> framing_columns();

// One table a choice: groups as rows and all of them at the bottom, variants as columns (share with its count
// beside it), mentions and articles at the right; categories: rates per 1,000 words, words at the right. The
// last table's note says what a share and a rate are, and which choices nobody mentions; if nobody mentions
// any, that is the only table, and has no columns. Zeros::mentioned leaves out groups that do not mention the
// choice and variants that nobody uses. After a choice whose entries have weights a table of the same shape
// with their means, and beside them the sums per 1,000 words.
std::vector<Table> framing_tables(const CountTable& counts, const FramingOptions& options);

// One row a document × counted variant, over all voices and zones; scores only where entries have weights.
// Streams; views both arguments. Throws LimitError if there would be too many rows.
Table document_count_table(const DocumentTable& documents, const Schema& schema, const ZeroRows& rows = {});
std::vector<ColumnInfo> count_columns();

}  // namespace slant
