// What nothing that does the same work can go below: memory, simdjson, ICU's word iterator.
#include <cstring>
#include <memory>
#include <numeric>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "answers.hpp"
#include "corpus/json_floor.hpp"
#include "input.hpp"

namespace slant::bench {
namespace {

void Memcpy(benchmark::State& state) {
  const Input& news = input("news");
  std::string copy(news.jsonl.size(), '\0');
  for (auto _ : state) {
    std::memcpy(copy.data(), news.jsonl.data(), copy.size());
    benchmark::ClobberMemory();
  }
  if (copy != news.jsonl) state.SkipWithError("not copied");
  report(state, news);
}
BENCHMARK(Memcpy)->UseRealTime();

std::uint64_t sum_of(const std::vector<std::uint64_t>& numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), std::uint64_t{0});
}

void MemoryRead(benchmark::State& state) {
  const Input& news = input("news");
  std::vector<std::uint64_t> numbers(news.jsonl.size() / sizeof(std::uint64_t));
  std::iota(numbers.begin(), numbers.end(), std::uint64_t{1});
  if (sum_of(numbers) != numbers.size() * (numbers.size() + 1) / 2) state.SkipWithError("wrong sum");
  for (auto _ : state) benchmark::DoNotOptimize(sum_of(numbers));
  report(state, news);
}
BENCHMARK(MemoryRead)->UseRealTime();

void SimdjsonFloor(benchmark::State& state, const char* kind) {
  const Input& lines = input(kind);
  std::uint64_t expected = 0;
  for (const Article& article : lines.articles) expected += article.outlet.size() + article.text.size();
  JsonFloor first;
  if (first.take(lines.jsonl) != lines.jsonl.size() || first.bytes() != expected) {
    state.SkipWithError("wrong number of bytes");
    return;
  }
  for (auto _ : state) {
    JsonFloor floor;
    benchmark::DoNotOptimize(floor.take(lines.jsonl));
  }
  report(state, lines);
}
BENCHMARK_CAPTURE(SimdjsonFloor, news, "news")->UseRealTime();
BENCHMARK_CAPTURE(SimdjsonFloor, escaped, "escaped")->UseRealTime();
BENCHMARK_CAPTURE(SimdjsonFloor, alphabetic, "alphabetic")->UseRealTime();
BENCHMARK_CAPTURE(SimdjsonFloor, dictionary, "dictionary")->UseRealTime();

// ICU's stock rules over UTF-8.
class IcuWords {
 public:
  std::uint64_t count(std::string_view text) {
    utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()), &status_);
    ubrk_setUText(iterator_.get(), &text_, &status_);
    std::uint64_t words = 0;
    while (ubrk_next(iterator_.get()) != UBRK_DONE) {
      words += ubrk_getRuleStatus(iterator_.get()) >= UBRK_WORD_NONE_LIMIT ? 1 : 0;
    }
    return words;
  }
  bool works() const { return U_SUCCESS(status_) != 0; }

 private:
  struct Close {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
  };
  UErrorCode status_{U_ZERO_ERROR};
  UText text_ = UTEXT_INITIALIZER;
  std::unique_ptr<UBreakIterator, Close> iterator_{ubrk_open(UBRK_WORD, "en", nullptr, 0, &status_)};
};

void IcuBreak(benchmark::State& state, const char* kind, std::uint64_t (*by_hand)(std::string_view)) {
  const Input& texts = input(kind);
  IcuWords icu;
  std::uint64_t found = 0, expected = 0;
  for (const Article& article : texts.articles) {
    found += icu.count(article.title) + icu.count(article.text);
    expected += by_hand(article.title) + by_hand(article.text);
  }
  if (!icu.works() || found != expected) {
    state.SkipWithError("wrong number of words");
    return;
  }
  for (auto _ : state) {
    for (const Article& article : texts.articles) {
      benchmark::DoNotOptimize(icu.count(article.title) + icu.count(article.text));
    }
  }
  report(state, texts);
}
BENCHMARK_CAPTURE(IcuBreak, news, "news", words_by_hand)->UseRealTime();
BENCHMARK_CAPTURE(IcuBreak, alphabetic, "alphabetic", runs_by_hand)->UseRealTime();

}  // namespace
}  // namespace slant::bench
