// --join: fields added to documents from a table, by the value of its first column.
#include "corpus/join.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/comparable.hpp"
#include "base/suggest.hpp"
#include "corpus/date.hpp"
#include "corpus/date_orders.hpp"
#include "corpus/value_forms.hpp"

namespace slant {
namespace {

constexpr std::size_t most_missed = 10'000;   // distinct values kept for the summary
constexpr std::size_t most_compared = 1'000;  // rows looked through for a near one

std::string* member_named(Document& document, std::string_view name) {
  for (std::size_t i = 0; i < known_field_count; ++i) {
    if (name == known_fields[i]) return &(document.*known_members[i]);
  }
  for (NamedValue& other : document.others) {
    if (name == other.name) return &other.value;
  }
  return nullptr;
}

}  // namespace

Join::Join(RecordReader& table, std::string name, std::optional<DateOrder> date_order,
           std::string_view missing)
    : name_(std::move(name)) {
  std::vector<Diagnostic> wrong;
  const auto gather = [&](std::vector<Fault>& faults) {
    for (Fault& fault : faults) {
      if (fault.diagnostic.severity == Severity::error) wrong.push_back(std::move(fault.diagnostic));
    }
    faults.clear();
  };
  std::vector<Fault> faults;
  Record row;
  ValueForms forms(missing);
  for (auto outcome = table.next(row, faults); outcome != RecordReader::Outcome::end;
       outcome = table.next(row, faults)) {
    gather(faults);
    if (outcome != RecordReader::Outcome::record) continue;
    forms.drop_missing(row);
    add_row(row, wrong);
  }
  gather(faults);
  const SourcePlace place{name_, 0, 0};
  if (key_.empty() && wrong.empty()) {
    wrong.push_back({Severity::error,
                     place,
                     "the table has no rows",
                     "its first line names the columns, the first of them a field such as outlet",
                     {},
                     1});
  } else if (!key_.empty() && columns_.empty()) {
    wrong.push_back({Severity::error,
                     {name_, 1, 0},
                     fmt::format("'{}' is the only column, there is nothing to join", key_),
                     "columns are separated by commas, or by tabs in a .tsv",
                     {},
                     1});
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
  clashed_.resize(columns_.size());
  read_dates(date_order);
}

// A table is in memory, so that each of its dates can settle the order of the others.
void Join::read_dates(std::optional<DateOrder> order) {
  const auto column = std::find(columns_.begin(), columns_.end(), "date");
  if (column == columns_.end()) return;
  const auto index = static_cast<std::size_t>(column - columns_.begin());
  if (!order) {
    DateOrders shown;
    for (const auto& [key, cells] : rows_) shown.see(name_, cells[index]);
    order = shown.order_of(name_);
  }
  for (auto& [key, cells] : rows_) read_date(cells[index], order_for(cells[index], order));
}

void Join::add_row(Record& row, std::vector<Diagnostic>& wrong) {
  if (row.values.empty()) return;
  if (key_.empty()) {
    key_ = row.values.front().name;
    for (std::size_t i = 1; i < row.values.size(); ++i) columns_.push_back(row.values[i].name);
  }
  std::string key = std::move(row.values.front().value);
  make_comparable(key);
  const auto [line, is_new] = lines_.emplace(key, row.place.line);
  if (!is_new) {
    wrong.push_back({Severity::error,
                     row.place,
                     fmt::format("{} '{}' stands in line {} already", key_, key, line->second),
                     "leave one of the two rows out",
                     {},
                     1});
    return;
  }
  std::vector<std::string>& cells = rows_[std::move(key)];
  cells.resize(columns_.size());
  for (std::size_t i = 0; i < columns_.size() && i + 1 < row.values.size(); ++i) {
    cells[i] = std::move(row.values[i + 1].value);
    make_comparable(cells[i]);
  }
}

void Join::fill(Document& document, std::size_t column, const std::string& value,
                std::vector<Fault>& faults) {
  std::string* member = member_named(document, columns_[column]);
  if (member == nullptr) {
    document.others.push_back({columns_[column], value});
    return;
  }
  if (!member->empty() && *member != value && !value.empty() && !clashed_[column]) {
    clashed_[column] = true;
    faults.push_back({"columns also in the records",
                      {Severity::warning,
                       document.place,
                       fmt::format("'{}' is a field of the records, too: what they "
                                   "say stands, {} fills it only where it is empty",
                                   columns_[column], name_),
                       fmt::format("to have both, name the column of {} otherwise", name_),
                       {},
                       1}});
  }
  if (member->empty()) *member = value;
}

void Join::apply(Document& document, std::vector<Fault>& faults) {
  const std::string_view value = document.value(key_);
  const auto row = rows_.find(value);
  if (row == rows_.end()) {
    auto missed = missed_.find(value);
    if (missed == missed_.end() && missed_.size() < most_missed) {
      missed = missed_.emplace(std::string(value), Missed{0, document.place}).first;
    }
    ++(missed == missed_.end() ? missed_beyond_ : missed->second.documents);
  }
  static const std::string nothing;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    fill(document, i, row == rows_.end() ? nothing : row->second[i], faults);
  }
}

void Join::finish(std::vector<Fault>& faults) const {
  const auto documents = [](std::uint64_t count) {
    return count == 1 ? std::string("1 document") : fmt::format("{} documents", count);
  };
  std::vector<std::string> keys;
  for (const auto& row : rows_) {
    if (keys.size() == most_compared) break;
    keys.push_back(row.first);
  }
  for (const auto& [value, missed] : missed_) {
    const std::string who =
        value.empty() ? fmt::format("without {}", key_) : fmt::format("with {} '{}'", key_, value);
    const std::string near = closest(value, keys);
    faults.push_back({"values without a row in the table",
                      {Severity::warning,
                       missed.first,
                       fmt::format("{} {}: {} has no row for it", documents(missed.documents), who, name_),
                       near.empty() ? std::string{} : fmt::format("did you mean '{}'?", near),
                       {},
                       1}});
  }
  if (missed_beyond_ > 0) {
    faults.push_back({"values without a row in the table",
                      {Severity::warning,
                       {name_, 0, 0},
                       fmt::format("{} with further values of {}: there is no row for them",
                                   documents(missed_beyond_), key_),
                       {},
                       {},
                       1}});
  }
}

}  // namespace slant
