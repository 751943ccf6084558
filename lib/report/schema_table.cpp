// The contents of a lexicon as tidy data.
#include <fmt/format.h>

#include "report/schema_tables.hpp"
#include "report/variant_columns.hpp"

namespace slant {
namespace {

TidyColumns<Schema::Entry> columns_of_entries_in(const Schema& schema) {
  using Columns = TidyColumns<Schema::Entry>;
  const Schema* in = &schema;
  const auto choice_of = [in](const Schema::Entry& entry) -> const Schema::Choice& {
    return (*in)[(*in)[entry.variant].choice];
  };
  Columns names = variant_columns<Schema::Entry>(schema, &Schema::Entry::variant);
  Columns of_choice{
      {"kind", unit::text, "choice (its variants compete for a share) or category (its keys do not compete).",
       never, [choice_of](const Schema::Entry& entry) { return name_of(choice_of(entry).kind); }},
      {"description", unit::text, "What the author says of the choice.", "where it is not described",
       [choice_of](const Schema::Entry& entry) -> std::string_view { return choice_of(entry).description; }}};
  names.insert(names.end() - 1, of_choice.begin(), of_choice.end());  // before the variant
  return joined(
      std::move(names),
      Columns{{"weights", unit::text,
               "The variant's weight, -1 to +1, on each axis, as in: legitimacy -1, cause 0.5.",
               "where it has none",
               [in](const Schema::Entry& entry) { return weights_of(*in, (*in)[entry.variant]); }},
              {"entry", unit::text, entry_meaning, never, &Schema::Entry::text},
              {"ignored", unit::truth, "Whether the entry is of an ignore: what it matches is never counted.",
               never, [in](const Schema::Entry& entry) { return (*in)[entry.variant].ignored; }}});
}

}  // namespace

std::string weights_of(const Schema& schema, const Schema::Variant& variant) {
  std::string text;
  for (const AxisWeight& weight : variant.weights) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", schema.axes[weight.axis.index()].name,
                        weight.weight);
  }
  return text;
}

std::vector<ColumnInfo> schema_columns() {
  return infos(columns_of_entries_in({}));
}

Table tidy_schema_table(const Schema& schema) {
  return tidy_table("lexicon", columns_of_entries_in(schema), schema.entries);
}

}  // namespace slant
