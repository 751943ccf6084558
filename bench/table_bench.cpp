// The whole run as `slant table` does it, JSONL in, counts by outlet out; and the matcher by itself.
#include <algorithm>
#include <map>

#include "answers.hpp"
#include "input.hpp"
#include "lexicon/load.hpp"
#include "match/program.hpp"
#include "sampled_lexicon.hpp"
#include "score/scorer.hpp"
#include "study/counting.hpp"

namespace slant::bench {
namespace {

void by_entries(benchmark::internal::Benchmark* cases) {
  cases->ArgName("entries")->Arg(60)->Arg(600)->Arg(6000)->Unit(benchmark::kMillisecond)->UseRealTime();
}

void by_entries_and_threads(benchmark::internal::Benchmark* cases) {
  cases->ArgNames({"entries", "threads"})->ArgsProduct({{60, 600, 6000}, {1, 2}});
  cases->Unit(benchmark::kMillisecond)->UseRealTime();
}

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

// Phrases without wildcards by their first words, as words.
using PhrasesByWord = std::map<std::string_view, std::vector<std::vector<std::string_view>>>;

PhrasesByWord by_first_word(const std::vector<std::string>& phrases) {
  PhrasesByWord all;
  for (const std::string& phrase : phrases) {
    if (phrase.find('*') != std::string::npos) continue;
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < phrase.size();) {
      const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
      words.push_back(std::string_view(phrase).substr(at, end - at));
      at = end + 1;
    }
    all[words[0]].push_back(std::move(words));
  }
  return all;
}

// Whether one of the phrases stands at a word.
bool stands_at(const PhrasesByWord& phrases, const Words& words, std::uint32_t at) {
  const auto of_word = phrases.find(words.folded(at));
  if (of_word == phrases.end()) return false;
  return std::ranges::any_of(of_word->second, [&](const auto& phrase) {
    for (std::uint32_t i = 0; i < phrase.size(); ++i) {
      if (at + i >= words.size() || words.folded(at + i) != phrase[i]) return false;
    }
    return true;
  });
}

// Words of a text that begin as one of the phrases does, and what else the filter lets through.
void Filter(benchmark::State& state) {
  const Input& texts = input("news");
  const Program program(sampled(texts, state.range(0)));
  const StartFilter& filter = program.starts();
  const std::vector<DocumentText> cut = cut_into_words(texts.articles);
  const auto listed = sampled_phrases(texts.articles, static_cast<std::size_t>(state.range(0)), 3);
  const PhrasesByWord phrases = by_first_word(listed);
  std::vector<std::uint32_t> passed;
  for (const DocumentText& text : cut) {
    const Words& words = text.text.words;
    filter.find(words, {0, words.size()}, passed);
    for (std::uint32_t i = 0; i < words.size(); ++i) {
      if (!stands_at(phrases, words, i) || std::binary_search(passed.begin(), passed.end(), i)) continue;
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
BENCHMARK(Filter)->Apply(by_entries);

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
BENCHMARK(Match)->Apply(by_entries);

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
BENCHMARK_CAPTURE(Table, news, "news")->Apply(by_entries_and_threads);
BENCHMARK_CAPTURE(Table, real, "real")->Apply(by_entries_and_threads);

}  // namespace
}  // namespace slant::bench
