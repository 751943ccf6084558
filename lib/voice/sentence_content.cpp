// Where what is said begins and ends.
#include <algorithm>

#include "voice/sentence.hpp"

namespace slant {

using namespace word_kind;

std::size_t Sentence::find_opening(std::size_t j, bool listener) const {
  const bool starts = listener || is(j, preposition | to | time | adverb | subordinator);
  if (!starts) return j;
  for (std::size_t k = j; k < std::min(t_.size(), j + reach::opening); ++k) {
    if (opens_quotation(k) && (t_[k].quotation || after(k, mark::comma | mark::colon))) return k;
    if (is(k, that) && !t_[k].quoted && !after(k, mark::comma)) return k;
    if (after(k, mark::colon)) return k;
    if (k > j && after(k, mark::semicolon | mark::dash)) break;
    if (k > j && is(k, be | have | modal | subject_pronoun)) break;
    if (k > j && verb_like(k) && !listener) break;
  }
  return j;
}

bool Sentence::new_cue(std::size_t k) const {
  const std::size_t first = k;
  for (; k < t_.size() && k < first + reach::new_cue; ++k) {
    const ClauseToken& token = t_[k];
    if (token.quotation || token.quoted || (k > first && token.after(breaks))) return false;
    if ((token.word.verb & (takes::clause | takes::speech)) != 0 &&
        (token.word.forms & (verb_form::past | verb_form::third)) != 0 &&
        !is(k - 1, determiner | possessive | preposition | be | to)) {
      if (k == first) return true;
      return true;
    }
    if (token.is(that | wh | subordinator | to) && k > first) return false;
    if (token.is(be | modal)) return false;
  }
  return false;
}

// “(said it rains), but offered no proof”: a joined verb without a subject is what the speaker did.
bool Sentence::goes_on_as_deed(std::size_t joins) const {
  if (!is(joins, conjunction)) return false;
  std::size_t k = joins + 1;
  while (is(k, adverb | negation) && !is(k, be | have | modal)) ++k;
  return k < t_.size() && !t_[k].quotation && !t_[k].quoted && verb_like(k) &&
         !is(k, subject_pronoun | determiner) && !t_[k].capital;
}

std::size_t Sentence::content_end(std::size_t begin, bool phrase, bool with_as) const {
  bool clause_seen = false;
  for (std::size_t k = begin + 1; k < t_.size(); ++k) {
    const ClauseToken& token = t_[k];
    if (token.after(mark::quote_closes) && token.after(mark::stop)) return k;
    if (token.quotation && token.after(breaks) && after(k + 1, mark::quote_closes) &&
        after(k + 1, mark::comma))
      return k;
    if (k == begin + 1 && t_[begin].quotation && token.after(mark::comma)) return k;
    if (token.quoted && t_[k - 1].quoted) continue;
    const bool comma = token.after(mark::comma | mark::dash | mark::semicolon);
    if (token.after(mark::semicolon)) return k;
    if (comma) {
      if (is(k, conjunction) || is(k, subordinator)) {
        if (new_cue(k + 1) || phrase || goes_on_as_deed(k)) return k;
      }
      if ((token.word.forms & verb_form::ing) != 0 && !token.quoted &&
          (token.word.verb & (takes::clause | takes::speech | takes::object_as)) != 0)
        return k;
      if (is_according(k)) return k;
      if (phrase && !token.quotation && !(token.capital && t_[k - 1].capital) && !clause_seen) return k;
      if (!token.quotation && !token.quoted && new_cue(k)) return k;
    } else if (token.is(conjunction) && !token.quoted) {
      if (new_cue(k + 1)) return k;
      if (!phrase && k + 1 < t_.size() && t_[k + 1].word.verb != 0 && t_[k + 1].word.noun == 0 &&
          (t_[k + 1].word.forms & (verb_form::past | verb_form::third)) != 0)
        return k;
      if (phrase && !clause_seen && (verb_like(k + 1) || is(k + 1, subject_pronoun))) return k;
    } else if (is_according(k)) {
      return k;
    } else if (phrase && !token.quoted) {
      if (token.is(wh | that) && !token.is(subordinator)) clause_seen = true;
      if (token.is(subordinator) && !token.is(wh | determiner) && !(with_as && token.is(word_kind::about)))
        return k;
      if (token.is(wh) && token.is(subordinator) && !is(k - 1, preposition)) return k;
      if (!clause_seen && k > begin + 1 && token.is(time) && is(k - 1, preposition)) return k - 1;
      if (!clause_seen && k > begin && token.is(be | have | modal)) return k;
    } else if (!token.quoted && token.is(subordinator) && (is(k, subordinator)) && new_cue(k + 1)) {
      return k;
    }
  }
  return t_.size();
}

std::size_t Sentence::comment_on(TokenSpan topic) const {
  for (std::size_t k = topic.begin + 1; k < topic.end; ++k) {
    const ClauseToken& token = t_[k];
    if (token.quotation || token.quoted) continue;
    const bool of_deed = is_of(k) && k + 1 < topic.end && t_[k + 1].ing_like;
    const bool infinitive = token.is(to) && k + 1 < topic.end && !t_[k + 1].capital &&
                            !is(k + 1, determiner | possessive | object_pronoun);
    const bool relative = token.is(that) || (token.is(wh) && !token.is(subject_pronoun));
    if (of_deed || infinitive || relative || (token.is(word_kind::about | subordinator) && !is_of(k)))
      return k;
  }
  return topic.end;
}

bool Sentence::goes_on_after_comma(std::size_t right) const {
  if (opens_quotation(right)) return true;
  if (!after(right, mark::comma | mark::colon)) return false;
  return !(is(right, conjunction | subordinator | wh | preposition | time) ||
           (t_[right].word.forms & verb_form::ing) != 0 || t_[right].ing_like || new_cue(right) ||
           is_according(right));
}

}  // namespace slant
