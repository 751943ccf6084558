#include "report/column.hpp"
#include "report/schema_tables.hpp"

namespace slant {

namespace {

struct LibraryRow {
  std::string name;
  const Schema::Lexicon* lexicon{nullptr};
  SchemaSize size{};
};

TidyColumns<LibraryRow> columns_of_library() {
  const auto of = [](std::string Schema::Lexicon::*member) {
    return [member](const LibraryRow& row) -> std::string_view { return row.lexicon->*member; };
  };
  const auto size = [](std::size_t SchemaSize::*member) {
    return [member](const LibraryRow& row) { return row.size.*member; };
  };
  return {{"name", unit::text, "The name by which the lexicon is taken: -l NAME.", never, &LibraryRow::name},
          {"title", unit::text, "The name that the lexicon gives itself.", never, of(&Schema::Lexicon::name)},
          {"version", unit::text, "Its version.", "where it has none", of(&Schema::Lexicon::version)},
          {"language", unit::text, "Language of its words (BCP 47).", "where it does not say",
           of(&Schema::Lexicon::language)},
          {"choices", unit::count, "Choices in it.", never, size(&SchemaSize::choices)},
          {"categories", unit::count, "Categories in it.", never, size(&SchemaSize::categories)},
          {"variants", unit::count, "Variants of these, look-alikes left out.", never,
           size(&SchemaSize::variants)},
          {"entries", unit::count, "Entries of these, those of look-alikes included.", never,
           size(&SchemaSize::entries)}};
}

}  // namespace

std::vector<ColumnInfo> library_columns() {
  return infos(columns_of_library());
}

Table library_table(const std::vector<std::pair<std::string, const Schema*>>& lexicons) {
  std::vector<LibraryRow> rows;
  rows.reserve(lexicons.size());
  for (const auto& [name, schema] : lexicons)
    rows.push_back({name, &schema->lexicons.front(), size_of(*schema, LexiconId{})});
  Table table = tidy_table("lexicons", columns_of_library(), rows);
  table.columns[1].fills = true;
  table.note =
      "Each is taken by its name: -l syria. What they are for and how well they find it: lexicons/README.md.";
  return table;
}

}  // namespace slant
