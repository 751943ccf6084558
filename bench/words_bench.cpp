// Cutting titles and texts into words: with each instruction set, and with the reference engine.
#include <fmt/format.h>

#include "answers.hpp"
#include "base/isa.hpp"
#include "input.hpp"
#include "text/document_text.hpp"

namespace slant::bench {
namespace {

using ByHand = std::uint64_t (*)(std::string_view);

// Nothing can be counted by hand where words are found by dictionary: both engines must find as many.
std::uint64_t words_by(const TextOptions& options, const Input& texts) {
  const TextReader reader(options);
  const auto scratch = reader.make_scratch();
  DocumentText out;
  std::uint64_t words = 0;
  for (const Article& article : texts.articles) {
    reader.read(article.title, article.text, *scratch, out);
    words += out.words();
  }
  return words;
}

std::uint64_t expected_words(const Input& texts, ByHand by_hand) {
  if (by_hand == nullptr) return words_by({true, true, Engine::reference}, texts);
  std::uint64_t words = 0;
  for (const Article& article : texts.articles) words += by_hand(article.title) + by_hand(article.text);
  return words;
}

void tokenise(benchmark::State& state, const Input& texts, ByHand by_hand, Engine engine) {
  const TextOptions options{true, true, engine};
  if (words_by(options, texts) != expected_words(texts, by_hand)) {
    state.SkipWithError("wrong number of words");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(words_by(options, texts));
  report(state, texts);
}

void tokenise_with(benchmark::State& state, const char* kind, ByHand by_hand, Isa wanted) {
  const Isa best = isa();
  force_isa(wanted);
  tokenise(state, input(kind), by_hand, Engine::fast);
  force_isa(best);
}

// Sets that this processor lacks are not registered: the note of main.cpp names those it has.
const bool registered = [] {
  const std::vector<std::pair<const char*, ByHand>> kinds{{"ascii", words_by_hand},
                                                          {"news", words_by_hand},
                                                          {"alphabetic", runs_by_hand},
                                                          {"dictionary", nullptr}};
  for (const auto& [kind, by_hand] : kinds) {
    const auto add = [](const std::string& name, const auto& run) {
      benchmark::RegisterBenchmark(name.c_str(), run)->Unit(benchmark::kMillisecond)->UseRealTime();
    };
    const std::string name = fmt::format("Tokenise/{}/", kind);
    for (const Isa wanted : supported_isas()) {
      add(name + std::string(name_of(wanted)),
          [kind = kind, by_hand = by_hand, wanted](benchmark::State& state) {
            tokenise_with(state, kind, by_hand, wanted);
          });
    }
    add(name + "reference", [kind = kind, by_hand = by_hand](benchmark::State& state) {
      tokenise(state, input(kind), by_hand, Engine::reference);
    });
  }
  return true;
}();

}  // namespace
}  // namespace slant::bench
