// What each part of the semantics costs by itself, to be held against Scan and Table.
#include <algorithm>

#include <fmt/format.h>

#include "answers.hpp"
#include "input.hpp"
#include "lexicon/load.hpp"
#include "sampled_lexicon.hpp"
#include "score/scorer.hpp"
#include "text/fast_words.hpp"
#include "text/quotations.hpp"
#include "text/repair.hpp"
#include "text/sentences.hpp"

namespace slant::bench {
namespace {

void Repair(benchmark::State& state) {
  const Input& texts = input("news");
  Repaired out;
  repair("said.The &amp;", out);
  if (out.text() != "said. The &") {
    state.SkipWithError("not repaired");
    return;
  }
  for (auto _ : state) {
    for (const Article& article : texts.articles) {
      repair(article.text, out);
      benchmark::DoNotOptimize(out);
    }
  }
  report(state, texts);
}
BENCHMARK(Repair)->Unit(benchmark::kMillisecond)->UseRealTime();

void Sentences(benchmark::State& state) {
  const Input& texts = input("news");
  FastCutter cutter;
  std::vector<std::uint32_t> suspects;
  std::vector<Words> words;
  std::uint64_t found = 0, full_stops = 0;
  SentenceScratch scratch;
  std::vector<ByteSpan> sentences;
  for (const Article& article : texts.articles) {
    cutter.words(article.text, words.emplace_back(), &suspects);
    find_sentences(article.text, words.back(), {}, scratch, sentences);
    found += sentences.size();
    // Made-up sentences end in a full stop; before a capital there may be another one, of "U.S.".
    full_stops += static_cast<std::uint64_t>(std::count(article.text.begin(), article.text.end(), '.'));
  }
  if (found < texts.articles.size() || found > full_stops) {
    state.SkipWithError("wrong number of sentences");
    return;
  }
  for (auto _ : state) {
    for (std::size_t i = 0; i < texts.articles.size(); ++i) {
      find_sentences(texts.articles[i].text, words[i], {}, scratch, sentences);
      benchmark::DoNotOptimize(sentences);
    }
  }
  report(state, texts);
}
BENCHMARK(Sentences)->Unit(benchmark::kMillisecond)->UseRealTime();

void Quotations(benchmark::State& state) {
  const Input& texts = input("news");
  std::vector<Quotation> quotations;
  for (const Article& article : texts.articles) {
    std::size_t opened = 0;
    for (std::size_t at = 0; (at = article.text.find("“", at)) != std::string::npos; ++at) ++opened;
    find_quotations(article.text, quotations);
    if (opened > 0 && quotations.size() != opened) {  // else the article has straight marks
      state.SkipWithError("wrong number of quotations");
      return;
    }
  }
  for (auto _ : state) {
    for (const Article& article : texts.articles) {
      find_quotations(article.text, quotations);
      benchmark::DoNotOptimize(quotations);
    }
  }
  report(state, texts);
}
BENCHMARK(Quotations)->Unit(benchmark::kMillisecond)->UseRealTime();

// Scoring with 600 entries, each of which has the guard.
void Guards(benchmark::State& state, const char* guard) {
  const Input& texts = input("news");
  const std::string lex = lexicon_of(sampled_phrases(texts.articles, 600, 3), guard);
  const Lexicon lexicon = read_lexicon(lex, "guarded.lex").lexicon;
  const Scorer scorer(lexicon);
  auto scratch = scorer.make_scratch();
  const auto score_all = [&] {
    std::uint64_t hits = 0;
    for (const Article& article : texts.articles) {
      hits += scorer.score(article.title, article.text, scratch).size();
    }
    return hits;
  };
  if (score_all() == 0) {
    state.SkipWithError("no hits");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(score_all());
  report(state, texts);
}
BENCHMARK_CAPTURE(Guards, none, "")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Guards, near, " near 4 \"the\"")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Guards, not_near, " not near 4 \"the\"")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Guards, same_sentence, " same sentence \"the\"")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(Guards, in_body, " in body")->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace slant::bench
