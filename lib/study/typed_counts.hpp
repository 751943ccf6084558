// Counts that somebody else made: a table of integers as the start of the statistics, in place of texts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "count/count_table.hpp"
#include "count/document_table.hpp"
#include "count/schema.hpp"

namespace slant {

// A file of CSV, TSV or JSON Lines, whose columns are labels and counts in one of two layouts:
//
// wide  a row a document, speaker or group, a column of integers a variant. `choice/variant` names both;
//       plain names are variants of one choice, "counts". `words` holds the words of the row; without it they are
//       the sum of its counts. A column is one of labels where `by` names it, where its name is doc_id,
//       outlet, date, event, title, id, group or label or empty, or where none of its values is a number.
//       Without any, rows are named 1, 2, ….
// tidy  the columns `variant` and `count`, a row an observation; `choice`, `lexicon`, `mentions` (empty: a key
//       of a category) and `words` as in what `slant table` and `slant count` write, whose other numbers are
//       passed over. All other columns are labels.
//
// `by`: the columns whose values make the groups; empty: outlet where there is one, else the first label. `unit`: one
// more column that is one of labels; empty: none.
struct TypedCounts {
  Schema schema;
  std::vector<std::string> by;
  CountTable counts;
  // The rows one by one, where several share a group or have a doc_id: documents or speakers, which can be
  // resampled. Their doc_id is the column of that name, else their first label outside `by`.
  std::optional<DocumentTable> documents;
  std::uint64_t rows{0};
  std::uint64_t hash{0};  // of names and values, in order
};

// Throws InputError with every fault by file and line: a cell that is no integer from 0 to 4,294,967,295, a
// row with more or fewer cells, an observation that stands twice, a column that mixes numbers and words, no
// count at all, an unknown `by`. Throws std::system_error with the path.
TypedCounts read_counts(const std::string& path, const std::vector<std::string>& by = {},
                        const std::string& unit = {});

}  // namespace slant
