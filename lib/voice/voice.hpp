// Whose voice a hit is in and where in the article it stands; the `in …` guards.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "text/document_text.hpp"

namespace slant {

struct VoiceOptions {
  std::uint32_t scare_words{3};  // at most so many words in quotation marks are scare quotes
  std::string language{};        // of all texts, by tag; empty: each text's own, the lexicon's, else English
};

// Sets the voice of each hit, that of its first own word. In quotation marks, the innermost deciding:
// `scare` where they hold at most scare_words words and no sentence end, and no reporting cue stands in the
// sentence; else `quoted`. Elsewhere `reported` in the content of a statement (attribution.hpp), else
// `narrator`. Only sentences with hits are read closely.
void find_voices(const DocumentText& text, const VoiceOptions& options, std::vector<Hit>& hits);

// The same piece by piece: hits of a later call stand behind those of an earlier one.
class VoiceFinder {
 public:
  VoiceFinder(const DocumentText& text, const VoiceOptions& options);  // keeps a reference to the text
  ~VoiceFinder();
  VoiceFinder(const VoiceFinder&) = delete;
  VoiceFinder& operator=(const VoiceFinder&) = delete;

  void find(std::vector<Hit>& hits);

  struct State;

 private:
  std::unique_ptr<State> state_;
};

// Sets the zone of each hit, that of its first own word: title → headline; within the lead → lead; else body.
void find_zones(const DocumentText& text, std::vector<Hit>& hits);

// Whether any entry has an `in …` guard.
bool has_place_guards(const Lexicon& lexicon);

// Whether an `in …` guard holds for a hit whose voice and zone are set.
bool holds_in_place(const Guard& guard, const Hit& hit);

// Drops the hits whose `in …` guards do not hold. Order is kept.
void apply_place_guards(const Lexicon& lexicon, std::vector<Hit>& hits);

}  // namespace slant
