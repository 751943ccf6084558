// The rows, and which of them a tag means.
#include "voice/language.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"

namespace slant {

const VoiceLanguage* voice_language(std::string_view tag) {
  if (tag.empty()) return &english_voices;
  std::string wanted(tag.substr(0, tag.find_first_of("-_")));
  std::transform(wanted.begin(), wanted.end(), wanted.begin(), to_lower_case);
  for (const VoiceLanguage* one : {&english_voices, &german_voices}) {
    for (std::string_view rest = one->tags; !rest.empty();) {
      const std::size_t comma = std::min(rest.find(','), rest.size());
      if (rest.substr(0, comma) == wanted) return one;
      rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
  }
  return nullptr;
}

}  // namespace slant
