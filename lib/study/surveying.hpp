// The run of `slant inspect`: no lexicon, only what the corpus is like.
#pragma once

#include "corpus/survey.hpp"
#include "study/study.hpp"

namespace slant {

struct SurveyStudy {
  Survey survey;
  StudyReport report;
};

// `by` is the field whose values are told apart. Memory: some 40 bytes a document and 10,000 values a field.
SurveyStudy survey_corpus(const StudyOptions& options, const std::string& by);

}  // namespace slant
