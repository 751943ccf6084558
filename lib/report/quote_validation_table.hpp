// How well quotations and reported speech are found, and how well voices agree with people's marks, as
// tables.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "audit/agreement.hpp"
#include "base/place.hpp"
#include "table/table.hpp"

namespace slant {

// By overlap, exactly, and word by word. A found content of one kind may meet a marked one of another.
struct ContentAgreement {
  std::string finder, contents;
  Agreement overlap, exact, words;
};

// Of the cues or sources beside contents that overlap.
struct PartAgreement {
  std::string part;
  std::uint64_t gold{0}, overlap{0}, exact{0};
};

// Spans marked as somebody's quotation or not, by the voice of their first word.
struct VoiceAgreement {
  std::array<std::uint64_t, voice_count> quoted{}, not_quoted{};

  double agreement() const;  // a quotation is any voice but the narrator's and scare quotes
  double kappa() const;      // Cohen's
  std::uint64_t spans() const;
};

struct QuoteValidation {
  std::uint64_t documents{0};
  std::vector<ContentAgreement> contents;
  std::vector<PartAgreement> parts;
  VoiceAgreement voices;
};

// finder contents match gold found precision recall f1
Table content_agreement_table(const QuoteValidation& validation, bool tidy);
// part of overlap exact: shares of the contents that overlap and have such a part
Table part_agreement_table(const QuoteValidation& validation, bool tidy);
// marked narrator scare reported quoted, then n, agreement and kappa
Table voice_agreement_table(const QuoteValidation& validation, bool tidy);
// All of it, for formats of one table: finder contents match measure value. `contents` may also be cue,
// source, and what is marked of spans (quotation, none), whose `match` is then the voice.
Table tidy_quote_validation_table(const QuoteValidation& validation);

}  // namespace slant
