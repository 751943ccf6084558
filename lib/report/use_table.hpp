// How a lexicon fares in a corpus, as tables.
#pragma once

#include <vector>

#include "audit/lexicon_use.hpp"
#include "count/schema.hpp"
#include "table/table.hpp"

namespace slant {

// For people: coverage; the five entries that hit most in each choice; entries that mostly hit in quotations;
// the most frequent meetings; entries that never hit. Empty ones are left out.
std::vector<Table> use_tables(const Schema& schema, const LexiconUse& use);

// measure lexicon choice variant entry other_choice other_variant other_entry count share quoted. Measures:
// hits, of every entry, with their share of the choice's; displaced_by, joined_with, kept_with; documents,
// documents_hit, words, words_hit.
Table tidy_use_table(const Schema& schema, const LexiconUse& use);

}  // namespace slant
