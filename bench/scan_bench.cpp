// Reading alone: from the file to documents.
#include "corpus/corpus.hpp"
#include "input.hpp"

namespace slant::bench {
namespace {

void Scan(benchmark::State& state, const char* kind) {
  const Input& lines = input(kind);
  CorpusOptions options;
  options.paths = {lines.file.name()};
  Document document;
  Corpus first(options);
  for (const Article& article : lines.articles) {
    if (!first.next(document) || document.text != article.text || document.title != article.title ||
        document.outlet != article.outlet) {
      state.SkipWithError("a document is not as it was written");
      return;
    }
  }
  for (auto _ : state) {
    Corpus corpus(options);
    while (corpus.next(document)) benchmark::DoNotOptimize(document);
  }
  report(state, lines);
}
BENCHMARK_CAPTURE(Scan, news, "news")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Scan, escaped, "escaped")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Scan, intl, "intl")->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace slant::bench
