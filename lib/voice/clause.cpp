#include "voice/clause.hpp"

#include <algorithm>
#include <string_view>

#include "text/code_point.hpp"

namespace slant {
namespace {

constexpr std::size_t longest = 400;      // tokens: what is longer is no sentence
constexpr std::uint32_t short_words = 4;  // a quotation of so many words is read word by word

bool is_capital(const char* word, std::size_t size) {
  const auto first = static_cast<unsigned char>(word[0]);
  if (first < 0x80) return first >= 'A' && first <= 'Z';
  const auto second = static_cast<unsigned char>(size > 1 ? word[1] : 0);
  if (first == 0xC3) return size > 1 && second < 0x9F;
  return first == 0xD0 && size > 1 && second < 0xB0;
}

// With the marks around it.
ByteSpan with_marks(std::string_view text, const Quotation& quotation) {
  ByteSpan bytes = quotation.bytes;
  const std::uint32_t inside = bytes.begin;
  if (bytes.begin > 0) code_point_before(text, bytes.begin);
  if (inside >= 2 && (text.substr(inside - 2, 2) == "''" || text.substr(inside - 2, 2) == "``"))
    bytes.begin = inside - 2;
  if (quotation.closed && bytes.end < text.size()) {
    if (text.substr(bytes.end, 2) == "''") {
      bytes.end += 2;
    } else {
      next_code_point(text, bytes.end);
    }
  }
  return bytes;
}

std::uint8_t marks_in(std::string_view gap) {
  std::uint8_t marks = 0;
  for (std::size_t i = 0; i < gap.size(); ++i) {
    switch (static_cast<unsigned char>(gap[i])) {
      case ',':
        marks |= mark::comma;
        break;
      case ':':
        marks |= mark::colon;
        break;
      case ';':
        marks |= mark::semicolon;
        break;
      case '(':
      case '[':
        marks |= mark::bracket_opens;
        break;
      case ')':
      case ']':
        marks |= mark::bracket_closes;
        break;
      case '?':
      case '!':
        marks |= mark::stop;
        break;
      case '-':
        if (gap.size() > 1) marks |= mark::dash;
        break;
      case 0xE2:
        if (gap.substr(i, 3) == "\u2013" || gap.substr(i, 3) == "\u2014" || gap.substr(i, 3) == "\u2015")
          marks |= mark::dash;
        break;
      default:
        break;
    }
  }
  return marks;
}

template <class Compare>
std::size_t first_where(std::span<const ByteSpan> spans, std::uint32_t byte, Compare before) {
  return static_cast<std::size_t>(std::lower_bound(spans.begin(), spans.end(), byte, before) - spans.begin());
}
bool ends_by(const ByteSpan& span, std::uint32_t byte) {
  return span.end <= byte;
}
bool begins_before(const ByteSpan& span, std::uint32_t byte) {
  return span.begin < byte;
}

}  // namespace

void Clauses::enter(std::uint32_t paragraph) {
  if (paragraph != paragraph_) {
    quotations_.clear();
    for (const Quotation& one : text_.quotations_in(paragraph)) {
      if (quotations_.empty() || quotations_.back().end <= one.bytes.begin)
        quotations_.push_back(with_marks(text_.text(), one));
    }
    paragraph_ = paragraph;
  }
  sentences_ = text_.sentences_in(paragraph);
  sentence_ = quotation_ = 0;
  last_sentence_ = first_where(sentences_, limit_, begins_before);
}

void Clauses::start(ByteSpan range) {
  limit_ = range.end;
  begin_ = end_ = range.begin;
  sentence_ = last_sentence_ = 0;
  if (text_.paragraphs() == 0) return;
  enter(text_.paragraph_at(range.begin));
  sentence_ = first_where(sentences_, range.begin, ends_by);
  while (sentence_ > 0 && sentence_ < sentences_.size() && hangs_together(sentence_ - 1)) --sentence_;
  if (sentence_ < sentences_.size()) begin_ = end_ = sentences_[sentence_].begin;
  quotation_ = first_where(quotations_, begin_, ends_by);
  word_ = text_.words.first_from(begin_);
  last_ = begin_;
}

bool Clauses::hangs_together(std::size_t sentence) const {
  const ByteSpan here = sentences_[sentence], there = sentences_[sentence + 1];
  const std::size_t quotation = first_where(quotations_, here.end, begins_before);
  if (quotation > 0 && quotations_[quotation - 1].end > std::max(here.end, there.begin)) return true;
  if (quotations_.empty()) return false;
  const std::uint32_t word = text_.words.first_from(there.begin);
  return word < text_.words.size() && asks(text_.words.bytes(word).begin);
}

// Whether a quotation ends with ? or ! just before a word of its paragraph: “Rain?” she asks.
bool Clauses::asks(std::uint32_t begin) const {
  const std::size_t quotation = first_where(quotations_, begin, begins_before);
  if (quotation == 0) return false;
  const std::uint32_t end = quotations_[quotation - 1].end;
  if (end > begin || begin - end > 3) return false;
  const std::string_view text = text_.text();
  if (text.substr(end, begin - end).find('\n') != std::string_view::npos) return false;
  const std::uint32_t mark = end - std::min(end, 4U);
  return text.substr(mark, end - mark).find_first_of("?!") != std::string_view::npos;
}

void Clauses::read_word(std::uint32_t word, ByteSpan bytes, ClauseToken& token) const {
  token.bytes = bytes;
  token.capital = is_capital(text_.text().data() + bytes.begin, bytes.size());
  const std::string_view folded = text_.words.folded(word);
  token.word = word_of_(folded);
  const std::size_t size = folded.size();
  const auto at = [&](std::size_t from_end) { return from_end <= size ? folded[size - from_end] : ' '; };
  switch (at(1)) {
    case 's':
      token.genitive = at(2) == '\'' && token.word.kinds == 0;
      if (token.genitive) {
        token.noun_plural = at(3) == 's' && at(4) != 's' && at(4) != 'u';
      } else {
        token.noun_plural = at(2) != 's' && at(2) != 'u';
      }
      break;
    case 'd':
      token.past_like = size > 4 && at(2) == 'e';
      break;
    case 'g':
      token.ing_like = size > 5 && at(2) == 'n' && at(3) == 'i';
      break;
    case 'y':
      if (size > 4 && at(2) == 'l' && token.word.forms == 0 && !token.capital)
        token.word.kinds |= word_kind::adverb;
      break;
    default:
      break;
  }
}

void Clauses::mark_after_quotation(const ClauseToken& before, ClauseToken& token) const {
  if (quotation_ == 0) return;
  const std::uint32_t end = quotations_[quotation_ - 1].end;
  if (!before.quotation && (!before.quoted || end > token.bytes.begin)) return;
  token.marks |= mark::quote_closes;
  const std::uint32_t from = end - std::min(end, 6U);
  for (const char c : text_.text().substr(from, end - from)) {
    if (c == ',') token.marks |= mark::comma;
    if (c == '.' || c == '?' || c == '!') token.marks |= mark::stop;
  }
}

// What stands before the token that came last.
void Clauses::mark_last(std::vector<ClauseToken>& tokens) {
  ClauseToken& token = tokens.back();
  if (tokens.size() > 1) {
    const ClauseToken& before = (&token)[-1];
    if ((before.quotation || before.quoted) && !token.quotation && !token.quoted)
      mark_after_quotation(before, token);
  }
  const std::uint32_t begin = last_;
  const std::uint32_t end = token.bytes.begin;
  last_ = token.bytes.end;
  const std::string_view text = text_.text();
  looked_at_ += end - begin;
  if (end == begin + 1 && text[begin] == ' ') return;
  token.marks |= marks_in(text.substr(begin, end - begin));
  token.hyphened = end == begin + 1 && text[begin] == '-';
}

// Words before `stop`.
void Clauses::add_words(std::uint32_t stop, bool quoted, std::vector<ClauseToken>& tokens) {
  for (; word_ < text_.words.size() && (quoted || tokens.size() < longest); ++word_) {
    const ByteSpan bytes = text_.words.bytes(word_);
    if (bytes.begin >= stop) return;
    ClauseToken& token = tokens.emplace_back();
    read_word(word_, bytes, token);
    token.quoted = quoted;
    mark_last(tokens);
  }
}

// The quotation that is next: a piece of its own, or its few words.
void Clauses::add_quotation(std::uint32_t& end, std::vector<ClauseToken>& tokens) {
  const ByteSpan quotation = quotations_[quotation_++];
  const std::uint32_t behind = text_.words.first_from(quotation.end);
  if (behind - word_ <= short_words && quotation.end <= end) {
    add_words(quotation.end, true, tokens);
    return;
  }
  ClauseToken& token = tokens.emplace_back();
  token.bytes = quotation;
  token.quotation = true;
  mark_last(tokens);
  word_ = behind;
  while (sentence_ + 1 < sentences_.size() && sentences_[sentence_].end < last_ &&
         sentences_[sentence_ + 1].begin < last_) {
    end = sentences_[++sentence_].end;
  }
}

bool Clauses::next(std::vector<ClauseToken>& tokens) {
  tokens.clear();
  while (tokens.empty()) {
    while (sentence_ >= last_sentence_) {
      if (paragraph_ == nowhere || paragraph_ + 1 >= text_.paragraphs()) return false;
      if (text_.paragraph(paragraph_ + 1).begin >= limit_) return false;
      enter(paragraph_ + 1);
      word_ = text_.words.first_from(text_.paragraph(paragraph_).begin);
      last_ = text_.paragraph(paragraph_).begin;
    }
    const ByteSpan first = sentences_[sentence_];
    const bool resumes = last_ > first.begin;  // a long one, behind what was given of it
    begins_paragraph_ = sentence_ == 0 && !resumes;
    while (quotation_ < quotations_.size() && quotations_[quotation_].end <= first.begin) ++quotation_;
    if (!resumes) last_ = first.begin;
    std::uint32_t end = first.end;
    while (tokens.size() < longest) {
      const std::uint32_t stop =
          quotation_ < quotations_.size() ? std::min(end, quotations_[quotation_].begin) : end;
      add_words(stop, false, tokens);
      if (tokens.size() >= longest) break;
      if (stop < end) {
        add_quotation(end, tokens);
      } else if (word_ < text_.words.size() && !tokens.empty() && sentence_ + 1 < sentences_.size() &&
                 asks(text_.words.bytes(word_).begin)) {
        end = sentences_[++sentence_].end;
      } else {
        break;
      }
    }
    end_ = std::max(end, last_);
    if (tokens.size() < longest) ++sentence_;
  }
  return true;
}

}  // namespace slant
