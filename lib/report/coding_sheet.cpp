#include "report/coding_sheet.hpp"

#include <map>

#include <fmt/format.h>

#include "audit/coding.hpp"
#include "report/columns.hpp"

namespace slant {
namespace {

std::vector<std::string> ids_of(const std::vector<SampledHit>& hits) {
  std::map<std::string, std::size_t> met;
  std::vector<std::string> ids;
  for (const SampledHit& hit : hits) {
    std::string id = hit_id(hit);
    const std::size_t nth = ++met[id];
    if (nth > 1) id += fmt::format("#{}", nth);
    ids.push_back(std::move(id));
  }
  return ids;
}

}  // namespace

Table coding_sheet(const Schema& schema, const std::vector<SampledHit>& hits,
                   const std::vector<std::uint64_t>& entry_hits, std::uint32_t coders) {
  const std::vector<std::string> ids = ids_of(hits);
  std::vector<Row> rows;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const SampledHit& hit = hits[i];
    const Schema::Entry& entry = schema[hit.entry];
    const Schema::Variant& variant = schema[entry.variant];
    Row row{ids[i],           name_of(schema, variant.choice),
            variant.name,     entry.text,
            hit.context.left, hit.context.hit,
            hit.context.right};
    row.resize(row.size() + coders, Value(std::string()));
    row.push_back(integer(entry_hits[hit.entry.index()]));
    rows.push_back(std::move(row));
  }
  std::vector<Column> columns;
  for (const char* name : {coding_columns::id, coding_columns::choice, coding_columns::variant,
                           coding_columns::entry, "left", "hit", "right"}) {
    columns.push_back(label_column(name));
  }
  for (std::uint32_t coder = 1; coder <= coders; ++coder) {
    columns.push_back(label_column(fmt::format("{}_{} (1 right / 0 wrong)", coding_columns::coder, coder)));
  }
  columns.push_back(number_column(coding_columns::entry_hits));
  return table_of("coding", std::move(columns), std::move(rows));
}

Table coding_key(const std::vector<std::string>& by, const std::vector<SampledHit>& hits) {
  const std::vector<std::string> ids = ids_of(hits);
  std::vector<Row> rows;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const SampledHit& hit = hits[i];
    Row row{ids[i]};
    for (const std::string& label : hit.labels) row.emplace_back(label);
    row.emplace_back(hit.doc_id);
    row.emplace_back(std::string(name_of(hit.field)));
    row.push_back(integer(hit.bytes.begin));
    row.push_back(integer(hit.bytes.end));
    rows.push_back(std::move(row));
  }
  return table_of("key",
                  with_fields({label_column(coding_columns::id)}, by,
                              {label_column("doc_id"), label_column("field"), number_column("begin"),
                               number_column("end")}),
                  std::move(rows));
}

}  // namespace slant
