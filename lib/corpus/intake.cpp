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
      alike_outlets_("outlet"),
      text_key_(options.repair),
      duplicates_(options.duplicates) {
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
  const bool repeated = is_repeated(document);
  if (repeated && duplicates_ == Duplicates::first) return Verdict::dropped;
  alike_outlets_.see(document.outlet);
  ids_.see(document, faults);
  return repeated ? Verdict::repeated : Verdict::document;
}

bool Intake::is_repeated(const Document& document) {
  if (document.text_key == 0) return false;
  if (duplicates_ == Duplicates::first) return texts_.again(document.text_key);
  return counted_texts_.add(document.text_key, 0) == Repeats::Answer::again;
}

void Intake::see_names(const Document& document) {
  any_ = true;
  for (std::size_t field = 0; field < known_field_count; ++field) {
    if (const std::string& name = map_->came_as(field); !name.empty()) came_as_.insert(name);
    met_[field] = met_[field] || map_->found(field);
    filled_[field] = filled_[field] || met_[field] || !(document.*known_members[field]).empty();
  }
  for (std::size_t i = 0; i < document.others.size(); ++i) {
    const std::string& name = document.others[i].name;
    // Most documents have the fields of the one before.
    if (i == last_others_.size()) last_others_.emplace_back();
    if (last_others_[i] == name) continue;
    last_others_[i] = name;
    if (others_met_.insert(name).second) other_names_.push_back(name);
  }
}

std::vector<std::string> Intake::field_names() const {
  std::vector<std::string> names;
  for (std::size_t field = 0; field < known_field_count; ++field) {
    if (filled_[field]) names.emplace_back(known_fields[field]);
  }
  names.insert(names.end(), other_names_.begin(), other_names_.end());
  names.insert(names.end(), came_as_.begin(), came_as_.end());
  return names;
}

std::uint64_t Intake::finish(std::vector<Fault>& faults) {
  forms_.finish(faults);
  dates_.finish(faults);
  alike_outlets_.finish(faults);
  ids_.finish(faults);
  std::uint64_t repeated = 0;
  counted_texts_.finish([&](std::uint64_t /*ticket*/) { ++repeated; });
  if (join_) join_->finish(faults);
  if (any_) expect_fields();
  return repeated;
}

void Intake::expect_fields() const {
  const std::vector<std::string> names = field_names();
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
  if (!wrong.empty()) throw InputError(std::move(wrong));
}

}  // namespace slant
