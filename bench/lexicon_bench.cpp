// From .lex text to a matcher.
#include "input.hpp"
#include "lexicon/load.hpp"
#include "match/matcher.hpp"
#include "sampled_lexicon.hpp"

namespace slant::bench {
namespace {

void LexiconCompile(benchmark::State& state) {
  const auto entries = static_cast<std::size_t>(state.range(0));
  const std::string text = lexicon_of(sampled_phrases(input("news").articles, entries, 3));
  if (read_lexicon(text, "sampled.lex").lexicon.schema.entries.size() != entries) {
    state.SkipWithError("wrong number of entries");
    return;
  }
  for (auto _ : state) {
    const Lexicon lexicon = read_lexicon(text, "sampled.lex").lexicon;
    const Matcher matcher(lexicon);
    benchmark::DoNotOptimize(&matcher);
  }
}
BENCHMARK(LexiconCompile)->ArgName("entries")->Arg(60)->Arg(600)->Arg(6000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace slant::bench
