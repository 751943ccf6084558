// She said that it rains; it is said to rain; she praised the rain: a reporting verb as a cue.
#include <algorithm>

#include "voice/sentence_reader.hpp"

namespace slant {

using namespace word_kind;

VerbGroup verb_group(const Sentence& s, std::size_t i, std::size_t lowest) {
  VerbGroup group{i, i};
  bool has_be = false, has_have = false, has_modal = false;
  std::size_t& begin = group.begin;
  for (; begin > lowest && !s.after(begin, breaks | mark::quote_closes); --begin) {
    const ClauseToken& left = s[begin - 1];
    if (left.quotation || left.quoted) break;
    if (left.is(be)) {
      has_be = has_be || !(has_have || has_modal || group.has_to);
    } else if (left.is(have)) {
      has_have = true;
    } else if (left.is(modal)) {
      has_modal = true;
    } else if (left.is(to)) {
      group.has_to = true;
    } else if (!left.is(adverb | negation) || left.is(determiner)) {
      break;
    }
  }
  while (begin < i && s.is(begin, adverb) && !s.is(begin, be | have | modal)) ++begin;
  const std::uint8_t forms = s[i].word.forms;
  const bool contracted =  // he'd
      begin > lowest && s.is(begin - 1, subject_pronoun) && s.is(begin - 1, word_kind::verb);
  group.bare = !has_be && !has_have && !has_modal && !group.has_to;
  group.ing = (forms & verb_form::ing) != 0;
  group.passive = has_be && (forms & verb_form::participle) != 0;
  group.finite_alone = group.bare && !group.ing && !contracted;
  return group;
}

bool SentenceReader::try_verb(std::size_t i) {
  const ReportingWord& word = t_[i].word;
  if (word.forms == 0) return false;
  const VerbGroup group = verb_group(*this, i, free_);
  if (first_row(no_verbs(), watch, [&](const NoVerb& row) { return row.holds(*this, group); }) != nullptr)
    return false;
  const ByteSpan cue = bytes({group.begin, i + 1});
  const bool headline = place_.ends_title && group.finite_alone &&
                        (word.forms & verb_form::participle) != 0 && (word.verb & takes::object) != 0 &&
                        i + 2 < t_.size() && is_of(i + 1);  // Baker accused of
  if (group.passive || headline) return try_passive(i, group.begin, cue);
  TokenSpan subject;
  if (!(group.ing && group.bare) && !group.has_to) {
    subject = subject_before(group.begin, free_);
    if (subject.empty() && after(group.begin, mark::comma)) subject = subject_before(group.begin, 0);
  }
  const bool speaks = (word.verb & (takes::clause | takes::speech)) != 0;
  if (speaks && !subject.empty() && try_as(i, subject, cue, word.stance)) return true;
  if (speaks && !group.ing && try_postposed(i, group.begin, subject, cue, word.stance)) return true;

  ByteSpan source = subject.empty() ? subject_ : bytes(subject);
  if (subject.empty() && subject_.empty()) source = first_subject(i);
  return try_content_behind(i, cue, source, subject);
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
  const bool deed = is_of(j) && !ends(j + 1) && t_[j + 1].ing_like;  // accused of breaking the wheel
  add({j, content_end(j, topic)}, cue, source, word.stance, topic && !deed);
  return true;
}

std::size_t SentenceReader::end_of_subordinate(TokenSpan subject, TokenSpan content) const {
  if (subject.begin == 0 || subject.empty()) return content.end;
  const std::size_t opens = subject.begin - 1;
  if (!is(opens, subordinator) || is(opens, word_kind::about) || (opens > 0 && !after(opens, breaks)))
    return content.end;
  for (std::size_t k = content.begin + 1; k < content.end; ++k) {
    if (after(k, mark::comma) && !after(k, mark::quote_closes) && !is(k, conjunction | wh | that)) return k;
  }
  return content.end;
}

bool SentenceReader::try_content_behind(std::size_t i, ByteSpan cue, ByteSpan source, TokenSpan subject) {
  const VerbAhead ahead{i, skip_time(i + 1), t_[i].word.verb};
  if (ends(ahead.next)) return false;
  TokenSpan content;
  const ContentBehind* row = first_row(contents_behind(), watch, [&](const ContentBehind& one) {
    if (one.takes != 0 && (ahead.takes & one.takes) == 0) return false;
    if (one.next != 0 && !is(ahead.next, one.next)) return false;
    content = one.find(*this, ahead);
    return content.begin != nowhere;
  });
  if (row == nullptr || row->yields == Yield::nothing) return false;
  const Yield yields = row->yields;
  const bool nobodys = yields == Yield::hearsay || yields == Yield::hearsay_of_phrase;
  const bool phrase =
      yields == Yield::topic || yields == Yield::topic_as || yields == Yield::hearsay_of_phrase;
  const bool past_as = yields == Yield::topic_as && (ahead.takes & takes::object_as) != 0;
  if (content.end == nowhere) content.end = content_end(content.begin, phrase, past_as);
  content.end = end_of_subordinate(subject, content);
  if (nobodys) add(subject, cue, {}, t_[i].word.stance, false);
  // Said something long: a clause whose verb was not known, rather than a topic.
  const bool clause = yields == Yield::topic_clause && (ahead.takes & takes::speech) != 0 &&
                      content.end - content.begin >= reach::topic;
  const bool topic =
      !clause && (yields == Yield::topic || yields == Yield::topic_as || yields == Yield::topic_clause);
  add(content, cue, nobodys ? ByteSpan{} : source, t_[i].word.stance, topic);
  if ((ahead.takes & takes::thing) != 0 && out_.back().form == AttributionForm::topic &&
      !opens_quotation(content.begin))
    out_.back().form = AttributionForm::thing;
  return true;
}

}  // namespace slant
