// What voices, zones and qualifiers cost: documents scored with them and without, in turn.
#include <chrono>

#include "answers.hpp"
#include "input.hpp"
#include "lexicon/load.hpp"
#include "sampled_lexicon.hpp"
#include "score/scorer.hpp"

namespace slant::bench {
namespace {

constexpr const char* checked_word = "government";  // the first entry of a sampled lexicon

// The texts with blanks for all that is not between quotation marks.
std::vector<Article> only_quoted(std::vector<Article> articles) {
  for (Article& article : articles) {
    for (std::string* text : {&article.title, &article.text}) {
      bool inside = false;
      for (std::size_t at = 0; at < text->size(); ++at) {
        const std::string_view rest = std::string_view(*text).substr(at);
        if (rest[0] == '\n' || rest.starts_with("”") || (inside && rest[0] == '"')) {
          inside = false;
        } else if (rest.starts_with("“") || rest[0] == '"') {
          inside = true;
        }
        if (!inside) (*text)[at] = ' ';
      }
    }
  }
  return articles;
}

struct Scored {
  std::uint64_t all{0}, quoted{0},
      flagged{0};  // hits of the checked word, and hits that are denied or held off
  double seconds{0};
};

Scored score_all(const Scorer& scorer, Scorer::Scratch& scratch, const std::vector<Article>& articles) {
  const Schema& schema = scorer.lexicon().schema;
  const VariantId checked = schema.choices[0].variants[0];
  Scored scored;
  const auto begin = std::chrono::steady_clock::now();
  for (const Article& article : articles) {
    for (const Hit& hit : scorer.score(article.title, article.text, scratch)) {
      scored.flagged += hit.distanced || hit.negated ? 1 : 0;
      if (schema[hit.entry].variant != checked) continue;
      ++scored.all;
      scored.quoted += hit.voice == Voice::quoted || hit.voice == Voice::scare ? 1 : 0;
    }
  }
  scored.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return scored;
}

// A case's time is that with voices; `cost` is what they add to the time without.
void compare(benchmark::State& state, const Lexicon& lexicon, const Input& texts) {
  ScoreOptions with;
  with.select.overlap = Overlap::all;  // then every hit counts, as in the independent count
  ScoreOptions without = with;
  without.voices = without.zones = without.qualifiers = false;
  const Scorer voiced(lexicon, with);
  const Scorer plain(lexicon, without);
  Scorer::Scratch voiced_scratch = voiced.make_scratch();
  Scorer::Scratch plain_scratch = plain.make_scratch();

  const Scored first = score_all(voiced, voiced_scratch, texts.articles);
  const Scored bare = score_all(plain, plain_scratch, texts.articles);
  const bool is_made = texts.kind != "real";  // real news has quotations that this file cannot tell
  if (first.all != bare.all || bare.quoted + bare.flagged != 0 ||
      (is_made && first.quoted != occurrences(only_quoted(texts.articles), checked_word))) {
    state.SkipWithError("wrong count");
    return;
  }
  double on = 0;
  double off = 0;
  for (auto _ : state) {
    const double seconds = score_all(voiced, voiced_scratch, texts.articles).seconds;
    off += score_all(plain, plain_scratch, texts.articles).seconds;
    on += seconds;
    state.SetIterationTime(seconds);
  }
  state.counters["cost"] = on / off - 1;
  report(state, texts);
}

// Words of the texts themselves: hits in nearly every sentence, which no lexicon of choices has.
void Voices(benchmark::State& state, const char* kind) {
  const Input& texts = input(kind);
  if (texts.articles.empty()) {
    state.SetLabel("no shared data");
    for (auto _ : state) continue;
    return;
  }
  const auto phrases = sampled_phrases(texts.articles, static_cast<std::size_t>(state.range(0)), 3);
  compare(state, read_lexicon(lexicon_of(phrases), "sampled.lex").lexicon, texts);
}

// The lexicon of a war on news of which a part is about it.
void VoicesOfSyria(benchmark::State& state) {
  const Input& texts = input("real");
  if (texts.articles.empty()) {
    state.SetLabel("no shared data");
    for (auto _ : state) continue;
    return;
  }
  compare(state, load_lexicon(std::string(SLANT_SOURCE) + "/lexicons/syria.lex").lexicon, texts);
}
BENCHMARK(VoicesOfSyria)->UseManualTime()->Unit(benchmark::kMillisecond);

void by_entries(benchmark::internal::Benchmark* cases) {
  cases->ArgName("entries")->Arg(60)->Arg(600)->Arg(6000)->Unit(benchmark::kMillisecond)->UseManualTime();
}
BENCHMARK_CAPTURE(Voices, news, "news")->Apply(by_entries);
BENCHMARK_CAPTURE(Voices, real, "real")->Apply(by_entries);

}  // namespace
}  // namespace slant::bench
