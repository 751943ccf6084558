// The names of a table's columns: its first row, and rows that repeat it.
#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "corpus/csv.hpp"
#include "corpus/csv_delimiter.hpp"
#include "corpus/field_map.hpp"
#include "corpus/mend.hpp"

namespace slant {
namespace {

bool differ_in_case_alone(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return to_lower_case(x) == to_lower_case(y); });
}

std::vector<std::string> sorted(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

// Looks at the first line alone.
void CsvReader::choose_delimiter(std::vector<Fault>& faults) {
  drop_byte_order_mark();
  std::size_t size = size_of_next_line().value_or(0);
  const std::optional<char> named = delimiter_named_by(buffer_.bytes().substr(0, size));
  if (named) {
    used_ = size;
    finish_row();
    delimiter_ = *named;
  } else {
    const std::string_view line = trimmed(buffer_.bytes().substr(0, size), "\r\n");
    const char found = delimiter_of(line, delimiter_).value_or(delimiter_);
    if (found == delimiter_) return;
    faults.push_back({"other delimiters",
                      {Severity::note,
                       place_of(0),
                       fmt::format("fields are taken to be separated by {}, as the first row has no {}",
                                   words_for_delimiter(found), delimiter_ == ',' ? "comma" : "tab"),
                       {},
                       {},
                       1}});
    delimiter_ = found;
  }
  scanner_ = CsvRowScanner(delimiter_);
}

CsvReader::Row CsvReader::read_header(std::vector<Fault>& faults) {
  choose_delimiter(faults);
  Row row = Row::good;
  do {
    row = next_row(faults);
  } while (row == Row::good && scanner_.empty());
  if (row == Row::end || ended_) return row;
  if (row == Row::bad) throw InputError({faults.back().diagnostic});
  Mended mended;
  quotes_all_ = true;
  for (std::size_t i = 0; i < scanner_.fields(); ++i) {
    std::string name;
    scanner_.value(buffer_.bytes(), i, name);
    if (!scanner_.is_quoted(i)) {
      quotes_all_ = quotes_all_ && name.empty();
      spaced_ = spaced_ || name.substr(0, 1) == " ";
    }
    mended += mend(name);
    name = trimmed(name, " ");
    names_.push_back(name.empty() ? fmt::format("column_{}", i + 1) : std::move(name));
  }
  add_faults(mended, place_of(0), faults);
  check_names();
  return Row::good;
}

void CsvReader::check_names() const {
  std::map<std::string_view, std::size_t> first;
  std::vector<Diagnostic> wrong;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const auto [found, fresh] = first.emplace(names_[i], i);
    if (fresh) continue;
    wrong.push_back(
        {Severity::error,
         place_of(0),
         fmt::format("columns {} and {} are both named '{}'", found->second + 1, i + 1, names_[i]),
         "give each column a name of its own",
         {},
         1});
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
}

// The name that the row at hand has for a column.
std::string CsvReader::name_of_column(std::size_t field) const {
  std::string name;
  scanner_.value(buffer_.bytes(), field, name);
  name = trimmed(name, " ");
  return name.empty() ? fmt::format("column_{}", field + 1) : name;
}

// Hardly any row goes further than its first character.
bool CsvReader::may_begin_names(std::string_view field) const {
  if (field.empty() || field.front() == ' ') return names_.front() == "column_1";
  return std::any_of(names_.begin(), names_.end(), [&](const std::string& name) {
    return to_lower_case(name.front()) == to_lower_case(field.front());
  });
}

// The names that the row at hand repeats, as the first row spells them, or empty.
std::vector<std::string> CsvReader::names_again() const {
  std::vector<std::string> again;
  if (!may_begin_names(scanner_.raw(buffer_.bytes(), 0))) return again;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const std::string name = name_of_column(i);
    const auto known = std::find_if(names_.begin(), names_.end(), [&](const std::string& of_first_row) {
      return names_.size() == 1 ? name == of_first_row : differ_in_case_alone(name, of_first_row);
    });
    if (known == names_.end()) return {};
    again.push_back(*known);
  }
  if (sorted(again) != sorted(names_)) again.clear();
  return again;
}

// Names of another table behind this one: each is one that a field is known by.
std::vector<std::string> CsvReader::other_names() const {
  constexpr std::size_t longest_name = 24;
  std::vector<std::string> names;
  if (names_.size() < 2) return names;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (scanner_.raw(buffer_.bytes(), i).size() > longest_name) return {};
    names.push_back(name_of_column(i));
    if (!names_known_field(names.back()) || std::count(names.begin(), names.end(), names.back()) > 1)
      return {};
  }
  return names;
}

// Tables that were put together bring their names again. In another order, or other ones, they are those of the rows
// behind.
bool CsvReader::repeats_names(std::vector<Fault>& faults) {
  if (delimiter_named_by(buffer_.bytes().substr(0, used_)) == delimiter_) return true;
  if (scanner_.fields() != names_.size()) return false;
  std::vector<std::string> again = names_again();
  const bool other = again.empty();
  if (other) again = other_names();
  if (again.empty()) return false;
  std::string message = "this row repeats the names of the columns; it is no record";
  if (again != names_) {
    message = fmt::format(
        "this row names the columns again, {}; it is no record, and the rows behind it are read {}",
        other ? "by other names" : "in another order", other ? "by these" : "in its order");
  }
  names_ = std::move(again);
  faults.push_back(
      {"names of columns again", {Severity::warning, place_of(0), std::move(message), {}, {}, 1}});
  return true;
}

}  // namespace slant
