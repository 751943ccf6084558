// From the paths a user gave to the files that are read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "corpus/passed_over.hpp"

namespace slant {

struct CorpusFile {
  std::string path;  // to open, and to show; "-" is stdin
  std::string
      relative;  // below the folder that was given, "/" between its parts; of a file that was given its path
};

struct WalkOptions {
  bool any_name{false};  // take every file of a folder, not those alone whose names say that they hold texts
};

// Hidden files and folders are no part of a corpus, nor what macOS adds to archives.
bool is_hidden(std::string_view path);

// Whether a folder's or an archive's file is read: its name is of texts, or of something packed that may hold some
// (.html.gz is as .html is).
bool takes_name(std::string_view path, WalkOptions options);

// Folders are walked to their depths, in the byte order of their paths; links to files are followed, links to folders
// are not. What is not read is counted in `passed_over`, but for hidden files. A file that
// comes a second time is left out, with a warning. Throws std::system_error with the path (missing, unreadable) and InputError (no paths at all, stdin twice, a folder without texts).
std::vector<CorpusFile> find_files(const std::vector<std::string>& paths, WalkOptions options,
                                   Warnings& warnings, PassedOver& passed_over);

}  // namespace slant
