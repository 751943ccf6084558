// The sections of a page's data, each written by one file.
#pragma once

#include <string>
#include <vector>

#include "compare/interval.hpp"
#include "page/page_data.hpp"
#include "table/json_text.hpp"

namespace slant {

// Numbers on the page: groups as in the table, counted variants and their choices from 0.
struct PageIndex {
  explicit PageIndex(const PageContents& contents);

  std::vector<const GroupCount*> groups;
  std::vector<VariantId> variants;
  std::vector<ChoiceId> choices;
  std::vector<std::int64_t> of_variant;  // by VariantId; -1: not on the page
  std::vector<std::int64_t> of_choice;   // by ChoiceId
  std::map<std::string, std::int64_t> of_group;

  bool is_choice(std::size_t variant) const;  // by number on the page
  const Schema& schema;
};

// One value a row; null where it is none.
template <class Rows, class Write>
void write_column(JsonText& json, std::string_view name, const Rows& rows, const Write& write) {
  json.key(name).begin_array();
  for (const auto& row : rows) write(row);
  json.end_array();
}

// The interval of a variant's share, or of a category's rate per 1,000 words.
Interval page_interval(const GroupCount& group, const Schema& schema, VariantId variant, double level);

// The first five sentences, and where the page begins.
void write_clearest(JsonText& json, const PageContents& contents, const PageIndex& index);
void write_corpus(JsonText& json, PageContents& contents, const PageIndex& index);
void write_framing(JsonText& json, PageContents& contents, const PageIndex& index);
void write_time(JsonText& json, PageContents& contents, const PageIndex& index);
void write_clusters(JsonText& json, const PageContents& contents, const PageIndex& index);
void write_map(JsonText& json, const PageContents& contents, const PageIndex& index);
void write_contrasts(JsonText& json, PageContents& contents, const PageIndex& index);
// lines, totals and documents
void write_readings(JsonText& json, PageContents& contents, const PageIndex& index);

}  // namespace slant
