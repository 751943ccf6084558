// Document counts as tidy data: a row for each document and variant.
#include "base/ratio.hpp"
#include "report/columns.hpp"
#include "report/framing_tables.hpp"
#include "report/voice_columns.hpp"

namespace slant {
namespace {

// A variant in a document; NaN: no such number.
struct CountLine {
  const DocumentRow* document{nullptr};
  VariantId variant{};
  std::int64_t count{0};
  Value mentions{};
  double score_mean{0}, score_rate{0};
};

TidyColumns<CountLine> document_score_columns() {
  return {
      {"score_mean", unit::weight,
       "Mean weight of the variant's hits; the column is there if some entry of the lexicon has a weight.",
       "where the variant has no hits", &CountLine::score_mean},
      {"score_rate", unit::weight_per_1000_words,
       "Sum of the weights of the variant's hits per 1,000 words; the "
       "column is there if some entry of the lexicon has a weight.",
       "where the document has no words", &CountLine::score_rate}};
}

TidyColumns<CountLine> columns_of_counts(const Schema& schema, const std::vector<std::string>& fields,
                                         bool scores) {
  return with_fields(
      {{"doc_id", unit::text, doc_id_meaning, never,
        [](const CountLine& line) -> std::string_view { return line.document->doc_id; }}},
      fields, document_field,
      [](const CountLine& line) -> const std::vector<std::string>& { return line.document->labels; },
      joined(variant_columns<CountLine>(schema, &CountLine::variant),
             TidyColumns<CountLine>{
                 {"count", unit::count, "Hits of the variant in the document.", never, &CountLine::count},
                 {"mentions", unit::count,
                  "Hits of all variants of the choice in the document, look-alikes left out.",
                  "for categories, whose keys do not compete", &CountLine::mentions},
                 {"words", unit::count, "Words of the document's title and text.", never,
                  [](const CountLine& line) { return line.document->words; }}},
             scores ? document_score_columns() : TidyColumns<CountLine>()));
}

class VariantRows {
 public:
  VariantRows(const DocumentTable& documents, const Schema& schema, Zeros zeros)
      : schema_(&schema),
        zeros_(zeros),
        variants_(counted_variants(schema)),
        cursor_(documents.rows()),
        at_(variants_.size()),
        counts_(schema.variants.size()),
        mentions_(schema.choices.size()),
        scores_(has_scores(schema) ? schema.variants.size() : 0) {}

  bool operator()(CountLine& line) {
    for (;;) {
      while (at_ < variants_.size()) {
        const VariantId variant = variants_[at_++];
        if (zeros_ == Zeros::mentioned && counts_[variant.index()] == 0) continue;
        fill(line, variant);
        return true;
      }
      if (!next_document()) return false;
    }
  }

 private:
  bool next_document() {
    for (const DocumentCell& cell : document_.cells) forget(cell);
    document_.cells.clear();
    if (!cursor_.next(document_)) return false;
    for (const DocumentCell& cell : document_.cells) add(cell);
    if (!scores_.empty()) add_scores(document_.cells);
    at_ = 0;
    return true;
  }

  void add(const DocumentCell& cell) {
    const VariantId variant = (*schema_)[cell.entry].variant;
    if ((*schema_)[variant].ignored) return;
    counts_[variant.index()] += cell.count;
    mentions_[(*schema_)[variant].choice.index()] += cell.count;
  }

  // By entry, so that no sum depends on how the cells are divided by voice and zone.
  void add_scores(const std::vector<DocumentCell>& cells) {
    for (std::size_t i = 0; i < cells.size();) {
      const EntryId entry = cells[i].entry;
      std::uint64_t count = 0;
      for (; i < cells.size() && cells[i].entry == entry; ++i) count += cells[i].count;
      scores_[(*schema_)[entry].variant.index()] += (*schema_)[entry].weight * static_cast<double>(count);
    }
  }

  void forget(const DocumentCell& cell) {
    const VariantId variant = (*schema_)[cell.entry].variant;
    counts_[variant.index()] = 0;
    mentions_[(*schema_)[variant].choice.index()] = 0;
    if (!scores_.empty()) scores_[variant.index()] = 0;
  }

  void fill(CountLine& line, VariantId variant) const {
    const ChoiceId choice = (*schema_)[variant].choice;
    line.document = &document_;
    line.variant = variant;
    line.count = counts_[variant.index()];
    line.mentions =
        (*schema_)[choice].kind == ChoiceKind::choice ? Value(mentions_[choice.index()]) : Value();
    if (scores_.empty()) return;
    const double score = scores_[variant.index()];
    line.score_mean = ratio(score, static_cast<double>(line.count));
    line.score_rate = ratio(score * 1000, static_cast<double>(document_.words));
  }

  const Schema* schema_;
  Zeros zeros_;
  std::vector<VariantId> variants_;
  DocumentTable::Cursor cursor_;
  DocumentRow document_;
  std::size_t at_;                      // in variants_
  std::vector<std::int64_t> counts_;    // of document_, by VariantId
  std::vector<std::int64_t> mentions_;  // of document_, by ChoiceId
  std::vector<double> scores_;          // of document_, by VariantId; empty: no entry has a weight
};

}  // namespace

std::vector<ColumnInfo> count_columns() {
  return infos(columns_of_counts({}, {"FIELD"}, true));
}

Table document_count_table(const DocumentTable& documents, const Schema& schema, const ZeroRows& rows) {
  check_rows(documents.size(), counted_variants(schema).size(), rows);
  return tidy_stream("counts", columns_of_counts(schema, documents.fields(), has_scores(schema)),
                     VariantRows(documents, schema, rows.zeros));
}

}  // namespace slant
