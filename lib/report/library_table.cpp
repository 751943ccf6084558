#include "report/library_table.hpp"

#include "report/columns.hpp"

namespace slant {

Table library_table(const std::vector<std::pair<std::string, const Schema*>>& lexicons) {
  std::vector<Row> rows;
  for (const auto& [name, schema] : lexicons) {
    const Schema::Lexicon& lexicon = schema->lexicons.front();
    const SchemaSize size = size_of(*schema, LexiconId{});
    rows.push_back({name, lexicon.name, lexicon.version, lexicon.language, integer(size.choices),
                    integer(size.categories), integer(size.variants), integer(size.entries)});
  }
  Table table =
      table_of("lexicons",
               {label_column("name"), label_column("title"), label_column("version"),
                label_column("language"), number_column("choices", 0), number_column("categories", 0),
                number_column("variants", 0), number_column("entries", 0)},
               std::move(rows));
  table.columns[1].fills = true;
  table.note =
      "Each is taken by its name: -l syria. What they are for and how well they find it: lexicons/README.md.";
  return table;
}

}  // namespace slant
