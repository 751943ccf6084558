// Patterns tried one after the other on a sample of the paths.
#include "corpus/path_suggestion.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "corpus/path_pattern.hpp"

namespace slant {
namespace {

constexpr std::size_t most_tried = 200;  // paths, spread over all

std::vector<std::string_view> sample_of(const std::vector<std::string>& paths) {
  std::vector<std::string_view> sample;
  const std::size_t step = std::max<std::size_t>((paths.size() + most_tried - 1) / most_tried, 1);
  for (std::size_t i = 0; i < paths.size(); i += step) sample.emplace_back(paths[i]);
  return sample;
}

// The outlets make groups: several, and not one for each file.
bool fits(const std::string& pattern, const std::vector<std::string_view>& paths) {
  const PathPattern tried(pattern);
  std::set<std::string> outlets;
  std::vector<RecordValue> values;
  for (const std::string_view path : paths) {
    values.clear();
    if (!tried.match(path, values)) return false;
    for (const RecordValue& value : values) {
      if (value.name == "outlet") outlets.insert(value.value);
    }
  }
  return outlets.size() > 1 && outlets.size() < paths.size();
}

}  // namespace

std::string path_suggestion(const std::vector<std::string>& paths) {
  const std::vector<std::string_view> sample = sample_of(paths);
  if (sample.size() < 3) return {};
  const std::size_t dot = sample.front().rfind('.');
  const std::string ending(dot == std::string_view::npos ? std::string_view() : sample.front().substr(dot));
  // With a date before without, folders before parts of a name.
  std::vector<std::string> forms, undated{"{outlet}/*"};
  for (const char* const mark : {"_", "-", " ", "."}) {
    for (const char* const form :
         {"{{outlet}}/{{date}}{0}*", "{{outlet}}/{{date}}", "{{outlet}}{0}{{date}}{0}*",
          "{{outlet}}{0}{{date}}", "{{date}}{0}{{outlet}}{0}*", "{{date}}{0}{{outlet}}"})
      forms.push_back(fmt::format(fmt::runtime(form), mark));
    undated.push_back(fmt::format("{{outlet}}{}*", mark));
  }
  forms.insert(forms.end(), undated.begin(), undated.end());
  for (const std::string& form : forms) {
    if (fits(form + ending, sample)) return form + ending;
  }
  return {};
}

}  // namespace slant
