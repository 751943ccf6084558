// What each part of the semantics costs by itself, to be held against Scan and Table.
#include <algorithm>

#include <fmt/format.h>

#include "answers.hpp"
#include "input.hpp"
#include "lexicon/load.hpp"
#include "sampled_lexicon.hpp"
#include "score/scorer.hpp"
#include "text/divisions.hpp"
#include "text/fast_words.hpp"
#include "text/repair.hpp"

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

// Whether each word stands in one sentence, each sentence has a word, and none overlaps another.
bool hold_all(const std::vector<ByteSpan>& sentences, const Words& words) {
  std::uint32_t word = 0;
  std::uint32_t end = 0;
  for (const ByteSpan sentence : sentences) {
    const std::uint32_t first = word;
    if (sentence.begin < end) return false;
    for (; word < words.size() && words.bytes(word).begin < sentence.end; ++word) {
      if (words.bytes(word).begin < sentence.begin || words.bytes(word).end > sentence.end) return false;
    }
    if (word == first) return false;
    end = sentence.end;
  }
  return word == words.size();
}

// Of a whole text.
void sentences_of(std::string_view text, const Words& words, Paragraphs& paragraphs, SentenceScratch& scratch,
                  std::vector<ByteSpan>& out) {
  find_paragraphs(text, {}, paragraphs);
  out.clear();
  for (const ByteSpan paragraph : paragraphs.spans)
    find_sentences(text, paragraph, paragraphs.wraps, words, {}, scratch, out);
}

void Sentences(benchmark::State& state) {
  const Input& texts = input("news");
  FastCutter cutter;
  std::vector<std::uint32_t> suspects;
  std::vector<Words> words;
  Paragraphs paragraphs;
  SentenceScratch scratch;
  std::vector<ByteSpan> sentences;
  const std::string_view known = "Gen. Haftar spoke. The U.S. left “at once.” Did he?";
  cutter.words(known, words.emplace_back(), &suspects);
  sentences_of(known, words.back(), paragraphs, scratch, sentences);
  bool good = sentences.size() == 3 && hold_all(sentences, words.back());
  words.clear();
  for (const Article& article : texts.articles) {
    cutter.words(article.text, words.emplace_back(), &suspects);
    sentences_of(article.text, words.back(), paragraphs, scratch, sentences);
    good = good && hold_all(sentences, words.back());
  }
  if (!good) {
    state.SkipWithError("wrong sentences");
    return;
  }
  for (auto _ : state) {
    for (std::size_t i = 0; i < texts.articles.size(); ++i) {
      sentences_of(texts.articles[i].text, words[i], paragraphs, scratch, sentences);
      benchmark::DoNotOptimize(sentences);
    }
  }
  report(state, texts);
}
BENCHMARK(Sentences)->Unit(benchmark::kMillisecond)->UseRealTime();

void quotations_of(std::string_view text, Paragraphs& paragraphs, std::vector<Quotation>& out) {
  find_paragraphs(text, {}, paragraphs);
  out.clear();
  for (const ByteSpan paragraph : paragraphs.spans) find_quotations(text, paragraph, paragraphs.wraps, out);
}

void Quotations(benchmark::State& state) {
  const Input& texts = input("news");
  Paragraphs paragraphs;
  std::vector<Quotation> quotations;
  for (const Article& article : texts.articles) {
    std::size_t opened = 0;
    for (std::size_t at = 0; (at = article.text.find("“", at)) != std::string::npos; ++at) ++opened;
    quotations_of(article.text, paragraphs, quotations);
    if (opened > 0 && quotations.size() != opened) {  // else the article has straight marks
      state.SkipWithError("wrong number of quotations");
      return;
    }
  }
  for (auto _ : state) {
    for (const Article& article : texts.articles) {
      quotations_of(article.text, paragraphs, quotations);
      benchmark::DoNotOptimize(quotations);
    }
  }
  report(state, texts);
}
BENCHMARK(Quotations)->Unit(benchmark::kMillisecond)->UseRealTime();

// Scores all articles; returns the hits.
class Scoring {
 public:
  Scoring(const Input& texts, const std::string& guard, const ScoreOptions& options = {})
      : texts_(texts),
        lexicon_(
            read_lexicon(lexicon_of(sampled_phrases(texts.articles, 600, 3), guard), "guarded.lex").lexicon),
        scorer_(lexicon_, options),
        scratch_(scorer_.make_scratch()) {}

  std::uint64_t run() {
    std::uint64_t hits = 0;
    for (const Article& article : texts_.articles) {
      hits += scorer_.score(article.title, article.text, scratch_).size();
    }
    return hits;
  }

 private:
  const Input& texts_;
  Lexicon lexicon_;
  Scorer scorer_;
  Scorer::Scratch scratch_;
};

// Scoring with 600 entries, each of which has the guard. Where hits do not compete, those for which it holds
// and those for which it does not are all.
void Guards(benchmark::State& state, const std::string& guard) {
  const Input& texts = input("news");
  if (!guard.empty()) {
    ScoreOptions all;
    all.select.overlap = Overlap::all;
    const std::uint64_t with = Scoring(texts, " " + guard, all).run();
    const bool negated = guard.starts_with("not ");
    const std::string opposite = negated ? guard.substr(4) : "not " + guard;
    const std::uint64_t without = Scoring(texts, " " + opposite, all).run();
    if (with == 0 || without == 0 || with + without != Scoring(texts, "", all).run()) {
      state.SkipWithError("wrong number of hits");
      return;
    }
  }
  Scoring scoring(texts, guard.empty() ? "" : " " + guard);
  for (auto _ : state) benchmark::DoNotOptimize(scoring.run());
  report(state, texts);
}
BENCHMARK_CAPTURE(Guards, none, "")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Guards, near, "near 4 \"the\"")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Guards, not_near, "not near 4 \"the\"")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Guards, same_sentence, "same sentence \"the\"")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(Guards, in_body, "in body")->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace slant::bench
