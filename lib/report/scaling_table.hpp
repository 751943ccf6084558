// Positions on a scale as tables: groups, and the words that put them there.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/enum_names.hpp"
#include "compare/bootstrap_errors.hpp"
#include "count/count_table.hpp"
#include "model/scaling.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

enum class ScaleMethod : std::uint8_t { wordfish, wordscores };
template <>
inline constexpr auto enum_names<ScaleMethod> = spelled("wordfish", "wordscores");

// Groups of `counts` in their order; `variants` are the columns that were scaled, in order.
struct Scaled {
  const CountTable& counts;
  std::vector<VariantId> variants;
  std::vector<GroupError> errors{};  // of position or raw, by group; empty: of independent words alone
  std::string unit{};                // what was drawn anew for them: "document", or a field
  std::uint32_t replicates{0};
  bool within_choices{false};      // words were compared with the others of their choice alone
  bool without_categories{false};  // the lexicon has some, which were left out
};

// Groups. Without `errors`, the column error takes words for independent draws, and low and high are not there.
Table wordfish_table(const Scaled& scaled, const Wordfish& made);
Table wordscores_table(const Scaled& scaled, const Wordscores& made,
                       const std::vector<std::optional<double>>& given);

// Words.
Table wordfish_words(const Scaled& scaled, const Wordfish& made);
Table wordscores_words(const Scaled& scaled, const Wordscores& made);

std::vector<ColumnInfo> wordfish_columns();
std::vector<ColumnInfo> wordscores_columns();
std::vector<ColumnInfo> wordfish_word_columns();
std::vector<ColumnInfo> wordscores_word_columns();

}  // namespace slant
