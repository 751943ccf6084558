// Cutting fields into words: repair, word rules, folding, sentences.
#include <benchmark/benchmark.h>

#include "news.hpp"
#include "text/document_text.hpp"

namespace slant::bench {
namespace {

constexpr std::size_t corpus_bytes = std::size_t{2} << 20;

// Words counted without the library: runs of letters, digits and the marks that the rules join inside them.
std::uint64_t words_by_hand(std::string_view text) {
  const auto is_letter = [](unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == 0xC3 || (c >= 0xA0 && c < 0xC0);
  };
  std::uint64_t words = 0;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    // é and ü are C3 A9 and C3 BC; E2 80 .. are quotes and dashes, of which ’ (E2 80 99) joins letters.
    if (c == 0xE2) {
      const bool joins = inside && text.substr(i, 3) == "\u2019" && i + 3 < text.size() &&
                         is_letter(static_cast<unsigned char>(text[i + 3]));
      inside = joins;
      i += 2;
      continue;
    }
    const bool joins =
        c == '\'' && inside && i + 1 < text.size() && is_letter(static_cast<unsigned char>(text[i + 1]));
    const bool now = is_letter(c) || joins;
    if (now && !inside) ++words;
    inside = now;
  }
  return words;
}

void Words(benchmark::State& state, bool sentences_and_repair) {
  const std::vector<Article> articles = made_up_news(corpus_bytes, planted_phrases(), 1);
  TextOptions options;
  options.repair = sentences_and_repair;
  options.title = false;
  const TextReader reader(options);
  const auto scratch = reader.make_scratch();
  DocumentText out;
  std::uint64_t words = 0, expected = 0, bytes = 0;
  for (const Article& article : articles) {
    expected += words_by_hand(article.text);
    bytes += article.text.size();
    reader.read({}, article.text, *scratch, out);
    words += out.words();
  }
  if (words != expected) {
    state.SkipWithError("wrong number of words");
    return;
  }
  for (auto _ : state) {
    for (const Article& article : articles) {
      reader.read({}, article.text, *scratch, out);
      benchmark::DoNotOptimize(out);
    }
  }
  const auto rounds = static_cast<std::int64_t>(state.iterations());
  state.SetBytesProcessed(rounds * static_cast<std::int64_t>(bytes));
  state.counters["words/s"] = benchmark::Counter(static_cast<double>(words) * static_cast<double>(rounds),
                                                 benchmark::Counter::kIsRate);
}
BENCHMARK_CAPTURE(Words, as_is, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Words, repaired, true)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace slant::bench
