// A tidy table as a list of columns: what each is called and means stands beside the way its values are
// taken, so that the header, the rows and the codebook cannot part.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// A cell's value by its type. Text is copied into the cell's own; where `empty_is_missing`, "" is no value.
void set_text(Value& cell, std::string_view text, bool empty_is_missing);

template <class T>
void set_cell(Value& cell, T&& value, bool empty_is_missing) {
  using Plain = std::remove_cv_t<std::remove_reference_t<T>>;
  if constexpr (std::is_same_v<Plain, std::optional<std::uint64_t>>) {
    if (value) {
      cell = static_cast<std::int64_t>(*value);
    } else {
      cell = std::monostate();
    }
  } else if constexpr (std::is_same_v<Plain, Value> || std::is_same_v<Plain, bool>) {
    cell = std::forward<T>(value);
  } else if constexpr (std::is_integral_v<Plain>) {
    cell = static_cast<std::int64_t>(value);
  } else if constexpr (std::is_floating_point_v<Plain>) {
    cell = static_cast<double>(value);
  } else {
    set_text(cell, value, empty_is_missing);
  }
}

template <class RowType>
struct TidyColumn : ColumnInfo {
  std::function<void(const RowType&, Value&)> put;
  // Of a stream whose rows say, as `fresh`, from which level on they are new: the level of this column. 0: of each row.
  std::uint8_t lasts{0};

  // `get`: a member of the row or a function of it, that yields text, a number, a bool or a Value.
  template <class Getter>
  TidyColumn(std::string called, ColumnUnit in, std::string means, std::string is_empty_when, Getter get)
      : ColumnInfo{std::move(called), in, std::move(means), std::move(is_empty_when)},
        put([get = std::move(get), lenient = in.type == ColumnUnit::Type::text](
                const RowType& row, Value& cell) { set_cell(cell, std::invoke(get, row), lenient); }) {}

  TidyColumn lasting(std::uint8_t level) && {
    lasts = level;
    return std::move(*this);
  }
};

template <class RowType>
using TidyColumns = std::vector<TidyColumn<RowType>>;

template <class RowType, class... More>
TidyColumns<RowType> joined(TidyColumns<RowType> columns, More... more) {
  const auto append = [&](TidyColumns<RowType> next) {
    for (TidyColumn<RowType>& column : next) columns.push_back(std::move(column));
  };
  (append(std::move(more)), ...);
  return columns;
}

// What the values of a field are, of a group or of a document.
struct FieldMeaning {
  const char* meaning;
  const char* empty_when;
};
inline constexpr FieldMeaning group_field{
    "What the documents of the group have in this field, one column for each "
    "field of --by; (missing) stands for documents without it. A field with "
    "the name of another column of the table is called field_ and its name.",
    never};
inline constexpr FieldMeaning document_field{
    "What the document has in this field, one column for each field that is listed (--by or --fields). A "
    "field with the name of another column of the table is called field_ and its name.",
    "where the document has no such value"};

// The names of the fields, where one is among `own` field_NAME.
std::vector<std::string> kept_apart(const std::vector<std::string>& fields,
                                    const std::vector<std::string>& own);

// A column for each field between others. `labels`: a row's values of the fields, by reference.
template <class RowType, class Labels>
TidyColumns<RowType> with_fields(TidyColumns<RowType> before, const std::vector<std::string>& fields,
                                 const FieldMeaning& meaning, Labels labels, TidyColumns<RowType> after) {
  static_assert(std::is_reference_v<std::invoke_result_t<Labels, const RowType&>>);
  std::vector<std::string> own;
  for (const auto* columns : {&before, &after}) {
    for (const ColumnInfo& column : *columns) own.push_back(column.name);
  }
  TidyColumns<RowType> between;
  const std::vector<std::string> names = kept_apart(fields, own);
  for (std::size_t i = 0; i < names.size(); ++i) {
    between.emplace_back(
        names[i], unit::text, meaning.meaning, meaning.empty_when,
        [labels, i](const RowType& row) -> std::string_view { return std::invoke(labels, row)[i]; });
  }
  return joined(std::move(before), std::move(between), std::move(after));
}

// For a format: numbers to the right; what has no value shows as "–" among numbers, as nothing among text.
Column shown_column(const ColumnInfo& info);

template <class RowType>
std::vector<Column> shown_columns(const TidyColumns<RowType>& columns) {
  std::vector<Column> shown;
  for (const ColumnInfo& column : columns) shown.push_back(shown_column(column));
  return shown;
}

template <class RowType>
void fill(const TidyColumns<RowType>& columns, const RowType& from, Row& row) {
  row.resize(columns.size());
  for (std::size_t i = 0; i < row.size(); ++i) columns[i].put(from, row[i]);
}

template <class RowType>
std::uint8_t fresh_of(const RowType& row) {
  if constexpr (requires { row.fresh; }) {
    return row.fresh;
  } else {
    return 255;
  }
}

// A row for each that `next` gives, until it gives false.
template <class RowType, class Next>
Table tidy_stream(std::string name, TidyColumns<RowType> columns, Next next) {
  Table table;
  table.name = std::move(name);
  table.columns = shown_columns(columns);
  table.next = [columns = std::move(columns), next = std::move(next), from = RowType()](Row& row) mutable {
    if (!next(from)) return false;
    const bool is_empty = row.size() != columns.size();
    row.resize(columns.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (is_empty || columns[i].lasts <= fresh_of(from)) columns[i].put(from, row[i]);
    }
    return true;
  };
  return table;
}

// The same of items that are many: each becomes a row when it is its turn.
template <class RowType, class Item, class RowOf>
Table tidy_rows(std::string name, TidyColumns<RowType> columns, std::vector<Item> items, RowOf row_of) {
  return tidy_stream(
      std::move(name), std::move(columns),
      [items = std::move(items), row_of = std::move(row_of), at = std::size_t{0}](RowType& row) mutable {
        if (at == items.size()) return false;
        row = row_of(items[at++]);
        return true;
      });
}

template <class RowType>
Table tidy_table(std::string name, const TidyColumns<RowType>& columns, const std::vector<RowType>& rows) {
  std::vector<Row> made(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) fill(columns, rows[i], made[i]);
  return table_of(std::move(name), shown_columns(columns), std::move(made));
}

template <class RowType>
std::vector<ColumnInfo> infos(const TidyColumns<RowType>& columns) {
  return {columns.begin(), columns.end()};
}

}  // namespace slant
