// Words looked for in a field: title~refugee*, text~"armed opposition".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slant {

// One word or several, one directly after the other. Words are runs of letters and digits; case does not count; *
// stands for any number of letters and digits, ? for one.
class WordSearch {
 public:
  explicit WordSearch(std::string_view words);

  bool empty() const { return words_.empty(); }
  bool finds(std::string_view text) const;  // O(text × words)

 private:
  std::vector<std::string> words_;  // folded
};

}  // namespace slant
