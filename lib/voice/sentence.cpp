// Subjects, times and listeners.
#include "voice/sentence.hpp"

#include <algorithm>

namespace slant {

using namespace word_kind;

bool Sentence::verb_like(std::size_t i) const {
  if (ends(i) || t_[i].quotation) return false;
  const ClauseToken& token = t_[i];
  if (token.is(word_kind::verb | be | have | modal)) return true;
  if ((token.word.forms & (verb_form::past | verb_form::third)) != 0 && token.word.noun == 0) return true;
  return token.past_like && !token.capital && !is(i - 1, determiner | possessive | preposition);
}

bool Sentence::has_verb(TokenSpan span) const {
  for (std::size_t k = span.begin; k < span.end; ++k) {
    if (verb_like(k)) return true;
  }
  return false;
}

ByteSpan Sentence::bytes(TokenSpan span) const {
  return span.empty() ? ByteSpan{} : ByteSpan{t_[span.begin].bytes.begin, t_[span.end - 1].bytes.end};
}

bool Sentence::all_quoted(TokenSpan span) const {
  if (span.empty()) return false;
  for (std::size_t k = span.begin; k < span.end; ++k) {
    if (!t_[k].quotation && !t_[k].quoted) return false;
  }
  return true;
}

TokenSpan Sentence::subject_before(std::size_t end, std::size_t lowest) const {
  std::size_t stop = end;
  if (stop <= lowest) return {};
  if (after(end, mark::comma | mark::dash | mark::bracket_closes) && !after(end, mark::quote_closes)) {
    // Smith, a baker, says: past what the commas enclose
    std::size_t open = end - 1;
    while (open > lowest && end - open < reach::apposition &&
           !after(open, mark::comma | mark::dash | mark::bracket_opens))
      --open;
    if (open <= lowest || end - open >= reach::apposition) return {};
    if (!after(open, mark::comma | mark::dash | mark::bracket_opens)) return {};
    stop = open;
  } else if (after(end, breaks | mark::quote_closes)) {
    return {};
  }
  std::size_t k = stop - 1;
  if (t_[k].quotation) return {};
  if (is(k, wh) || is(k, subject_pronoun)) return {k, end};
  if (is(k, conjunction | subordinator | that | modal | be | have | to)) return {};
  std::size_t noun = stop;  // where the phrase begins as far as is known
  for (;; --k) {
    const ClauseToken& token = t_[k];
    if (token.quotation) break;
    if (k + 1 < stop && token.is(subject_pronoun | subordinator | that | wh | modal | be | have | to) &&
        !token.is(determiner))
      break;
    if (k + 1 < stop && token.is(that)) break;
    if (token.is(conjunction)) {
      const bool joins = k > lowest && k + 1 < stop && !t_[k].after(breaks) && !after(k + 1, breaks) &&
                         ((t_[k - 1].capital && t_[k + 1].capital) ||
                          (t_[k - 1].noun_plural && t_[k + 1].noun_plural && !t_[k + 1].capital));
      if (!joins) break;
    } else if (k + 1 < stop && verb_like(k) && !token.capital) {
      break;
    } else if (token.is(adverb | time) && !token.capital && !token.is(determiner)) {
      if (noun == k + 1 && k + 1 < stop) break;  // an adverb before the phrase
    }
    if (!token.is(preposition) || token.is(determiner)) noun = k;
    if (k == lowest || after(k, breaks | mark::quote_closes)) break;
  }
  // On Monday the baker says: the phrase behind the preposition's
  if (noun > lowest && is(noun - 1, preposition) && noun - 1 == lowest) {
    for (std::size_t m = noun + 1; m < stop; ++m) {
      if (is(m, determiner) || (t_[m].capital && !t_[m - 1].capital)) {
        if (!is(m - 1, preposition | possessive | determiner) && !t_[m - 1].genitive) {
          noun = m;
          break;
        }
      }
    }
  }
  if (noun >= stop) return {};
  return {noun, end};
}

ByteSpan Sentence::first_subject(std::size_t i) const {
  for (std::size_t k = 1; k < i; ++k) {
    if (verb_like(k) && !is(k, subject_pronoun)) {
      const TokenSpan found = subject_before(k, 0);
      if (!found.empty()) return bytes(found);
    }
  }
  for (std::size_t k = i + 1; k < t_.size(); ++k) {  // Speaking to them, Smith said
    if (after(k, mark::comma)) {
      for (std::size_t m = k + 1; m < std::min(t_.size(), k + reach::subject); ++m) {
        if (verb_like(m)) {
          const TokenSpan found = subject_before(m, k);
          if (!found.empty()) return bytes(found);
        }
      }
    }
  }
  return {};
}

std::size_t Sentence::skip_time(std::size_t j) const {
  while (j < t_.size() && !t_[j].quotation && !t_[j].quoted && !after(j, breaks)) {
    if (is(j, time) || (is(j, adverb) && !is(j, determiner))) {
      ++j;
    } else if (is(j, preposition) && is(j + 1, time)) {
      j += 2;
    } else if (is(j, preposition) && is(j + 1, determiner | which_time) && is(j + 2, time)) {
      j += 3;
    } else if (is(j, determiner | which_time) && is(j + 1, time)) {
      j += 2;
    } else {
      break;
    }
  }
  return j;
}

std::size_t Sentence::skip_listener(std::size_t j) const {
  if (ends(j) || t_[j].quotation || after(j, breaks)) return j;
  if (is(j, object_pronoun)) return j + 1;
  std::size_t k = j;
  if (is(k, determiner | possessive)) {
    ++k;
    while (k < t_.size() && !after(k, breaks) && !t_[k].quotation && (t_[k].capital || t_[k].genitive)) ++k;
    if (k < t_.size() && !t_[k - 1].capital)
      ++k;
    else if (k == j + 1)
      ++k;
    return std::min(k, t_.size());
  }
  if (t_[k].capital) {
    while (k < t_.size() && !after(k, k == j ? std::uint8_t{0} : breaks) && t_[k].capital &&
           !t_[k].quotation && !is(k, subject_pronoun)) {
      ++k;
      if (t_[k - 1].genitive) {
        if (k < t_.size() && !t_[k].capital) {
          ++k;
          break;
        }
      }
    }
    return k;
  }
  if (t_[k].noun_plural) return k + 1;
  return j;
}

bool Sentence::begins_clause(std::size_t i) const {
  for (std::size_t k = i; k < std::min(t_.size(), i + reach::clause) && (k == i || !after(k, breaks)); ++k) {
    if (is(k, subject_pronoun | be | modal | have)) return true;
    if (t_[k].quotation || is(k, preposition | conjunction)) return false;
  }
  return false;
}

bool Sentence::has_as(std::size_t j) const {
  for (std::size_t k = j + 1; k < std::min(t_.size(), j + reach::as) && !after(k, breaks); ++k) {
    if (is(k, subordinator) && is(k, word_kind::about)) return true;
  }
  return false;
}

}  // namespace slant
