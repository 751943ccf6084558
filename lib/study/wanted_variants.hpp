// Which variants' hits are asked for by --choice and --variant.
#pragma once

#include <string>
#include <vector>

#include "count/schema.hpp"

namespace slant {

struct WantedVariants {
  std::vector<std::string> choices;   // names; empty: all
  std::vector<std::string> variants;  // names; empty: all
  bool ignored{false};                // look-alikes too: what was not counted, and why

  // By VariantId. Throws InputError for a name that the schema does not have.
  std::vector<bool> in(const Schema& schema) const;
};

}  // namespace slant
