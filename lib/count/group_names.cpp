// Maps the names of groups that users type to their numbers.
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/diagnostic.hpp"
#include "base/suggest.hpp"
#include "count/names.hpp"

namespace slant {

std::vector<std::vector<std::string>> labels_of(const CountTable& counts) {
  std::vector<std::vector<std::string>> labels;
  const auto groups = counts.groups();
  labels.reserve(groups.size());
  for (const GroupCount* group : groups) labels.push_back(group->labels);
  return labels;
}

std::string name_of_group(const std::vector<std::string>& labels) {
  return fmt::format("{}", fmt::join(labels, ","));
}

std::vector<std::size_t> groups_named(const std::vector<std::string>& names,
                                      const std::vector<std::vector<std::string>>& labels,
                                      const std::string& flag) {
  std::vector<std::string> known;
  known.reserve(labels.size());
  for (const auto& group : labels) known.push_back(name_of_group(group));
  std::vector<std::size_t> groups;
  std::vector<Diagnostic> unknown;
  for (const std::string& name : names) {
    const auto at = std::find(known.begin(), known.end(), name);
    if (at != known.end()) {
      groups.push_back(static_cast<std::size_t>(at - known.begin()));
      continue;
    }
    Diagnostic diagnostic;
    diagnostic.message = fmt::format("{}: there is no group '{}'", flag, name);
    diagnostic.hint = suggestion(name, known);
    unknown.push_back(std::move(diagnostic));
  }
  if (!unknown.empty()) throw InputError(std::move(unknown));
  return groups;
}

}  // namespace slant
