#include "voice/clause.hpp"

#include <algorithm>
#include <string_view>

#include "text/code_point.hpp"

namespace slant {
namespace {

constexpr std::size_t longest = 400;      // tokens: what is longer is no sentence
constexpr std::uint32_t short_words = 4;  // a quotation of so many words is read word by word

bool is_capital(std::string_view word) {
  const auto first = static_cast<unsigned char>(word.front());
  if (first < 0x80) return first >= 'A' && first <= 'Z';
  if (first == 0xC3 && word.size() > 1) return static_cast<unsigned char>(word[1]) < 0x9F;
  return first >= 0xD0 && first <= 0xD0 && word.size() > 1 && static_cast<unsigned char>(word[1]) < 0xB0;
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

}  // namespace

Clauses::Clauses(const FieldText& text, ByteSpan range) : text_(text) {
  const auto& sentences = text.sentences();
  const auto ends_before = [](const ByteSpan& span, std::uint32_t byte) { return span.end <= byte; };
  sentence_ = static_cast<std::size_t>(
      std::lower_bound(sentences.begin(), sentences.end(), range.begin, ends_before) - sentences.begin());
  last_sentence_ = static_cast<std::size_t>(
      std::lower_bound(sentences.begin(), sentences.end(), range.end,
                       [](const ByteSpan& span, std::uint32_t byte) { return span.begin < byte; }) -
      sentences.begin());
  std::uint32_t end = 0;
  for (const Quotation& one : text.quotations()) {
    if (one.bytes.begin < end || one.bytes.end <= range.begin) continue;
    if (one.bytes.begin >= range.end) break;
    quotations_.push_back(with_marks(text.text(), one));
    end = quotations_.back().end;
  }
  // The range may begin inside a quotation.
  while (sentence_ > 0 && sentence_ < sentences.size() && !quotations_.empty() &&
         quotations_.front().begin < sentences[sentence_].begin)
    --sentence_;
  word_ =
      sentence_ < sentences.size() ? text.words.first_from(sentences[sentence_].begin) : text.words.size();
}

std::uint8_t Clauses::marks_between(std::uint32_t begin, std::uint32_t end) const {
  std::uint8_t marks = 0;
  const std::string_view gap = text_.text().substr(begin, end - begin);
  if (gap == " ") return 0;
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

Token Clauses::word_token(std::uint32_t word) const {
  Token token;
  token.bytes = text_.words.bytes(word);
  token.capital = is_capital(text_.text().substr(token.bytes.begin, token.bytes.size()));
  std::string_view folded = text_.words.folded(word);
  token.word = reporting_word(folded);
  if (folded.ends_with("'s") && token.word.kinds == 0) {
    token.genitive = true;
    folded.remove_suffix(2);
  }
  token.noun_plural = folded.ends_with("s") && !folded.ends_with("ss") && !folded.ends_with("us");
  token.past_like = folded.size() > 4 && folded.ends_with("ed");
  token.ing_like = folded.size() > 5 && folded.ends_with("ing");
  if (folded.size() > 4 && folded.ends_with("ly") && token.word.forms == 0 && !token.capital)
    token.word.kinds |= word_kind::adverb;
  return token;
}

// Whether a quotation ends with ? or ! between two tokens of a paragraph.
bool Clauses::asks(std::uint32_t last, std::uint32_t begin) const {
  if (quotation_ == 0 || begin - last > 12) return false;
  const std::uint32_t end = quotations_[quotation_ - 1].end;
  if (end > begin || begin - end > 3 ||
      text_.text().substr(end, begin - end).find('\n') != std::string_view::npos)
    return false;
  const std::string_view mark = text_.text().substr(end - std::min(end, 4U), std::min(end, 4U));
  return mark.find_first_of("?!") != std::string_view::npos;
}

bool Clauses::next(std::vector<Token>& tokens) {
  tokens.clear();
  const auto& sentences = text_.sentences();
  while (tokens.empty()) {
    if (sentence_ >= last_sentence_ || sentence_ >= sentences.size()) return false;
    bytes_ = sentences[sentence_];
    begins_paragraph_ =
        sentence_ == 0 || paragraph_between(text_.text(), sentences[sentence_ - 1].end, bytes_.begin);
    while (quotation_ < quotations_.size() && quotations_[quotation_].end <= bytes_.begin) ++quotation_;
    std::uint32_t last = bytes_.begin;  // where the last token ends
    std::uint32_t end = bytes_.end;
    while (tokens.size() < longest) {
      const std::uint32_t begin =
          word_ < text_.words.size() ? text_.words.bytes(word_).begin : std::uint32_t(text_.text().size());
      if (quotation_ < quotations_.size() && quotations_[quotation_].begin < std::min(begin, end)) {
        const ByteSpan quotation = quotations_[quotation_];
        const std::uint32_t behind = text_.words.first_from(quotation.end);
        if (behind - word_ > short_words || quotation.end > end) {
          Token token;
          token.bytes = quotation;
          token.quotation = true;
          token.marks = marks_between(last, quotation.begin);
          tokens.push_back(token);
          last = quotation.end;
          word_ = behind;
          ++quotation_;
          while (sentence_ + 1 < sentences.size() && sentences[sentence_].end < last &&
                 sentences[sentence_ + 1].begin < last) {
            end = sentences[++sentence_].end;
          }
          continue;
        }
        for (; word_ < behind; ++word_) {
          Token token = word_token(word_);
          token.quoted = true;
          token.marks = marks_between(last, token.bytes.begin);
          last = token.bytes.end;
          tokens.push_back(token);
        }
        ++quotation_;
        continue;
      }
      if (begin >= end && word_ < text_.words.size() && !tokens.empty() && asks(last, begin) &&
          sentence_ + 1 < sentences.size()) {
        end = sentences[++sentence_].end;  // “Rain?” she asks.
      }
      if (word_ >= text_.words.size() || begin >= end) break;
      Token token = word_token(word_++);
      token.marks = marks_between(last, token.bytes.begin);
      if (!tokens.empty()) {
        const Token& before = tokens.back();
        if (before.quotation ||
            (before.quoted && quotation_ > 0 && quotations_[quotation_ - 1].end <= token.bytes.begin)) {
          token.marks |= mark::quote_closes;
          const std::uint32_t at = quotations_[quotation_ - 1].end;
          for (std::uint32_t i = at; i > at - std::min(at, 6U); --i) {
            const char c = text_.text()[i - 1];
            if (c == ',') token.marks |= mark::comma;
            if (c == '.' || c == '?' || c == '!') token.marks |= mark::stop;
          }
        }
      }
      last = token.bytes.end;
      tokens.push_back(token);
    }
    bytes_.end = std::max(end, last);
    if (tokens.size() < longest) ++sentence_;
  }
  return true;
}

}  // namespace slant
