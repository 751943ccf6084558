// Keyword in context: cuts the text around a hit and makes it one line.
#include "score/concordance.hpp"

#include <algorithm>
#include <string_view>

namespace slant {
namespace {

// Bytes of the white space that `text` begins with; 0: none. ASCII's, and Unicode's of two and three bytes.
std::size_t space_at(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r')) return 1;
  if (static_cast<unsigned char>(text[0]) < 0xC2) return 0;  // nor is it the first byte of those below
  if (text.starts_with("\u00A0") || text.starts_with("\u0085")) return 2;
  constexpr std::string_view wide[] = {"\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004",
                                       "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A",
                                       "\u2028", "\u2029", "\u202F", "\u205F", "\u3000"};
  return std::any_of(std::begin(wide), std::end(wide), [&](auto s) { return text.starts_with(s); }) ? 3 : 0;
}

// Runs of white space as one space, none at the ends. What is passed over is left out.
std::string one_line(const FieldText& field, ByteSpan bytes) {
  const std::string_view text = field.repaired.text();
  std::string line;
  bool space = false;
  auto skip = field.passed_over.begin();
  for (std::uint32_t i = bytes.begin; i < bytes.end;) {
    while (skip != field.passed_over.end() && skip->end <= i) ++skip;
    if (skip != field.passed_over.end() && skip->contains(i)) {
      i = skip->end;
      space = true;
      continue;
    }
    if (const std::size_t size = space_at(text.substr(i, bytes.end - i)); size > 0) {
      space = true;
      i += static_cast<std::uint32_t>(size);
      continue;
    }
    if (space && !line.empty()) line.push_back(' ');
    space = false;
    line.push_back(text[i++]);
  }
  return line;
}

ByteSpan repaired_bytes(const FieldText& field, WordSpan words) {
  return {field.words.bytes(words.begin).begin, field.words.bytes(words.end - 1).end};
}

// The bytes of the context, the hit among them.
ByteSpan around(const FieldText& field, const Hit& hit, const ContextOptions& options) {
  const ByteSpan own = repaired_bytes(field, hit.own);
  if (options.sentence) {
    const ByteSpan first = field.sentence_around(hit.own.begin);
    const ByteSpan last = field.sentence_around(hit.own.end - 1);
    return {std::min(first.begin, own.begin), std::max(last.end, own.end)};
  }
  // Where the field's words end, its punctuation belongs to the context.
  const std::uint32_t size = field.words.size();
  ByteSpan bytes{0, static_cast<std::uint32_t>(field.repaired.text().size())};
  if (options.words == 0) return own;
  if (hit.own.begin > options.words) bytes.begin = field.words.bytes(hit.own.begin - options.words).begin;
  if (size - hit.own.end > options.words) bytes.end = field.words.bytes(hit.own.end - 1 + options.words).end;
  return bytes;
}

}  // namespace

Context context_of(const DocumentText& text, const Hit& hit, const ContextOptions& options) {
  const FieldText& field = text[hit.field];
  const ByteSpan own = repaired_bytes(field, hit.own);
  const ByteSpan whole = around(field, hit, options);
  return {one_line(field, {whole.begin, own.begin}), one_line(field, own),
          one_line(field, {own.end, whole.end})};
}

ByteSpan bytes_of(const DocumentText& text, const Hit& hit) {
  const FieldText& field = text[hit.field];
  return field.repaired.original(repaired_bytes(field, hit.own));
}

std::uint32_t sentence_of(const DocumentText& text, const Hit& hit) {
  return text[hit.field].sentence(hit.own.begin) + 1;
}

}  // namespace slant
