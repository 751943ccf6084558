#include "report/span_validation_table.hpp"

#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "base/ratio.hpp"
#include "base/wording.hpp"
#include "report/columns.hpp"
#include "report/variant_columns.hpp"

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

// All, a label, a variant or an entry, by one way of matching.
struct SpanRow {
  std::string of, label;
  std::optional<VariantId> variant;
  std::string entry;
  SpanMatch match{};
  const SpanFigures* figures{nullptr};
};
using SpanColumns = TidyColumns<SpanRow>;

SpanColumns span_name_columns(const Schema& schema) {
  const Schema* in = &schema;
  const char* of_no_variant = "in the rows of all and of labels";
  const auto variant_of = [in](const SpanRow& row) { return row.variant ? &(*in)[*row.variant] : nullptr; };
  const auto choice_of = [in, variant_of](const SpanRow& row) {
    return row.variant ? &(*in)[variant_of(row)->choice] : nullptr;
  };
  return {{"of", unit::text, "What the row is of: all, a label, a variant or an entry.", never, &SpanRow::of},
          {"label", unit::text, "The label that people gave the spans.", "in rows of other kinds than label",
           &SpanRow::label},
          {"lexicon", unit::text, lexicon_meaning, of_no_variant,
           [in, choice_of](const SpanRow& row) {
             const Schema::Choice* choice = choice_of(row);
             return choice != nullptr ? in->lexicons[choice->lexicon.index()].name : std::string();
           }},
          {"choice", unit::text, choice_meaning, of_no_variant,
           [choice_of](const SpanRow& row) { return row.variant ? choice_of(row)->name : std::string(); }},
          {"variant", unit::text, variant_meaning, of_no_variant,
           [variant_of](const SpanRow& row) { return row.variant ? variant_of(row)->name : std::string(); }},
          {"entry", unit::text, entry_meaning, "in rows of other kinds than entry", &SpanRow::entry}};
}

SpanColumns span_count_columns() {
  const char* of_label = "in the rows of labels, as no hit says which label it has";
  const auto count = [](std::uint64_t Agreement::*member) {
    return [member](const SpanRow& row) { return row.figures->counts.*member; };
  };
  const auto found = [](std::uint64_t Agreement::*member) {
    return [member](const SpanRow& row) {
      return row.of == "label" ? Value() : integer(row.figures->counts.*member);
    };
  };
  return {
      {"match", unit::text,
       "When a hit and a marked span are one: overlap (they share a word), exact (their words are the same) "
       "or words (each word counts for itself).",
       never, [](const SpanRow& row) { return name_of(row.match); }},
      {"gold", unit::count,
       "Marked spans, or words in them; in rows of variants and entries all that are marked.", never,
       count(&Agreement::gold)},
      {"found", unit::count, "Hits, or words in them; hits with the same words count once.", of_label,
       found(&Agreement::found)},
      {"gold_right", unit::count, "Marked spans (words) that are found.", never,
       count(&Agreement::gold_right)},
      {"found_right", unit::count, "Hits (words) that are marked.", of_label,
       found(&Agreement::found_right)}};
}

SpanColumns span_figure_columns(const std::string& name, const char* meaning, const char* empty_when,
                                double (Agreement::*estimate)() const, Interval SpanFigures::*interval,
                                const char* no_interval) {
  return {{name, unit::share_of_spans, meaning, empty_when,
           [estimate](const SpanRow& row) { return (row.figures->counts.*estimate)(); }},
          {name + "_low", unit::share_of_spans,
           "Lower limit of the confidence interval of " + name +
               ", for which documents are independent (95 % or --confidence).",
           no_interval, [interval](const SpanRow& row) { return (row.figures->*interval).low; }},
          {name + "_high", unit::share_of_spans, "Upper limit of the confidence interval of " + name + ".",
           "where " + name + "_low is",
           [interval](const SpanRow& row) { return (row.figures->*interval).high; }}};
}

SpanColumns columns_of_spans(const Schema& schema) {
  return joined(
      span_name_columns(schema), span_count_columns(),
      span_figure_columns("precision", "Part of the hits (words) that is marked: found_right / found.",
                          "where nothing is found, and in the rows of labels", &Agreement::precision,
                          &SpanFigures::precision,
                          "where precision is, and where fewer than 5 documents have a hit"),
      span_figure_columns("recall", "Part of the marked spans (words) that is found: gold_right / gold.",
                          "where nothing is marked", &Agreement::recall, &SpanFigures::recall,
                          "where recall is, and where fewer than 5 documents have a mark"),
      span_figure_columns(
          "f1", "Harmonic mean of precision and recall.", "where one of them is", &Agreement::f1,
          &SpanFigures::f1,
          "where f1 is, in the rows of entries, and where fewer than 5 documents have a hit or a mark"));
}

}  // namespace

std::vector<Table> span_validation_tables(const Schema& schema, const SpanResult& result) {
  std::vector<Table> tables{whole_table(result)};
  if (result.labels.size() > 1) tables.push_back(labels_table(result));
  tables.push_back(variants_table(schema, result));
  tables.push_back(entries_table(schema, result));
  return tables;
}

std::vector<ColumnInfo> span_columns() {
  return infos(columns_of_spans({}));
}

Table tidy_span_validation_table(const Schema& schema, const SpanResult& result) {
  std::vector<SpanRow> rows;
  const auto add = [&](const SpanRow& whose, const MatchFigures& figures) {
    for (std::size_t match = 0; match < span_matches; ++match) {
      SpanRow& row = rows.emplace_back(whose);
      row.match = static_cast<SpanMatch>(match);
      row.figures = &figures[match];
    }
  };
  const SpanValidation& validation = result.validation;
  add({"all", {}, {}, {}, {}, nullptr}, validation.all);
  for (std::size_t i = 0; i < result.labels.size(); ++i)
    add({"label", result.labels[i], {}, {}, {}, nullptr}, validation.labels[i]);
  for (const VariantId id : counted_variants(schema)) {
    if (result.wanted[id.index()]) add({"variant", {}, id, {}, {}, nullptr}, validation.variants[id.index()]);
  }
  for (std::size_t i = 0; i < schema.entries.size(); ++i) {
    const Schema::Entry& entry = schema.entries[i];
    if (result.wanted[entry.variant.index()])
      add({"entry", {}, entry.variant, entry.text, {}, nullptr}, validation.entries[i]);
  }
  Table table = tidy_table("spans", columns_of_spans(schema), rows);
  table.labels = 7;
  return table;
}

}  // namespace slant
