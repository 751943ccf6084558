// The lexicons that come with Slant, by name: `-l syria`.
#pragma once

#include <string>
#include <vector>

namespace slant {

struct LibraryLexicon {
  std::string name;  // of its file, without .lex
  std::string path;
};

// By name. From $SLANT_LEXICONS (a folder) where that is set, else from the folder that was installed or
// built with this program; empty where there is none.
std::vector<LibraryLexicon> library();

// The path itself, or that of the library's lexicon where it is a name and no file is called so. Throws
// InputError for a name that is neither.
std::string lexicon_path(const std::string& path_or_name);

}  // namespace slant
