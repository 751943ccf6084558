// The columns that say of what a row is: lexicon, choice and variant.
#pragma once

#include "count/schema.hpp"
#include "report/column.hpp"

namespace slant {

inline constexpr const char* lexicon_meaning = "Name of the lexicon.";
inline constexpr const char* no_lexicon = "with --counts, where the table of counts names none";
inline constexpr const char* choice_meaning =
    "Name of the choice, whose variants compete, or of the category.";
inline constexpr const char* variant_meaning =
    "Name of the variant: one of the wordings that compete in "
    "the choice; of a category one of its keys, or its own name.";
inline constexpr const char* entry_meaning = "The entry of the lexicon, as its author wrote it.";

// `variant_of`: a row's VariantId. Views the schema.
template <class RowType, class VariantOf>
TidyColumns<RowType> variant_columns(const Schema& schema, VariantOf variant_of) {
  const Schema* in = &schema;
  const auto choice_of = [in, variant_of](const RowType& row) -> const Schema::Choice& {
    return (*in)[(*in)[std::invoke(variant_of, row)].choice];
  };
  return {{"lexicon", unit::text, lexicon_meaning, no_lexicon,
           [in, choice_of](const RowType& row) -> std::string_view {
             return in->lexicons[choice_of(row).lexicon.index()].name;
           }},
          {"choice", unit::text, choice_meaning, never,
           [choice_of](const RowType& row) -> std::string_view { return choice_of(row).name; }},
          {"variant", unit::text, variant_meaning, never,
           [in, variant_of](const RowType& row) -> std::string_view {
             return (*in)[std::invoke(variant_of, row)].name;
           }}};
}

}  // namespace slant
