// “It rains,” she said; it rains, said Smith; as she said, it rains.
#include <algorithm>

#include "voice/sentence_reader.hpp"

namespace slant {

using namespace word_kind;

bool SentenceReader::clause_before(std::size_t i) const {
  bool quoted = true;
  for (std::size_t k = free_; k < i; ++k) {
    if (verb_like(k)) return true;
    quoted = quoted && t_[k].quoted;
  }
  return quoted;
}

bool SentenceReader::try_as(std::size_t i, TokenSpan subject, ByteSpan cue, Stance stance) {
  if (subject.begin <= free_) return false;
  const std::size_t as = subject.begin - 1;
  if (!is(as, subordinator) || !is(as, word_kind::about)) return false;
  std::size_t right = i + 1;
  while (right < t_.size() && right < i + reach::as_said && !after(right, breaks) && !t_[right].quotation)
    ++right;
  const bool first = as == free_ || (as == free_ + 1 && is(free_, conjunction | adverb));
  if (first && !ends(right) && after(right, mark::comma)) {
    add({right, content_end(right, false)}, cue, bytes(subject), stance, false);
    return true;
  }
  if (!first && after(as, mark::comma) && (ends(right) || after(right, mark::comma))) {
    add({free_, as}, cue, bytes(subject), stance, false);
    free_ = std::max(free_, right);
    return true;
  }
  return false;
}

bool SentenceReader::try_postposed(std::size_t i, std::size_t before, TokenSpan subject, ByteSpan cue,
                                   Stance stance) {
  std::size_t right = i + 1;
  ByteSpan source;
  std::size_t left = 0;  // where the content before ends
  if (subject.empty() && begins_clause(right)) return false;
  take_back(subject.empty() ? before : subject.begin, i);
  const std::size_t beside = subject.empty() ? before : subject.begin;
  const bool quoted_left = beside > 0 && (t_[beside - 1].quotation || t_[beside - 1].quoted);
  if (subject.empty() && before == i && i > free_ &&
      after(i, mark::comma | mark::quote_closes | mark::stop | mark::dash) && !ends(right) &&
      !after(right, breaks) && !is(right, that | subject_pronoun) && !t_[right].quotation &&
      !(t_[i - 1].quoted && !clause_before(i)) && !(is(right, preposition | to | subordinator))) {
    // said Smith, the baker
    left = i;
    std::size_t end = right;
    while (end < t_.size() && !t_[end].quotation &&
           !(after(end, mark::dash | mark::colon | mark::semicolon)) &&
           !(after(end, mark::comma) && !is(end, determiner | wh) && !t_[end].capital) &&
           !(end > right && is(end, time | subordinator | modal | be)) &&
           !(end > right && is(end, preposition) && !is_of(end)) &&
           !(end > right && (t_[end].word.forms & verb_form::ing) != 0))
      ++end;
    source = bytes({right, end});
    while (t_[right].capital && after(end, mark::comma) && !t_[end].quotation &&
           !is(end, conjunction | subordinator | preposition | time | adverb) &&
           (t_[end].word.forms & verb_form::ing) == 0 && !t_[end].ing_like && !new_cue(end)) {
      // said Smith, baker of the court
      ++end;
      while (end < t_.size() && !t_[end].quotation && !after(end, breaks)) ++end;
      source = bytes({right, end});
    }
    right = end;
  } else if (!subject.empty() && subject.begin > free_ &&
             (after(subject.begin, mark::comma | mark::quote_closes | mark::dash))) {
    left = subject.begin;
    source = bytes(subject);
    if ((t_[i].word.verb & takes::listener) != 0) right = skip_listener(right);
    right = skip_time(right);
    // What follows must not be a content of its own.
    const bool over = ends(right) || after(right, breaks) ||
                      is(right, preposition | to | subordinator | conjunction) ||
                      (t_[right].word.forms & verb_form::ing) != 0;
    if (!over && !quoted_left) return false;
    if (!quoted_left && opens_quotation(right)) return false;
    if (!quoted_left && !ends(right) && !after(right, breaks)) {
      const std::size_t opening = find_opening(right, false);
      if (opening != right) return false;
    }
  } else {
    return false;
  }
  if ((t_[i].word.verb & takes::to) != 0 && is(i + 1, to)) return false;
  if (t_[left - 1].quoted && !clause_before(left)) return false;  // On “The Rain Show,” Smith said
  TokenSpan content{free_, left};
  if (quoted_left) {
    std::size_t begin = left - 1;
    while (begin > free_ && (t_[begin - 1].quoted) && t_[begin].quoted) --begin;
    // “…,” he said: of the clause only what is quoted, where that stands apart.
    if (begin == free_ || after(begin, mark::colon | mark::comma | mark::dash))
      content.begin = begin;
    else if (t_[begin].quotation && !is(begin - 1, word_kind::verb | be | determiner | preposition | that))
      content.begin = free_;
  } else if (is(content.begin, preposition | subordinator) || left - content.begin < 2) {
    // In Ohio, he said …
    bool has_verb = false;
    for (std::size_t k = content.begin; k < left; ++k) has_verb = has_verb || verb_like(k);
    if (!has_verb && !ends(right) && !after(right, mark::comma)) return false;
    if (left - content.begin < 2 && is(content.begin, adverb | conjunction | preposition)) return false;
  }
  add(content, cue, source, stance, false);
  free_ = std::max(free_, right);
  // …, he said, …
  if (!ends(right) && (opens_quotation(right) || after(right, mark::comma | mark::colon))) {
    if (opens_quotation(right) || (!quoted_left && goes_on_after_comma(right)))
      add({right, content_end(right, false)}, cue, source, stance, false);
  } else {
    // “…,” he said in Ohio, “…”
    const std::size_t opening = find_opening(right, true);
    if (opening != right && opens_quotation(opening))
      add({opening, content_end(opening, false)}, cue, source, stance, false);
  }
  return true;
}

}  // namespace slant
