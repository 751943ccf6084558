// Datelines, captions and outlets' names told from the first paragraph.
#include "text/lead.hpp"

#include <string_view>

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

Paragraph read(const FieldText& text, std::uint32_t number) {
  Paragraph out;
  std::uint32_t word = text.words.first_from(text.paragraph(number).begin);
  int with_words = 0;
  for (const ByteSpan sentence : text.sentences_in(number)) {
    const std::uint32_t first = word;
    while (word < text.words.size() && text.words.bytes(word).begin < sentence.end) ++word;
    if (word == first) continue;
    if (out.words == 0) out.bytes.begin = out.two_sentences.begin = sentence.begin;
    out.bytes.end = sentence.end;
    if (++with_words <= 2) out.two_sentences.end = sentence.end;
    out.words += word - first;
  }
  return out;
}

}  // namespace

ByteSpan find_lead(const FieldText& text) {
  Paragraph lead;
  Paragraph fallback;
  for (std::uint32_t number = 0; number < text.paragraphs(); ++number) {
    const Paragraph paragraph = read(text, number);
    if (fallback.words == 0) fallback = paragraph;
    const bool prose = paragraph.words >= prose_words &&
                       ends_as_prose(text.text().substr(paragraph.bytes.begin, paragraph.bytes.size()));
    if (!prose) continue;
    if (lead.words > 0) return lead.bytes;
    lead = paragraph;
  }
  return lead.words > 0 ? lead.two_sentences : fallback.two_sentences;
}

}  // namespace slant
