// A schema laid out for machines and for people.
#include "report/schema_table.hpp"

#include <utility>

#include <fmt/format.h>

namespace slant {
namespace {

std::string weights_of(const Schema& schema, const Schema::Variant& variant) {
  std::string text;
  for (const AxisWeight& weight : variant.weights) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", schema.axes[weight.axis.index()].name,
                        weight.weight);
  }
  return text;
}

std::string name_of(ChoiceKind kind) {
  return kind == ChoiceKind::choice ? "choice" : "category";
}

// Entries of a choice, those that count before the look-alikes, else in order of declaration.
std::vector<EntryId> entries_of(const Schema& schema, ChoiceId choice) {
  std::vector<EntryId> found;
  for (const bool ignored : {false, true}) {
    for (std::size_t i = 0; i < schema.entries.size(); ++i) {
      const Schema::Variant& variant = schema[schema.entries[i].variant];
      if (variant.choice == choice && variant.ignored == ignored) found.push_back(id_of<EntryTag>(i));
    }
  }
  return found;
}

}  // namespace

Table tidy_schema_table(const Schema& schema) {
  std::vector<Row> rows;
  for (const Schema::Entry& entry : schema.entries) {
    const Schema::Variant& variant = schema[entry.variant];
    const Schema::Choice& choice = schema[variant.choice];
    rows.push_back({schema.lexicons[choice.lexicon.index()].name, choice.name, name_of(choice.kind),
                    choice.description, variant.name, weights_of(schema, variant), entry.text,
                    std::string(variant.ignored ? "true" : "false")});
  }
  std::vector<Column> columns;
  for (const char* name :
       {"lexicon", "choice", "kind", "description", "variant", "weights", "entry", "ignored"}) {
    columns.push_back({name, {}, false, 0});
  }
  return table_of("lexicon", std::move(columns), std::move(rows));
}

std::vector<Table> schema_tables(const Schema& schema) {
  std::vector<Table> tables;
  for (std::size_t i = 0; i < schema.choices.size(); ++i) {
    const Schema::Choice& choice = schema.choices[i];
    std::vector<Row> rows;
    std::string last;
    for (const EntryId id : entries_of(schema, id_of<ChoiceTag>(i))) {
      const Schema::Variant& variant = schema[schema[id].variant];
      const std::string name = variant.ignored ? "(not counted)" : variant.name;
      const bool again = name == last;
      rows.push_back({again ? "" : name, again ? "" : weights_of(schema, variant), schema[id].text});
      last = name;
    }
    Table table =
        table_of(choice.name, {{"variant", {}, false, 0}, {"weights", {}, false, 0}, {"entry", {}, false, 0}},
                 std::move(rows));
    table.columns.back().fills = true;
    table.caption = fmt::format("{} {}{}{}", name_of(choice.kind), choice.name,
                                choice.description.empty() ? "" : ": ", choice.description);
    tables.push_back(std::move(table));
  }
  return tables;
}

}  // namespace slant
