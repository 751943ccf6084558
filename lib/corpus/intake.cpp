// The steps from a record to a document: path, field names, join, where, duplicates.
#include "corpus/intake.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.hpp"

namespace slant {

Intake::Intake(const CorpusOptions& options, RecordReader* join, std::function<DateOrders()> read_ahead)
    : forms_(options.missing_values),
      dates_(options.date_order, std::move(read_ahead)),
      text_key_(options.repair),
      across_(options.duplicates, options.shard.has_value()) {
  std::vector<Diagnostic> wrong;
  const auto attempt = [&](auto make) {
    try {
      make();
    } catch (const InputError& error) {
      wrong.insert(wrong.end(), error.diagnostics().begin(), error.diagnostics().end());
    }
  };
  attempt([&] { map_.emplace(options.fields); });
  attempt([&] { where_.emplace(options.where); });
  if (!options.path_pattern.empty()) attempt([&] { pattern_.emplace(options.path_pattern); });
  if (join != nullptr)
    attempt([&] { join_.emplace(*join, options.join, options.date_order, options.missing_values); });
  if (!wrong.empty()) throw InputError(std::move(wrong));
}

Intake::Verdict Intake::take(Record& record, Document& document, std::vector<Fault>& faults) {
  const bool is_file = record.place.line == 0;
  if (pattern_ && is_file && !pattern_->match(record.path, record.values) &&
      !pattern_->match(record.place.file, record.values)) {
    faults.push_back({"paths without a match",
                      {Severity::warning,
                       record.place,
                       "the path does not match the pattern; its fields stay empty",
                       "a pattern is compared with the end of the path, and * does not cross a '/'",
                       {},
                       1}});
  }
  forms_.drop_missing(record);
  if (!map_->apply(record, document, faults)) return Verdict::bad;
  forms_.unify(document);
  dates_.read(document);
  if (join_) join_->apply(document, faults);
  see_names(document);
  if (!where_->holds(document)) return Verdict::filtered;
  document.text_key = text_key_.of(document.text);
  switch (across_.see(document, faults)) {
    case AcrossDocuments::Verdict::repeated:
      return Verdict::repeated;
    case AcrossDocuments::Verdict::dropped:
      return Verdict::dropped;
    case AcrossDocuments::Verdict::first:
      break;
  }
  return Verdict::document;
}

void Intake::see_names(const Document& document) {
  any_ = true;
  for (std::size_t field = 0; field < known_field_count; ++field) {
    if (const std::string& name = map_->came_as(field); !name.empty()) fields_.came_as.insert(name);
    met_[field] = met_[field] || map_->found(field);
    fields_.known[field] = fields_.known[field] || met_[field] || !(document.*known_members[field]).empty();
  }
  for (std::size_t i = 0; i < document.others.size(); ++i) {
    const std::string& name = document.others[i].name;
    // Most documents have the fields of the one before.
    if (i == last_others_.size()) last_others_.emplace_back();
    if (last_others_[i] == name) continue;
    last_others_[i] = name;
    if (others_met_.insert(name).second) fields_.others.push_back({name, document.position});
  }
}

std::uint64_t Intake::finish(std::vector<Fault>& faults) {
  forms_.finish(faults);
  dates_.finish(faults);
  const std::uint64_t repeated = across_.finish(faults);
  if (join_) join_->finish(faults);
  return repeated;
}

std::vector<Diagnostic> Intake::unmet_fields() const {
  if (!any_) return {};
  const std::vector<std::string> names = fields_.all();
  std::vector<std::string> derived = names;
  if (std::find(names.begin(), names.end(), "date") != names.end()) {
    derived.insert(derived.end(), {"day", "week", "month", "quarter", "year"});
  }
  std::vector<Diagnostic> wrong;
  const auto expect = [&](const std::string& who, const std::string& field) {
    if (std::find(derived.begin(), derived.end(), field) != derived.end()) return;
    wrong.push_back({Severity::error,
                     {},
                     fmt::format("{}: no document has a field '{}'", who, field),
                     suggestion(field, derived),
                     {},
                     1});
  };
  for (const std::string& field : where_->fields()) expect("--where", field);
  if (join_) expect("--join", join_->key());
  for (const FieldMapping& mapping : map_->mappings()) {
    const auto field = static_cast<std::size_t>(
        std::find(known_fields.begin(), known_fields.end(), mapping.field) - known_fields.begin());
    if (met_[field]) continue;
    wrong.push_back({Severity::error,
                     {},
                     fmt::format("--field {}={}: no record has a field '{}'", mapping.field, mapping.source,
                                 mapping.source),
                     suggestion(mapping.source, names),
                     {},
                     1});
  }
  return wrong;
}

}  // namespace slant
