// Lexicons, resolved: what is counted (Schema) and the patterns that find it. Immutable once made.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/enum_names.hpp"
#include "base/ids.hpp"
#include "base/place.hpp"
#include "count/schema.hpp"
#include "text/words.hpp"

namespace slant {

enum class Overlap : std::uint8_t { longest, nested, all };
template <>
inline constexpr auto enum_names<Overlap> = spelled("longest", "nested", "all");
enum class Scope : std::uint8_t { choice, lexicon };
template <>
inline constexpr auto enum_names<Scope> = spelled("choice", "lexicon");
enum class Possessive : std::uint8_t { fold, keep };
template <>
inline constexpr auto enum_names<Possessive> = spelled("fold", "keep");
enum class Across : std::uint8_t { punctuation, words };
template <>
inline constexpr auto enum_names<Across> = spelled("punctuation", "words");
// `across punctuation` (default): punctuation other than spaces, hyphens, quotation marks and brackets ends a phrase.

// One word of a pattern, hyphenated only under `hyphens keep`. `*` and `?` in it are globs (any run of
// characters; one character).
struct Literal {
  std::string folded;
  std::string surface;     // as written, for `cased`
  bool possessive{false};  // also matches itself with 's
  // Marks (text/marks.hpp) that must stand directly before and after it: "$", "%".
  std::string before{}, after{};
  // `before` is all that stands between it and the word before it in the pattern, blanks aside: "/" of 9/11.
  bool joined{false};
  // Marks by which the text must not go on with another word: no 9/11 is in 9/11/2001.
  std::string ends_before{}, ends_after{};
  friend bool operator==(const Literal&, const Literal&) = default;
};

// A pattern is expanded into all sequences it can match. A step is an index into Lexicon::literals or any_word.
using Step = std::uint32_t;
inline constexpr Step any_word = ~Step{0};
using Sequence = std::vector<Step>;
struct Pattern {
  std::vector<Sequence> sequences;  // distinct, none empty, none begins or ends with any_word
};

enum class GuardKind : std::uint8_t { near, before, after, same_sentence, in };

// Places of `in …`, a set.
struct PlaceSet {
  bool headline{false}, lead{false}, body{false}, quote{false}, scare{false}, reported{false},
      narration{false};
};

struct Guard {
  GuardKind kind{GuardKind::near};
  bool negated{false};
  std::uint32_t window{0};  // near, before, after: words from the hit's edge; the next word is 1 away
  PatternId target;         // all but `in`
  PlaceSet places;          // `in`
};

// How an entry of the schema is found.
struct EntryPattern {
  PatternId pattern;
  bool cased{false};
  std::uint32_t line{0};      // of its file, from 1
  std::vector<Guard> guards;  // all must hold
};

// A category's `ignore` competes with every key below the category; a choice's with every variant of the choice.
struct Lexicon {
  Schema schema;
  std::vector<Literal> literals;
  std::vector<Pattern> patterns;
  std::vector<EntryPattern> entry_patterns;    // by EntryId
  std::vector<Overlap> overlaps;               // by ChoiceId
  std::vector<Scope> scopes;                   // by LexiconId
  std::vector<Across> across;                  // by LexiconId
  std::vector<Hyphens> hyphens;                // by LexiconId
  std::vector<std::vector<VariantId>> rivals;  // by VariantId of an ignored variant in a category: the keys
                                               // it guards; empty for all others

  const EntryPattern& operator[](EntryId id) const { return entry_patterns[id.index()]; }
  const Pattern& operator[](PatternId id) const { return patterns[id.index()]; }
};

// Several lexicons as one: ids are shifted, names stay (two lexicons may define the same name). Texts are read in
// the languages of all; phrases have to be cut so too: see combine_loaded in load.hpp.
Lexicon combine(std::vector<Lexicon> lexicons);

}  // namespace slant
