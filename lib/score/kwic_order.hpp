// The order of a concordance: by the words around the hit, or by group.
#pragma once

#include <vector>

#include "base/enum_names.hpp"
#include "score/listed_hit.hpp"

namespace slant {

// left: by the words before the hit, the nearest first; right: by those after it; group: by the labels, the
// missing last. Words are compared folded and without the punctuation at their ends, in byte order; ties stay
// in input order.
enum class KwicOrder { input, left, right, group };
template <>
inline constexpr auto enum_names<KwicOrder> = spelled("input", "left", "right", "group");
void sort(std::vector<KwicLine>& lines, KwicOrder order);

}  // namespace slant
