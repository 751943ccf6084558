// Capitals are few: a pass of their own over the words that have one.
#include "text/letter_run.hpp"

#include <algorithm>
#include <string>

#include "text/character.hpp"
#include "text/code_point.hpp"

namespace slant {

void fold_in_place(std::string_view text, std::uint32_t begin, std::uint32_t end, char* lower) {
  std::string folded;
  for (std::uint32_t at = begin; at < end;) {
    const std::uint32_t from = at;
    const std::int32_t c = next_code_point(text, at);
    const Character character = character_of(c);
    if (!character.folds_alone() || character.folds_to_itself()) continue;
    folded.clear();
    append_code_point(character.folded(c), folded);
    if (folded.size() == at - from) std::copy(folded.begin(), folded.end(), lower + from);
  }
}

}  // namespace slant
