// A table of tables: 128 code points each, equal ones shared.
#include "text/character.hpp"

namespace slant {
namespace {

#include "text/characters.inc"

}  // namespace

Character character_of(std::int32_t c) {
  const auto at = static_cast<std::uint32_t>(c);
  return Character(characters[block_of[at >> 7U]][at & 0x7FU]);
}

}  // namespace slant
