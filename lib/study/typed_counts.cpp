// --counts: a table of counts read into the same form that a corpus gives.
#include "study/typed_counts.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "base/hash.hpp"
#include "base/suggest.hpp"
#include "study/typed_layouts.hpp"

namespace slant {

LexiconId SchemaOfNames::lexicon_named(const std::string& name) {
  for (std::size_t i = 0; i < schema_.lexicons.size(); ++i) {
    if (schema_.lexicons[i].name == name) return id_of<LexiconTag>(i);
  }
  schema_.lexicons.emplace_back().name = name;
  return id_of<LexiconTag>(schema_.lexicons.size() - 1);
}

VariantId SchemaOfNames::variant(const std::string& lexicon, const std::string& choice,
                                 const std::string& name, ChoiceKind kind) {
  const LexiconId in = lexicon_named(lexicon);
  std::size_t c = 0;
  while (c < schema_.choices.size() &&
         (schema_.choices[c].name != choice || schema_.choices[c].lexicon != in)) {
    ++c;
  }
  if (c == schema_.choices.size()) {
    schema_.choices.emplace_back();
    schema_.choices[c].lexicon = in;
    schema_.choices[c].name = choice;
    schema_.choices[c].kind = kind;
  }
  Schema::Choice& of = schema_.choices[c];
  if (kind == ChoiceKind::choice) of.kind = kind;  // a group without mentions tells nothing of the kind
  for (const VariantId id : of.variants) {
    if (schema_[id].name == name) return id;
  }
  const auto id = id_of<VariantTag>(schema_.variants.size());
  schema_.choices[c].variants.push_back(id);
  Schema::Variant variant;
  variant.choice = id_of<ChoiceTag>(c);
  variant.name = name;
  schema_.variants.push_back(std::move(variant));
  schema_.entries.push_back({id, name, 1});
  return id;
}

namespace {

std::uint64_t hash_of(const TypedGrid& grid) {
  std::uint64_t hash = 0;
  for (const std::string& name : grid.names) hash = slant::hash_of(name, hash);
  for (const auto& row : grid.rows) {
    for (const std::string& cell : row) hash = slant::hash_of(cell, hash);
  }
  return hash;
}

std::size_t place_of(const std::vector<std::string>& names, const std::string& name) {
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

void require_label(const std::string& name, const char* flag, const std::vector<std::string>& names,
                   std::vector<Diagnostic>& unknown) {
  if (place_of(names, name) < names.size()) return;
  Diagnostic diagnostic;
  diagnostic.message = fmt::format("{} {}: the table has no column of labels '{}'", flag, name, name);
  diagnostic.hint = suggestion(name, names);
  unknown.push_back(std::move(diagnostic));
}

std::vector<std::string> groups_by(const TypedRows& typed, const std::vector<std::string>& by,
                                   const std::string& unit) {
  const auto& names = typed.label_names;
  std::vector<Diagnostic> unknown;
  for (const std::string& name : by) require_label(name, "--by", names, unknown);
  if (!unit.empty()) require_label(unit, "--unit", names, unknown);
  if (!unknown.empty()) throw InputError(std::move(unknown));
  if (by.empty()) return {place_of(names, "outlet") < names.size() ? "outlet" : names[0]};
  return by;
}

// Whether the rows are parts of groups rather than groups.
bool are_documents(const TypedRows& typed, const std::vector<std::size_t>& by) {
  if (place_of(typed.label_names, "doc_id") < typed.label_names.size() &&
      by.size() < typed.label_names.size())
    return true;
  std::set<std::vector<std::string>> met;
  for (const TypedRow& row : typed.rows) {
    std::vector<std::string> group;
    group.reserve(by.size());
    for (const std::size_t i : by) group.push_back(row.labels[i]);
    if (!met.insert(std::move(group)).second) return true;
  }
  return false;
}

// Fills a document's row from a typed one.
class AsDocuments {
 public:
  AsDocuments(const std::vector<std::string>& names, const std::vector<std::string>& by)
      : event_(place_of(names, "event")) {
    id_ = place_of(names, "doc_id");
    for (std::size_t i = 0; i < names.size() && id_ == names.size(); ++i) {
      if (place_of(by, names[i]) == by.size() && i != event_) id_ = i;
    }
  }

  const DocumentRow& row(const TypedRow& typed, std::size_t number) {
    row_.doc_id = id_ < typed.labels.size() ? typed.labels[id_] : fmt::format("row {}", number + 1);
    row_.event = event_ < typed.labels.size() ? typed.labels[event_] : "";
    row_.labels = typed.labels;
    row_.words = typed.words;
    row_.cells.clear();
    for (const auto& [entry, count] : typed.counts) {
      row_.cells.push_back({EntryId{entry}, Voice::narrator, Zone::body, count});
    }
    return row_;
  }

 private:
  std::size_t id_;
  std::size_t event_;
  DocumentRow row_;
};

}  // namespace

TypedCounts read_counts(const std::string& path, const std::vector<std::string>& by,
                        const std::string& unit) {
  const TypedGrid grid =
      read_grid(path, "its first line names the columns: labels, then one column of counts a variant");
  const bool is_tidy = grid.column("variant") && grid.column("count");
  std::vector<std::string> labels_said = by;
  if (!unit.empty()) labels_said.push_back(unit);
  TypedRows typed = is_tidy ? rows_of_tidy(grid) : rows_of_wide(grid, labels_said);
  const std::vector<std::string> groups = groups_by(typed, by, unit);
  TypedCounts made{typed.schema,      groups,       CountTable(typed.schema, groups), {},
                   typed.rows.size(), hash_of(grid)};

  std::vector<std::size_t> places;
  places.reserve(groups.size());
  for (const std::string& name : groups) places.push_back(place_of(typed.label_names, name));
  if (are_documents(typed, places)) made.documents.emplace(typed.label_names);
  AsDocuments documents(typed.label_names, groups);
  std::vector<std::string_view> labels(places.size());
  for (std::size_t r = 0; r < typed.rows.size(); ++r) {
    const DocumentRow& row = documents.row(typed.rows[r], r);
    for (std::size_t i = 0; i < places.size(); ++i) labels[i] = row.labels[places[i]];
    made.counts.add(labels, row.words, row.cells);
    if (made.documents) made.documents->append(row);
  }
  return made;
}

}  // namespace slant
