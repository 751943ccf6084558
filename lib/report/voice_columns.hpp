// The columns that say where a hit stands and whose words it is.
#pragma once

#include "report/variant_columns.hpp"
#include "score/listed_hit.hpp"

namespace slant {

inline constexpr const char* doc_id_meaning = "The document's doc_id.";
inline constexpr const char* field_meaning = "Where the hit stands: title or text.";
inline constexpr const char* begin_meaning = "Where the hit begins in the field's value, in bytes of UTF-8.";
inline constexpr const char* end_meaning =
    "Where the hit ends in the field's value: the byte after its last.";
inline constexpr const char* voice_meaning =
    "Whose words the hit is: narrator; quoted, in quotation marks; reported, in indirect speech; or scare, "
    "in scare quotes (of at most --scare-words words).";
inline constexpr const char* distanced_meaning =
    "Whether the narrator keeps a distance to the hit's words, as in so-called or what they call.";
inline constexpr const char* negated_meaning = "Whether the hit is negated, as in not a or no evidence of.";
inline constexpr const char* zone_meaning =
    "Where the hit stands in the document: headline (the title), lead (the beginning of the text) or body.";

// Of a row that is a HitVoice.
template <class RowType>
TidyColumns<RowType> voice_columns() {
  return {
      {"voice", unit::text, voice_meaning, never, [](const RowType& row) { return name_of(row.voice); }},
      {"speaker", unit::text, "Who says it, as the text names them.",
       "where the voice is narrator or scare, and where nobody is named", &RowType::speaker},
      {"cue", unit::text, "The word that says that somebody speaks, such as said or according to.",
       "where the voice is narrator or scare, and where there is no such word", &RowType::cue},
      {"stance", unit::text,
       "How the cue presents what is said: neutral (said), doubting (claimed) or endorsing (pointed out).",
       "where the voice is narrator or scare, and where nobody is found to say it", &RowType::stance},
      {"distanced", unit::truth, distanced_meaning, never, &RowType::distanced},
      {"negated", unit::truth, negated_meaning, never, &RowType::negated},
      {"zone", unit::text, zone_meaning, never, [](const RowType& row) { return name_of(row.zone); }}};
}

template <class RowType, class VariantOf>
TidyColumn<RowType> ignored_column(const Schema& schema, VariantOf variant_of) {
  return {
      "ignored", unit::truth,
      "Whether the hit is a look-alike, matched by an ignore of the lexicon, which is never counted.", never,
      [in = &schema, variant_of](const RowType& row) { return (*in)[std::invoke(variant_of, row)].ignored; }};
}

}  // namespace slant
