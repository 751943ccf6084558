// From the file of a lexicon to a Lexicon: parse, resolve, lint.
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "lexicon/lexicon.hpp"

namespace slant {

// Nested keys counted at some levels of a dictionary alone.
inline constexpr std::size_t level_limit = 64;  // as deep as a .lex file goes

// Bit 0 is level 1: the category; each key below another is one level further down.
using Levels = std::bitset<level_limit>;

// "1", "1:2", "2,4:6". Throws InputError for anything else.
Levels levels_of(std::string_view text);
// Back again, as short as can be: "1:2,5".
std::string written_levels(const Levels& levels);

// By VariantId: the names from the category down to the key; without the `.` of a key's own entries.
using KeyPaths = std::vector<std::vector<std::string>>;

struct Levelled {
  Lexicon lexicon;
  std::vector<std::string> left_out;  // paths of the keys that none of the levels reaches, "elite/corrupt"
};

// Of a lexicon from one file. Each key of a category keeps the names of its path that stand at `levels`: the
// first is its category then, the others its name. Keys of the same names are one, and compete with
// themselves alone, as in quanteda's tokens_lookup(levels = …). Choices stay as they are. A category that is
// made of several has the description and overlap of the first. Throws InputError where no key goes as deep
// as the highest of the levels, and where keys with different weights on an axis would become one.
Levelled at_levels(Lexicon lexicon, const KeyPaths& paths, const Levels& levels);

// What a user says in place of a lexicon's file.
struct LoadOptions {
  std::optional<Across> across;  // not said: as the file says
  std::optional<Hyphens> hyphens;
  std::string encoding;          // of a dictionary; empty: detected from the content. A .lex file is UTF-8.
  std::optional<Levels> levels;  // of nested keys; not said: all
  std::vector<std::string>
      languages{};  // of the texts, beside that of the file: phrases are cut as texts are
};

// Entries of a dictionary: those that its file has are those kept and those lost.
struct EntryAccount {
  std::size_t given{0};
  std::size_t lost{0};
  std::size_t changed{0};  // findings that cost no entry
};

// "7 entries read, 5 kept, 2 lost; 1 other construct changed or left out"
std::string to_string(const EntryAccount& account);

struct LoadedLexicon {
  Lexicon lexicon;
  std::vector<Diagnostic> findings;   // of lint: warnings, by position
  KeyPaths paths;                     // by VariantId; none once levels were taken
  EntryAccount account;               // of a file of another format
  std::vector<std::string> left_out;  // keys that stand at none of the levels asked for, "elite/corrupt"
};

// `name` is how diagnostics call the file. Throws InputError with every error of the text, by position.
LoadedLexicon read_lexicon(std::string_view text, const std::string& name, const LoadOptions& options = {});

// Counts nested keys at options.levels, where these are said, from now on. Throws InputError as at_levels does.
void take_levels(LoadedLexicon& loaded, const LoadOptions& options);

// A .lex file, or one of another format (formats/import.hpp), whose losses are the findings then. Throws
// InputError (also for a folder, a binary file or malformed UTF-8) and std::system_error with the path.
LoadedLexicon load_lexicon(const std::string& path, const LoadOptions& options = {});

// The text of a .lex file laid out anew: it parses to the same but for positions, comments are gone, brackets
// and spacing are uniform. `name` is how diagnostics call the file. Throws InputError with every error of the text.
std::string laid_out(std::string_view text, const std::string& name);

// Those of `paths` in one, for texts that are read in the languages of all: a lexicon whose phrases are cut
// otherwise than texts then are is loaded again. `lexicons` are theirs, in order. Throws as load_lexicon does.
Lexicon combine_loaded(const std::vector<std::string>& paths, std::vector<Lexicon> lexicons,
                       LoadOptions options = {});

// All bytes of a file that holds a lexicon; throws as load_lexicon does.
std::string read_lexicon_file(const std::string& path);

// The lexicons that come with Slant, by name: `-l syria`.
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
