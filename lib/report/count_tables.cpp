// From a document's cells to a row for each variant.
#include "report/count_tables.hpp"

#include "base/ratio.hpp"
#include "report/columns.hpp"

namespace slant {
namespace {

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

  bool next(Row& row) {
    for (;;) {
      while (at_ < variants_.size()) {
        const VariantId variant = variants_[at_++];
        if (zeros_ == Zeros::mentioned && counts_[variant.index()] == 0) continue;
        fill(row, variant);
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
    at_ = 0;
    return true;
  }

  void add(const DocumentCell& cell) {
    const VariantId variant = (*schema_)[cell.entry].variant;
    if ((*schema_)[variant].ignored) return;
    counts_[variant.index()] += cell.count;
    mentions_[(*schema_)[variant].choice.index()] += cell.count;
    if (!scores_.empty()) scores_[variant.index()] += (*schema_)[cell.entry].weight * cell.count;
  }

  void forget(const DocumentCell& cell) {
    const VariantId variant = (*schema_)[cell.entry].variant;
    counts_[variant.index()] = 0;
    mentions_[(*schema_)[variant].choice.index()] = 0;
    if (!scores_.empty()) scores_[variant.index()] = 0;
  }

  void fill(Row& row, VariantId variant) const {
    const ChoiceId id = (*schema_)[variant].choice;
    const Schema::Choice& choice = (*schema_)[id];
    row.clear();
    row.emplace_back(document_.doc_id);
    for (const std::string& label : document_.labels) row.emplace_back(label);
    row.emplace_back(schema_->lexicons[choice.lexicon.index()].name);
    row.emplace_back(choice.name);
    row.emplace_back((*schema_)[variant].name);
    row.emplace_back(counts_[variant.index()]);
    row.push_back(choice.kind == ChoiceKind::choice ? Value(mentions_[id.index()]) : Value());
    row.push_back(integer(document_.words));
    if (scores_.empty()) return;
    const double score = scores_[variant.index()];
    row.emplace_back(ratio(score, static_cast<double>(counts_[variant.index()])));
    row.emplace_back(ratio(score * 1000, static_cast<double>(document_.words)));
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

Table document_count_table(const DocumentTable& documents, const Schema& schema, const ZeroRows& rows) {
  check_rows(documents.size(), counted_variants(schema).size(), rows);
  Table table;
  table.name = "counts";
  table.columns = with_fields({label_column("doc_id")}, documents.fields(),
                              {label_column("lexicon"), label_column("choice"), label_column("variant"),
                               number_column("count"), number_column("mentions"), number_column("words")});
  if (has_scores(schema)) {
    for (const char* name : {"score_mean", "score_rate"}) table.columns.push_back(number_column(name));
  }
  table.next = [state = VariantRows(documents, schema, rows.zeros)](Row& row) mutable {
    return state.next(row);
  };
  return table;
}

}  // namespace slant
