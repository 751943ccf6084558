// Hits against spans that people marked, by word and by span: over all, by label, by variant and by entry.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "audit/agreement.hpp"
#include "base/ids.hpp"
#include "base/span.hpp"
#include "base/workers.hpp"
#include "compare/interval.hpp"
#include "count/moments.hpp"

namespace slant {

struct MarkedSpan {
  WordSpan words;
  std::uint32_t label{0};
};

struct FoundSpan {
  WordSpan words;
  EntryId entry;
  VariantId variant;
};

// overlap: a span is right that shares a word with one of the other side; several may meet one. exact: one of
// the other side has the same words. words: words in spans, each counted once.
enum class SpanMatch : std::uint8_t { overlap, exact, words };
inline constexpr std::size_t span_matches = 3;
std::string_view name_of(SpanMatch match);

struct SpanFigures {
  Agreement counts;
  Interval precision, recall, f1;  // NaN: none
};
using MatchFigures = std::array<SpanFigures, span_matches>;  // by SpanMatch

struct SpanOptions {
  double confidence{.95};
  std::uint32_t replicates{1000};
  std::uint64_t seed{1};
};

struct SpanValidation {
  std::uint64_t documents{0};
  MatchFigures all{};
  std::vector<MatchFigures> labels;    // found: all hits, of which none says its label; so recall alone
  std::vector<MatchFigures> variants;  // by VariantId; gold: all that is marked
  std::vector<MatchFigures> entries;   // by EntryId; the same, without an interval of F1
};

// The same with the names of what was marked and sought.
struct SpanResult {
  std::vector<std::string> labels;  // of `validation.labels`
  std::vector<bool> wanted;         // by VariantId: whose hits were sought
  std::uint64_t wordless{0};        // marked spans without a word, which are left out
  SpanValidation validation;
};

// Spans with the same words count once in a row. Intervals of precision and recall are those of shares over
// documents (compare/interval.hpp), of F1 quantiles of a bootstrap of documents; below fewest_units documents
// there is none.
class SpanAgreement {
 public:
  SpanAgreement(std::size_t labels, std::size_t variants, std::size_t entries);

  // A document's spans, in any order, none empty. `key` names it: its weight in a replicate depends on
  // nothing else. O(spans × log spans + entries met × marked spans).
  void add(std::uint64_t key, const std::vector<MarkedSpan>& marked, const std::vector<FoundSpan>& found);

  // O(replicates × documents × variants met in each).
  SpanValidation result(const SpanOptions& options, const Workers& workers = {}) const;

 private:
  struct Cell {
    std::uint32_t document;
    std::uint32_t gold_right, found, found_right;
  };
  struct Tally {  // of one row at one match
    Agreement counts;
    RatioMoments precision, recall;
    std::vector<Cell> cells;  // documents with anything found, where F1 gets an interval
  };
  using Row = std::array<Tally, span_matches>;
  using SpanCounts = std::array<Agreement, span_matches>;

  void add(const SpanCounts& counts, bool with_cells, Row& row);
  Row with_all_gold(Row row) const;
  MatchFigures figures_of(const Row& row, double confidence) const;

  std::vector<std::uint64_t> keys_;                            // by document
  std::vector<std::array<std::uint32_t, span_matches>> gold_;  // the same
  Row all_;
  std::vector<Row> labels_, variants_, entries_;
};

}  // namespace slant
