// Case folding of a capital letter in place; capitals are few, so this need not be fast.
#include "text/letter_run.hpp"

#include <algorithm>
#include <string>

#include "text/character.hpp"
#include "text/code_point.hpp"

namespace slant {

bool fold_in_place(std::string_view text, std::uint32_t& at, char* lower) {
  const std::uint32_t begin = at;
  const std::int32_t c = next_code_point(text, at);
  const Character character = character_of(c);
  if (!character.folds_alone()) return false;
  std::string folded;
  append_code_point(character.folded(c), folded);
  if (folded.size() != at - begin) return false;
  std::copy(folded.begin(), folded.end(), lower + begin);
  return true;
}

}  // namespace slant
