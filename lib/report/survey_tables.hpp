// What is in a corpus and what is wrong with it, as tables.
#pragma once

#include <vector>

#include "corpus/survey.hpp"
#include "report/column_info.hpp"
#include "study/study.hpp"
#include "table/table.hpp"

namespace slant {

// One row a group, for csv, tsv and json.
Table tidy_survey_table(const Survey& survey);
std::vector<ColumnInfo> survey_columns();

// For people, one table a theme: the corpus in a few lines, its groups, its fields; and where there is any,
// what is missing, what is there twice and what was repaired, of the groups concerned.
std::vector<Table> survey_tables(const Survey& survey, const StudySummary& summary);

}  // namespace slant
