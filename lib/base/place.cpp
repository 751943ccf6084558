// The names of places as users type and read them.
#include "base/place.hpp"

namespace slant {

std::string_view name_of(Field field) {
  return field == Field::title ? "title" : "text";
}

std::string_view name_of(Zone zone) {
  switch (zone) {
    case Zone::headline:
      return "headline";
    case Zone::lead:
      return "lead";
    case Zone::body:
      return "body";
  }
  return {};
}

std::string_view name_of(Voice voice) {
  switch (voice) {
    case Voice::narrator:
      return "narrator";
    case Voice::quoted:
      return "quoted";
    case Voice::reported:
      return "reported";
    case Voice::scare:
      return "scare";
  }
  return {};
}

}  // namespace slant
