// Tests a lexicon's example sentences: scores each and compares the counts with those expected.
#include "audit/lexicon_use.hpp"
#include "count/names.hpp"
#include "score/scorer.hpp"

namespace slant {

void count_examples(const Lexicon& lexicon, std::vector<LexiconExample>& examples) {
  const Scorer scorer(lexicon);
  Scorer::Scratch scratch = scorer.make_scratch();
  for (LexiconExample& example : examples) {
    for (const Hit& hit : scorer.score("", example.text, scratch)) {
      const VariantId variant = lexicon.schema[hit.entry].variant;
      if (!lexicon.schema[variant].ignored) ++example.counted[counted_name(lexicon.schema, variant)];
    }
  }
}

}  // namespace slant
