// Finds attributions sentence by sentence, and hands the last speaker on to the next.
#include "voice/attribution.hpp"

#include <algorithm>

#include "voice/clause.hpp"
#include "voice/language.hpp"
#include "voice/turns.hpp"

namespace slant {
namespace {

// The turn around a byte; null: nobody has the word.
const Turn* turn_at(const std::vector<Turn>& turns, std::uint32_t byte) {
  const auto behind = std::upper_bound(turns.begin(), turns.end(), byte,
                                       [](std::uint32_t b, const Turn& one) { return b < one.content.end; });
  return behind != turns.end() && behind->content.contains(byte) ? &*behind : nullptr;
}

// What of a sentence in a turn was not found to be somebody else's words is the speaker's. `first`: where the
// sentence's own begin in `out`.
void fill_turn(std::string_view text, ByteSpan sentence, const Turn& turn, std::size_t first,
               std::vector<Attribution>& out) {
  Attribution one;
  one.cue = turn.colon;
  one.source = turn.speaker;
  std::uint32_t begin = std::max(sentence.begin, turn.content.begin);
  const std::size_t last = out.size();
  for (std::size_t i = first; i <= last; ++i) {
    const std::uint32_t end = i < last ? out[i].content.begin : sentence.end;
    while (begin < end && text[begin] == ' ') ++begin;
    one.content = {begin, end};
    if (end > begin + 1) out.push_back(one);
    if (i < last) begin = std::max(begin, out[i].content.end);
  }
  std::sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
            [](const Attribution& a, const Attribution& b) { return a.content < b.content; });
}

}  // namespace

struct AttributionReader::State {
  const FieldText& field;
  std::string_view text;
  const VoiceLanguage* language;
  std::vector<Turn> turns;
  Clauses clauses;
  std::vector<ClauseToken> tokens;
};

AttributionReader::AttributionReader(const FieldText& text) : state_(nullptr) {
  if (const VoiceLanguage* language = voice_language(text.language))
    state_.reset(new State{text,
                           text.text(),
                           language,
                           find_turns(text, language->names_speaker),
                           Clauses(text, language->word),
                           {}});
}
AttributionReader::~AttributionReader() = default;

ByteSpan AttributionReader::read(ByteSpan range, std::vector<Attribution>& out) {
  out.clear();
  if (!state_) return range;
  if (state_->language->speech_goes_on && state_->field.paragraphs() > 0 && !range.empty()) {
    range.begin = paragraph_around(state_->field, range.begin).begin;
    range.end = std::max(range.end, paragraph_around(state_->field, range.end - 1).end);
  }
  Clauses& clauses = state_->clauses;
  clauses.start(range);
  Attribution last;
  while (clauses.next(state_->tokens)) {
    const std::vector<ClauseToken>& tokens = state_->tokens;
    const std::size_t first = out.size();
    state_->language->read(state_->text, tokens, {clauses.begins_paragraph(), clauses.ends_title()}, last,
                           out);
    if (state_->turns.empty()) continue;
    const ByteSpan sentence{tokens.front().bytes.begin, tokens.back().bytes.end};
    if (const Turn* turn = turn_at(state_->turns, sentence.end - 1))
      fill_turn(state_->text, sentence, *turn, first, out);
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
