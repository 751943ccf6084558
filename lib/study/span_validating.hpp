// The hits of a lexicon against spans that people marked.
#pragma once

#include <string>
#include <vector>

#include "audit/span_agreement.hpp"
#include "corpus/gold.hpp"
#include "lexicon/lexicon.hpp"
#include "study/study.hpp"
#include "study/wanted_variants.hpp"

namespace slant {

struct SpanGoldOptions {
  std::vector<std::string> labels;  // spans that count as marked; empty: all
  WantedVariants wanted;            // hits that count as found
};

struct SpanStudy {
  SpanResult result;
  StudyReport report;  // of the articles, as of a corpus
};

// Articles are scored one after the other. Throws InputError for a label that no span has, or a choice or
// variant that the lexicon has not.
SpanStudy validate_spans(const std::vector<GoldArticle>& articles, const Lexicon& lexicon,
                         const ScoreOptions& score, const SpanGoldOptions& gold, const SpanOptions& options,
                         const Workers& workers = {});

}  // namespace slant
