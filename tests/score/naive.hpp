// The rules of matching, voices and overlap written down once more, from their definitions: with sets and
// loops over everything, for small inputs. What the library is held against.
#pragma once

#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "score/select.hpp"
#include "text/document_text.hpp"
#include "voice/voice.hpp"

namespace slant::naive {

// As Matcher::find_hits.
std::vector<Hit> find_hits(const Lexicon& lexicon, const FieldText& text, Field field);

// As find_voices and find_zones, then apply_place_guards.
std::vector<Hit> place(const Lexicon& lexicon, const DocumentText& text, const VoiceOptions& options,
                       std::vector<Hit> hits);

// As slant::select.
std::vector<Hit> select(const Lexicon& lexicon, const std::vector<Hit>& hits, const SelectOptions& options);

// A set of words as the runs in it.
std::vector<WordSpan> runs_of(const std::set<std::uint32_t>& words);

}  // namespace slant::naive
