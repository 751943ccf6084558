// NA and its like become missing, look-alike values one; told once a field.
#include "corpus/value_forms.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/comparable.hpp"
#include "base/wording.hpp"
#include "corpus/period.hpp"

namespace slant {
namespace {

// Longer ones are texts, and nothing is grouped by them.
constexpr std::size_t longest_compared = 256;

// A whole number as programs write it that know only fractions.
bool make_whole(std::string& number) {
  const std::size_t point = number.find('.');
  if (point == 0 || point == std::string::npos || point + 1 == number.size()) return false;
  for (std::size_t i = 0; i < number.size(); ++i) {
    if (i < point ? !is_digit(number[i]) : i > point && number[i] != '0') return false;
  }
  number.resize(point);
  return true;
}

}  // namespace

ValueForms::ValueForms(std::string_view missing) {
  while (!missing.empty()) {
    const std::size_t comma = std::min(missing.find(','), missing.size());
    if (comma > 0) missing_.emplace_back(missing.substr(0, comma));
    missing.remove_prefix(std::min(comma + 1, missing.size()));
  }
  for (const std::string& one : missing_) {
    longest_ = std::max(longest_, one.size());
    begins_[static_cast<unsigned char>(one.front())] = true;
  }
}

void ValueForms::count(Tallies& tallies, std::string_view field, std::string_view from, std::string_view to,
                       const SourcePlace& place) {
  auto found = tallies.find(field);
  if (found == tallies.end())
    found = tallies.emplace(std::string(field), Tally{0, std::string(from), std::string(to), place}).first;
  ++found->second.records;
}

bool ValueForms::is_missing(std::string_view value) const {
  if (!value.empty() && (is_space(value.front()) || is_space(value.back()))) value = trimmed(value);
  if (value.empty() || value.size() > longest_ || !begins_[static_cast<unsigned char>(value.front())])
    return false;
  return std::find(missing_.begin(), missing_.end(), value) != missing_.end();
}

void ValueForms::drop_missing(Record& record) {
  for (RecordValue& value : record.values) {
    if (value.type != ValueType::text || !is_missing(value.value)) continue;
    count(value.bare ? dropped_ : kept_, value.name, value.value, {}, record.place);
    if (value.bare) value.value.clear();
  }
}

void ValueForms::unify(std::string_view field, std::string& value, const SourcePlace& place) {
  if (value.size() > longest_compared || is_plainly_comparable(value)) return;
  before_ = value;
  if (make_comparable(value)) count(unified_, field, before_, value, place);
}

void ValueForms::unify(Document& document) {
  for (std::size_t i = 0; i < known_field_count; ++i) {
    const auto member = known_members[i];
    const bool compared =
        member != &Document::title && member != &Document::text && member != &Document::date;
    if (compared) unify(known_fields[i], document.*member, document.place);
  }
  for (NamedValue& other : document.others) {
    unify(other.name, other.value, document.place);
    if (value_named<Period>(other.name)) make_whole(other.value);
  }
}

void ValueForms::finish(std::vector<Fault>& faults) const {
  const auto tell = [&](Severity severity, const char* kind, const Tally& tally, std::string message,
                        std::string hint) {
    faults.push_back({kind, {severity, tally.first, std::move(message), std::move(hint), {}, 1}});
  };
  constexpr std::string_view flag = "--missing-values lists the values that mean there is none";
  for (const auto& [field, tally] : dropped_) {
    tell(Severity::note, "values taken as missing", tally,
         fmt::format("{} is taken as missing in {}, where '{}' or the like stands", field,
                     counted(tally.records, "record"), tally.from),
         fmt::format("{}; '' says none do", flag));
  }
  for (const auto& [field, tally] : kept_) {
    tell(
        Severity::warning, "values that look missing", tally,
        fmt::format("{} is '{}' or the like in {}: taken as a value, as it stands in quotation marks", field,
                    tally.from, counted(tally.records, "record")),
        fmt::format("if it means a missing value, leave these out with --where '{}!={}'", field, tally.from));
  }
  for (const auto& [field, tally] : unified_) {
    tell(Severity::note, "look-alike values", tally,
         fmt::format("{} has other white space, invisible marks or accents in {}, which make no other value: "
                     "'{}' is read as '{}'",
                     field, counted(tally.records, "record"), tally.from, tally.to),
         {});
  }
}

}  // namespace slant
