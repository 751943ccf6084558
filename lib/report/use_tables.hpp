// How good a lexicon is: how it fares in a corpus, whether its examples hold, why words are counted or not,
// and which entries carry a result.
#pragma once

#include <string>
#include <vector>

#include "audit/drop_one.hpp"
#include "audit/explain.hpp"
#include "audit/lexicon_use.hpp"
#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// For people: coverage; the five entries that hit most in each choice; entries that mostly hit in quotations;
// the most frequent meetings; entries that never hit. Empty ones are left out.
std::vector<Table> use_tables(const Schema& schema, const LexiconUse& use);

// One row an entry, then one a meeting of two entries, then what the corpus has.
Table tidy_use_table(const Schema& schema, const LexiconUse& use);
std::vector<ColumnInfo> use_columns();

// Those that do not hold, or all.
Table lexicon_test_table(const std::string& lexicon, const std::vector<LexiconExample>& examples, bool all);
std::vector<ColumnInfo> lexicon_test_columns();

// For people: each match with its reasons, then what is counted.
std::vector<Table> explanation_tables(const Schema& schema, const Explanation& explanation);

// One row a match.
Table tidy_explanation_table(const Schema& schema, const Explanation& explanation);
std::vector<ColumnInfo> explanation_columns();

// One row an entry: what moves, and from where to where. `score`: the name of the axis; empty: shares. At
// most `top` rows; 0: all. For people long entries are cut.
Table drop_one_table(const CountTable& entries, const Schema& schema,
                     const std::vector<DroppedEntry>& dropped, const std::string& score, std::size_t top,
                     bool tidy);
std::vector<ColumnInfo> drop_one_share_columns();
std::vector<ColumnInfo> drop_one_score_columns();

}  // namespace slant
