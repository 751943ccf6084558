// Sizes of a schema, and the weights of a lexicon given to typed counts.
#include "count/schema.hpp"

#include <algorithm>

namespace slant {

Schema with_weights(Schema typed, const Schema& lexicon) {
  typed.lexicons = lexicon.lexicons;
  typed.axes = lexicon.axes;
  for (Schema::Variant& variant : typed.variants) {
    for (const Schema::Variant& named : lexicon.variants) {
      if (named.name == variant.name && lexicon[named.choice].name == typed[variant.choice].name)
        variant.weights = named.weights;
    }
  }
  return typed;
}

SchemaSize size_of(const Schema& schema, LexiconId lexicon) {
  SchemaSize size;
  for (const Schema::Choice& choice : schema.choices) {
    if (choice.lexicon == lexicon) ++(choice.kind == ChoiceKind::choice ? size.choices : size.categories);
  }
  const auto is_of_it = [&](const Schema::Variant& variant) {
    return schema[variant.choice].lexicon == lexicon;
  };
  for (const Schema::Variant& variant : schema.variants) {
    if (is_of_it(variant) && !variant.ignored) ++size.variants;
  }
  for (const Schema::Entry& entry : schema.entries) {
    if (is_of_it(schema[entry.variant])) ++size.entries;
  }
  return size;
}

std::vector<ChoiceId> scored_choices(const Schema& schema) {
  std::vector<ChoiceId> scored;
  for (const Schema::Entry& entry : schema.entries) {
    const Schema::Variant& variant = schema[entry.variant];
    if (entry.weight != 1 && !variant.ignored) scored.push_back(variant.choice);
  }
  std::sort(scored.begin(), scored.end());
  scored.erase(std::unique(scored.begin(), scored.end()), scored.end());
  return scored;
}

}  // namespace slant
