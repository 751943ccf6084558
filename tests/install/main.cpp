// Reads a lexicon from a string, scores one sentence, prints how often each variant stands in it.
#include <cstddef>
#include <iostream>
#include <vector>

#include "slant.hpp"

int main() {
  const slant::LoadedLexicon loaded = slant::read_lexicon(R"(
lexicon "Consumer"
choice side "How the side is named" {
  regime     = "regime"
  government = "government" | "authorities"
}
)",
                                                          "consumer.lex");
  const slant::Scorer scorer(loaded.lexicon);
  slant::Scorer::Scratch scratch = scorer.make_scratch();
  const std::vector<slant::Hit>& hits =
      scorer.score("The regime answers", "The government said so. The regime's authorities agreed.", scratch);

  const slant::Schema& schema = loaded.lexicon.schema;
  std::vector<unsigned> counts(schema.variants.size());
  std::vector<slant::DocumentCell> cells;
  slant::append_cells(slant::Targets(schema), hits, cells);
  for (const slant::DocumentCell& cell : cells) {
    counts[schema[cell.entry].variant.index()] += cell.count;
  }
  for (std::size_t i = 0; i < counts.size(); ++i) {
    std::cout << schema.variants[i].name << ' ' << counts[i] << '\n';
  }
}
