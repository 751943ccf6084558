// What a column of a tidy table is: its name, its unit, what it means, and when it is empty.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace slant {

// In what the values of a column are.
struct ColumnUnit {
  enum class Type : std::uint8_t {
    text,     // "": there is no value
    passage,  // text of the corpus, where "" says that there are no words
    truth,
    integer,
    number,
  };

  std::string_view name;
  Type type;

  bool is_number() const { return type == Type::integer || type == Type::number; }
  bool is_text() const { return type == Type::text || type == Type::passage; }
};

namespace unit {

inline constexpr ColumnUnit text{"text", ColumnUnit::Type::text};
inline constexpr ColumnUnit passage{"text of the corpus", ColumnUnit::Type::passage};
inline constexpr ColumnUnit date{"date", ColumnUnit::Type::text};
inline constexpr ColumnUnit truth{"true or false", ColumnUnit::Type::truth};
inline constexpr ColumnUnit zero_or_one{"0 or 1", ColumnUnit::Type::integer};
inline constexpr ColumnUnit count{"count", ColumnUnit::Type::integer};
inline constexpr ColumnUnit from_one{"number, from 1", ColumnUnit::Type::integer};
inline constexpr ColumnUnit bytes{"bytes from the start of the field", ColumnUnit::Type::integer};
inline constexpr ColumnUnit share{"share, 0 to 1", ColumnUnit::Type::number};
inline constexpr ColumnUnit share_of_mentions{"share of mentions, 0 to 1", ColumnUnit::Type::number};
inline constexpr ColumnUnit share_of_hits{"share of hits, 0 to 1", ColumnUnit::Type::number};
inline constexpr ColumnUnit share_of_spans{"share of spans or words, 0 to 1", ColumnUnit::Type::number};
inline constexpr ColumnUnit share_of_inertia{"share of the inertia, 0 to 1", ColumnUnit::Type::number};
inline constexpr ColumnUnit per_1000_words{"per 1,000 words", ColumnUnit::Type::number};
inline constexpr ColumnUnit share_or_rate{"share of mentions, 0 to 1; or per 1,000 words",
                                          ColumnUnit::Type::number};
inline constexpr ColumnUnit weighted{"as column weighting says", ColumnUnit::Type::number};
inline constexpr ColumnUnit measured{"as column measure says", ColumnUnit::Type::number};
inline constexpr ColumnUnit weight{"weights of the lexicon", ColumnUnit::Type::number};
inline constexpr ColumnUnit weight_per_1000_words{"weights of the lexicon, per 1,000 words",
                                                  ColumnUnit::Type::number};
inline constexpr ColumnUnit position_on_axis{"position on the axis, -1 to +1", ColumnUnit::Type::number};
inline constexpr ColumnUnit axis_units{"axis units (its poles are at -1 and +1)", ColumnUnit::Type::number};
inline constexpr ColumnUnit scale{"scale units", ColumnUnit::Type::number};
inline constexpr ColumnUnit given_scale{"units of the given scores", ColumnUnit::Type::number};
inline constexpr ColumnUnit map_units{"map units", ColumnUnit::Type::number};
inline constexpr ColumnUnit degrees{"degrees", ColumnUnit::Type::number};
inline constexpr ColumnUnit distance{"distance in the unit of the metric (--metric)",
                                     ColumnUnit::Type::number};
inline constexpr ColumnUnit log_odds{"log odds ratio (natural logarithm)", ColumnUnit::Type::number};
inline constexpr ColumnUnit effect{"percentage points; of rates a ratio", ColumnUnit::Type::number};
inline constexpr ColumnUnit effect_error{"percentage points; of rates natural logarithm",
                                         ColumnUnit::Type::number};
inline constexpr ColumnUnit number_of{"number", ColumnUnit::Type::number};
inline constexpr ColumnUnit log{"natural logarithm", ColumnUnit::Type::number};
inline constexpr ColumnUnit odds_ratio{"odds ratio", ColumnUnit::Type::number};
inline constexpr ColumnUnit test_statistic{"test statistic", ColumnUnit::Type::number};
inline constexpr ColumnUnit probability{"probability, 0 to 1", ColumnUnit::Type::number};
inline constexpr ColumnUnit log10{"base-10 logarithm", ColumnUnit::Type::number};
inline constexpr ColumnUnit alpha{"Krippendorff's alpha, at most 1", ColumnUnit::Type::number};
inline constexpr ColumnUnit kappa{"Cohen's kappa, at most 1", ColumnUnit::Type::number};
inline constexpr ColumnUnit seconds{"seconds", ColumnUnit::Type::number};
inline constexpr ColumnUnit per_second{"per second", ColumnUnit::Type::number};
inline constexpr ColumnUnit megabytes{"megabytes (1,000,000 bytes)", ColumnUnit::Type::number};
inline constexpr ColumnUnit megabytes_per_second{"megabytes per second", ColumnUnit::Type::number};
inline constexpr ColumnUnit ratio{"ratio", ColumnUnit::Type::number};

}  // namespace unit

// Of what a column may say that its cells are never empty.
inline constexpr const char* never = "never";

// `name` as in the header; what varies stands in it in capitals: FIELD, or N for 1, 2 …
struct ColumnInfo {
  std::string name;
  ColumnUnit unit;
  std::string meaning;     // a sentence
  std::string empty_when;  // "where the choice has no mentions", or `never`
};

}  // namespace slant
