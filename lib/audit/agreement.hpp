// What was found against what people marked: precision, recall and F1; quotations, reported speech and voices.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/place.hpp"

namespace slant {

// Right ones are counted from both sides, as several found may meet one that is marked.
struct Agreement {
  std::uint64_t gold{0}, found{0};
  std::uint64_t gold_right{0}, found_right{0};

  double precision() const;  // NaN: nothing was found
  double recall() const;     // NaN: nothing was marked
  double f1() const;
};

// Harmonic; 0 where both are, NaN where one is.
double f1_of(double precision, double recall);

// By overlap, exactly, word by word, and by the voice of each word, as `--voice` lets hits through (no topics). A found
// content of one kind may meet a marked one of another.
struct ContentAgreement {
  std::string finder, contents;
  Agreement overlap, exact, words;
  Agreement voice;  // gold alone: a word without a mark is of no kind
};

// Of the cues or sources beside contents that overlap.
struct CueSourceAgreement {
  std::string name;  // "cue" or "source"
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
  std::vector<CueSourceAgreement> cues_and_sources;
  VoiceAgreement voices;
};

}  // namespace slant
