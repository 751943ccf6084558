// Hits against marked spans, one way of matching a row.
#include <optional>

#include "report/columns.hpp"
#include "report/validation_tables.hpp"
#include "report/variant_columns.hpp"

namespace slant {
namespace {

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
           "where " + name + "_low is empty",
           [interval](const SpanRow& row) { return (row.figures->*interval).high; }}};
}

SpanColumns columns_of_spans(const Schema& schema) {
  return joined(
      span_name_columns(schema), span_count_columns(),
      span_figure_columns("precision", "Part of the hits (words) that is marked: found_right / found.",
                          "where nothing is found, and in the rows of labels", &Agreement::precision,
                          &SpanFigures::precision,
                          "where precision is empty, and where fewer than 5 documents have a hit"),
      span_figure_columns("recall", "Part of the marked spans (words) that is found: gold_right / gold.",
                          "where nothing is marked", &Agreement::recall, &SpanFigures::recall,
                          "where recall is empty, and where fewer than 5 documents have a mark"),
      span_figure_columns("f1", "Harmonic mean of precision and recall.", "where one of them is empty",
                          &Agreement::f1, &SpanFigures::f1,
                          "where f1 is empty, in the rows of entries, and "
                          "where fewer than 5 documents have a hit or a mark"));
}

}  // namespace

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
