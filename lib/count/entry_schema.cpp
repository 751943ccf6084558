#include "count/schema.hpp"

namespace slant {

Schema with_entries_as_variants(const Schema& schema) {
  Schema out = schema;
  out.variants.clear();
  out.variants.reserve(schema.entries.size());
  for (Schema::Choice& choice : out.choices) choice.variants.clear();
  for (std::uint32_t i = 0; i < schema.entries.size(); ++i) {
    Schema::Variant variant = schema[schema.entries[i].variant];
    variant.name = schema.entries[i].text;
    out.entries[i].variant = VariantId{i};
    out.choices[variant.choice.index()].variants.push_back(VariantId{i});
    out.variants.push_back(std::move(variant));
  }
  return out;
}

}  // namespace slant
