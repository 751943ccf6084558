// What a reporting verb has behind it: she said that it rains, promised to come, praised the rain.
#include <algorithm>

#include "voice/constructions.hpp"

namespace slant {

using namespace word_kind;

namespace {

constexpr TokenSpan not_here{Sentence::nowhere, Sentence::nowhere};

TokenSpan from(std::size_t begin) {
  return {begin, Sentence::nowhere};
}
TokenSpan from_next(const Sentence&, const VerbAhead& verb) {
  return from(verb.next);
}

bool opens_direct_speech(const Sentence& s, std::size_t at) {
  return s.after(at, mark::colon) || s.opens_quotation(at);
}

// From the “to” of “urged the men of the town to come”; from the men, where they are many words.
TokenSpan from_object_to(const Sentence& s, const VerbAhead& verb) {
  for (std::size_t k = verb.next + 1; k < std::min(s.size(), verb.next + reach::object); ++k) {
    if (s.after(k, breaks) || s[k].quotation || s.is(k, that | wh | be | have | modal)) break;
    if (s.is(k, to) && !s.is(k + 1, determiner | possessive))
      return {k - verb.next <= 3 ? k : verb.next, s.content_end(k, false)};
  }
  return not_here;
}

std::size_t behind_listener(const Sentence& s, std::size_t at) {
  const std::size_t behind = s.skip_listener(at);
  return behind > at ? s.skip_time(behind) : at;
}

bool takes_object(const Sentence& s, const VerbAhead& verb) {
  return (verb.takes & (takes::object | takes::object_to)) != 0 ||
         ((verb.takes & takes::object_as) != 0 && s.has_as(verb.next));
}

// A clause, and no name of a topic: a verb comes in it.
bool clause_has_verb(const Sentence& s, TokenSpan clause) {
  if (s.is(clause.begin, subject_pronoun) && clause.end > clause.begin + 1) return true;  // she says it rains
  for (std::size_t k = clause.begin; k < clause.end; ++k) {
    if (k > clause.begin && (s.after(k, mark::comma) || s.is(k, wh | that))) return false;
    if (s.verb_like(k) || s[k].quotation) return true;
  }
  return false;
}

constexpr ContentBehind content_behind_rows[] = {
    {{"that, past a parenthesis", "She said, among other things, that it broke.", "She|said|that it broke"},
     takes::clause | takes::speech,
     0,
     [](const Sentence& s, const VerbAhead& verb) {
       if (!s.after(verb.next, mark::comma) || opens_direct_speech(s, verb.next)) return not_here;
       for (std::size_t k = verb.next + 1; k < std::min(s.size(), verb.next + reach::parenthesis); ++k) {
         if (s.after(k, mark::comma)) return s.is(k, that) || s.opens_quotation(k) ? from(k) : not_here;
         if (s.after(k, breaks) || s[k].quotation) return not_here;
       }
       return not_here;
     },
     Yield::statement},
    {{"nothing behind a mark", "You know, the wheel is old.", ""},
     0,
     0,
     [](const Sentence& s, const VerbAhead& verb) {
       return s.after(verb.next, breaks) && !opens_direct_speech(s, verb.next) ? from(verb.next) : not_here;
     },
     Yield::nothing},
    {{"end of a relative clause", "The flour he promised has turned into dust.", ""},
     takes::to,
     be | have,
     [](const Sentence& s, const VerbAhead& verb) {
       return (verb.takes & takes::speech) != 0 || s[verb.next].quoted ? not_here : from(verb.next);
     },
     Yield::nothing},
    {{"topic in quotation marks", "The council blamed “the miller” - an old man.",
      "The council|blamed|the miller"},
     0,
     0,
     [](const Sentence& s, const VerbAhead& verb) {
       const bool quoted = opens_direct_speech(s, verb.next) && !verb.speaks() && s[verb.next].quoted;
       return quoted ? from(verb.next) : not_here;
     },
     Yield::topic},
    {{"direct speech", "The miller shouted “Mend the wheel!” at the council.",
      "The miller|shouted|Mend the wheel"},
     0,
     0,
     [](const Sentence& s, const VerbAhead& verb) {
       return opens_direct_speech(s, verb.next) ? from(verb.next) : not_here;
     },
     Yield::statement},
    {{"that, past a listener", "She wrote to the council on Monday that it broke.",
      "She|wrote|that it broke"},
     takes::clause | takes::speech | takes::listener,
     0,
     [](const Sentence& s, const VerbAhead& verb) {
       const std::size_t opening = s.find_opening(verb.next, verb.takes_listener());
       return opening != verb.next || s.is(verb.next, that) ? from(opening) : not_here;
     },
     Yield::statement},
    {{"seems to", "The wheel seems to be broken.", "|seems|The wheel; |seems|to be broken"},
     takes::seeming,
     to,
     from_next,
     Yield::hearsay},
    {{"seems so", "The wheel seems broken, at last.", "|seems|The wheel; |seems|broken"},
     takes::seeming,
     0,
     from_next,
     Yield::hearsay_of_phrase},
    {{"only that", "She held that it broke.", "She|held|that it broke"},
     takes::that_clause,
     that,
     from_next,
     Yield::statement},
    {{"promises to", "She promised to mend the wheel.", "She|promised|to mend the wheel"},
     takes::to,
     to,
     from_next,
     Yield::statement},
    {{"urges them to", "She urged them to mend the wheel.", "She|urged|to mend the wheel"},
     takes::object_to,
     0,
     from_object_to,
     Yield::statement},
    {{"only a listener", "I assure you, it turns.", ""},
     takes::listener,
     0,
     [](const Sentence& s, const VerbAhead& verb) {
       const std::size_t behind = behind_listener(s, verb.next);
       return s.ends(behind) || s.after(behind, breaks) ? from(behind) : not_here;
     },
     Yield::nothing},
    {{"tells them", "She told them it broke.", "She|told|it broke"},
     takes::listener,
     0,
     [](const Sentence& s, const VerbAhead& verb) { return from(behind_listener(s, verb.next)); },
     Yield::statement},
    {{"wonders how", "She wondered how it broke.", "She|wondered|how it broke"},
     takes::question,
     wh,
     from_next,
     Yield::statement},
    {{"speaks about", "She spoke about the wheel.", "She|spoke|about the wheel"},
     takes::preposition,
     preposition | to,
     [](const Sentence& s, const VerbAhead& verb) {
       const std::size_t next = verb.next;
       const bool infinitive = s.is(next, to) && s.verb_like(next + 1);
       return s.is(next, about | to) && !s.ends(next + 1) && !infinitive ? from(next) : not_here;
     },
     Yield::topic},
    {{"no object", "The miller said in a letter.", ""},
     0,
     preposition | to | subordinator | conjunction,
     from_next,
     Yield::nothing},
    {{"no question", "The council debated how to mend the wheel.", ""},
     0,
     wh,
     [](const Sentence&, const VerbAhead& verb) { return verb.speaks() ? not_here : from(verb.next); },
     Yield::nothing},
    {{"clause", "She denied the wheel was broken.", "She|denied|the wheel was broken"},
     takes::clause,
     0,
     [](const Sentence& s, const VerbAhead& verb) {
       const TokenSpan clause{verb.next, s.content_end(verb.next, false)};
       return clause_has_verb(s, clause) ? clause : not_here;
     },
     Yield::statement},
    {{"clause without verb", "She believed the miller, not the baker.",
      "She|believed|the miller, not the baker"},
     takes::clause,
     0,
     [](const Sentence& s, const VerbAhead& verb) {
       return takes_object(s, verb) ? not_here : from(verb.next);
     },
     Yield::topic_clause},
    {{"topic", "She praised the wheel, not the miller.", "She|praised|the wheel"},
     0,
     0,
     [](const Sentence& s, const VerbAhead& verb) {
       return takes_object(s, verb) ? from(verb.next) : not_here;
     },
     Yield::topic_as},
};

}  // namespace

std::span<const ContentBehind> contents_behind() {
  return content_behind_rows;
}

}  // namespace slant
