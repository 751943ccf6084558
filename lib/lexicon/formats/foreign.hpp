// Entries in the syntax of other programs, which would be taken for words: regular expressions, queries of databases,
// underscores for blanks, entities of HTML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slant {

struct ForeignEntry {
  std::vector<std::string> texts;  // what it says as phrases with globs; none: it is left out
  double weight{1};                // where `weighted`
  bool weighted{false};
  std::string reason;  // empty: the entry is an ordinary one
};

ForeignEntry read_foreign(std::string_view text);

}  // namespace slant
