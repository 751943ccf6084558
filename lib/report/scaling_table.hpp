// Positions on a scale as tables: groups, and the words that put them there.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "count/count_table.hpp"
#include "model/wordfish.hpp"
#include "model/wordscores.hpp"
#include "table/table.hpp"

namespace slant {

// Groups of `counts` in their order; `variants` are the columns that were scaled, in order.
struct Scaled {
  const CountTable& counts;
  std::vector<VariantId> variants;
};

// The group columns, then position error words; of wordscores given raw error lbg martin_vanberg scored
// words. `error` takes words for independent draws.
Table wordfish_table(const Scaled& scaled, const Wordfish& made);
Table wordscores_table(const Scaled& scaled, const Wordscores& made,
                       const std::vector<std::optional<double>>& given);

// lexicon choice variant count, then weight and frequency, or score.
Table wordfish_words(const Scaled& scaled, const Wordfish& made);
Table wordscores_words(const Scaled& scaled, const Wordscores& made);

}  // namespace slant
