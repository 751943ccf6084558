// Whose voice a hit is in and where in the article it stands; the `in …` guards.
#pragma once

#include <string>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "text/document_text.hpp"

namespace slant {

struct VoiceOptions {
  std::string language{};  // by tag, of all texts; empty: each text's own, else the lexicon's, else English
  std::uint32_t scare_words{3};  // at most so many words in quotation marks are scare quotes
};

// Sets the voice of each hit, that of its first own word. In quotation marks, the innermost deciding:
// `scare` where they hold at most scare_words words and no sentence end, and no reporting cue stands in the
// sentence; else `quoted`. Elsewhere `reported` in the content of a statement (attribution.hpp), else
// `narrator`. Only sentences with hits are read closely.
void find_voices(const DocumentText& text, const VoiceOptions& options, std::vector<Hit>& hits);

// Sets the zone of each hit, that of its first own word: title → headline; within the lead → lead; else body.
void find_zones(const DocumentText& text, std::vector<Hit>& hits);

// Whether any entry has an `in …` guard.
bool has_place_guards(const Lexicon& lexicon);

// Whether an `in …` guard holds for a hit whose voice and zone are set.
bool holds_in_place(const Guard& guard, const Hit& hit);

// Drops the hits whose `in …` guards do not hold. Order is kept.
void apply_place_guards(const Lexicon& lexicon, std::vector<Hit>& hits);

}  // namespace slant
