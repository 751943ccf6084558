// Whether the guards of an entry that words decide hold for a match, and which words they take.
#pragma once

#include <optional>

#include "lexicon/lexicon.hpp"
#include "match/target_matches.hpp"
#include "text/field_text.hpp"

namespace slant {

// The match of the target that a guard (any but `in`), read without its `not`, finds for the hit `own`: the
// nearest; the following one of two equally near; the longer of two that begin or end equally near.
std::optional<WordSpan> nearest(const Guard& guard, WordSpan own, const FieldText& field,
                                const TargetMatches& matches);

// The same wherever the sentence ends and however far it is.
std::optional<WordSpan> nearest_anywhere(const Guard& guard, WordSpan own, const FieldText& field,
                                         const TargetMatches& matches);

}  // namespace slant
