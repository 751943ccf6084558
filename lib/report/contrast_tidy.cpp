// Contrasts, one a row.
#include <algorithm>
#include <cmath>
#include <utility>

#include "compare/tested.hpp"
#include "report/columns.hpp"
#include "report/contrast_table.hpp"

namespace slant {
namespace {

struct Effect {
  std::uint32_t group;
  VariantId variant;
  double count, base, units, rest_count, rest_base, rest_units;
  double value, rest_value;  // count / base, or the mean of shares
  double log_odds, low, high;
};

std::vector<Column> columns_of(const ContrastNames& names, std::vector<Column> last) {
  std::vector<Column> columns{label_column("against"), label_column("lexicon"), label_column("choice"),
                              label_column("variant"), label_column("measure"), label_column("unit")};
  for (const char* name : {"count", "base", "units", "value", "rest_count", "rest_base", "rest_units",
                           "rest_value", "log_odds", "low", "high", "odds_ratio"}) {
    columns.push_back(number_column(name));
  }
  for (const char* name : {"example", "example_doc_id", "rest_example", "rest_example_doc_id"}) {
    columns.push_back(label_column(name));
  }
  columns.insert(columns.end(), last.begin(), last.end());
  return with_fields(names.by, std::move(columns));
}

Value whole(double number) {
  return std::isnan(number) ? Value{} : Value{static_cast<std::int64_t>(number)};
}

void append_example(const Example* example, Row& row) {
  row.emplace_back(example == nullptr ? "" : example->sentence());
  row.emplace_back(example == nullptr ? "" : example->doc_id);
}

Row row_of(const Effect& effect, const Schema& schema, const ContrastNames& names) {
  Row row;
  const Schema::Variant& variant = schema[effect.variant];
  const Schema::Choice& choice = schema[variant.choice];
  const Measure measure = measure_of(schema, effect.variant, names.measure);
  const double scale = measure == Measure::rate ? 1000 : 1;
  for (const std::string& label : names.labels[effect.group]) row.emplace_back(label);
  row.emplace_back(names.against);
  row.emplace_back(schema.lexicons[choice.lexicon.index()].name);
  row.emplace_back(choice.name);
  row.emplace_back(variant.name);
  row.emplace_back(measure == Measure::rate ? "rate" : "share");
  row.emplace_back(names.unit);
  for (const double number : {effect.count, effect.base, effect.units}) row.push_back(whole(number));
  row.emplace_back(effect.value * scale);
  for (const double number : {effect.rest_count, effect.rest_base, effect.rest_units})
    row.push_back(whole(number));
  row.emplace_back(effect.rest_value * scale);
  for (const double number : {effect.log_odds, effect.low, effect.high, std::exp(effect.log_odds)}) {
    row.emplace_back(number);
  }
  append_example(names.example(effect.group, effect.variant, false), row);
  append_example(names.example(effect.group, effect.variant, true), row);
  return row;
}

}  // namespace

Table contrast_table(const Contrasts& contrasts, const Schema& schema, const ContrastNames& names) {
  std::vector<Row> rows;
  for (const ContrastRow& made : contrasts.rows) {
    const Contrast& c = made.contrast;
    rows.push_back(row_of({made.group, made.variant, c.count, c.base, c.units, c.rest_count, c.rest_base,
                           c.rest_units, c.share, c.rest_share, c.log_odds, made.low, made.high},
                          schema, names));
    for (const double number : {c.z(), made.p, made.q, made.p_max}) rows.back().emplace_back(number);
  }
  return table_of(
      "contrasts",
      columns_of(names, {number_column("z"), number_column("p"), number_column("q"), number_column("p_max")}),
      std::move(rows));
}

Table token_table(const std::vector<TokenRow>& rows, const std::string& statistic, const Schema& schema,
                  const ContrastNames& names) {
  const double nothing = std::nan("");
  std::string column = statistic;
  std::replace(column.begin(), column.end(), '-', '_');
  std::vector<Row> made;
  for (const TokenRow& row : rows) {
    const FourCounts& c = row.counts;
    made.push_back(
        row_of({row.group, row.variant, c.own, c.own + c.own_others, nothing, c.rest, c.rest + c.rest_others,
                nothing, row.share, row.rest_share, row.log_odds, nothing, nothing},
               schema, names));
    for (const double number : {row.statistic, row.tail.p, row.tail.log10_p, row.q})
      made.back().emplace_back(number);
  }
  return table_of("contrasts",
                  columns_of(names, {number_column(column), number_column("p"), number_column("log10_p"),
                                     number_column("q")}),
                  std::move(made));
}

}  // namespace slant
