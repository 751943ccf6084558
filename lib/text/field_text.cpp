// First uses.
#include "text/field_text.hpp"

#include <algorithm>

#include "text/lead.hpp"
#include "text/sentence_breaks.hpp"

namespace slant {

void FieldText::start(bool is_title) {
  is_title_ = is_title;
  passed_over.clear();
  sentences_known_ = quotations_known_ = lead_known_ = false;
}

bool FieldText::starts_sentence(std::uint32_t i) const {
  if (i == 0) return true;
  if (!sentences_known_ && passed_over.empty()) {
    // A break before this word stands behind a mark that follows the begin of the word before it.
    const std::uint32_t begin = words.bytes(i - 1).begin;
    if (!may_break(text().substr(begin, words.bytes(i).begin - begin))) return false;
  }
  return sentence(i) != sentence(i - 1);
}

Gap FieldText::before(std::uint32_t i) const {
  if (softly(i)) return Gap::soft;
  return starts_sentence(i) ? Gap::sentence : Gap::hard;
}

bool FieldText::softly(std::uint32_t i) const {
  if (i == 0) return false;
  // By far the most. No mark inside an ASCII word ends a sentence (SB6, SB7, SB8).
  if (words.follows_ascii_and_space(i)) return true;
  const ByteSpan bytes = words.bytes(i - 1);
  const std::string_view left = text().substr(bytes.begin, bytes.size());
  const std::string_view gap = text().substr(bytes.end, words.bytes(i).begin - bytes.end);
  return gap_between(left, gap) == Gap::soft && !starts_sentence(i);
}

std::uint32_t FieldText::sentence(std::uint32_t i) const {
  const auto& all = sentences();
  const auto at =
      std::upper_bound(all.begin(), all.end(), words.bytes(i).begin,
                       [](std::uint32_t byte, const ByteSpan& sentence) { return byte < sentence.end; });
  return static_cast<std::uint32_t>(at - all.begin());
}

const std::vector<ByteSpan>& FieldText::sentences() const {
  if (!sentences_known_) find_sentences(text(), words, passed_over, scratch_, sentences_);
  sentences_known_ = true;
  return sentences_;
}

const std::vector<Quotation>& FieldText::quotations() const {
  if (!quotations_known_) find_quotations(text(), quotations_);
  quotations_known_ = true;
  return quotations_;
}

ByteSpan FieldText::lead() const {
  if (!lead_known_) lead_ = is_title_ ? ByteSpan{} : find_lead(text(), sentences(), words);
  lead_known_ = true;
  return lead_;
}

void FieldText::set_sentences(std::vector<ByteSpan> sentences) {
  sentences_ = std::move(sentences);
  sentences_known_ = true;
}
void FieldText::set_quotations(std::vector<Quotation> quotations) {
  quotations_ = std::move(quotations);
  quotations_known_ = true;
}
void FieldText::set_lead(ByteSpan lead) {
  lead_ = lead;
  lead_known_ = true;
}

}  // namespace slant
