// Each example scored.
#include "audit/lexicon_examples.hpp"

#include "score/scorer.hpp"

namespace slant {

std::string counted_name(const Schema& schema, VariantId variant) {
  const std::string& own = schema[variant].name;
  const std::string& choice = schema[schema[variant].choice].name;
  return choice == own ? choice : choice + "." + own;
}

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
