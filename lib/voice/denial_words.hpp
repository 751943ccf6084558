// Words of denial and of arm's length: what each does in a phrase that denies a hit or holds it off. The
// words are those of english/: denial_words.txt, distancing_words.txt, function_words.txt.
#pragma once

#include <cstdint>
#include <string_view>

namespace slant {

// What a word may be in such a phrase, as bits; a word that has none is an open one: an adjective, a name.
namespace role {
enum : std::uint32_t {
  none = 0,
  determiner = 1U << 0U,  // a, the, any, his
  be = 1U << 1U,          // is, been, became, they're
  adverb = 1U << 2U,      // even, yet, and what ends in -ly
  pronoun = 1U << 3U,     // them, it
  to = 1U << 4U,
  as = 1U << 5U,
  of = 1U << 6U,
  either = 1U << 7U,    // or: the negation goes on to what is on its other side
  evidence = 1U << 8U,  // evidence, proof, sign: “no evidence of”
  term = 1U << 9U,      // term, label: “rejects the term”
  find = 1U << 10U,     // find, see: “did not find evidence of”
  stop =
      1U << 11U,  // other prepositions, conjunctions, auxiliaries and quantities: no negation goes past them
  negates = 1U << 12U,    // not, never, and what ends in -n't
  none_of = 1U << 13U,    // no, without, neither, nor: stands before a noun
  nobody = 1U << 14U,     // nobody, none
  denies = 1U << 15U,     // denied, rejects
  refuses = 1U << 16U,    // refused, avoids: to call it so
  hardly = 1U << 17U,     // hardly a
  doubted = 1U << 18U,    // alleged: an adjective of doubt
  doubtful = 1U << 19U,   // allegedly
  calls = 1U << 20U,      // called, considers: takes a name
  names = 1U << 21U,      // dubbed, branded: takes a name and can mean nothing else
  shows_as = 1U << 22U,   // described, portrayed … as
  claims = 1U << 23U,     // claims, said, believed … to be
  says = 1U << 24U,       // says, said … is
  suspects = 1U << 25U,   // accused, suspected of being
  in_phrase = 1U << 26U,  // of a phrase of two or three words: so-called, rather than, far from
};
}  // namespace role

// Folded, apostrophes as ', with 16 bytes to read behind its begin, as those of Words. O(1).
std::uint32_t role_of(std::string_view word);

}  // namespace slant
