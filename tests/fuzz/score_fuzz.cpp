// A lexicon, a line "%%" and a document: its hits are well formed,
// and where both are small they are those of the definitions.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/unicode.hpp"
#include "fuzz/require.hpp"
#include "lexicon/load.hpp"
#include "score/concordance.hpp"
#include "score/naive.hpp"
#include "score/scorer.hpp"

namespace {

using slant::Hit;

constexpr std::string_view divider = "\n%%\n";

// The naive matcher tries every sequence at every word, and every way to fit a glob.
bool is_small(const slant::Lexicon& lexicon, const slant::DocumentText& text) {
  std::size_t sequences = 0;
  for (const slant::Pattern& pattern : lexicon.patterns) sequences += pattern.sequences.size();
  if (sequences * text.words() > 2000) return false;
  return std::all_of(lexicon.literals.begin(), lexicon.literals.end(), [](const slant::Literal& literal) {
    return literal.folded.size() < 30 && std::count(literal.folded.begin(), literal.folded.end(), '*') <= 3;
  });
}

std::vector<Hit> by_definition(const slant::Lexicon& lexicon, const slant::DocumentText& text) {
  std::vector<Hit> hits;
  for (const slant::Field field : {slant::Field::title, slant::Field::text}) {
    const std::vector<Hit> more = slant::naive::find_hits(lexicon, text[field], field);
    hits.insert(hits.end(), more.begin(), more.end());
  }
  return slant::naive::select(lexicon, slant::naive::place(lexicon, text, {}, hits), {});
}

void check(const slant::Lexicon& lexicon, std::string_view title, std::string_view text) {
  slant::ScoreOptions options;
  options.qualifiers = false;  // the definitions written down once more say nothing of what denies a hit
  const slant::Scorer scorer(lexicon, options);
  slant::Scorer::Scratch scratch = scorer.make_scratch();
  const std::vector<Hit>& hits = scorer.score(title, text, scratch);
  for (const Hit& hit : hits) {
    const std::uint32_t words = scratch.text[hit.field].words.size();
    SLANT_REQUIRE(!hit.own.empty() && hit.own.end <= words);
    for (const slant::WordSpan span : hit.taken) SLANT_REQUIRE(!span.empty() && span.end <= words);
    const slant::ByteSpan bytes = slant::bytes_of(scratch.text, hit);
    SLANT_REQUIRE(bytes.end <= (hit.field == slant::Field::title ? title : text).size());
    SLANT_REQUIRE(!slant::context_of(scratch.text, hit, {}).hit.empty());
    SLANT_REQUIRE(!slant::context_of(scratch.text, hit, {0, true}).hit.empty());
  }
  if (is_small(lexicon, scratch.text)) SLANT_REQUIRE(hits == by_definition(lexicon, scratch.text));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string input(reinterpret_cast<const char*>(data), size);
  slant::replace_malformed(input);
  const std::size_t at = input.find(divider);
  if (at == std::string::npos) return 0;
  const std::string_view lexicon = std::string_view(input).substr(0, at);
  const std::string_view text = std::string_view(input).substr(at + divider.size());
  const std::string_view title = text.substr(0, text.find('\n'));
  try {
    check(slant::read_lexicon(lexicon, "fuzz.lex").lexicon, title, text);
  } catch (const slant::InputError&) {
    // The fuzzer of lexicons looks at these.
  }
  return 0;
}
