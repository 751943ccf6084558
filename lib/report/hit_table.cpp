// Hits as tidy data, one a row.
#include <utility>

#include "report/hit_tables.hpp"
#include "report/voice_columns.hpp"

namespace slant {
namespace {

TidyColumns<HitRow> columns_of_hits(const Schema& schema, const std::vector<std::string>& by) {
  const Schema* in = &schema;
  const auto variant_of = [in](const HitRow& hit) { return (*in)[hit.entry].variant; };
  return with_fields(
      {{"doc_id", unit::text, doc_id_meaning, never, &HitRow::doc_id},
       {"field", unit::text, field_meaning, never, [](const HitRow& hit) { return name_of(hit.field); }}},
      by, document_field, [](const HitRow& hit) -> const std::vector<std::string>& { return hit.labels; },
      joined(
          variant_columns<HitRow>(schema, variant_of),
          TidyColumns<HitRow>{
              {"entry", unit::text, entry_meaning, never,
               [in](const HitRow& hit) -> std::string_view { return (*in)[hit.entry].text; }},
              {"text", unit::passage, "The hit as it stands in the field's value.", never, &HitRow::text},
              {"begin", unit::bytes, begin_meaning, never, [](const HitRow& hit) { return hit.bytes.begin; }},
              {"end", unit::bytes, end_meaning, never, [](const HitRow& hit) { return hit.bytes.end; }},
              {"sentence", unit::from_one, "Which sentence of the field the hit stands in.", never,
               &HitRow::sentence}},
          voice_columns<HitRow>(), TidyColumns<HitRow>{ignored_column<HitRow>(schema, variant_of)}));
}

}  // namespace

std::vector<ColumnInfo> hit_columns() {
  return infos(columns_of_hits({}, {"FIELD"}));
}

Table hit_table(const Schema& schema, const std::vector<std::string>& by, std::function<bool(HitRow&)> next) {
  return tidy_stream("hits", columns_of_hits(schema, by), [next = std::move(next)](HitRow& hit) {
    hit = {};
    return next(hit);
  });
}

Table hit_table(const Schema& schema, const std::vector<std::string>& by, std::vector<HitRow> hits) {
  return hit_table(schema, by, [hits = std::move(hits), at = std::size_t{0}](HitRow& hit) mutable {
    if (at == hits.size()) return false;
    hit = hits[at++];
    return true;
  });
}

std::function<void(const HitRow&, Row&)> hit_rows(const Schema& schema, const std::vector<std::string>& by) {
  return [columns = columns_of_hits(schema, by)](const HitRow& hit, Row& row) { fill(columns, hit, row); };
}

}  // namespace slant
