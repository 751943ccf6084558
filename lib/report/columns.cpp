// Names of columns, kept apart.
#include "report/columns.hpp"

#include <algorithm>

namespace slant {
namespace {

bool has(const std::vector<Column>& columns, std::string_view name) {
  return std::any_of(columns.begin(), columns.end(),
                     [&](const Column& column) { return column.name == name; });
}

}  // namespace

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

std::vector<Column> with_fields(const std::vector<std::string>& fields, std::vector<Column> own) {
  return with_fields({}, fields, std::move(own));
}

std::vector<Column> with_fields(std::vector<Column> before, const std::vector<std::string>& fields,
                                std::vector<Column> after) {
  std::vector<Column> columns = std::move(before);
  for (const std::string& field : fields) {
    std::string name = field;
    const auto is_field = [&] { return std::count(fields.begin(), fields.end(), name) > 0; };
    while (has(columns, name) || has(after, name) || (name != field && is_field())) name = "field_" + name;
    columns.push_back(label_column(std::move(name)));
  }
  columns.insert(columns.end(), after.begin(), after.end());
  return columns;
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

Value truth(bool is_true) {
  return std::string(is_true ? "true" : "false");
}

Value integer(std::uint64_t number) {
  return static_cast<std::int64_t>(number);
}

}  // namespace slant
