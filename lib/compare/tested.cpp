// Which contrasts are tested, so that each question is tested once.
#include <algorithm>

#include "compare/contrasts.hpp"

namespace slant {

Measure measure_of(const Schema& schema, VariantId variant, Measure wanted) {
  return schema[schema[variant].choice].kind == ChoiceKind::category ? Measure::rate : wanted;
}

std::vector<VariantId> tested_variants(const Schema& schema, const std::vector<ChoiceId>& choices,
                                       Measure measure) {
  std::vector<VariantId> tested;
  for (std::size_t c = 0; c < schema.choices.size(); ++c) {
    const auto id = id_of<ChoiceTag>(c);
    if (!choices.empty() && std::find(choices.begin(), choices.end(), id) == choices.end()) continue;
    std::vector<VariantId> counted;
    for (const VariantId variant : schema[id].variants) {
      if (!schema[variant].ignored) counted.push_back(variant);
    }
    if (counted.size() == 2 && measure_of(schema, counted[0], measure) == Measure::share) counted.pop_back();
    tested.insert(tested.end(), counted.begin(), counted.end());
  }
  return tested;
}

}  // namespace slant
