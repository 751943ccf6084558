// Counts the words of a document in each voice, by the rule that gives hits their voice.
#include "voice/voice_words.hpp"

#include <algorithm>
#include <vector>

namespace slant {
namespace {

constexpr std::uint32_t at_a_time = 1U << 14;  // words: little memory for a long text

}  // namespace

WordsByVoice words_by_voice(const DocumentText& text, const VoiceOptions& options) {
  WordsByVoice words{};
  std::vector<Hit> piece;
  VoiceFinder voices(text, options);
  for (const Field field : {Field::title, Field::text}) {
    const std::uint32_t size = text[field].words.size();
    for (std::uint32_t begin = 0; begin < size; begin += at_a_time) {
      piece.assign(std::min(at_a_time, size - begin), Hit{});
      for (std::uint32_t i = 0; i < piece.size(); ++i) {
        piece[i].field = field;
        piece[i].own = {begin + i, begin + i + 1};
      }
      voices.find(piece);
      for (const Hit& hit : piece) ++words[static_cast<std::size_t>(hit.voice)];
    }
  }
  return words;
}

}  // namespace slant
