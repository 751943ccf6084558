// What is in a corpus and what is wrong with it, as tables.
#pragma once

#include <vector>

#include "corpus/corpus.hpp"
#include "corpus/survey.hpp"
#include "table/table.hpp"

namespace slant {

// One row a group, for csv, tsv and json: the group, documents words first_date last_date undated, then
// missing_FIELD, duplicate_texts duplicate_ids, repaired_documents and repairs_KIND.
Table tidy_survey_table(const Survey& survey);

// For people, one table a theme: the corpus in a few lines, its groups, its fields; and where there is any,
// what is missing, what is there twice and what was repaired, of the groups concerned.
std::vector<Table> survey_tables(const Survey& survey, const CorpusReport& reading);

}  // namespace slant
