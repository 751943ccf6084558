// Counting runs: scored documents added to group counts or to a document table.
#include "study/counting.hpp"

#include <algorithm>
#include <memory>
#include <span>
#include <string_view>
#include <utility>

#include "count/schema.hpp"
#include "study/counted_run.hpp"

namespace slant {
namespace {

// Every field that describes a document: all but its id and its text.
std::vector<NamedValue> describing(const Document& document) {
  std::vector<NamedValue> values{{"outlet", document.outlet},
                                 {"date", document.date},
                                 {"event", document.event},
                                 {"title", document.title}};
  values.insert(values.end(), document.others.begin(), document.others.end());
  return values;
}

std::vector<NamedValue> chosen(const Document& document, const std::vector<std::string>& fields) {
  std::vector<NamedValue> values;
  values.reserve(fields.size());
  for (const std::string& field : fields) values.push_back({field, std::string(document.value(field))});
  return values;
}

// Where a named field stands in the table's rows; a new one is added.
std::size_t column_of(DocumentTable& table, const std::string& name) {
  const auto& fields = table.fields();
  const auto found = std::find(fields.begin(), fields.end(), name);
  if (found != fields.end()) return static_cast<std::size_t>(found - fields.begin());
  return table.add_field(name);
}

void append(DocumentTable& table, DocumentRow& row, const std::vector<NamedValue>& values) {
  row.labels.assign(table.fields().size(), {});
  for (const NamedValue& value : values) {
    const std::size_t column = column_of(table, value.name);
    row.labels.resize(table.fields().size());
    row.labels[column] = value.value;
  }
  table.append(row);
}

class GroupSink final : public CountSink {
 public:
  explicit GroupSink(CountTable& counts) : counts_(counts) {}

  void take(const Document& document, const WordsByPart& words,
            std::span<const DocumentCell> cells) override {
    labels_.clear();
    for (const std::string& field : counts_.by()) labels_.push_back(document.value(field));
    const std::optional<Unit>& unit = counts_.moments();
    counts_.add(
        labels_, words, cells,
        {document.event, document.outlet, unit ? document.value(unit->other_field()) : std::string_view()});
  }

 private:
  CountTable& counts_;
  std::vector<std::string_view> labels_;
};

class RowSink final : public CountSink {
 public:
  RowSink(const std::vector<std::string>& fields, DocumentTable& table) : fields_(fields), table_(table) {}

  void take(const Document& document, const WordsByPart& words,
            std::span<const DocumentCell> cells) override {
    row_.doc_id = document.doc_id;
    row_.event = document.event;
    row_.words = words[0];
    row_.cells.assign(cells.begin(), cells.end());
    append(table_, row_, fields_.empty() ? describing(document) : chosen(document, fields_));
  }

 private:
  const std::vector<std::string>& fields_;
  DocumentTable& table_;
  DocumentRow row_;
};

GroupStudy count_into(CountTable counts, const StudyOptions& options, const Lexicon& lexicon) {
  const std::optional<Split> split = counts.split();
  StudyOptions needed = options;
  needed.score.voices = split == Split::voice;
  needed.score.zones = split == Split::zone;
  needed.score.qualifiers = false;
  GroupSink sink(counts);
  StudySummary summary = count_documents(needed, lexicon, {sink, split, CellUse::summed});
  if (counts.moments()) counts.settle_unit();
  return {std::move(counts), std::move(summary)};
}

}  // namespace

GroupStudy count_by_group(const StudyOptions& options, const Lexicon& lexicon,
                          const std::vector<std::string>& by, std::optional<Unit> moments,
                          std::optional<Split> split) {
  return count_into(CountTable(lexicon.schema, by, moments, split), options, lexicon);
}

GroupStudy count_entries_by_group(const StudyOptions& options, const Lexicon& lexicon,
                                  const std::vector<std::string>& by) {
  return count_into(CountTable(with_entries_as_variants(lexicon.schema), by), options, lexicon);
}

std::vector<std::string> fields_for_units(std::vector<std::string> by, const std::optional<Unit>& unit) {
  const auto add = [&by](std::string_view field) {
    if (!field.empty() && std::find(by.begin(), by.end(), field) == by.end()) by.emplace_back(field);
  };
  add("outlet");
  if (unit) add(unit->other_field());
  return by;
}

DocumentStudy count_by_document(const StudyOptions& options, const Lexicon& lexicon,
                                const std::vector<std::string>& fields, TextSample* beside) {
  DocumentTable documents(fields.empty() ? std::vector<std::string>{"outlet", "date", "event", "title"}
                                         : fields);
  StudyOptions needed = options;
  needed.score.qualifiers = beside != nullptr;  // a DocumentTable does not tell them apart, lines to read do
  RowSink sink(fields, documents);
  StudySummary summary = count_documents(needed, lexicon, {sink, {}, CellUse::kept, beside});
  return {std::move(documents), std::move(summary)};
}

}  // namespace slant
