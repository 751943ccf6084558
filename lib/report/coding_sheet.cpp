#include <map>

#include <fmt/format.h>

#include "audit/coding.hpp"
#include "report/coding_tables.hpp"
#include "report/columns.hpp"
#include "report/voice_columns.hpp"

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

// Spreadsheets take a cell that begins so for a formula, and show what it makes; an apostrophe keeps the text.
std::string as_text(const std::string& cell) {
  return !cell.empty() && std::string_view("=+-@\t\r").find(cell[0]) != std::string_view::npos ? "'" + cell
                                                                                               : cell;
}

struct SheetRow {
  std::string id;
  const SampledHit* hit{nullptr};
  std::uint64_t entry_hits{0};
};

std::vector<SheetRow> rows_of(const std::vector<SampledHit>& hits) {
  std::vector<std::string> ids = ids_of(hits);
  std::vector<SheetRow> rows;
  for (std::size_t i = 0; i < hits.size(); ++i) rows.push_back({std::move(ids[i]), &hits[i], 0});
  return rows;
}

TidyColumn<SheetRow> id_column() {
  return {coding_columns::id, unit::text,
          "The hit's id: a hash of its doc_id, its field and its "
          "place, with #2 and so on for several entries at one place.",
          never, &SheetRow::id};
}

TidyColumns<SheetRow> sheet_columns(const Schema& schema, const std::vector<std::string>& coders) {
  using Columns = TidyColumns<SheetRow>;
  const Schema* in = &schema;
  const auto variant_of = [in](const SheetRow& row) -> const Schema::Variant& {
    return (*in)[(*in)[row.hit->entry].variant];
  };
  const auto context = [](std::string Context::*part) {
    return [part](const SheetRow& row) { return as_text(row.hit->context.*part); };
  };
  Columns columns{
      id_column(),
      {coding_columns::choice, unit::text, "Name of the choice, with its lexicon's where there are several.",
       never, [in, variant_of](const SheetRow& row) { return name_of(*in, variant_of(row).choice); }},
      {coding_columns::variant, unit::text, "Name of the variant.", never,
       [variant_of](const SheetRow& row) -> std::string_view { return variant_of(row).name; }},
      {coding_columns::entry, unit::text, entry_meaning, never,
       [in](const SheetRow& row) -> std::string_view { return (*in)[row.hit->entry].text; }},
      {"left", unit::passage, "The words before the hit, or the sentence up to it (--sentence).",
       "where the hit begins the text, or the sentence", context(&Context::left)},
      {"hit", unit::passage, "The hit's words.", never, context(&Context::hit)},
      {"right", unit::passage, "The words after the hit, or the rest of its sentence (--sentence).",
       "where the hit ends the text, or the sentence", context(&Context::right)}};
  for (const std::string& coder : coders) {
    columns.emplace_back(
        fmt::format("{}_{} (1 right / 0 wrong)", coding_columns::coder, coder), unit::text,
        "For the code of coder N: 1 where the hit means what the variant says, 0 where it does not.",
        "until it is filled in", [](const SheetRow&) { return std::string_view(); });
  }
  columns.emplace_back(coding_columns::entry_hits, unit::count,
                       "Hits of the entry in the whole corpus, of which those of the sheet are a sample.",
                       never, &SheetRow::entry_hits);
  return columns;
}

TidyColumns<SheetRow> key_columns(const std::vector<std::string>& by) {
  return with_fields(
      {id_column()}, by, document_field,
      [](const SheetRow& row) -> const std::vector<std::string>& { return row.hit->labels; },
      TidyColumns<SheetRow>{
          {"doc_id", unit::text, doc_id_meaning, never,
           [](const SheetRow& row) -> std::string_view { return row.hit->doc_id; }},
          {"field", unit::text, field_meaning, never,
           [](const SheetRow& row) { return name_of(row.hit->field); }},
          {"begin", unit::bytes, begin_meaning, never,
           [](const SheetRow& row) { return row.hit->bytes.begin; }},
          {"end", unit::bytes, end_meaning, never, [](const SheetRow& row) { return row.hit->bytes.end; }}});
}

}  // namespace

std::vector<ColumnInfo> coding_sheet_columns() {
  return infos(sheet_columns({}, {"N"}));
}
std::vector<ColumnInfo> coding_key_columns() {
  return infos(key_columns({"FIELD"}));
}

Table coding_sheet(const Schema& schema, const std::vector<SampledHit>& hits,
                   const std::vector<std::uint64_t>& entry_hits, std::uint32_t coders) {
  std::vector<std::string> numbers;
  for (std::uint32_t coder = 1; coder <= coders; ++coder) numbers.push_back(std::to_string(coder));
  std::vector<SheetRow> rows = rows_of(hits);
  for (SheetRow& row : rows) row.entry_hits = entry_hits[row.hit->entry.index()];
  return tidy_table("coding", sheet_columns(schema, numbers), rows);
}

Table coding_key(const std::vector<std::string>& by, const std::vector<SampledHit>& hits) {
  return tidy_table("key", key_columns(by), rows_of(hits));
}

}  // namespace slant
