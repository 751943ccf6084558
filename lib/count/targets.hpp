// What each entry counts for, packed: asked once a hit, where the schema's names would push all else out of
// the cache.
#pragma once

#include <vector>

#include "count/schema.hpp"

namespace slant {

struct Target {
  VariantId variant;
  ChoiceId choice;
  bool counted;  // no look-alike
};

// By EntryId; 12 bytes an entry.
class Targets {
 public:
  explicit Targets(const Schema& schema) {
    all_.reserve(schema.entries.size());
    for (const Schema::Entry& entry : schema.entries) {
      const Schema::Variant& variant = schema[entry.variant];
      all_.push_back({entry.variant, variant.choice, !variant.ignored});
    }
  }

  const Target& operator[](EntryId entry) const { return all_[entry.index()]; }

 private:
  std::vector<Target> all_;
};

}  // namespace slant
