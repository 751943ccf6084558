// Scaling tables: the words' weights (Wordfish) or scores (Wordscores).
#include "model/matrix.hpp"
#include "report/scaling_table.hpp"
#include "report/variant_columns.hpp"

namespace slant {
namespace {

struct WordRow {
  VariantId variant{};
  std::uint64_t count{0};
  double weight{0};  // or score
  double frequency{0};
};
using WordColumns = TidyColumns<WordRow>;

WordColumns of_words(const Schema& schema, WordColumns numbers) {
  return joined(variant_columns<WordRow>(schema, &WordRow::variant),
                WordColumns{{"count", unit::count, "Hits of the variant in all groups together.", never,
                             &WordRow::count}},
                std::move(numbers));
}

WordColumns wordfish_words_of(const Schema& schema) {
  const char* unused =
      "for a variant that nobody uses; within choices also where one group alone mentions the choice, or one variant of "
      "it alone is used";
  return of_words(
      schema,
      {{"weight", unit::scale,
        "How strongly and in which direction the variant tells positions apart (beta of Wordfish); within "
        "choices its mean over a choice is 0.",
        unused, &WordRow::weight},
       {"frequency", unit::log,
        "How common the variant is, whatever the position (psi of Wordfish); within choices the logarithm of its "
        "share at position 0.",
        unused, &WordRow::frequency}});
}

WordColumns wordscores_words_of(const Schema& schema) {
  return of_words(
      schema,
      {{"score", unit::given_scale,
        "The variant's score: the mean of the references' given scores, weighted by how probable each "
        "reference is when one reads the variant.",
        "for a variant that no reference uses", &WordRow::weight}});
}

Table words_of(const Scaled& scaled, const WordColumns& columns, const Vector& weights,
               const Vector* frequencies) {
  const GroupCount all = total(scaled.counts);
  std::vector<WordRow> rows;
  for (std::size_t i = 0; i < scaled.variants.size(); ++i) {
    rows.push_back({scaled.variants[i], all[scaled.variants[i]].count, weights[at(i)],
                    frequencies != nullptr ? (*frequencies)[at(i)] : 0});
  }
  Table table = tidy_table("words", columns, rows);
  for (Column& column : table.columns) column.decimals = 3;
  table.labels = 3;
  return table;
}

}  // namespace

std::vector<ColumnInfo> wordfish_word_columns() {
  return infos(wordfish_words_of({}));
}
std::vector<ColumnInfo> wordscores_word_columns() {
  return infos(wordscores_words_of({}));
}

Table wordfish_words(const Scaled& scaled, const Wordfish& made) {
  return words_of(scaled, wordfish_words_of(scaled.counts.schema()), made.weights, &made.frequencies);
}

Table wordscores_words(const Scaled& scaled, const Wordscores& made) {
  return words_of(scaled, wordscores_words_of(scaled.counts.schema()), made.words, nullptr);
}

}  // namespace slant
