// What is counted, entry by entry.
#pragma once

#include "count/schema.hpp"

namespace slant {

// Each entry as a variant of its own, by the same number, in its choice and with its variant's weights: a
// table of this schema counts entries. Cells need not be changed.
Schema with_entries_as_variants(const Schema& schema);

}  // namespace slant
