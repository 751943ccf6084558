// Fields by name.
#include "corpus/document.hpp"

#include "corpus/date.hpp"

namespace slant {

std::string_view Document::value(std::string_view field) const {
  for (std::size_t i = 0; i < known_field_count; ++i) {
    if (field == known_fields[i]) return this->*known_members[i];
  }
  for (const NamedValue& other : others) {
    if (field == other.name) return other.value;
  }
  const std::size_t size = field == "year" ? 4 : field == "month" ? 7 : 0;
  if (size == 0 || iso_length(date) < size) return {};
  return std::string_view(date).substr(0, size);
}

std::string name_of(const SourcePlace& place) {
  return place.line == 0 ? place.file : place.file + ":" + std::to_string(place.line);
}

}  // namespace slant
