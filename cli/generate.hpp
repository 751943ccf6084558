// slant --generate: what is made from the sheets of all commands when slant is built, or its sources change.
#pragma once

#include <string>
#include <vector>

namespace slant::cli {

// "man FOLDER" writes pages into a folder; any other kind alone is printed. Returns an exit code; throws
// InputError for a kind that there is not.
int generate(const std::vector<std::string>& words);

}  // namespace slant::cli
