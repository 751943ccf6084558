// The lexicons that are installed with Slant, found by name: a folder beside the program.
#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/suggest.hpp"
#include "lexicon/load.hpp"

namespace slant {
namespace {

namespace fs = std::filesystem;

fs::path folder() {
  if (const char* named = std::getenv("SLANT_LEXICONS"); named != nullptr && *named != '\0') return named;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return {};
  const fs::path beside = program.parent_path();
  // bin/slant and share/slant/lexicons; build/PRESET/cli/slant in a tree of sources.
  for (const fs::path& place : {beside / "../share/slant/lexicons", beside / "../../../lexicons"}) {
    if (fs::is_directory(place, error)) return fs::weakly_canonical(place, error);
  }
  return {};
}

bool is_name(const std::string& text) {
  return !text.empty() && text.find_first_of("/\\.") == std::string::npos && text != "-";
}

}  // namespace

std::vector<LibraryLexicon> library() {
  std::vector<LibraryLexicon> all;
  std::error_code error;
  for (const fs::directory_entry& file : fs::directory_iterator(folder(), error)) {
    if (file.path().extension() == ".lex") all.push_back({file.path().stem().string(), file.path().string()});
  }
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return all;
}

std::string lexicon_path(const std::string& path_or_name) {
  std::error_code error;
  if (!is_name(path_or_name) || fs::exists(path_or_name, error)) return path_or_name;
  std::vector<std::string> names;
  for (const LibraryLexicon& one : library()) {
    if (one.name == path_or_name) return one.path;
    names.push_back(one.name);
  }
  throw InputError(fmt::format("no file and no lexicon is called '{}'", path_or_name),
                   names.empty() ? "write the path of a file"
                                 : suggestion(path_or_name, names) + " (slant lexicon list shows them all)");
}

}  // namespace slant
