// The table itself, made by build_time/characters.cpp.
#include "text/character.hpp"

namespace slant::character_table {

#include "text/characters.inc"

}  // namespace slant::character_table
