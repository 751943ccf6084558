// A cue behind its content: “It rains,” she said; it rains, said Smith, the baker; it, she said, rains.
#include "voice/constructions.hpp"

namespace slant {

using namespace word_kind;

namespace {

bool is_ing(const Sentence& s, std::size_t at) {
  return (s[at].word.forms & verb_form::ing) != 0;
}

// Whether what stands there has a verb, or is quoted word by word.
bool is_clause(const Sentence& s, TokenSpan span) {
  if (s.has_verb(span)) return true;
  for (std::size_t k = span.begin; k < span.end; ++k) {
    if (!s[k].quoted) return false;
  }
  return true;
}

// Past “Smith, the baker of Orla”, up to what goes on with the sentence.
std::size_t behind_inverted_speaker(const Sentence& s, std::size_t begin) {
  std::size_t end = begin;
  while (!s.ends(end) && !s[end].quotation && !s.after(end, mark::dash | mark::colon | mark::semicolon)) {
    if (s.after(end, mark::comma) && !s.is(end, determiner | wh) && !s[end].capital) break;
    const bool parted = s.is(end, time | subordinator | modal | be) ||
                        (s.is(end, preposition) && !s.is_of(end)) || is_ing(s, end);
    if (end > begin && parted) break;
    ++end;
  }
  return end;
}

// Whether “, baker of the court” stands there.
bool is_apposition(const Sentence& s, std::size_t at) {
  return s.after(at, mark::comma) && !s[at].quotation &&
         !s.is(at, conjunction | subordinator | preposition | time | adverb) && !is_ing(s, at) &&
         !s[at].ing_like && !s.new_cue(at);
}

bool is_inverted(const Sentence& s, const CueBehind& cue) {
  const std::size_t verb = cue.verb, name = verb + 1;
  return cue.subject.empty() && cue.begin == verb && verb > cue.free &&
         s.after(verb, mark::comma | mark::quote_closes | mark::stop | mark::dash) && !s.ends(name) &&
         !s.after(name, breaks) && !s[name].quotation &&
         !s.is(name, that | subject_pronoun | preposition | to | subordinator) &&
         !(s[verb - 1].quoted && !is_clause(s, {cue.free, verb}));
}

bool has_subject_behind_content(const Sentence& s, const CueBehind& cue) {
  return !cue.subject.empty() && cue.subject.begin > cue.free &&
         s.after(cue.subject.begin, mark::comma | mark::quote_closes | mark::dash);
}

constexpr CueBehindRow speaker_behind_rows[] = {
    {{"said Smith, the baker", "The wheel broke, said Anna Holt, head of the mill, in June.",
      "Anna Holt, head of the mill|said|The wheel broke"},
     [](const Sentence& s, CueBehind& cue) {
       if (!is_inverted(s, cue)) return false;
       const std::size_t begin = cue.verb + 1;
       std::size_t end = behind_inverted_speaker(s, begin);
       while (s[begin].capital && is_apposition(s, end)) {
         ++end;
         while (!s.ends(end) && !s[end].quotation && !s.after(end, breaks)) ++end;
       }
       cue.content.end = cue.verb;
       cue.speaker = {begin, end};
       cue.right = end;
       return true;
     }},
    {{"the baker said", "The wheel broke, the miller said.", "the miller|said|The wheel broke"},
     [](const Sentence& s, CueBehind& cue) {
       if (!has_subject_behind_content(s, cue)) return false;
       cue.content.end = cue.subject.begin;
       cue.speaker = cue.subject;
       if ((s[cue.verb].word.verb & takes::listener) != 0) cue.right = s.skip_listener(cue.right);
       cue.right = s.skip_time(cue.right);
       return true;
     }},
};

// The verb has a content of its own behind it: “In June, she said it broke”.
bool may_have_content_behind(const CueBehind& cue) {
  return !cue.subject.empty() && !cue.behind_quotation;
}

constexpr CueBehindRow no_speaker_behind_rows[] = {
    {{"clause behind", "If it broke, she said nothing.", "she|said|nothing"},
     [](const Sentence& s, CueBehind& cue) {
       const std::size_t right = cue.right;
       const bool over = s.ends(right) || s.after(right, breaks) || is_ing(s, right) ||
                         s.is(right, preposition | to | subordinator | conjunction);
       return may_have_content_behind(cue) && !over;
     }},
    {{"quotation behind", "As he left, the miller said: “The wheel is old again, and it will break.”",
      "the miller|said|“The wheel is old again, and it will break.”"},
     [](const Sentence& s, CueBehind& cue) {
       return may_have_content_behind(cue) && s.opens_quotation(cue.right);
     }},
    {{"that behind", "The day before the fair, she had said in a letter that it was old.",
      "she|had said|that it was old"},
     [](const Sentence& s, CueBehind& cue) {
       return may_have_content_behind(cue) && !s.ends(cue.right) && !s.after(cue.right, breaks) &&
              s.find_opening(cue.right, false) != cue.right;
     }},
    {{"to behind", "Once the wheel broke, she decided to leave.", "she|decided|to leave"},
     [](const Sentence& s, CueBehind& cue) {
       return (s[cue.verb].word.verb & takes::to) != 0 && s.is(cue.verb + 1, to);
     }},
    {{"name in quotation marks", "Calling the mill “old,” the council argued, pleased nobody.", ""},
     [](const Sentence& s, CueBehind& cue) {
       return s[cue.content.end - 1].quoted && !is_clause(s, {cue.free, cue.content.end});
     }},
    {{"place", "From Orla, Anna Holt reports for the gazette.", ""},
     [](const Sentence& s, CueBehind& cue) {
       const std::size_t begin = cue.content.begin, end = cue.content.end;
       return !cue.behind_quotation && (s.is(begin, preposition | subordinator) || end - begin < 2) &&
              !s.has_verb({begin, end}) && !s.ends(cue.right) && !s.after(cue.right, mark::comma);
     }},
};

constexpr CueBehindRow content_before_rows[] = {
    {{"quotation that stands apart", "As for the mill, “I know that it is old,” she said.",
      "she|said|“I know that it is old,”"},
     [](const Sentence& s, CueBehind& cue) {
       if (!cue.behind_quotation) return false;
       std::size_t begin = cue.content.end - 1;
       while (begin > cue.free && s[begin - 1].quoted && s[begin].quoted) --begin;
       if (begin > cue.free && !s.after(begin, mark::colon | mark::comma | mark::dash)) return false;
       cue.content.begin = begin;
       return true;
     }},
};

constexpr CueBehindRow content_going_on_rows[] = {
    {{"quotation goes on", "“The wheel is old again,” she said, “and it will break one day.”",
      "she|said|“The wheel is old again,”; she|said|“and it will break one day.”"},
     [](const Sentence& s, CueBehind& cue) {
       cue.goes_on = cue.right;
       return !s.ends(cue.right) && s.opens_quotation(cue.right);
     }},
    {{"clause goes on", "The wheel, she said, was broken.", "she|said|The wheel; she|said|was broken"},
     [](const Sentence& s, CueBehind& cue) {
       cue.goes_on = cue.right;
       return !s.ends(cue.right) && s.after(cue.right, mark::comma | mark::colon) && !cue.behind_quotation &&
              s.goes_on_after_comma(cue.right);
     }},
    {{"quotation goes on behind a place",
      "“The wheel is old again,” she said of the mill, “and it will break one day.”",
      "she|said|“The wheel is old again,”; she|said|“and it will break one day.”"},
     [](const Sentence& s, CueBehind& cue) {
       if (s.after(cue.right, mark::comma | mark::colon)) return false;
       cue.goes_on = s.find_opening(cue.right, true);
       return cue.goes_on != cue.right && s.opens_quotation(cue.goes_on);
     }},
};

}  // namespace

std::span<const CueBehindRow> speakers_behind() {
  return speaker_behind_rows;
}
std::span<const CueBehindRow> no_speakers_behind() {
  return no_speaker_behind_rows;
}
std::span<const CueBehindRow> contents_before() {
  return content_before_rows;
}
std::span<const CueBehindRow> contents_going_on() {
  return content_going_on_rows;
}

}  // namespace slant
