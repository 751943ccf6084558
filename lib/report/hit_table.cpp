// Hits to rows.
#include "report/hit_table.hpp"

#include "report/columns.hpp"

namespace slant {

Row row_of(const Schema& schema, const HitRow& hit) {
  const Schema::Entry& entry = schema[hit.entry];
  const Schema::Variant& variant = schema[entry.variant];
  const Schema::Choice& choice = schema[variant.choice];
  Row row;
  row.emplace_back(hit.doc_id);
  row.emplace_back(std::string(name_of(hit.field)));
  for (const std::string& label : hit.labels) row.emplace_back(label);
  row.emplace_back(schema.lexicons[choice.lexicon.index()].name);
  row.emplace_back(choice.name);
  row.emplace_back(variant.name);
  row.emplace_back(entry.text);
  row.emplace_back(hit.text);
  row.push_back(integer(hit.bytes.begin));
  row.push_back(integer(hit.bytes.end));
  row.push_back(integer(hit.sentence));
  row.emplace_back(std::string(name_of(hit.voice)));
  row.emplace_back(hit.speaker);
  row.emplace_back(hit.cue);
  row.emplace_back(hit.stance);
  row.push_back(truth(hit.distanced));
  row.push_back(truth(hit.negated));
  row.emplace_back(std::string(name_of(hit.zone)));
  row.push_back(truth(variant.ignored));
  return row;
}

Table hit_table(const Schema& schema, const std::vector<std::string>& by, std::function<bool(HitRow&)> next) {
  Table table;
  table.name = "hits";
  table.columns = with_fields(
      {label_column("doc_id"), label_column("field")}, by,
      {label_column("lexicon"), label_column("choice"), label_column("variant"), label_column("entry"),
       label_column("text"), number_column("begin"), number_column("end"), number_column("sentence"),
       label_column("voice"), label_column("speaker"), label_column("cue"), label_column("stance"),
       label_column("distanced"), label_column("negated"), label_column("zone"), label_column("ignored")});
  table.next = [&schema, next = std::move(next), hit = HitRow()](Row& row) mutable {
    hit = {};
    if (!next(hit)) return false;
    row = row_of(schema, hit);
    return true;
  };
  return table;
}

Table hit_table(const Schema& schema, const std::vector<std::string>& by, std::vector<HitRow> hits) {
  return hit_table(schema, by, [hits = std::move(hits), at = std::size_t{0}](HitRow& hit) mutable {
    if (at == hits.size()) return false;
    hit = hits[at++];
    return true;
  });
}

}  // namespace slant
