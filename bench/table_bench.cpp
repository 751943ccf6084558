// The whole run as `slant table` does it, JSONL in, counts by outlet out; and the matcher by itself.
#include <algorithm>

#include "answers.hpp"
#include "input.hpp"
#include "lexicon/load.hpp"
#include "match/program.hpp"
#include "sampled_lexicon.hpp"
#include "score/scorer.hpp"
#include "study/counting.hpp"

namespace slant::bench {
namespace {

// The first entry of a sampled lexicon, alone in its variant: its count is checked.
constexpr const char* checked_word = "government";

Lexicon sampled(const Input& texts, std::int64_t entries) {
  return read_lexicon(lexicon_of(sampled_phrases(texts.articles, static_cast<std::size_t>(entries), 3)),
                      "sampled.lex")
      .lexicon;
}

VariantId checked_variant(const Lexicon& lexicon) {
  return lexicon.schema.choices[0].variants[0];
}

std::vector<DocumentText> cut_into_words(const std::vector<Article>& articles) {
  const TextReader reader;
  const auto scratch = reader.make_scratch();
  std::vector<DocumentText> cut(articles.size());
  for (std::size_t i = 0; i < cut.size(); ++i) {
    reader.read(articles[i].title, articles[i].text, *scratch, cut[i]);
  }
  return cut;
}

// Words of a text that begin as one of the phrases does, and what else the filter lets through.
void Filter(benchmark::State& state) {
  const Input& texts = input("news");
  const Program program(sampled(texts, state.range(0)));
  const StartFilter& filter = program.starts();
  const std::vector<DocumentText> cut = cut_into_words(texts.articles);
  std::vector<std::uint32_t> passed;
  for (const DocumentText& text : cut) {
    const Words& words = text.text.words;
    filter.find(words, {0, words.size()}, passed);
    for (std::uint32_t i = 0; i < words.size(); ++i) {
      if (words.folded(i) != checked_word || std::binary_search(passed.begin(), passed.end(), i)) continue;
      state.SkipWithError("a word that begins a phrase was held back");
      return;
    }
  }
  for (auto _ : state) {
    for (const DocumentText& text : cut) {
      filter.find(text.text.words, {0, text.text.words.size()}, passed);
      benchmark::DoNotOptimize(passed);
    }
  }
  report(state, texts);
}
BENCHMARK(Filter)
    ->ArgName("entries")
    ->Arg(60)
    ->Arg(600)
    ->Arg(6000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void Match(benchmark::State& state) {
  const Input& texts = input("news");
  const Lexicon lexicon = sampled(texts, state.range(0));
  const std::vector<DocumentText> cut = cut_into_words(texts.articles);
  const Matcher matcher(lexicon);
  const auto matching = matcher.make_scratch();
  std::vector<Hit> hits;
  const auto match_all = [&] {
    std::uint64_t found = 0;
    for (const DocumentText& text : cut) {
      hits.clear();
      for (const Field field : {Field::title, Field::text}) {
        matcher.find_hits(text[field], field, *matching, hits);
      }
      for (const Hit& hit : hits)
        found += lexicon.schema[hit.entry].variant == checked_variant(lexicon) ? 1 : 0;
    }
    return found;
  };
  if (match_all() != occurrences(texts.articles, checked_word)) {
    state.SkipWithError("wrong count");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(match_all());
  report(state, texts);
}
BENCHMARK(Match)
    ->ArgName("entries")
    ->Arg(60)
    ->Arg(600)
    ->Arg(6000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void Table(benchmark::State& state, const char* kind) {
  const Input& texts = input(kind);
  if (texts.articles.empty()) {
    state.SetLabel("no shared data");
    for (auto _ : state) continue;
    return;
  }
  StudyOptions options;
  options.corpus.paths = {texts.file.name()};
  options.threads = static_cast<unsigned>(state.range(1));
  const Lexicon lexicon = sampled(texts, state.range(0));
  StudyOptions without_overlap = options;  // then every hit counts, as in the independent count
  without_overlap.score.select.overlap = Overlap::all;
  const GroupStudy first = count_by_group(without_overlap, lexicon, {"outlet"});
  const std::uint64_t found = total(first.counts)[checked_variant(lexicon)].count;
  // Real news has copies of titles, which are passed over.
  const std::uint64_t all = occurrences(texts.articles, checked_word);
  const std::uint64_t least = texts.kind == "real" ? all * 97 / 100 : all;
  if (found < least || found > all) {
    state.SkipWithError("wrong count");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(count_by_group(options, lexicon, {"outlet"}));
  report(state, texts);
}
const std::vector<std::vector<std::int64_t>> sizes{{60, 600, 6000}, {1, 2}};
BENCHMARK_CAPTURE(Table, news, "news")
    ->ArgNames({"entries", "threads"})
    ->ArgsProduct(sizes)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(Table, real, "real")
    ->ArgNames({"entries", "threads"})
    ->ArgsProduct(sizes)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace
}  // namespace slant::bench
