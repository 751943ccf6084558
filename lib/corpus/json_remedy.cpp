// Told from the names of the fields alone, into which nested objects are flattened.
#include "corpus/json_remedy.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "corpus/field_map.hpp"
#include "corpus/json_wrapper.hpp"

namespace slant {
namespace {

// Of names such as "docs.17.text": "docs.", if all names of texts have the same; otherwise nothing.
std::optional<std::string_view> path_to_keyed_articles(const Record& record) {
  std::optional<std::string_view> path;
  std::size_t texts = 0;
  for (const RecordValue& value : record.values) {
    const std::string_view name = value.name;
    const std::size_t last = name.rfind('.');
    if (last == std::string_view::npos || !names_text(name.substr(last + 1))) continue;
    const std::size_t key = last == 0 ? std::string_view::npos : name.rfind('.', last - 1);
    const std::string_view before = name.substr(0, key == std::string_view::npos ? 0 : key + 1);
    if (path && *path != before) return std::nullopt;
    path = before;
    ++texts;
  }
  return texts > 1 ? path : std::nullopt;
}

bool is_by_columns(const Record& record) {
  const auto& values = record.values;
  const bool lists = values.size() > 1 &&
                     std::all_of(values.begin(), values.end(),
                                 [](const RecordValue& value) { return value.type == ValueType::list; });
  return std::any_of(values.begin(), values.end(), [&](const RecordValue& value) {
    const std::string_view name = value.name;
    const std::size_t dot = std::min(name.find('.'), name.size());
    const bool numbered =
        dot + 1 < name.size() && name.find_first_not_of("0123456789", dot + 1) == std::string_view::npos;
    return names_text(name.substr(0, dot)) && (numbered || lists);
  });
}

}  // namespace

std::string way_to_articles(const Record& record) {
  if (const auto path = path_to_keyed_articles(record)) {
    const std::string filter = path->empty() ? ".[]" : jq_filter(path->substr(0, path->size() - 1));
    return fmt::format("the object holds several articles: jq -c '{}' FILE > FILE.jsonl", filter);
  }
  const auto is_named = [&](std::string_view name) {
    return std::any_of(record.values.begin(), record.values.end(), [&](const RecordValue& value) {
      return value.name == name && value.type == ValueType::list;
    });
  };
  const bool split = is_named("columns") && is_named("data");
  if (!split && !is_by_columns(record)) return {};
  return fmt::format(
      "the object is a table by columns, as pandas writes one: pandas.read_json('FILE'{}).to_json('FILE.jsonl', "
      "orient='records', lines=True)",
      split ? ", orient='split'" : "");
}

}  // namespace slant
