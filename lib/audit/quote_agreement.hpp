// Quotations, reported speech and voices as they are found, against people's marks: what the counts say.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "audit/agreement.hpp"
#include "base/place.hpp"

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

}  // namespace slant
