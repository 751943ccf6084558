// Cues in turn, and the quotations that none of them took.
#include "voice/sentence_reader.hpp"

#include <algorithm>

namespace slant {

using namespace word_kind;

void SentenceReader::run() {
  const std::size_t first = out_.size();
  for (std::size_t i = 0; i < t_.size(); ++i) {
    if (i < free_ || t_[i].quoted) continue;
    if (!t_[i].is(reporting) && !t_[i].after(mark::colon)) continue;
    if (try_according(i) || try_view(i) || try_hearsay(i) || try_verb(i) || try_noun(i) || try_colon(i))
      continue;
  }
  if (place_.ends_title && out_.size() == first) try_label_behind();
  quotations_left();
  std::sort(out_.begin() + static_cast<std::ptrdiff_t>(first), out_.end(),
            [](const Attribution& a, const Attribution& b) { return a.content < b.content; });
}

void SentenceReader::add(TokenSpan content, ByteSpan cue, ByteSpan source, Stance stance, bool topic) {
  while (content.begin < content.end && (is(content.begin, conjunction)) && content.begin < free_ + 1 &&
         !t_[content.begin].quoted)
    ++content.begin;
  if (content.empty()) return;
  Attribution one;
  one.content = bytes(content);
  one.cue = cue;
  one.source = source;
  one.stance = stance;
  one.form = all_quoted(content) ? AttributionForm::direct
             : topic             ? AttributionForm::topic
                                 : AttributionForm::statement;
  if (one.form == AttributionForm::topic) {
    const std::size_t comment = comment_on(content);
    if (comment < content.end) one.comment = t_[comment].bytes.begin;
  }
  out_.push_back(one);
  used_.push_back(content);
  free_ = std::max(free_, content.end);
  if (!topic) last = one;  // who attacks somebody has not spoken
  if (!source.empty()) subject_ = source;
}

void SentenceReader::take_all_back() {
  const bool direct = std::any_of(out_.end() - static_cast<std::ptrdiff_t>(used_.size()), out_.end(),
                                  [](const Attribution& one) { return one.form == AttributionForm::direct; });
  if (used_.empty() || direct) return;
  out_.resize(out_.size() - used_.size());
  used_.clear();
  free_ = 0;
}

void SentenceReader::take_back(std::size_t left, std::size_t i) {
  if (used_.empty() || used_.back().end != left || left != free_ || !after(left, mark::comma)) return;
  if (out_.back().form == AttributionForm::direct) return;
  if (left == i ? ends(i + 1) || after(i + 1, breaks) : !ends(i + 1) && !after(i + 1, breaks)) return;
  used_.pop_back();
  out_.pop_back();
  free_ = used_.empty() ? 0 : used_.back().end;
}

void SentenceReader::quotations_left() {
  if (used_.empty() && !last.content.empty() && all_quoted({0, t_.size()}) && !t_[0].quotation) {
    Attribution one = last;
    one.content = bytes({0, t_.size()});
    one.form = AttributionForm::direct;
    out_.push_back(one);
    return;
  }
  for (std::size_t k = 0; k < t_.size(); ++k) {
    if (!t_[k].quotation || !(t_.size() == 1 || k == 0 || after(k, mark::colon))) continue;
    if (last.content.empty() && t_.size() > 1 && k == 0) continue;  // the name of a book, perhaps
    const bool used = std::any_of(used_.begin(), used_.end(),
                                  [&](const TokenSpan& span) { return span.begin <= k && k < span.end; });
    if (used) continue;
    Attribution one;
    one.content = t_[k].bytes;
    if (t_.size() == 1 || k > 0) {  // otherwise the sentence itself says who speaks, in a way not known here
      one.cue = last.cue;
      one.source = last.source;
      one.stance = last.stance;
    }
    one.form = AttributionForm::direct;
    out_.push_back(one);
  }
}

}  // namespace slant
