// A --path-pattern that fits the names of files, for somebody who gave none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slant {

// The first of these that every path matches, with as many values as makes groups (2 or more, fewer than files):
// {outlet}/{date}_*.txt, {outlet}_{date}_*.txt, {date}_{outlet}.txt, {outlet}/*.txt and their like, with the mark that
// stands there. Empty: none. `paths` are below the folder that was given. O(bytes of the paths).
std::string path_suggestion(const std::vector<std::string>& paths);

}  // namespace slant
