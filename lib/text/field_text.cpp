// Sentences and quotations of a field, computed when they are first asked for.
#include "text/field_text.hpp"

#include <algorithm>

#include "text/lead.hpp"
#include "text/sentence_breaks.hpp"
#include "text/words.hpp"

namespace slant {

void FieldText::start(bool is_title) {
  is_title_ = is_title;
  passed_over.clear();
  addresses.clear();
  notes = {};
  paragraphs_known_ = sentences_known_ = quotations_known_ = lead_known_ = false;
}

bool FieldText::starts_sentence(std::uint32_t i) const {
  if (i == 0) return true;
  if (passed_over.empty()) {
    // A break before this word stands behind a mark that follows the begin of the word before it.
    const std::uint32_t begin = words.bytes(i - 1).begin;
    if (!may_break(text().substr(begin, words.bytes(i).begin - begin))) return false;
  }
  return sentence_around(i) != sentence_around(i - 1);
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

bool FieldText::hyphened(std::uint32_t i) const {
  if (i == 0 || words.follows_ascii_and_space(i)) return false;
  const std::uint32_t end = words.bytes(i - 1).end;
  return is_one_hyphen(text().substr(end, words.bytes(i).begin - end));
}

void FieldText::find_paragraphs() const {
  if (paragraphs_known_) return;
  slant::find_paragraphs(text(), passed_over, paragraphs_);
  found_sentences_.assign(paragraphs_.spans.size(), {});
  found_quotations_.assign(paragraphs_.spans.size(), {});
  sentences_.clear();
  quotations_.clear();
  paragraphs_known_ = true;
}

std::uint32_t FieldText::paragraphs() const {
  find_paragraphs();
  return static_cast<std::uint32_t>(paragraphs_.spans.size());
}

ByteSpan FieldText::paragraph(std::uint32_t number) const {
  find_paragraphs();
  return paragraphs_.spans[number];
}

std::uint32_t FieldText::paragraph_at(std::uint32_t byte) const {
  find_paragraphs();
  const auto& all = paragraphs_.spans;
  const auto behind =
      std::upper_bound(all.begin(), all.end(), byte,
                       [](std::uint32_t b, const ByteSpan& paragraph) { return b < paragraph.begin; });
  return static_cast<std::uint32_t>(std::max(behind - all.begin(), std::ptrdiff_t{1}) - 1);
}

template <class T, class Find>
std::span<const T> FieldText::found_in(std::uint32_t paragraph, std::vector<Found>& found_by_paragraph,
                                       std::vector<T>& all, Find&& find) const {
  find_paragraphs();
  Found& found = found_by_paragraph[paragraph];
  if (found.begin == Found::unknown) {
    found.begin = static_cast<std::uint32_t>(all.size());
    find(paragraphs_.spans[paragraph]);
    found.size = static_cast<std::uint32_t>(all.size()) - found.begin;
  }
  return std::span<const T>(all).subspan(found.begin, found.size);
}

std::span<const ByteSpan> FieldText::sentences_in(std::uint32_t paragraph) const {
  return found_in(paragraph, found_sentences_, sentences_, [&](ByteSpan span) {
    find_sentences(text(), span, paragraphs_.wraps, words, passed_over, scratch_, sentences_);
  });
}

std::span<const Quotation> FieldText::quotations_in(std::uint32_t paragraph) const {
  return found_in(paragraph, found_quotations_, quotations_, [&](ByteSpan span) {
    const std::size_t first = quotations_.size();
    find_quotations(text(), span, paragraphs_.wraps, quotations_);
    if (is_title_) end_with_sentence(paragraph, first);
  });
}

// Titles are often cut off or put together: a quotation that none of them closes says nothing of the next sentence.
void FieldText::end_with_sentence(std::uint32_t paragraph, std::size_t first) const {
  for (std::size_t i = first; i < quotations_.size(); ++i) {
    ByteSpan& bytes = quotations_[i].bytes;
    if (quotations_[i].closed) continue;
    const std::span<const ByteSpan> all = sentences_in(paragraph);
    const auto around = std::upper_bound(all.begin(), all.end(), bytes.begin,
                                         [](std::uint32_t b, const ByteSpan& one) { return b < one.end; });
    if (around != all.end()) bytes.end = std::min(bytes.end, around->end);
  }
}

ByteSpan FieldText::sentence_around(std::uint32_t word) const {
  const std::uint32_t byte = words.bytes(word).begin;
  const std::span<const ByteSpan> all = sentences_in(paragraph_at(byte));
  return *std::upper_bound(all.begin(), all.end(), byte,
                           [](std::uint32_t b, const ByteSpan& sentence) { return b < sentence.end; });
}

std::span<const ByteSpan> FieldText::sentences() const {
  find_paragraphs();
  if (!sentences_known_) {
    sentences_.clear();
    std::fill(found_sentences_.begin(), found_sentences_.end(), Found{});
    for (std::uint32_t i = 0; i < paragraphs_.spans.size(); ++i) sentences_in(i);
    sentences_known_ = true;
  }
  return sentences_;
}

std::span<const Quotation> FieldText::quotations() const {
  find_paragraphs();
  if (!quotations_known_) {
    quotations_.clear();
    std::fill(found_quotations_.begin(), found_quotations_.end(), Found{});
    for (std::uint32_t i = 0; i < paragraphs_.spans.size(); ++i) quotations_in(i);
    quotations_known_ = true;
  }
  return quotations_;
}

std::uint32_t FieldText::sentence(std::uint32_t word) const {
  const std::span<const ByteSpan> all = sentences();
  const auto at =
      std::upper_bound(all.begin(), all.end(), words.bytes(word).begin,
                       [](std::uint32_t byte, const ByteSpan& sentence) { return byte < sentence.end; });
  return static_cast<std::uint32_t>(at - all.begin());
}

ByteSpan FieldText::lead() const {
  if (!lead_known_) lead_ = is_title_ ? ByteSpan{} : find_lead(*this);
  lead_known_ = true;
  return lead_;
}

void FieldText::make_one_paragraph() {
  if (paragraphs_known_) return;
  paragraphs_.spans = {{0, Found::unknown}};
  paragraphs_.wraps.clear();
  found_sentences_.assign(1, {});
  found_quotations_.assign(1, {});
  paragraphs_known_ = true;
}

void FieldText::set_sentences(std::vector<ByteSpan> sentences) {
  make_one_paragraph();
  sentences_ = std::move(sentences);
  found_sentences_[0] = {0, static_cast<std::uint32_t>(sentences_.size())};
  sentences_known_ = true;
}
void FieldText::set_quotations(std::vector<Quotation> quotations) {
  make_one_paragraph();
  quotations_ = std::move(quotations);
  found_quotations_[0] = {0, static_cast<std::uint32_t>(quotations_.size())};
  quotations_known_ = true;
}
void FieldText::set_lead(ByteSpan lead) {
  lead_ = lead;
  lead_known_ = true;
}

}  // namespace slant
