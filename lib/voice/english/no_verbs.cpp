// Where a word that may be a reporting verb is none: a noun, an adjective, a part of a name.
#include "voice/constructions.hpp"

namespace slant {

using namespace word_kind;

namespace {

// What stands before the group, where something does.
bool behind(const Sentence& s, const VerbGroup& verb, std::uint32_t kinds) {
  return verb.begin > 0 && s.is(verb.begin - 1, kinds);
}

bool may_be_noun(const Sentence& s, const VerbGroup& verb) {
  return s[verb.verb].word.noun != 0;
}

bool has_form(const Sentence& s, const VerbGroup& verb, std::uint8_t forms) {
  return (s[verb.verb].word.forms & forms) != 0;
}

// A form that is plain or a participle only, behind a word: a verb of its own only beside a plural.
bool may_be_plain(const Sentence& s, const VerbGroup& verb) {
  return verb.finite_alone && verb.begin > 0 && !has_form(s, verb, verb_form::past | verb_form::third);
}

bool behind_plural(const Sentence& s, const VerbGroup& verb) {
  const ClauseToken& left = s[verb.begin - 1];
  return left.is(subject_pronoun) || left.noun_plural || left.capital;
}

// “…, bakers in the town say”: the subject stands between a comma and the verb, and one of its nouns is a plural.
bool has_plural_behind_comma(const Sentence& s, const VerbGroup& verb) {
  constexpr std::size_t longest_subject = 8;
  if (!s.ends(verb.verb + 1) && !s.after(verb.verb + 1, breaks)) return false;
  bool plural = false;
  for (std::size_t k = verb.begin; k > 0 && verb.begin - k < longest_subject; --k) {
    plural = plural || s[k - 1].noun_plural;
    if (s.after(k - 1, mark::comma | mark::quote_closes)) return plural;
  }
  return false;
}

// “Many bakers in the town say that”, “some in the crowd suggest”: the phrase before the verb begins with a word of
// quantity, or has a plural before its preposition, and a clause follows.
bool tells_of_many(const Sentence& s, const VerbGroup& verb) {
  if (may_be_noun(s, verb) && !s.is(verb.verb + 1, that)) return false;
  const TokenSpan subject = s.subject_before(verb.begin, 0);
  if (subject.empty() || s[verb.begin - 1].ing_like) return false;
  for (std::size_t k = subject.begin; k < subject.end; ++k) {
    if (s.is(k, quantity)) return true;
    if (k > subject.begin && s.is(k, preposition) && s[k - 1].noun_plural) return true;
  }
  return false;
}

constexpr NoVerb no_verb_rows[] = {
    {{"compound", "A self-described miller broke it.", ""},
     [](const Sentence& s, const VerbGroup& verb) { return s[verb.verb].hyphened; }},
    {{"name", "He is a United States citizen.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       return s[verb.verb].capital && may_be_noun(s, verb) && verb.verb > 0 && !s.after(verb.verb, breaks);
     }},
    {{"noun behind a determiner", "The talks went on.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       return verb.finite_alone && behind(s, verb, determiner | possessive) &&
              !behind(s, verb, subject_pronoun);
     }},
    {{"noun behind a genitive", "Holt's demands the day before were loud.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       return verb.finite_alone && verb.begin > 0 && s[verb.begin - 1].genitive &&
              !s.after(verb.begin, breaks);
     }},
    {{"noun behind a preposition", "The town lived on reported sales of flour.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       return verb.finite_alone && behind(s, verb, preposition) && !behind(s, verb, subordinator);
     }},
    {{"participle alone", "The mill, known officially as the Wheel, was old.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       return may_be_plain(s, verb) && !has_form(s, verb, verb_form::plain);
     }},
    {{"adjective behind a verb", "The miller took repeated steps to mend it.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       const std::size_t begin = verb.begin;
       return verb.finite_alone && begin > 0 && has_form(s, verb, verb_form::past) &&
              !s.after(begin, breaks) && !s[begin - 1].capital && !s.is(begin - 1, subject_pronoun) &&
              (s.verb_like(begin - 1) || (begin > 1 && s.is(begin - 2, to | modal)));
     }},
    {{"noun with a relative clause", "The old rich states that vote later are glad.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       const std::size_t next = verb.verb + 1;
       return verb.finite_alone && may_be_noun(s, verb) && s.is(next, that) && !s.ends(next + 1) &&
              (s.verb_like(next + 1) || (s[next + 1].word.forms & verb_form::plain) != 0);
     }},
    {{"plain form behind a singular", "Why not just say no?", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       return may_be_plain(s, verb) && !behind_plural(s, verb) && !s.after(verb.begin, mark::comma) &&
              !has_plural_behind_comma(s, verb) && !tells_of_many(s, verb);
     }},
    {{"plain form behind a break", "Holt: Expect New Wheels by June", "Holt|:|Expect New Wheels by June"},
     [](const Sentence& s, const VerbGroup& verb) {
       return may_be_plain(s, verb) && s.after(verb.begin, breaks) &&
              (may_be_noun(s, verb) || !s.after(verb.begin, mark::comma));
     }},
    {{"noun behind a plural", "Town leaders welcome new millers.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       return may_be_plain(s, verb) && may_be_noun(s, verb) && !behind(s, verb, subject_pronoun) &&
              !s.is(verb.verb + 1, that | to | determiner);
     }},
    {{"noun in the plural", "The council posts were free.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       return verb.finite_alone && verb.begin > 0 && has_form(s, verb, verb_form::third) &&
              may_be_noun(s, verb) && !s[verb.begin - 1].capital && !behind(s, verb, subject_pronoun) &&
              !s.is(verb.verb + 1, that | to | determiner | possessive) && !s.is_capital(verb.verb + 1);
     }},
    {{"nobody's at the beginning", "Thank the miller for the flour.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       return verb.finite_alone && verb.begin == 0 && !has_form(s, verb, verb_form::past);
     }},
    {{"adjective in -ing", "A taunting crowd broke the wheel.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       return verb.ing && verb.bare && behind(s, verb, determiner | possessive);
     }},
    {{"participle with by", "The break, first reported by the miller, was old.", ""},
     [](const Sentence& s, const VerbGroup& verb) {
       return verb.bare && has_form(s, verb, verb_form::participle) && s.is(verb.verb + 1, by);
     }},
};

}  // namespace

std::span<const NoVerb> no_verbs() {
  return no_verb_rows;
}

}  // namespace slant
