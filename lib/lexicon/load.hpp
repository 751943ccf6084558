// From the file of a lexicon to a Lexicon: parse, resolve, lint.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "lexicon/levels.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/load_options.hpp"

namespace slant {

struct LoadedLexicon {
  Lexicon lexicon;
  std::vector<Diagnostic> findings;   // of lint: warnings, by position
  KeyPaths paths;                     // by VariantId; none once levels were taken
  std::vector<std::string> left_out;  // keys that stand at none of the levels asked for, "elite/corrupt"
};

// `name` is how diagnostics call the file. Throws InputError with every error of the text, by position.
LoadedLexicon read_lexicon(std::string_view text, const std::string& name, const LoadOptions& options = {});

// Counts nested keys at options.levels, where these are said, from now on. Throws InputError as at_levels
// does.
void take_levels(LoadedLexicon& loaded, const LoadOptions& options);

// A .lex file, or one of another format (formats/import.hpp), whose losses are the findings then. Throws
// InputError (also for a folder, a binary file or malformed UTF-8) and std::system_error with the path.
LoadedLexicon load_lexicon(const std::string& path, const LoadOptions& options = {});

// All bytes of a file that holds a lexicon; throws as load_lexicon does.
std::string read_lexicon_file(const std::string& path);

}  // namespace slant
