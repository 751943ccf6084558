// From the names in a record to the fields of a document.
#include "corpus/field_map.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/suggest.hpp"
#include "corpus/json_remedy.hpp"

namespace slant {
namespace {

constexpr std::size_t text_field = 1;
constexpr std::size_t most_named = 12;  // of a record's fields in a message

// Without case and separators. Each list begins with the name itself.
const std::array<std::vector<std::string_view>, known_field_count> aliases{{
    {"docid", "id", "documentid", "articleid", "uuid"},
    {"text", "fulltext", "body", "content", "article", "maintext", "articlebody", "articletext"},
    {"outlet", "source", "publisher", "publication", "newspaper", "source.name", "sourcename", "outletname"},
    {"date", "published", "pubdate", "publishdate", "publishedat", "datepublished", "publicationdate",
     "datetime"},
    {"title", "headline"},
    {"event", "eventid", "storyid"},
}};

bool is_alias(std::string_view name, std::string_view alias) {
  std::size_t at = 0;
  for (const char c : name) {
    if (c == '_' || c == '-' || c == ' ') continue;
    if (at == alias.size() || alias[at] != to_lower_case(c)) return false;
    ++at;
  }
  return at == alias.size();
}

std::optional<std::size_t> index_of(const Record& record, std::string_view name) {
  const auto found = std::find_if(record.values.begin(), record.values.end(),
                                  [&](const RecordValue& value) { return value.name == name; });
  if (found == record.values.end()) return std::nullopt;
  return static_cast<std::size_t>(found - record.values.begin());
}

std::string list_of_names(const Record& record) {
  if (record.values.empty()) return "the record has none";
  std::string text = record.values.size() == 1 ? "the only field is " : "fields are ";
  for (std::size_t i = 0; i < record.values.size(); ++i) {
    if (i == most_named) return text + ", …";
    if (i > 0) text += ", ";
    text += record.values[i].name;
  }
  return text;
}

std::string_view name_of(ValueType type) {
  switch (type) {
    case ValueType::text:
      return "text";
    case ValueType::number:
      return "a number";
    case ValueType::truth:
      return "true or false";
    case ValueType::list:
      return "a list";
  }
  return {};
}

// The field somebody who forgot to name the text most likely means: the one with the longest text.
std::string_view longest_text(const Record& record) {
  const RecordValue* longest = nullptr;
  for (const RecordValue& value : record.values) {
    if (value.type != ValueType::text) continue;
    if (longest == nullptr || value.value.size() > longest->value.size()) longest = &value;
  }
  return longest == nullptr || longest->value.empty() ? std::string_view("NAME") : longest->name;
}

bool says_nothing(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

Fault fault_of(Severity severity, std::string kind, const SourcePlace& place, std::string message,
               std::string hint = {}) {
  return {std::move(kind), {severity, place, std::move(message), std::move(hint), {}, 1}};
}

}  // namespace

bool names_known_field(std::string_view name) {
  return std::any_of(aliases.begin(), aliases.end(), [&](const auto& of_field) {
    return std::any_of(of_field.begin(), of_field.end(),
                       [&](std::string_view alias) { return is_alias(name, alias); });
  });
}

bool names_text(std::string_view name) {
  return std::any_of(aliases[text_field].begin(), aliases[text_field].end(),
                     [&](std::string_view alias) { return is_alias(name, alias); });
}

FieldMap::FieldMap(std::vector<FieldMapping> mappings) : mappings_(std::move(mappings)) {
  const std::vector<std::string> known(known_fields.begin(), known_fields.end());
  std::vector<Diagnostic> wrong;
  const auto complain = [&](const FieldMapping& mapping, std::string message, std::string hint) {
    message = fmt::format("--field {}={}: {}", mapping.field, mapping.source, message);
    wrong.push_back({Severity::error, {}, std::move(message), std::move(hint), {}, 1});
  };
  for (const FieldMapping& mapping : mappings_) {
    const auto field = std::find(known.begin(), known.end(), mapping.field);
    if (field == known.end()) {
      complain(mapping, fmt::format("there is no field '{}' to fill", mapping.field),
               suggestion(mapping.field, known));
      continue;
    }
    std::string& source = mapped_from_[static_cast<std::size_t>(field - known.begin())];
    if (mapping.source.empty()) {
      complain(mapping, "the name in the records is missing", "write --field outlet=source");
    } else if (!source.empty()) {
      complain(mapping, fmt::format("'{}' is mapped twice", mapping.field), "leave one of them out");
    } else if (std::find(mapped_from_.begin(), mapped_from_.end(), mapping.source) != mapped_from_.end()) {
      complain(mapping, fmt::format("'{}' fills another field already", mapping.source),
               "leave one of them out");
    } else {
      source = mapping.source;
    }
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
}

bool FieldMap::has_shape_of(const Record& record) const {
  return std::equal(record.values.begin(), record.values.end(), shape_.begin(), shape_.end(),
                    [](const RecordValue& value, const Shape& shape) {
                      return value.name == shape.name && value.type == shape.type;
                    });
}

void FieldMap::note_once(std::string note, std::string hint, const Record& record,
                         std::vector<Fault>& faults) {
  if (std::find(noted_.begin(), noted_.end(), note) != noted_.end()) return;
  noted_.push_back(note);
  faults.push_back(
      fault_of(Severity::note, "names understood", record.place, std::move(note), std::move(hint)));
}

void FieldMap::choose(const Record& record, std::size_t field, std::vector<Fault>& faults) {
  const auto is_free = [&](std::size_t index) {
    return std::find(mapped_from_.begin(), mapped_from_.end(), record.values[index].name) ==
           mapped_from_.end();
  };
  if (!mapped_from_[field].empty()) {
    chosen_[field] = index_of(record, mapped_from_[field]);
    return;
  }
  if (const auto own = index_of(record, known_fields[field]); own && is_free(*own)) {
    chosen_[field] = own;
    return;
  }
  chosen_[field].reset();
  std::string beside;
  std::optional<std::size_t> untyped;
  for (const std::string_view alias : aliases[field]) {
    for (std::size_t i = 0; i < record.values.size(); ++i) {
      if (!is_alias(record.values[i].name, alias) || !is_free(i)) continue;
      if (field == text_field && record.values[i].type != ValueType::text) {
        if (!untyped) untyped = i;
      } else if (!chosen_[field]) {
        chosen_[field] = i;
      } else {
        beside += fmt::format("{}'{}'", beside.empty() ? "" : ", ", record.values[i].name);
      }
    }
  }
  if (!chosen_[field]) chosen_[field] = untyped;
  if (!chosen_[field]) return;
  std::string note =
      fmt::format("'{}' is read as {}", record.values[*chosen_[field]].name, known_fields[field]);
  if (!beside.empty()) note += fmt::format(", {} kept beside it", beside);
  note_once(std::move(note), fmt::format("--field {}=NAME chooses another", known_fields[field]), record,
            faults);
}

void FieldMap::learn(const Record& record, std::vector<Fault>& faults) {
  shape_.clear();
  other_names_.clear();
  for (const RecordValue& value : record.values) {
    shape_.push_back({value.name, value.type});
    other_names_.push_back(value.name);
  }
  for (std::size_t field = 0; field < known_field_count; ++field) choose(record, field, faults);
  auto names = std::make_shared<std::array<std::string, known_field_count>>();
  for (std::size_t field = 0; field < known_field_count; ++field) {
    if (!chosen_[field]) continue;
    std::string& name = other_names_[*chosen_[field]];
    if (name != known_fields[field]) (*names)[field] = name;
    name.clear();
  }
  came_as_ = std::move(names);
  // A field that a mapping passes over must not be mistaken for the known one.
  for (std::string& name : other_names_) {
    if (std::find(known_fields.begin(), known_fields.end(), name) == known_fields.end()) continue;
    const std::string old = name;
    while (index_of(record, name)) name = "original_" + name;
    note_once(
        fmt::format("'{}' is filled by a mapping; the records' own '{}' is kept as '{}'", old, old, name), {},
        record, faults);
  }
  other_count_ = other_names_.size() -
                 static_cast<std::size_t>(std::count(other_names_.begin(), other_names_.end(), ""));
}

bool FieldMap::check_text(const Record& record, std::vector<Fault>& faults) const {
  const std::string& source = mapped_from_[text_field];
  if (!chosen_[text_field]) {
    const std::string wanted = source.empty() ? "text" : source;
    std::vector<std::string> names;
    for (const RecordValue& value : record.values) names.push_back(value.name);
    const std::string near = closest(wanted, names);
    std::string hint = way_to_articles(record);
    if (hint.empty() && !near.empty()) hint = fmt::format("did you mean '{}'? --field text={}", near, near);
    if (hint.empty()) hint = fmt::format("--field text={}", longest_text(record));
    faults.push_back(fault_of(Severity::error, "records without text", record.place,
                              fmt::format("no field '{}'; {}", wanted, list_of_names(record)),
                              std::move(hint)));
    return false;
  }
  const RecordValue& text = record.values[*chosen_[text_field]];
  if (text.type == ValueType::text) return true;
  std::string hint = way_to_articles(record);
  faults.push_back(fault_of(Severity::error, "wrong types", record.place,
                            fmt::format("field '{}' is {}, expected text", text.name, name_of(text.type)),
                            hint.empty() ? "--field text=NAME chooses another" : std::move(hint)));
  return false;
}

bool FieldMap::apply(Record& record, Document& document, std::vector<Fault>& faults) {
  if (!has_shape_of(record)) learn(record, faults);
  if (!check_text(record, faults)) return false;

  document.place = record.place;
  document.came_as = came_as_;
  for (std::size_t field = 0; field < known_field_count; ++field) {
    std::string& member = document.*known_members[field];
    if (!chosen_[field]) {
      member.clear();
      continue;
    }
    RecordValue& value = record.values[*chosen_[field]];
    if (value.type == ValueType::list) {
      faults.push_back(
          fault_of(Severity::warning, "wrong types", record.place,
                   fmt::format("field '{}' is a list, expected text; kept as it is", value.name)));
    }
    member.swap(value.value);
  }
  std::size_t others = 0;
  document.others.resize(other_count_);
  for (std::size_t i = 0; i < record.values.size(); ++i) {
    if (other_names_[i].empty()) continue;
    NamedValue& other = document.others[others++];
    other.name = other_names_[i];
    other.value.swap(record.values[i].value);
  }

  if (document.doc_id.empty()) document.doc_id = slant::name_of(record.place);
  if (says_nothing(document.text)) {
    faults.push_back(fault_of(Severity::warning, "empty texts", record.place,
                              fmt::format("the text of '{}' is empty", document.doc_id)));
  }
  return true;
}

}  // namespace slant
