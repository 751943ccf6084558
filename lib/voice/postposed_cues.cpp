// “It rains,” she said; it rains, said Smith; as she said, it rains.
#include <algorithm>
#include <span>

#include "voice/sentence_reader.hpp"

namespace slant {

using namespace word_kind;

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
  if (subject.empty() && begins_clause(i + 1)) return false;
  const std::size_t beside = subject.empty() ? before : subject.begin;
  const bool ends_sentence =
      !subject.empty() && beside > 0 && after(beside, mark::comma) && ends(skip_time(i + 1));
  if (ends_sentence)
    take_all_back();
  else
    take_back(beside, i);
  const bool behind_quotation = beside > 0 && (t_[beside - 1].quotation || t_[beside - 1].quoted);
  CueBehind at{i, before, free_, subject, behind_quotation, {free_, free_}, {}, i + 1, nowhere};
  const auto first = [&](std::span<const CueBehindRow> rows) {
    return first_row(rows, watch, [&](const CueBehindRow& row) { return row.holds(*this, at); }) != nullptr;
  };
  if (!first(speakers_behind()) || first(no_speakers_behind())) return false;
  first(contents_before());
  const ByteSpan source = bytes(at.speaker);
  add(at.content, cue, source, stance, false);
  free_ = std::max(free_, at.right);
  if (first(contents_going_on()))
    add({at.goes_on, content_end(at.goes_on, false)}, cue, source, stance, false);
  return true;
}

}  // namespace slant
