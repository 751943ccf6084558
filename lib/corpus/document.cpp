// Look-up of a document's fields by name.
#include "corpus/document.hpp"

#include "corpus/period.hpp"

namespace slant {

std::string_view Document::value(std::string_view field) const {
  for (std::size_t i = 0; i < known_field_count; ++i) {
    if (field == known_fields[i]) return this->*known_members[i];
  }
  for (const NamedValue& other : others) {
    if (field == other.name) return other.value;
  }
  for (std::size_t i = 0; came_as && i < known_field_count; ++i) {
    if (field == (*came_as)[i]) return this->*known_members[i];
  }
  const std::optional<Period> period = value_named<Period>(field);
  return period ? period_of(date, *period) : std::string_view();
}

std::string name_of(const SourcePlace& place) {
  std::string name = place.file;
  for (const std::uint64_t part : {place.line, std::uint64_t{place.column}}) {
    if (part > 0) name += ":" + std::to_string(part);
  }
  return name;
}

}  // namespace slant
