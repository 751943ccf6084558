// The framing table, one observation a row.
#include "report/columns.hpp"
#include "report/framing_table.hpp"

namespace slant {
namespace {

std::vector<Column> columns_of(const CountTable& counts) {
  return with_fields(
      counts.by(),
      {label_column("lexicon"), label_column("choice"), label_column("variant"), number_column("count"),
       number_column("mentions"), number_column("share"), number_column("rate"), number_column("documents"),
       number_column("choice_documents"), number_column("group_documents"), number_column("words")});
}

void fill(Row& row, const GroupCount& group, const Schema& schema, VariantId variant, Average average) {
  const ChoiceId id = schema[variant].choice;
  const Schema::Choice& choice = schema[id];
  const bool competes = choice.kind == ChoiceKind::choice;
  for (const std::string& label : group.labels) row.emplace_back(label);
  row.emplace_back(schema.lexicons[choice.lexicon.index()].name);
  row.emplace_back(choice.name);
  row.emplace_back(schema[variant].name);
  row.push_back(integer(group[variant].count));
  row.push_back(competes ? integer(group[id].mentions) : Value());
  row.emplace_back(average == Average::pooled ? share(group, schema, variant)
                                              : article_share(group, schema, variant));
  row.emplace_back(rate(group, variant));
  row.push_back(integer(group[variant].documents));
  row.push_back(integer(group[id].documents));
  row.push_back(integer(group.documents));
  row.push_back(integer(group.words));
}

}  // namespace

Table tidy_framing_table(const CountTable& counts, const FramingOptions& options) {
  const std::vector<const GroupCount*> groups = counts.groups();
  const std::vector<VariantId> variants = counted_variants(counts.schema(), options.choices);
  check_rows(groups.size(), variants.size(), {options.zeros, options.max_rows});
  Table table;
  table.name = "framing";
  table.columns = columns_of(counts);
  table.labels = counts.by().size();
  table.next = [&schema = counts.schema(), groups, variants, options, group = std::size_t{0},
                variant = std::size_t{0}](Row& row) mutable {
    for (; group < groups.size(); ++group, variant = 0) {
      while (variant < variants.size()) {
        const VariantId id = variants[variant++];
        if (options.zeros == Zeros::mentioned && (*groups[group])[id].count == 0) continue;
        fill(row, *groups[group], schema, id, options.average);
        return true;
      }
    }
    return false;
  };
  return table;
}

}  // namespace slant
