
#include <algorithm>

#include "count/names.hpp"

namespace slant {

std::vector<bool> WantedVariants::in(const Schema& schema) const {
  std::vector<Diagnostic> wrong;
  const std::vector<ChoiceId> of_choices = choices_named(schema, choices, "--choice", wrong);
  const std::vector<VariantId> named = variants_named(schema, variants, "--variant", wrong);
  if (!wrong.empty()) throw InputError(std::move(wrong));

  const auto is_in = [](const auto& ids, auto id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
  std::vector<bool> wanted;
  for (std::size_t i = 0; i < schema.variants.size(); ++i) {
    const Schema::Variant& variant = schema.variants[i];
    const bool choice = choices.empty() || is_in(of_choices, variant.choice);
    const bool name = variants.empty() || is_in(named, id_of<VariantTag>(i));
    wanted.push_back(choice && (variant.ignored ? ignored : name));
  }
  return wanted;
}

}  // namespace slant
