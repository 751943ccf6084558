// Objects that are no articles themselves and hold a list of them, as web services answer.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/json_record.hpp"
#include "corpus/record.hpp"

namespace slant {

// The values of the record that are lists of objects with a text; none where the record has a text of its own, under
// a known name or under `text_name`.
std::vector<std::size_t> lists_of_articles(const Record& record, std::string_view text_name,
                                           JsonRecordParser& parser);

// The filter of jq that gives what stands in the list of that name: ".response.docs[]".
std::string jq_filter(std::string_view name);

// Elasticsearch wraps each document again: "_source.text" is meant to be "text".
void unwrap_source(Record& record);

}  // namespace slant
