// According to her; reportedly; her claim that; Smith: it rains.
#include <algorithm>

#include "voice/labels.hpp"
#include "voice/sentence_reader.hpp"

namespace slant {

using namespace word_kind;

bool SentenceReader::try_according(std::size_t i) {
  if (!is_according(i)) return false;
  std::size_t end = i + 2;
  while (end < t_.size() && !after(end, breaks) && !t_[end].quotation && !is(end, subordinator | modal)) {
    if (is(end, be | have)) break;
    ++end;
  }
  const ByteSpan cue = bytes({i, i + 2});
  const ByteSpan source = bytes({i + 2, end});
  if (ends(end)) take_all_back();
  bool has_verb = false;
  for (std::size_t k = free_; k < i; ++k) has_verb = has_verb || verb_like(k) || t_[k].quotation;
  const bool before = i > free_ + 1 && (has_verb || ends(end));
  if (before) {
    add({free_, i}, cue, source, Stance::neutral, false);
    free_ = std::max(free_, end);
  }
  bool more = false;  // a verb behind it
  for (std::size_t k = end; k < t_.size(); ++k) more = more || verb_like(k) || t_[k].quotation;
  if (!ends(end) && (!before || (more && goes_on_after_comma(end)))) {
    add({end, content_end(end, false)}, cue, source, Stance::neutral, false);
  }
  return true;
}

bool SentenceReader::try_view(std::size_t i) {  // in Smith's view, it rains; it rains, as Smith put it
  if (!is(i, word_kind::view) || i < 2) return false;
  if (is(i, word_kind::verb) && is(i + 1, object_pronoun)) {
    const TokenSpan subject = subject_before(i, free_);
    return !subject.empty() && try_as(i + 1, subject, bytes({i, i + 2}), Stance::neutral);
  }
  if (!(t_[i - 1].genitive || is(i - 1, possessive))) return false;
  std::size_t in = i - 1;
  while (in > free_ && !is(in, preposition) && i - in < reach::possessor) --in;
  if (!is(in, preposition) || (in > free_ && !after(in, mark::comma))) return false;
  const ByteSpan cue = bytes({i, i + 1}), source = bytes({in + 1, i});
  const bool before = in > free_;
  if (!before && !after(i + 1, mark::comma)) return false;
  if (before) add({free_, in}, cue, source, Stance::neutral, false);
  free_ = std::max(free_, i + 1);
  if (!ends(i + 1) && after(i + 1, mark::comma))
    add({i + 1, content_end(i + 1, false)}, cue, source, Stance::neutral, false);
  return true;
}

bool SentenceReader::try_hearsay(std::size_t i) {  // reportedly
  if (!is(i, word_kind::hearsay) || i + 2 >= t_.size() || after(i + 1, breaks)) return false;
  const TokenSpan subject = subject_before(i, free_);
  if (!subject.empty()) add(subject, bytes({i, i + 1}), {}, t_[i].word.stance, false);
  add({i + 1, content_end(i + 1, false)}, bytes({i, i + 1}), {}, t_[i].word.stance, false);
  return true;
}

bool SentenceReader::try_noun(std::size_t i) {
  const ClauseToken& token = t_[i];
  const std::uint16_t takes_noun = token.word.noun;
  if (takes_noun == 0 || token.quoted) return false;
  std::size_t content = 0;
  bool topic = false;
  if ((takes_noun & takes::clause) != 0 && (takes_noun & takes::adjective) == 0 && is(i + 1, be) &&
      is(i + 2, that)) {
    content = i + 2;  // the answer was that it rains
  } else if ((takes_noun & takes::clause) != 0 && is(i + 1, that) && !after(i + 1, breaks) &&
             !verb_like(i + 2)) {
    content = i + 1;
  } else if ((takes_noun & takes::to) != 0 && is(i + 1, to) && !after(i + 1, breaks) &&
             !is(i + 2, determiner | possessive) && !(i + 2 < t_.size() && t_[i + 2].capital)) {
    content = i + 1;
  } else if ((takes_noun & takes::preposition) != 0 && is(i + 1, word_kind::about | word_kind::to) &&
             !after(i + 1, breaks)) {
    content = i + 2;
    topic = true;
  }
  if (content == 0 || ends(content)) return false;
  TokenSpan source;
  ByteSpan cue = bytes({i, i + 1});
  if ((takes_noun & takes::adjective) != 0) {
    // she is (very) afraid that
    std::size_t k = i;
    while (k > free_ && is(k - 1, adverb | negation) && !is(k - 1, be)) --k;
    if (k == free_ || k == 0 || !(is(k - 1, be) || (t_[k - 1].word.verb & takes::seeming) != 0)) return false;
    while (k > free_ && is(k - 1, be | have | modal | adverb | negation)) --k;
    source = subject_before(k, free_);
    cue = bytes({k, i + 1});
  } else if (i > 0) {
    std::size_t k = i;
    while (k > free_ && !t_[k - 1].genitive && !is(k - 1, possessive) && i - k < 3 &&
           !is(k - 1, preposition | determiner))
      --k;
    if (k > free_ && (t_[k - 1].genitive || is(k - 1, possessive))) {
      source = {k - 1, k};
      while (source.begin > free_ && t_[source.begin - 1].capital && t_[source.begin].capital &&
             !after(source.begin, breaks))
        --source.begin;
    }
  }

  add({content, content_end(content, topic)}, cue, bytes(source), token.word.stance, topic);
  return true;
}

bool SentenceReader::try_colon(std::size_t i) {  // Smith: rain is coming
  if (!place_.begins_paragraph || i == 0 || i > reach::label || free_ > 0 || !after(i, mark::colon))
    return false;
  const std::uint32_t begin = t_[0].bytes.begin, end = t_[i - 1].bytes.end;
  if (text_.find(':', begin) < end || !names_speaker(text_.substr(begin, end - begin))) return false;
  const auto colon = static_cast<std::uint32_t>(text_.find(':', end));
  const std::size_t first = i > 1 && is(0, preposition) ? 1 : 0;  // From The Telegraph: rain is coming
  add({i, t_.size()}, {colon, colon + 1}, bytes({first, i}), Stance::neutral, false);
  return true;
}

bool SentenceReader::try_label_behind() {  // Rain is coming: UN envoy; rain is coming – Smith
  std::size_t i = t_.size();
  while (i > 1 && t_.size() - i < reach::label && !after(i - 1, mark::colon | mark::dash)) --i;
  if (--i < reach::headline || !after(i, mark::colon | mark::dash)) return false;
  const std::uint32_t begin = t_[i].bytes.begin, end = t_.back().bytes.end;
  if (!names_speaker_behind(text_.substr(begin, end - begin))) return false;
  const std::uint32_t before = t_[i - 1].bytes.end;
  const std::size_t at = text_.find_first_not_of(' ', before);
  const auto cue = static_cast<std::uint32_t>(at);
  add({0, i}, {cue, begin}, bytes({i, t_.size()}), Stance::neutral, false);
  return true;
}

}  // namespace slant
