// The tables themselves, made by build_time/characters.cpp.
#include "text/character.hpp"

#include "text/character_rows.hpp"
#include "text/letter_run.hpp"

namespace slant::character_table {

#include "text/characters.inc"

}  // namespace slant::character_table
