// English as a language of the voice rules.
#include "voice/language.hpp"

#include "voice/distancing.hpp"
#include "voice/labels.hpp"
#include "voice/negation.hpp"
#include "voice/sentence_reader.hpp"

namespace slant {
namespace {

void read_english(std::string_view text, const std::vector<ClauseToken>& tokens, SentencePlace place,
                  Attribution& last, std::vector<Attribution>& out) {
  SentenceReader reader(text, tokens, place, out);
  reader.last = last;
  reader.run();
  last = reader.last;
}

void qualify_english(const FieldText& text, Hit& hit) {
  const WordsBeforeHit before(text, hit);
  hit.distanced = is_distanced(before) || is_distanced_behind(text, hit);
  hit.negated = is_negated(before);
}

}  // namespace

const VoiceLanguage english_voices{"English", "en,eng,english", reporting_word, names_speaker, read_english,
                                   false,     qualify_english};

}  // namespace slant
