// Reporting verbs and nouns with the constructions they take, and the function words that clauses are made
// of. The words are those of english/: reporting_*.txt, function_words.txt.
#pragma once

#include <cstdint>
#include <string_view>

#include "voice/stance.hpp"

namespace slant {

// The constructions that a reporting verb or noun takes.
namespace takes {
inline constexpr std::uint16_t clause = 1;          // says (that) it rains
inline constexpr std::uint16_t speech = 2;          // "It rains," she joked
inline constexpr std::uint16_t listener = 4;        // tells them that it rains
inline constexpr std::uint16_t to = 8;              // promises to come
inline constexpr std::uint16_t object_to = 16;      // urges them to come
inline constexpr std::uint16_t object = 32;         // praises the rain
inline constexpr std::uint16_t question = 64;       // asks whether it rains
inline constexpr std::uint16_t preposition = 128;   // complains about the rain
inline constexpr std::uint16_t object_as = 256;     // describes it as rain
inline constexpr std::uint16_t seeming = 512;       // seems to rain: nobody in particular says so
inline constexpr std::uint16_t noun = 1024;         // may be a noun that reports nothing: states, shares
inline constexpr std::uint16_t that_clause = 2048;  // holds that it rains; nothing without "that"
inline constexpr std::uint16_t adjective = 4096;    // (she is) afraid that it rains
inline constexpr std::uint16_t particle = 16384;  // (German) teilt … mit: reports with its second half alone
inline constexpr std::uint16_t thing = 8192;      // welcomes the rain, and does not call it so
}  // namespace takes

// What else a word may be.
namespace word_kind {
inline constexpr std::uint32_t determiner = 1;
inline constexpr std::uint32_t subject_pronoun = 2;  // also who
inline constexpr std::uint32_t object_pronoun = 4;
inline constexpr std::uint32_t preposition = 8;
inline constexpr std::uint32_t be = 16;
inline constexpr std::uint32_t have = 32;
inline constexpr std::uint32_t modal = 64;  // also do
inline constexpr std::uint32_t negation = 128;
inline constexpr std::uint32_t conjunction = 256;   // and, or, but
inline constexpr std::uint32_t subordinator = 512;  // because, while
inline constexpr std::uint32_t wh = 1024;
inline constexpr std::uint32_t that = 2048;
inline constexpr std::uint32_t adverb = 4096;
inline constexpr std::uint32_t time = 8192;  // Monday, yesterday
inline constexpr std::uint32_t to = 16384;
inline constexpr std::uint32_t verb = 32768;  // a verb form that reports nothing: went
inline constexpr std::uint32_t possessive = 65536;
inline constexpr std::uint32_t according = 131072;
inline constexpr std::uint32_t by = 262144;
inline constexpr std::uint32_t of = 524288;
inline constexpr std::uint32_t about = 1048576;       // a preposition before what is spoken of: about
inline constexpr std::uint32_t which_time = 2097152;  // last week
inline constexpr std::uint32_t hearsay = 4194304;     // reportedly
inline constexpr std::uint32_t reporting =
    8388608;                                     // may be one: a reporting verb or noun, according, hearsay
inline constexpr std::uint32_t view = 16777216;  // in his view
inline constexpr std::uint32_t quantity = 33554432;         // many, few, percent
inline constexpr std::uint32_t subjunctive = 67108864;      // (German) sei: the verb of a reported clause
inline constexpr std::uint32_t particle = 134217728;        // (German) the second half of a verb
inline constexpr std::uint32_t other_particle = 536870912;  // (German) makes another verb: sagt … ab
inline constexpr std::uint32_t opinion = 1073741824;  // (German) überzeugt, dass; die Behauptung, es regne
inline constexpr std::uint32_t behind_source = 268435456;  // (German) zufolge
}  // namespace word_kind

// Forms of a reporting verb; a word may be several.
namespace verb_form {
inline constexpr std::uint8_t plain = 1;       // say
inline constexpr std::uint8_t third = 2;       // says
inline constexpr std::uint8_t past = 4;        // said, wrote
inline constexpr std::uint8_t participle = 8;  // said, written
inline constexpr std::uint8_t ing = 16;        // saying
}  // namespace verb_form

struct ReportingWord {
  std::uint32_t kinds{0};  // word_kind
  std::uint16_t verb{0};   // takes: as a verb; 0: none
  std::uint16_t noun{0};   // takes: as a noun; 0: none
  std::uint8_t forms{0};   // verb_form
  Stance stance{Stance::neutral};
};

// Of a folded word behind which 16 bytes may be read, as those of Words. The table is made at the first use.
const ReportingWord& reporting_word(std::string_view folded);

}  // namespace slant
