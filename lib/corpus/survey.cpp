// Counts what a corpus contains: documents, words, dates, missing fields, duplicates, repairs.
#include "corpus/survey.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "base/hash.hpp"
#include "corpus/date.hpp"
#include "corpus/duplicates.hpp"

namespace slant {
namespace {

constexpr std::size_t longest_example = 200;  // bytes; more would hold texts

void widen(SurveyCounts& counts, std::string_view date) {
  if (iso_length(date) == 0) {
    ++counts.undated;
    return;
  }
  if (counts.first_date.empty() || date < counts.first_date) counts.first_date = date;
  if (date > counts.last_date) counts.last_date = date;
}

// Up to `size` bytes, not through a code point.
std::string_view head_of(std::string_view text, std::size_t size) {
  if (text.size() <= size) return text;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
  return text.substr(0, size);
}

}  // namespace

struct Survey::Met {
  Seen texts, ids;
};

Survey::Survey(SurveyOptions options) : options_(std::move(options)), met_(std::make_unique<Met>()) {
  total_.repairs.resize(options_.repairs.size());
  total_.notes.resize(options_.notes.size());
  total_.noted_documents.resize(options_.notes.size());
  for (std::size_t i = 0; i < known_field_count; ++i) known_[i].field.name = known_fields[i];
}

Survey::~Survey() = default;
Survey::Survey(Survey&&) noexcept = default;
Survey& Survey::operator=(Survey&&) noexcept = default;

void Survey::add(const Document& document, std::uint64_t words, std::span<const std::uint32_t> repairs,
                 std::span<const std::uint32_t> notes) {
  assert(repairs.size() == options_.repairs.size() && notes.size() == options_.notes.size());
  SurveyCounts& group = groups_[std::string(document.value(options_.by))];
  group.repairs.resize(repairs.size());
  group.notes.resize(notes.size());
  group.noted_documents.resize(notes.size());

  const bool has_id = document.doc_id != name_of(document.place);
  const bool text_again = document.text_key != 0 && met_->texts.again(document.text_key);
  const bool id_again = met_->ids.again(document.doc_id);
  const bool repaired =
      std::any_of(repairs.begin(), repairs.end(), [](std::uint32_t count) { return count > 0; });
  for (SurveyCounts* counts : {&group, &total_}) {
    ++counts->documents;
    counts->words += words;
    widen(*counts, document.date);
    counts->duplicate_texts += text_again ? 1 : 0;
    counts->duplicate_ids += id_again ? 1 : 0;
    counts->repaired_documents += repaired ? 1 : 0;
    for (std::size_t i = 0; i < repairs.size(); ++i) counts->repairs[i] += repairs[i];
    for (std::size_t i = 0; i < notes.size(); ++i) {
      counts->notes[i] += notes[i];
      counts->noted_documents[i] += notes[i] > 0 ? 1 : 0;
    }
    for (std::size_t i = 0; i < known_field_count; ++i) {
      const bool has = i == 0 ? has_id : !(document.*known_members[i]).empty();
      counts->missing[i] += has ? 0 : 1;
    }
  }

  for (std::size_t i = 0; i < known_field_count; ++i) {
    if (i > 0 || has_id) see(known_[i], document.*known_members[i]);
  }
  for (std::size_t i = 0; i < document.others.size(); ++i) see_other(i, document.others[i]);
}

void Survey::see(Fill& fill, std::string_view value) {
  if (value.empty()) return;
  if (fill.field.documents++ == 0) fill.field.example = head_of(value, longest_example);
  if (fill.values.size() < SurveyField::most_distinct) fill.values.insert(hash_of(value));
}

void Survey::see_other(std::size_t position, const NamedValue& other) {
  // Documents of one source have their fields in one order.
  if (position < others_.size() && others_[position].field.name == other.name) {
    return see(others_[position], other.value);
  }
  const auto [index, is_new] = other_indices_.emplace(other.name, others_.size());
  if (is_new) others_.push_back({{other.name, 0, 0, {}}, {}});
  see(others_[index->second], other.value);
}

std::vector<SurveyField> Survey::fields() const {
  std::vector<SurveyField> fields;
  const auto add = [&](const Fill& fill) {
    fields.push_back(fill.field);
    fields.back().distinct = fill.values.size();
  };
  for (const Fill& fill : known_) add(fill);
  for (const Fill& fill : others_) add(fill);
  return fields;
}

}  // namespace slant
