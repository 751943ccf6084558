// Which variants are tested.
#pragma once

#include <vector>

#include "compare/parts.hpp"
#include "count/schema.hpp"

namespace slant {

// What a variant of this kind of choice is held against.
Measure measure_of(const Schema& schema, VariantId variant, Measure wanted);

// Counted variants of the choices asked for (empty: all), in order of declaration. Of two that compete for a
// share only the first: its second says the same with the sign turned.
std::vector<VariantId> tested_variants(const Schema& schema, const std::vector<ChoiceId>& choices,
                                       Measure measure);

}  // namespace slant
