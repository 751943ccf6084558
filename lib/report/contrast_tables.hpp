// Contrasts as tables, the effect and a sentence first, the
// p-value after them; partisanship between two sets of groups.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "compare/contrasts.hpp"
#include "compare/partisanship.hpp"
#include "compare/token_contrasts.hpp"
#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "score/listed_hit.hpp"
#include "table/table.hpp"

namespace slant {

// What rows say by numbers, in words.
struct ContrastNames {
  std::vector<std::string> by;                   // fields of the groups
  std::vector<std::vector<std::string>> labels;  // by group
  std::string against;      // of two groups the second, else "rest, pooled" or "rest, equal"
  bool one_against{false};  // there are two groups
  std::string unit;         // document, event, another field, or token
  Measure measure{Measure::share};
  bool joint{false};  // one test a variant
  // A sentence of the group, or, `rest`, of the others; null where there is none.
  std::function<const Example*(std::uint32_t group, VariantId variant, bool rest)> example =
      [](std::uint32_t, VariantId, bool) { return nullptr; };
};

// Tidy, a row a contrast. Views the schema and the names.
Table contrast_table(std::vector<ContrastRow> rows, const Schema& schema, const ContrastNames& names);
// The same columns for statistics of tokens, with the statistic in place of z, and without intervals.
Table token_table(std::vector<TokenRow> rows, const std::string& statistic, const Schema& schema,
                  const ContrastNames& names);
std::vector<ColumnInfo> contrast_columns();
std::vector<ColumnInfo> token_columns();

// For people: the `top` rows with the largest |z| (0: all), group by group, in two tables: first the numbers, then the
// effect with a sentence of the side that says it more often, where there are any. A note says how to read them,
// what was left out, and how many rows have q < .05.
std::vector<Table> shown_contrasts(const Contrasts& contrasts, const Schema& schema,
                                   const ContrastNames& names, std::size_t top, double level);
std::vector<Table> shown_tokens(const std::vector<TokenRow>& rows, const std::string& statistic,
                                const Schema& schema, const ContrastNames& names, std::size_t top);

// One row a choice, then `(all)`. With a note for people.
Table partisanship_table(const Partisanship& partisanship, const Schema& schema, const std::string& first,
                         const std::string& second);
std::vector<ColumnInfo> partisanship_columns();

}  // namespace slant
