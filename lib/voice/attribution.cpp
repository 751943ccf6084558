// Finds attributions sentence by sentence, and hands the last speaker on to the next.
#include "voice/attribution.hpp"

#include <algorithm>

#include "voice/sentence_reader.hpp"

namespace slant {

struct AttributionReader::State {
  std::string_view text;
  Clauses clauses;
  std::vector<ClauseToken> tokens;
};

AttributionReader::AttributionReader(const FieldText& text)
    : state_(new State{text.text(), Clauses(text), {}}) {}
AttributionReader::~AttributionReader() = default;

ByteSpan AttributionReader::read(ByteSpan range, std::vector<Attribution>& out) {
  out.clear();
  Clauses& clauses = state_->clauses;
  clauses.start(range);
  Attribution last;
  while (clauses.next(state_->tokens)) {
    SentenceReader reader(state_->text, state_->tokens, clauses.begins_paragraph(), out);
    reader.last = last;
    reader.run();
    last = reader.last;
  }
  return {std::min(clauses.begin(), range.begin), std::max(clauses.end(), range.end)};
}

void find_attributions(const FieldText& text, ByteSpan range, std::vector<Attribution>& out) {
  AttributionReader(text).read(range, out);
}

ByteSpan paragraph_around(const FieldText& text, std::uint32_t byte) {
  const std::span<const ByteSpan> sentences = text.sentences_in(text.paragraph_at(byte));
  if (sentences.empty()) return {byte, byte + 1};
  return {std::min(sentences.front().begin, byte), std::max(sentences.back().end, byte + 1)};
}

}  // namespace slant
