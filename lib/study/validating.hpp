// What the library finds against marks made by hand: quotations, reported speech and voices; the hits of a lexicon.
#pragma once

#include <string>
#include <vector>

#include "audit/agreement.hpp"
#include "audit/span_agreement.hpp"
#include "corpus/gold.hpp"
#include "count/names.hpp"
#include "lexicon/lexicon.hpp"
#include "study/study.hpp"
#include "voice/voice.hpp"

namespace slant {

// Contents where articles have attributions, voices where spans have a quote flag. The peer of `slant` is a
// regular expression for what stands between double quotation marks.
QuoteValidation validate_quotes(const std::vector<GoldArticle>& articles, const VoiceOptions& options);

struct SpanGoldOptions {
  std::vector<std::string> labels;  // spans that count as marked; empty: all
  WantedVariants wanted;            // hits that count as found
};

struct SpanStudy {
  SpanResult result;
  StudySummary summary;  // of the articles, as of a corpus
};

// Articles are scored one after the other. Throws InputError for a label that no span has, or a choice or
// variant that the lexicon has not.
SpanStudy validate_spans(const std::vector<GoldArticle>& articles, const Lexicon& lexicon,
                         const ScoreOptions& score, const SpanGoldOptions& gold, const SpanOptions& options,
                         const Workers& workers = {});

}  // namespace slant
