// Scored documents to rows, rows to tables.
#include "study/counting.hpp"

#include <algorithm>
#include <utility>

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

}  // namespace

GroupStudy count_by_group(const StudyOptions& options, const Lexicon& lexicon,
                          const std::vector<std::string>& by) {
  CountTable counts(lexicon.schema, by);
  StudyReport report = run(options, lexicon, [&](const ScoredDocument& scored) -> Take {
    return [&counts, labels = labels_of(scored.document, by), words = scored.text.words(),
            cells = cells_of(lexicon, scored.hits)] { counts.add(labels, words, cells); };
  });
  return {std::move(counts), std::move(report)};
}

DocumentStudy count_by_document(const StudyOptions& options, const Lexicon& lexicon,
                                const std::vector<std::string>& fields) {
  DocumentTable documents(fields.empty() ? std::vector<std::string>{"outlet", "date", "event", "title"}
                                         : fields);
  StudyReport report = run(options, lexicon, [&](const ScoredDocument& scored) -> Take {
    DocumentRow row;
    row.doc_id = scored.document.doc_id;
    row.event = scored.document.event;
    row.words = scored.text.words();
    row.cells = cells_of(lexicon, scored.hits);
    return
        [&documents, row = std::move(row),
         values = fields.empty() ? describing(scored.document) : chosen(scored.document, fields)]() mutable {
          append(documents, row, values);
        };
  });
  return {std::move(documents), std::move(report)};
}

}  // namespace slant
