// A schema laid out for machines.
#include "report/schema_table.hpp"

#include <utility>

#include <fmt/format.h>

namespace slant {
namespace {}  // namespace

std::string weights_of(const Schema& schema, const Schema::Variant& variant) {
  std::string text;
  for (const AxisWeight& weight : variant.weights) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", schema.axes[weight.axis.index()].name,
                        weight.weight);
  }
  return text;
}

Table tidy_schema_table(const Schema& schema) {
  std::vector<Row> rows;
  for (const Schema::Entry& entry : schema.entries) {
    const Schema::Variant& variant = schema[entry.variant];
    const Schema::Choice& choice = schema[variant.choice];
    rows.push_back({schema.lexicons[choice.lexicon.index()].name, choice.name,
                    std::string(name_of(choice.kind)), choice.description, variant.name,
                    weights_of(schema, variant), entry.text,
                    std::string(variant.ignored ? "true" : "false")});
  }
  std::vector<Column> columns;
  for (const char* name :
       {"lexicon", "choice", "kind", "description", "variant", "weights", "entry", "ignored"}) {
    columns.push_back({name, {}, false, 0});
  }
  return table_of("lexicon", std::move(columns), std::move(rows));
}

}  // namespace slant
