// An element of each list is read, to see whether it has a text.
#include "corpus/json_wrapper.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "corpus/field_map.hpp"
#include "corpus/json_extent.hpp"
#include "corpus/record_buffer.hpp"

namespace slant {
namespace {

// Beside the names of the text itself: what services give where they keep the text for themselves.
constexpr std::array<std::string_view, 8> excerpt_names{
    "bodyText", "body_text", "lead_paragraph", "abstract", "snippet", "description", "summary", "_source"};

std::string_view last_part(std::string_view name) {
  return name.substr(name.rfind('.') + 1);
}

bool is_text(const RecordValue& value, std::string_view text_name) {
  if (value.type != ValueType::text) return false;
  const std::string_view last = last_part(value.name);
  return value.name == text_name || names_text(last) ||
         std::find(excerpt_names.begin(), excerpt_names.end(), last) != excerpt_names.end();
}

// Whether the object is an article itself: it has a text, or something as long as one.
bool is_article(const Record& record, std::string_view text_name) {
  constexpr std::size_t long_bytes = 300;
  return std::any_of(record.values.begin(), record.values.end(), [&](const RecordValue& value) {
    if (value.value.size() > long_bytes && value.type == ValueType::text) return true;
    return !value.value.empty() && is_text(value, text_name);
  });
}

// Whether an element of a list may be an article: the text of this one may be missing.
bool may_be_article(const Record& element, std::string_view text_name) {
  return std::any_of(element.values.begin(), element.values.end(),
                     [&](const RecordValue& value) { return is_text(value, text_name); });
}

// The first object of a list, with room behind it for the parser; empty where the list begins with something else.
std::string first_object(std::string_view list) {
  const std::size_t begin = list.find_first_not_of(white_space, 1);
  if (begin == std::string_view::npos || list[begin] != '{') return {};
  JsonExtent extent;
  if (extent.scan(list.substr(begin)) != JsonExtent::Outcome::ended) return {};
  std::string object(list.substr(begin, extent.size()));
  object.append(RecordBuffer::padding, ' ');
  return object;
}

}  // namespace

std::vector<std::size_t> lists_of_articles(const Record& record, std::string_view text_name,
                                           JsonRecordParser& parser) {
  std::vector<std::size_t> lists;
  const auto& values = record.values;
  if (is_article(record, text_name)) return lists;
  Record element;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i].type != ValueType::list) continue;
    const std::string object = first_object(values[i].value);
    if (object.empty()) continue;
    const std::string_view json = std::string_view(object).substr(0, object.size() - RecordBuffer::padding);
    if (parser.parse(json, element).error.empty() && may_be_article(element, text_name)) lists.push_back(i);
  }
  return lists;
}

std::string jq_filter(std::string_view name) {
  std::string filter;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t end = std::min(name.find('.', at), name.size());
    const std::string part(name.substr(at, end - at));
    const bool plain =
        !part.empty() && !is_digit(part.front()) &&
        std::all_of(part.begin(), part.end(), [](char c) { return is_letter_or_digit(c) || c == '_'; });
    filter += plain ? "." + part : (filter.empty() ? ".[\"" : "[\"") + part + "\"]";
    at = end + 1;
  }
  return filter + "[]";
}

void unwrap_source(Record& record) {
  constexpr std::string_view prefix = "_source.";
  for (RecordValue& value : record.values) {
    if (value.name.compare(0, prefix.size(), prefix) != 0) continue;
    const std::string name = value.name.substr(prefix.size());
    const bool taken = std::any_of(record.values.begin(), record.values.end(),
                                   [&](const RecordValue& other) { return other.name == name; });
    if (!taken) value.name = name;
  }
}

}  // namespace slant
