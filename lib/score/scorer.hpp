// One document from fields to the hits that count: read → find_hits → guards → select → voice, zone and
// qualifiers → filter.
#pragma once

#include <bitset>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "base/place.hpp"
#include "count/document_table.hpp"
#include "count/schema.hpp"
#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "match/matcher.hpp"
#include "score/score_watch.hpp"
#include "score/select.hpp"
#include "text/document_text.hpp"
#include "voice/voice.hpp"

namespace slant {

// Which of the hits that were selected are counted and shown: by voice, by zone, by what is said around them.
struct HitFilter {
  std::bitset<voice_count> voices{~0ULL};  // let through, by Voice
  std::bitset<zone_count> zones{~0ULL};    // let through, by Zone
  bool negated{true};                      // whether negated hits are let through
  bool distanced{true};

  bool asks_for_voices() const { return !voices.all(); }
  bool asks_for_zones() const { return !zones.all(); }
  bool asks_for_qualifiers() const { return !negated || !distanced; }
  bool lets_all() const { return !asks_for_voices() && !asks_for_zones() && !asks_for_qualifiers(); }
  bool lets(const Hit& hit) const {
    return voices[static_cast<std::size_t>(hit.voice)] && zones[static_cast<std::size_t>(hit.zone)] &&
           (negated || !hit.negated) && (distanced || !hit.distanced);
  }
};

// As texts are read for a lexicon: in its languages.
TextOptions text_options_for(const Lexicon& lexicon, TextOptions options);

struct ScoreOptions {
  TextOptions text;
  VoiceOptions voice;
  SelectOptions select;
  HitFilter filter;  // after the overlap is decided: never changes what is selected
  bool voices{true},
      zones{true};  // whether these are wanted of hits; guards and filter find theirs all the same
  bool qualifiers{
      true};  // whether `distanced` and `negated` are wanted; the filter finds its own all the same
};

// Const and shared between threads; each thread brings its Scratch.
class Scorer {
 public:
  struct Scratch {
    TextReader::ScratchPtr reader;
    Matcher::ScratchPtr matcher;
    Selection selection;
    DocumentText text;  // of the document scored last; views its title and text
    std::vector<Hit> hits;
  };

  explicit Scorer(const Lexicon& lexicon, ScoreOptions options = {});  // keeps a reference
  Scorer(const Scorer&) = delete;
  Scorer& operator=(const Scorer&) = delete;

  Scratch make_scratch() const;

  // The hits of one document, ignored look-alikes among them: scratch.hits. They and scratch.text stay valid
  // until the next call.
  // `watch`, where there is one, is told how they came about. `language`: the tag that the document has for its own.
  const std::vector<Hit>& score(std::string_view title, std::string_view text, Scratch& scratch,
                                ScoreWatch* watch = nullptr, std::string_view language = {}) const;

  // Whether the language of a text matters to what is found.
  bool asks_for_language() const { return place_guards_ || voices_ || qualifiers_; }

  const Lexicon& lexicon() const { return lexicon_; }
  const ScoreOptions& options() const { return options_; }

 private:
  const Lexicon& lexicon_;
  ScoreOptions options_;
  bool place_guards_;
  bool voices_, zones_, qualifiers_;  // of the selected hits
  std::string language_;              // of texts that do not say theirs
  TextReader reader_;
  Matcher matcher_;
};

// Appends a document's counted hits as cells; ignored ones are left out. Cells that are alike may come
// several times, in any order.
void append_cells(const Targets& targets, std::span<const Hit> hits, std::vector<DocumentCell>& cells);
// Of the cells from `first` on, those that are alike become one, by (entry, voice, zone).
void unite_cells(std::size_t first, std::vector<DocumentCell>& cells);

}  // namespace slant
