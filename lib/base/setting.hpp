// A named fact about how a result was made, as it stands at the foot of a table and in a manifest.
#pragma once

#include <string>

namespace slant {

struct Setting {
  std::string name;
  std::string value;
  friend bool operator==(const Setting&, const Setting&) = default;
};

}  // namespace slant
