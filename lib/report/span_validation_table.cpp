#include <cmath>

#include <fmt/format.h>

#include "base/ratio.hpp"
#include "base/wording.hpp"
#include "report/columns.hpp"
#include "report/validation_tables.hpp"

namespace slant {
namespace {

constexpr Interval without{missing, missing};
constexpr auto overlap = static_cast<std::size_t>(SpanMatch::overlap);

// .7123 → ".712"
std::string short_share(double share) {
  std::string text = fmt::format("{:.3f}", share);
  return text.starts_with('0') ? text.substr(1) : text;
}

// ".712 [.651, .769]"; without an interval the estimate alone.
Value figure(double estimate, Interval interval) {
  if (std::isnan(estimate)) return {};
  if (std::isnan(interval.low)) return short_share(estimate);
  return fmt::format("{} [{}, {}]", short_share(estimate), short_share(interval.low),
                     short_share(interval.high));
}

std::string not_shown(std::uint64_t number, const char* one, const char* several) {
  if (number == 0) return {};
  return fmt::format("{} {} without a hit not shown.", with_thousands(number), number == 1 ? one : several);
}

Column figures(std::string name, std::string heading = {}) {
  return {std::move(name), std::move(heading), true};
}

Table whole_table(const SpanResult& result) {
  std::vector<Row> rows;
  for (std::size_t match = 0; match < span_matches; ++match) {
    const SpanFigures& one = result.validation.all[match];
    rows.push_back({std::string(name_of(static_cast<SpanMatch>(match))), integer(one.counts.gold),
                    integer(one.counts.found), figure(one.counts.precision(), one.precision),
                    figure(one.counts.recall(), one.recall), figure(one.counts.f1(), one.f1)});
  }
  Table table = table_of("all",
                         {label_column("match"), number_column("gold"), number_column("found"),
                          figures("precision"), figures("recall"), figures("f1", "F1")},
                         std::move(rows));
  const SpanFigures& all = result.validation.all[overlap];
  table.caption =
      fmt::format("{} against {} marked in {}", counted(all.counts.found, "hit"),
                  counted(all.counts.gold, "span"), counted(result.validation.documents, "document"));
  table.note =
      "overlap: a hit is right that shares a word with a marked span, a span is found that shares one with "
      "a hit; exact: their words are the same; words: words in hits and in spans. Equal spans count once.";
  if (result.wordless > 0)
    table.note += fmt::format(" {} without a word left out.", counted(result.wordless, "marked span"));
  return table;
}

Table labels_table(const SpanResult& result) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < result.labels.size(); ++i) {
    const MatchFigures& of = result.validation.labels[i];
    Row row{result.labels[i], integer(of[overlap].counts.gold)};
    for (const SpanFigures& one : of) row.push_back(figure(one.counts.recall(), one.recall));
    rows.push_back(std::move(row));
  }
  Table table = table_of(
      "labels",
      {label_column("label"), number_column("gold"), figures("overlap"), figures("exact"), figures("words")},
      std::move(rows));
  table.caption = "Recall of each label: the part of its spans, or words, that is hit";
  return table;
}

Table variants_table(const Schema& schema, const SpanResult& result) {
  std::vector<Row> rows;
  std::uint64_t silent = 0;
  for (const VariantId id : counted_variants(schema)) {
    if (!result.wanted[id.index()]) continue;
    const SpanFigures& one = result.validation.variants[id.index()][overlap];
    if (one.counts.found == 0) {
      ++silent;
      continue;
    }
    rows.push_back({name_of(schema, schema[id].choice), schema[id].name, integer(one.counts.found),
                    figure(one.counts.precision(), one.precision), figure(one.counts.recall(), one.recall),
                    figure(one.counts.f1(), without)});
  }
  Table table = table_of("variants",
                         {label_column("choice"), label_column("variant"), number_column("found"),
                          figures("precision"), figures("recall"), figures("f1", "F1")},
                         std::move(rows));
  table.labels = 2;
  table.caption = "Variants, by overlap. Recall: the part of all marked spans";
  table.note = not_shown(silent, "variant", "variants");
  return table;
}

Table entries_table(const Schema& schema, const SpanResult& result) {
  std::vector<Row> rows;
  std::uint64_t silent = 0;
  for (std::size_t i = 0; i < schema.entries.size(); ++i) {
    const VariantId variant = schema.entries[i].variant;
    if (!result.wanted[variant.index()]) continue;
    const SpanFigures& one = result.validation.entries[i][overlap];
    if (one.counts.found == 0) {
      ++silent;
      continue;
    }
    rows.push_back({name_of(schema, schema[variant].choice), schema[variant].name, schema.entries[i].text,
                    integer(one.counts.found), integer(one.counts.found_right),
                    figure(one.counts.precision(), one.precision)});
  }
  Table table = table_of("entries",
                         {label_column("choice"), label_column("variant"), label_column("entry"),
                          number_column("found"), number_column("right"), figures("precision")},
                         std::move(rows));
  table.labels = 3;
  table.columns[2].fills = true;
  table.caption = "Entries, by overlap";
  table.note =
      "Intervals: over documents, of F1 by bootstrap; none where fewer than five documents say anything.";
  if (silent > 0) table.note += " " + not_shown(silent, "entry", "entries");
  return table;
}

}  // namespace

std::vector<Table> span_validation_tables(const Schema& schema, const SpanResult& result) {
  std::vector<Table> tables{whole_table(result)};
  if (result.labels.size() > 1) tables.push_back(labels_table(result));
  tables.push_back(variants_table(schema, result));
  tables.push_back(entries_table(schema, result));
  return tables;
}

}  // namespace slant
