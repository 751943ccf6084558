// Sets negated and distanced for each hit, by the rules of its language.
#include "voice/qualifiers.hpp"

#include "voice/language.hpp"

namespace slant {

void find_qualifiers(const DocumentText& text, std::vector<Hit>& hits) {
  const VoiceLanguage* language = voice_language(text.text.language);
  for (Hit& hit : hits) {
    hit.distanced = hit.negated = false;
    if (language != nullptr) language->qualify(text[hit.field], hit);
  }
}

}  // namespace slant
