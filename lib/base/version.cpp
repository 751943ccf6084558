// The only source that a new version compiles anew.
#include "base/version.hpp"

namespace slant {

std::string_view version() {
  return SLANT_VERSION;
}

}  // namespace slant
