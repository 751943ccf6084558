// Groups by their labels: a number for each combination that was met, and the order in which they are shown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace slant {

inline constexpr const char* missing_label = "(missing)";  // the group of documents without the field

class GroupIndex {
 public:
  // Of these labels; an empty one counts as missing_label. The next number where they are new. O(labels).
  std::size_t operator[](const std::vector<std::string_view>& labels);

  std::size_t size() const { return labels_.size(); }
  const std::vector<std::string>& labels(std::size_t group) const { return labels_[group]; }

  // Numbers by labels, in byte order, missing ones last.
  std::vector<std::size_t> sorted() const;

 private:
  std::vector<std::vector<std::string>> labels_;
  std::unordered_map<std::string, std::size_t> index_;  // never iterated
  std::size_t last_{0};                                 // documents of one group often follow one another
  std::string key_;                                     // scratch
};

}  // namespace slant
