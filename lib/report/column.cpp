// Cells and headers of tidy columns.
#include "report/column.hpp"

#include <algorithm>

namespace slant {

void set_text(Value& cell, std::string_view text, bool empty_is_missing) {
  if (text.empty() && empty_is_missing) {
    cell = std::monostate();
  } else if (auto* own = std::get_if<std::string>(&cell)) {
    own->assign(text);
  } else {
    cell = std::string(text);
  }
}

std::vector<std::string> kept_apart(const std::vector<std::string>& fields,
                                    const std::vector<std::string>& own) {
  const auto has = [](const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  std::vector<std::string> names;
  for (const std::string& field : fields) {
    std::string name = field;
    while (has(own, name) || (name != field && has(fields, name))) name = "field_" + name;
    names.push_back(std::move(name));
  }
  return names;
}

Column shown_column(const ColumnInfo& info) {
  Column column;
  column.name = info.name;
  column.numeric = info.unit.is_number();
  column.decimals = 6;
  if (info.unit.is_text()) column.missing.clear();
  return column;
}

}  // namespace slant
