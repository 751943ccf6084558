// German as a language of the voice rules; and what before a hit denies it (“kein Regime”) or holds it off (“sogenanntes”).
#include "voice/language.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "match/hit.hpp"
#include "text/field_text.hpp"
#include "voice/german/reader.hpp"
#include "voice/german/words.hpp"

namespace slant {
namespace {

constexpr std::uint32_t farthest = 3;  // words before the hit: keine alten müden Rebellen

void read_german(std::string_view text, const std::vector<ClauseToken>& tokens, SentencePlace place,
                 Attribution& last, std::vector<Attribution>& out) {
  GermanReader(text, tokens, place, last, out).run();
}

bool begins_with_any(std::string_view word, std::span<const std::string_view> stems) {
  return std::any_of(stems.begin(), stems.end(),
                     [&](std::string_view stem) { return word.starts_with(stem); });
}

void qualify_german(const FieldText& text, Hit& hit) {
  constexpr std::array<std::string_view, 7> doubted{"sogenannt",   "angeblich",     "vermeintlich",
                                                    "mutmasslich", "selbsternannt", "selbst ernannt",
                                                    "vorgeblich"};
  constexpr std::array<std::string_view, 6> none{"kein", "keine", "keinen", "keinem", "keiner", "keines"};
  hit.negated = hit.distanced = false;
  for (std::uint32_t k = hit.own.begin; k > 0 && hit.own.begin - k < farthest && text.softly(k); --k) {
    const std::string_view before = text.words.folded(k - 1);
    if (begins_with_any(before, doubted)) hit.distanced = true;
    if (std::find(none.begin(), none.end(), before) != none.end()) hit.negated = true;
    const std::uint32_t kinds = german_word(before).kinds;
    if (hit.negated || kinds != 0) return;
  }
}

}  // namespace

const VoiceLanguage german_voices{
    "German",      "de,deu,ger,german,deutsch", german_word, names_german_speaker, read_german, true,
    qualify_german};

}  // namespace slant
