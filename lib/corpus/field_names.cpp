// Names of fields in the order in which they are shown, over one part of a corpus or several.
#include <algorithm>
#include <cstddef>
#include <utility>

#include "corpus/corpus.hpp"

namespace slant {

std::vector<std::string> FieldNames::all() const {
  std::vector<std::string> names;
  for (std::size_t field = 0; field < known_field_count; ++field) {
    if (known[field]) names.emplace_back(known_fields[field]);
  }
  for (const Other& other : others) names.push_back(other.name);
  names.insert(names.end(), came_as.begin(), came_as.end());
  return names;
}

void FieldNames::merge(const FieldNames& part) {
  for (std::size_t field = 0; field < known_field_count; ++field)
    known[field] = known[field] || part.known[field];
  came_as.insert(part.came_as.begin(), part.came_as.end());
  std::vector<Other> both = std::move(others);
  both.insert(both.end(), part.others.begin(), part.others.end());
  std::stable_sort(both.begin(), both.end(),
                   [](const Other& a, const Other& b) { return a.position < b.position; });
  others.clear();
  std::set<std::string, std::less<>> met;
  for (Other& other : both) {
    if (met.insert(other.name).second) others.push_back(std::move(other));
  }
}

}  // namespace slant
