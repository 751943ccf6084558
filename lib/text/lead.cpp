// Datelines, captions and outlets' names told from the first paragraph.
#include "text/lead.hpp"

#include "text/sentences.hpp"

namespace slant {
namespace {

constexpr std::uint32_t prose_words = 8;

struct Paragraph {
  ByteSpan bytes;
  ByteSpan two_sentences;  // its first two
  std::uint32_t words{0};
};

bool ends_as_prose(std::string_view text) {
  for (;;) {
    const std::size_t last = text.find_last_not_of("\"') ]");
    if (last == std::string_view::npos) return false;
    text = text.substr(0, last + 1);
    const char c = text.back();
    if (c == '.' || c == '!' || c == '?') return true;
    std::size_t taken = 0;
    for (const std::string_view mark :
         {"\u201D", "\u2019", "\u00BB"}) {  // closing marks stand after the full stop
      if (text.size() > mark.size() && text.substr(text.size() - mark.size()) == mark) taken = mark.size();
    }
    for (const std::string_view mark : {"\u2026", "\u3002", "\u061F", "\u06D4", "\u0964"}) {
      if (text.size() >= mark.size() && text.substr(text.size() - mark.size()) == mark) return true;
    }
    if (taken == 0) return false;
    text.remove_suffix(taken);
  }
}

// Reads paragraphs one after the other; the words are consumed along with the sentences.
class Paragraphs {
 public:
  Paragraphs(std::string_view text, const std::vector<ByteSpan>& sentences, const Words& words)
      : text_(text), sentences_(sentences), words_(words) {}

  bool next(Paragraph& out) {
    out = {};
    std::size_t with_words = 0;
    for (; sentence_ < sentences_.size(); ++sentence_) {
      const ByteSpan bytes = sentences_[sentence_];
      if (out.words > 0 && paragraph_between(text_, out.bytes.end, bytes.begin)) return true;
      const std::uint32_t words = words_in(static_cast<std::uint32_t>(sentence_));
      if (words == 0) continue;
      if (out.words == 0) out.bytes.begin = out.two_sentences.begin = bytes.begin;
      out.bytes.end = bytes.end;
      if (++with_words <= 2) out.two_sentences.end = bytes.end;
      out.words += words;
    }
    return out.words > 0;
  }

 private:
  std::uint32_t words_in(std::uint32_t sentence) {
    const std::uint32_t first = word_;
    while (word_ < words_.size() && words_.bytes(word_).begin < sentences_[sentence].end) ++word_;
    return word_ - first;
  }

  std::string_view text_;
  const std::vector<ByteSpan>& sentences_;
  const Words& words_;
  std::size_t sentence_{0};
  std::uint32_t word_{0};
};

}  // namespace

ByteSpan find_lead(std::string_view text, const std::vector<ByteSpan>& sentences, const Words& words) {
  Paragraphs paragraphs(text, sentences, words);
  Paragraph lead;
  Paragraph fallback;
  for (Paragraph paragraph; paragraphs.next(paragraph);) {
    if (fallback.words == 0) fallback = paragraph;
    const bool prose = paragraph.words >= prose_words &&
                       ends_as_prose(text.substr(paragraph.bytes.begin, paragraph.bytes.size()));
    if (!prose) continue;
    if (lead.words > 0) return lead.bytes;
    lead = paragraph;
  }
  return lead.words > 0 ? lead.two_sentences : fallback.two_sentences;
}

}  // namespace slant
