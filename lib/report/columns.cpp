// Columns of tables for people, and the names of what is counted.
#include "report/columns.hpp"

namespace slant {

Column label_column(std::string name) {
  Column column;
  column.name = std::move(name);
  return column;
}

Column number_column(std::string name, int decimals) {
  Column column = label_column(std::move(name));
  column.numeric = true;
  column.decimals = decimals;
  return column;
}

std::vector<VariantId> counted_variants(const Schema& schema, const std::vector<ChoiceId>& choices) {
  std::vector<VariantId> counted;
  for (std::size_t i = 0; i < schema.choices.size(); ++i) {
    if (!is_asked_for(choices, id_of<ChoiceTag>(i))) continue;
    for (const VariantId variant : schema.choices[i].variants) {
      if (!schema[variant].ignored) counted.push_back(variant);
    }
  }
  return counted;
}

std::string name_of(const Schema& schema, ChoiceId choice) {
  const Schema::Choice& named = schema[choice];
  if (schema.lexicons.size() < 2) return named.name;
  return named.name + " (" + schema.lexicons[named.lexicon.index()].name + ")";
}

std::string name_of(const Schema& schema, VariantId variant) {
  const Schema::Variant& named = schema[variant];
  return name_of(schema, named.choice) + (named.ignored ? ": ignore" : "." + named.name);
}

Value integer(std::uint64_t number) {
  return static_cast<std::int64_t>(number);
}

}  // namespace slant
