// Random lexicons and documents over a handful of words, so that much matches and much overlaps.
#pragma once

#include <cstdint>
#include <string>

#include "lexicon/lexicon.hpp"
#include "score/select.hpp"
#include "text/document_text.hpp"
#include "voice/voice.hpp"

namespace slant {

struct RandomCase {
  Lexicon lexicon;
  std::string title, text;  // what the words' bytes refer to
  DocumentText document;    // its words, quotations and lead; nothing else is set
  VoiceOptions voice;
  SelectOptions select;
};

// The same for the same seed everywhere.
RandomCase random_case(std::uint64_t seed);

std::string describe(const Lexicon& lexicon);
std::string to_string(const RandomCase& random);

}  // namespace slant
