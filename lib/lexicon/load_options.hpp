// What a user says in place of a lexicon's file.
#pragma once

#include <optional>
#include <string>

#include "lexicon/levels.hpp"
#include "lexicon/lexicon.hpp"

namespace slant {

struct LoadOptions {
  std::optional<Across> across;  // not said: as the file says
  std::optional<Hyphens> hyphens;
  std::string encoding;          // of a dictionary; empty: told from the content. A .lex file is UTF-8.
  std::optional<Levels> levels;  // of nested keys; not said: all
};

}  // namespace slant
