// Runs that end in counts: by group, by document, or of what a corpus is like.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "corpus/survey.hpp"
#include "count/count_table.hpp"
#include "count/document_table.hpp"
#include "study/study.hpp"

namespace slant {

struct GroupStudy {
  CountTable counts;
  StudySummary summary;
};

// Counts summed over the documents that share the values of `by`, with moments where their unit is said (Unit{}: what
// fits the documents), and apart for each part of a split. Memory: the table.
GroupStudy count_by_group(const StudyOptions& options, const Lexicon& lexicon,
                          const std::vector<std::string>& by, std::optional<Unit> moments = {},
                          std::optional<Split> split = {});

// The same by entry: a table of the schema that with_entries_as_variants makes.
GroupStudy count_entries_by_group(const StudyOptions& options, const Lexicon& lexicon,
                                  const std::vector<std::string>& by);

// Fields of `by`, and those that the units of these groups are made from, each once.
std::vector<std::string> fields_for_units(std::vector<std::string> by, const std::optional<Unit>& unit);

struct DocumentStudy {
  DocumentTable documents;
  StudySummary summary;
};

// Counts of each document. The labels are `fields`, or, where that is empty, all fields of the documents but
// doc_id and text: outlet, date, event and title, then the others in order of appearance. Memory: bounded, a
// large table goes to a temporary file.
// `beside` is drawn from the same documents.
DocumentStudy count_by_document(const StudyOptions& options, const Lexicon& lexicon,
                                const std::vector<std::string>& fields = {}, TextSample* beside = nullptr);

// Periods in which nothing was written, so that a trend shows its gaps as gaps.
// Where exactly one field of the table is a period that dates gave (no field of the records): adds, for every
// combination of the other labels, the periods between the first and the last of the whole table, with no
// documents. Throws LimitError where the table would come to more than `most` groups.
void add_gaps(GroupStudy& study, std::uint64_t most);

// The run of `slant inspect`: no lexicon.
struct SurveyStudy {
  Survey survey;
  StudySummary summary;
};

// `by` is the field whose values are told apart. Memory: some 40 bytes a document and 10,000 values a field.
SurveyStudy survey_corpus(const StudyOptions& options, const std::string& by);

}  // namespace slant
