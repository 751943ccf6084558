// She said that it rains; it is said to rain; she praised the rain.
#include <algorithm>

#include "voice/sentence_reader.hpp"

namespace slant {

using namespace word_kind;

bool SentenceReader::try_verb(std::size_t i) {
  const ClauseToken& token = t_[i];
  const ReportingWord& word = token.word;
  if (word.forms == 0 || token.quoted || token.hyphened) return false;
  if (token.capital && word.noun != 0 && i > 0 && !after(i, breaks)) return false;  // United States
  // The verb group before it.
  std::size_t begin = i;
  bool has_be = false, has_have = false, has_modal = false, has_to = false;
  while (begin > free_ && !after(begin, breaks | mark::quote_closes)) {
    const std::size_t k = begin - 1;
    if (t_[k].quotation || t_[k].quoted) break;
    if (t_[k].is(be)) {
      has_be = has_be || !(has_have || has_modal || has_to);
    } else if (t_[k].is(have)) {
      has_have = true;
    } else if (t_[k].is(modal)) {
      has_modal = true;
    } else if (t_[k].is(to)) {
      has_to = true;
    } else if (!t_[k].is(adverb | negation) || t_[k].is(determiner)) {
      break;
    }
    begin = k;
  }
  while (begin < i && is(begin, adverb) && !is(begin, be | have | modal)) ++begin;
  const std::size_t before = begin;  // the subject ends here
  const bool bare = !has_be && !has_have && !has_modal && !has_to;
  const bool ing = (word.forms & verb_form::ing) != 0;
  const bool passive = has_be && (word.forms & verb_form::participle) != 0;
  const bool contracted =
      before > free_ && is(before - 1, subject_pronoun) && is(before - 1, word_kind::verb);
  if (bare && !contracted && before > 0 && !ing) {
    const bool modified = is(before - 1, determiner | possessive) && !is(before - 1, subject_pronoun);
    if (modified || (t_[before - 1].genitive && !after(before, breaks))) return false;
    if (is(before - 1, preposition) && !is(before - 1, subordinator)) return false;
    if ((word.forms & (verb_form::past | verb_form::third)) == 0) {
      if ((word.forms & verb_form::plain) == 0) return false;
      const ClauseToken& left = t_[before - 1];
      const bool plural = left.is(subject_pronoun) || left.noun_plural || left.capital;
      if (!plural && !after(before, mark::comma)) return false;
      if (after(before, breaks) && (word.noun != 0 || !after(before, mark::comma))) return false;
      if (word.noun != 0 && !left.is(subject_pronoun) && !is(i + 1, that | to | determiner)) return false;
    } else if ((word.forms & verb_form::third) != 0 && word.noun != 0 && !t_[before - 1].capital &&
               !is(before - 1, subject_pronoun)) {
      if (!is(i + 1, that | to | determiner | possessive) && !(i + 1 < t_.size() && t_[i + 1].capital))
        return false;
    }
  }
  if (bare && !contracted && before == 0 && !ing && (word.forms & verb_form::past) == 0) return false;
  if (ing && bare && before > 0 && is(before - 1, determiner | possessive)) return false;
  const ByteSpan cue = bytes({before, i + 1});
  if (passive) return try_passive(i, before, cue);
  const bool reduced = bare && (word.forms & verb_form::participle) != 0 && is(i + 1, preposition) &&
                       t_[i + 1].bytes.size() == 2 && is_by(i + 1);
  if (reduced) return false;

  // “…,” he said; “…,” said Smith
  TokenSpan subject;
  if (!(ing && bare) && !(has_to)) {
    subject = subject_before(before, free_);
    if (subject.empty() && after(before, mark::comma)) subject = subject_before(before, 0);
  }
  const bool speaks = (word.verb & (takes::clause | takes::speech)) != 0;
  if (speaks && !subject.empty() && try_as(i, subject, cue, word.stance)) return true;
  if (speaks && !ing && try_postposed(i, before, subject, cue, word.stance)) return true;

  ByteSpan source = subject.empty() ? subject_ : bytes(subject);
  if (subject.empty() && subject_.empty()) source = first_subject(i);
  return try_object(i, cue, source, word, subject);
}

bool SentenceReader::try_passive(std::size_t i, std::size_t before, ByteSpan cue) {
  const ReportingWord& word = t_[i].word;
  std::size_t j = i + 1;
  ByteSpan source;
  if (j < t_.size() && !t_[j].quotation && is_by(j)) {
    std::size_t end = j + 1;
    while (end < t_.size() && !after(end, breaks) && !t_[end].quotation &&
           !is(end, that | to | wh | subordinator | be | have | modal) &&
           !(is(end, preposition) && !(is_of(end) && end + 1 < t_.size() && !t_[end + 1].ing_like)))
      ++end;
    source = bytes({j + 1, end});
    j = end;
  }
  const TokenSpan subject = subject_before(before, free_);
  if (ends(j) || after(j, breaks)) {
    if (source.empty() || subject.empty()) return false;
    add(subject, cue, source, word.stance, true);
    free_ = std::max(free_, j);
    return true;
  }
  const bool goes_on = is(j, that | to | wh | preposition) || opens_quotation(j) ||
                       (word.verb & (takes::object_as | takes::object_to | takes::to | takes::listener)) != 0;
  if (!goes_on) return false;
  if (is(j, preposition) && !is(j, subordinator) && (word.verb & (takes::clause | takes::speech)) != 0 &&
      (word.verb & takes::object_to) == 0 && (word.verb & takes::object) == 0)
    return false;
  if (word.verb == takes::that_clause && !is(j, that)) return false;
  const bool topic = !is(j, that | to | wh);
  if (!subject.empty() && (topic || is(j, to))) add(subject, cue, source, word.stance, topic);
  add({j, content_end(j, topic)}, cue, source, word.stance, topic);
  return true;
}

bool SentenceReader::try_object(std::size_t i, ByteSpan cue, ByteSpan source, const ReportingWord& word,
                                TokenSpan subject) {
  std::size_t j = skip_time(i + 1);
  if (ends(j)) return false;
  const std::uint16_t how = word.verb;
  const bool speaks = (how & (takes::clause | takes::speech)) != 0;
  const bool marked = after(j, breaks);
  if (marked && !opens_quotation(j) && !after(j, mark::colon)) {
    return false;
  }
  if (after(j, mark::colon) || opens_quotation(j)) {
    const bool phrase = !speaks && t_[j].quoted;
    add({j, content_end(j, phrase)}, cue, source, word.stance, phrase);
    return true;
  }
  if (speaks || (how & takes::listener) != 0) {
    const std::size_t opening = find_opening(j, (how & takes::listener) != 0);
    if (opening != j || is(j, that)) {
      add({opening, content_end(opening, false)}, cue, source, word.stance, false);
      return true;
    }
  }
  if ((how & takes::seeming) != 0) {
    add(subject, cue, {}, word.stance, false);
    add({j, content_end(j, !is(j, to))}, cue, {}, word.stance, false);
    return true;
  }
  if ((how & takes::that_clause) != 0 && is(j, that)) {
    add({j, content_end(j, false)}, cue, source, word.stance, false);
    return true;
  }
  if ((how & takes::to) != 0 && is(j, to)) {
    add({j, content_end(j, false)}, cue, source, word.stance, false);
    return true;
  }
  if ((how & takes::object_to) != 0) {
    for (std::size_t k = j + 1; k < std::min(t_.size(), j + reach::object); ++k) {
      if (after(k, breaks) || t_[k].quotation || is(k, that | wh | be | have | modal)) break;
      if (is(k, to) && !is(k + 1, determiner | possessive)) {
        const std::size_t start = k - j <= 3 ? k : j;
        add({start, content_end(k, false)}, cue, source, word.stance, false);
        return true;
      }
    }
  }
  if ((how & takes::listener) != 0) {
    const std::size_t behind = skip_listener(j);
    if (behind > j) j = skip_time(behind);
    if (ends(j) || after(j, breaks)) return false;
    add({j, content_end(j, false)}, cue, source, word.stance, false);
    return true;
  }
  if ((how & takes::question) != 0 && is(j, wh)) {
    add({j, content_end(j, false)}, cue, source, word.stance, false);
    return true;
  }
  if (is(j, preposition | to) && !is(j, determiner) && !((how & takes::preposition) == 0 && is(j, to))) {
    if ((how & takes::preposition) == 0 || ends(j + 1) || !is(j, word_kind::about | to) ||
        (is(j, to) && verb_like(j + 1)))
      return false;
    add({j, content_end(j, true)}, cue, source, word.stance, true);
    return true;
  }
  if (is(j, to | subordinator | conjunction)) return false;
  if (is(j, wh) && !speaks) return false;
  const bool object =
      (how & (takes::object | takes::object_to)) != 0 || ((how & takes::object_as) != 0 && has_as(j));
  if ((how & takes::clause) != 0) {
    // A clause or the name of a topic: by whether a verb comes in it.
    const std::size_t end = content_end(j, false);
    bool has_verb = false;
    for (std::size_t k = j; k < end && !has_verb && !(k > j && after(k, mark::comma)); ++k) {
      if (is(k, wh | that) && k > j) break;
      has_verb = verb_like(k) || t_[k].quotation;
    }
    if (has_verb || !object) {
      add({j, end}, cue, source, word.stance, !has_verb);
      return true;
    }
  }
  if (!object) return false;
  add({j, content_end(j, true, (how & takes::object_as) != 0)}, cue, source, word.stance, true);
  return true;
}

}  // namespace slant
