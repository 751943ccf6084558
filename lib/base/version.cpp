// The version number: the only source that is compiled again when it changes.
#include "base/version.hpp"

namespace slant {

std::string_view version() {
  return SLANT_VERSION;
}

}  // namespace slant
