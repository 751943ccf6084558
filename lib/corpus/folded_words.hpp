// A value in words, for comparing and looking up; texts are cut by the layer text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slant {

// Runs of letters and digits, case folded. The ASCII characters of `also` belong to words, too. O(value).
std::vector<std::string> folded_words(std::string_view value, std::string_view also = {});

}  // namespace slant
