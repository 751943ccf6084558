// Tables of a command, taken column by column, and handed out as Python's values or by Arrow's stream interface.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "arrow.hpp"
#include "table/writer.hpp"

namespace slant::python {

enum class Kind : std::uint8_t { text, integer, real, truth };

struct TakenColumn {
  std::string name;
  Kind kind{Kind::text};
  bool has_kind{false};       // a value was met
  std::vector<Value> values;  // a row each; monostate: there is none
};

struct TakenTable {
  std::string name, caption, note;
  std::vector<TakenColumn> columns;
  std::size_t rows() const { return columns.empty() ? 0 : columns.front().values.size(); }
};

// Appends what it is given to `tables`, which must outlive it.
std::unique_ptr<Writer> taker(std::vector<std::shared_ptr<TakenTable>>& tables);

// One batch with all rows; keeps the table.
void export_stream(std::shared_ptr<const TakenTable> table, ArrowArrayStream* stream);

}  // namespace slant::python
