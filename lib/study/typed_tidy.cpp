// A row an observation: what `slant table` and `slant count` write, or the like.
#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include <fmt/format.h>

#include "study/typed_layouts.hpp"

namespace slant {
namespace {

// Columns of results that are no labels. What they say follows from the counts.
bool is_derived(std::string_view name) {
  constexpr std::array<std::string_view, 18> names{
      "lexicon",   "choice",    "variant",          "count",           "mentions",  "share",      "rate",
      "words",     "documents", "choice_documents", "group_documents", "share_low", "share_high", "rate_low",
      "rate_high", "few",       "score_mean",       "score_rate"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

struct TidyColumns {
  std::size_t variant, count;
  std::optional<std::size_t> lexicon, choice, mentions, words;
  std::vector<std::size_t> labels;
};

TidyColumns columns_of(const TypedGrid& grid) {
  TidyColumns columns{*grid.column("variant"),
                      *grid.column("count"),
                      grid.column("lexicon"),
                      grid.column("choice"),
                      grid.column("mentions"),
                      grid.column("words"),
                      {}};
  for (std::size_t c = 0; c < grid.names.size(); ++c) {
    if (!is_derived(grid.names[c])) columns.labels.push_back(c);
  }
  return columns;
}

class TidyRows {
 public:
  explicit TidyRows(const TypedGrid& grid) : grid_(grid), columns_(columns_of(grid)), names_(made_.schema) {
    for (const std::size_t c : columns_.labels) made_.label_names.push_back(grid.names[c]);
    if (made_.label_names.empty()) made_.label_names.emplace_back("row");
  }

  TypedRows rows() {
    for (std::size_t r = 0; r < grid_.rows.size(); ++r) add(r);
    if (!wrong_.empty()) throw InputError(std::move(wrong_));
    for (TypedRow& row : made_.rows) {
      std::sort(row.counts.begin(), row.counts.end());
      if (columns_.words) continue;
      for (const auto& [variant, count] : row.counts) row.words += count;
    }
    return std::move(made_);
  }

 private:
  const std::string& cell(std::size_t r, std::optional<std::size_t> column) const {
    static const std::string none;
    return column ? grid_.rows[r][*column] : none;
  }

  void add(std::size_t r) {
    std::vector<std::string> labels;
    for (const std::size_t c : columns_.labels) labels.push_back(grid_.rows[r][c]);
    if (labels.empty()) labels.emplace_back("1");
    const auto [at, is_new] = index_.try_emplace(labels, made_.rows.size());
    if (is_new) made_.rows.emplace_back().labels = std::move(labels);
    TypedRow& row = made_.rows[at->second];

    const std::string& choice = cell(r, columns_.choice);
    const bool is_category = columns_.mentions && cell(r, columns_.mentions).empty();
    const VariantId variant = names_.variant(cell(r, columns_.lexicon), choice.empty() ? "counts" : choice,
                                             grid_.rows[r][columns_.variant],
                                             is_category ? ChoiceKind::category : ChoiceKind::choice);
    const auto count = count_of(grid_.rows[r][columns_.count]);
    if (!count) wrong_.push_back(no_count(grid_, r, columns_.count));
    const auto [first, is_first] = lines_.try_emplace({at->second, variant.value}, grid_.lines[r]);
    if (!is_first) {
      refuse(
          r,
          fmt::format("the observation of '{}' stands in line {} already", grid_.rows[r][columns_.variant],
                      first->second),
          "a row is told by its labels, its choice and its variant; add a doc_id where rows are documents");
    }
    if (is_first && count.value_or(0) > 0) row.counts.emplace_back(variant.value, *count);
    if (columns_.words) add_words(r, row, is_new);
  }

  void add_words(std::size_t r, TypedRow& row, bool is_new) {
    const auto words = count_of(grid_.rows[r][*columns_.words]);
    if (!words) {
      wrong_.push_back(no_count(grid_, r, *columns_.words));
    } else if (is_new) {
      row.words = *words;
    } else if (row.words != *words) {
      refuse(r, fmt::format("{} words, where an earlier row with the same labels has {}", *words, row.words),
             "the words of a document or group are the same in all its rows");
    }
  }

  void refuse(std::size_t r, std::string message, std::string hint) {
    wrong_.push_back(
        {Severity::error, {grid_.path, grid_.lines[r], 0}, std::move(message), std::move(hint), {}, 1});
  }

  const TypedGrid& grid_;
  TidyColumns columns_;
  TypedRows made_;
  SchemaOfNames names_;
  std::map<std::vector<std::string>, std::size_t> index_;
  std::map<std::pair<std::size_t, std::uint32_t>, std::uint64_t> lines_;  // of an observation
  std::vector<Diagnostic> wrong_;
};

}  // namespace

TypedRows rows_of_tidy(const TypedGrid& grid) {
  return TidyRows(grid).rows();
}

}  // namespace slant
