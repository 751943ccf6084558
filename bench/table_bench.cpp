// The whole run as `slant table` does it: JSONL in, counts by outlet out; and the matcher by itself.
#include <cstdio>
#include <stdexcept>

#include <benchmark/benchmark.h>
#include <stdlib.h>
#include <unistd.h>

#include "lexicon/load.hpp"
#include "news.hpp"
#include "score/scorer.hpp"
#include "study/counting.hpp"

namespace slant::bench {
namespace {

constexpr std::size_t corpus_bytes = std::size_t{4} << 20;

// A file that goes when the benchmark goes.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& content) {
    const int descriptor = ::mkstemps(name_.data(), 6);
    std::FILE* file = descriptor < 0 ? nullptr : ::fdopen(descriptor, "w");
    if (file == nullptr) throw std::runtime_error("no temporary file");
    const bool whole = std::fwrite(content.data(), 1, content.size(), file) == content.size();
    if (std::fclose(file) != 0 || !whole) throw std::runtime_error("temporary file not written");
  }
  ~TemporaryFile() { ::unlink(name_.c_str()); }
  const std::string& name() const { return name_; }

 private:
  std::string name_{"/tmp/slant-bench-XXXXXX.jsonl"};
};

// Occurrences of a phrase of plain letters between bytes that are none, whatever its case: an independent
// count.
std::uint64_t occurrences(std::string_view text, std::string_view phrase) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  const auto is_letter = [&](char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || (c & 0x80) != 0; };
  const auto is_mark = [&](std::size_t at) {  // “ ” — ’ are three bytes that begin with E2 80
    return text.substr(at, 2) == "\xE2\x80" || (at >= 1 && text.substr(at - 1, 2) == "\xE2\x80") ||
           (at >= 2 && text.substr(at - 2, 2) == "\xE2\x80");
  };
  std::uint64_t count = 0;
  for (std::size_t at = 0; at + phrase.size() <= text.size(); ++at) {
    bool equal = true;
    for (std::size_t i = 0; equal && i < phrase.size(); ++i) equal = lower(text[at + i]) == phrase[i];
    const std::size_t end = at + phrase.size();
    if (equal && (at == 0 || !is_letter(text[at - 1]) || is_mark(at - 1)) &&
        (end == text.size() || !is_letter(text[end]) || is_mark(end))) {
      ++count;
    }
  }
  return count;
}

// The planted phrase "extremists" stands alone in its choice's first variant: its count is checked.
constexpr std::size_t checked_phrase = 2;

std::uint64_t expected_count(const std::vector<Article>& articles) {
  std::uint64_t count = 0;
  for (const Article& article : articles) {
    count += occurrences(article.title, planted_phrases()[checked_phrase]) +
             occurrences(article.text, planted_phrases()[checked_phrase]);
  }
  return count;
}

VariantId checked_variant(const Lexicon& lexicon) {
  return lexicon.schema.choices[checked_phrase].variants[0];
}

void report_rates(benchmark::State& state, const std::vector<Article>& articles, std::uint64_t words) {
  std::int64_t bytes = 0;
  for (const Article& article : articles)
    bytes += static_cast<std::int64_t>(article.title.size() + article.text.size());
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * bytes);
  state.counters["words/s"] = benchmark::Counter(
      static_cast<double>(words) * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void Table(benchmark::State& state) {
  const auto articles = made_up_news(corpus_bytes, planted_phrases(), 2);
  const TemporaryFile file(as_jsonl(articles));
  const Lexicon lexicon =
      read_lexicon(made_up_lexicon(static_cast<std::size_t>(state.range(0)), planted_phrases(), 3),
                   "made-up.lex")
          .lexicon;
  StudyOptions options;
  options.corpus.paths = {file.name()};
  options.threads = static_cast<unsigned>(state.range(1));
  const GroupStudy first = count_by_group(options, lexicon, {"outlet"});
  std::uint64_t found = 0;
  for (const GroupCount* group : first.counts.groups()) found += (*group)[checked_variant(lexicon)].count;
  if (found == 0 || found != expected_count(articles)) {
    state.SkipWithError("wrong count");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(count_by_group(options, lexicon, {"outlet"}));
  report_rates(state, articles, first.report.words);
}
BENCHMARK(Table)
    ->ArgNames({"entries", "threads"})
    ->ArgsProduct({{60, 600, 6000}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void Match(benchmark::State& state) {
  const auto articles = made_up_news(corpus_bytes / 2, planted_phrases(), 2);
  const Lexicon lexicon =
      read_lexicon(made_up_lexicon(static_cast<std::size_t>(state.range(0)), planted_phrases(), 3),
                   "made-up.lex")
          .lexicon;
  const TextReader reader;
  const auto scratch = reader.make_scratch();
  std::vector<DocumentText> texts(articles.size());
  std::uint64_t words = 0;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    reader.read(articles[i].title, articles[i].text, *scratch, texts[i]);
    words += texts[i].words();
  }
  const Matcher matcher(lexicon);
  const auto matching = matcher.make_scratch();
  std::vector<Hit> hits;
  const auto match_all = [&] {
    std::uint64_t found = 0;
    for (const DocumentText& text : texts) {
      hits.clear();
      for (const Field field : {Field::title, Field::text}) {
        matcher.find_hits(text[field].words, text[field].repaired.text(), field, *matching, hits);
      }
      for (const Hit& hit : hits)
        found += lexicon.schema[hit.entry].variant == checked_variant(lexicon) ? 1 : 0;
    }
    return found;
  };
  if (match_all() != expected_count(articles)) {
    state.SkipWithError("wrong count");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(match_all());
  report_rates(state, articles, words);
}
BENCHMARK(Match)->ArgName("entries")->Arg(60)->Arg(600)->Arg(6000)->Unit(benchmark::kMillisecond);

void LexiconCompile(benchmark::State& state) {
  const auto entries = static_cast<std::size_t>(state.range(0));
  const std::string text = made_up_lexicon(entries, planted_phrases(), 3);
  if (read_lexicon(text, "made-up.lex").lexicon.schema.entries.size() != entries) {
    state.SkipWithError("wrong number of entries");
    return;
  }
  for (auto _ : state) {
    const Lexicon lexicon = read_lexicon(text, "made-up.lex").lexicon;
    const Matcher matcher(lexicon);
    benchmark::DoNotOptimize(&matcher);
  }
}
BENCHMARK(LexiconCompile)->ArgName("entries")->Arg(600)->Arg(6000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace slant::bench
