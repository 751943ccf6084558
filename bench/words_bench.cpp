// Cutting titles and texts into words.
#include "answers.hpp"
#include "input.hpp"
#include "text/document_text.hpp"

namespace slant::bench {
namespace {

void Tokenise(benchmark::State& state, const char* kind, std::uint64_t (*by_hand)(std::string_view)) {
  const Input& texts = input(kind);
  const TextReader reader;
  const auto scratch = reader.make_scratch();
  DocumentText out;
  std::uint64_t found = 0, expected = 0;
  for (const Article& article : texts.articles) {
    reader.read(article.title, article.text, *scratch, out);
    found += out.words();
    expected += by_hand(article.title) + by_hand(article.text);
  }
  if (found != expected) {
    state.SkipWithError("wrong number of words");
    return;
  }
  for (auto _ : state) {
    for (const Article& article : texts.articles) {
      reader.read(article.title, article.text, *scratch, out);
      benchmark::DoNotOptimize(out);
    }
  }
  report(state, texts);
}
BENCHMARK_CAPTURE(Tokenise, ascii, "ascii", words_by_hand)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Tokenise, news, "news", words_by_hand)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Tokenise, alphabetic, "alphabetic", runs_by_hand)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace
}  // namespace slant::bench
