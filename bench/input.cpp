// Inputs by name.
#include "input.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <map>
#include <span>
#include <string_view>

#include "corpus/json_floor.hpp"
#include "news.hpp"
#include "real_news.hpp"
#include "scripts.hpp"

namespace slant::bench {
namespace {

std::size_t bytes_wanted() {
  const char* megabytes = std::getenv("SLANT_BENCH_MB");
  return (megabytes == nullptr ? 2 : std::strtoull(megabytes, nullptr, 10)) * 1'000'000;
}

std::vector<Article> in_ascii(std::vector<Article> articles) {
  const auto is_beyond = [](char c) { return (c & 0x80) != 0; };
  for (Article& article : articles) {
    std::erase_if(article.title, is_beyond);
    std::erase_if(article.text, is_beyond);
  }
  return articles;
}

std::vector<Article> in_all_scripts(std::size_t bytes) {
  std::vector<Article> articles = in_alphabets(bytes / 2, 1);
  for (Article& article : in_dictionary_scripts(bytes / 2, 1)) articles.push_back(std::move(article));
  return articles;
}

std::vector<Article> repeated(const std::vector<Article>& articles, std::size_t bytes) {
  std::vector<Article> many;
  std::size_t made = 0;
  for (std::size_t i = 0; made < bytes && !articles.empty(); ++i) {
    many.push_back(articles[i % articles.size()]);
    made += many.back().text.size();
  }
  return many;
}

std::vector<Article> articles_of(const std::string& kind) {
  const std::size_t bytes = bytes_wanted();
  if (kind == "ascii") return in_ascii(made_up_news(bytes, 1));
  if (kind == "alphabetic") return in_alphabets(bytes, 1);
  if (kind == "dictionary") return in_dictionary_scripts(bytes, 1);
  if (kind == "intl") return in_all_scripts(bytes);
  if (kind == "real") return repeated(real_news(), bytes);
  return made_up_news(bytes, 1);
}

}  // namespace

Input::Input(const std::string& of_kind)
    : kind(of_kind),
      articles(articles_of(kind)),
      bytes(text_bytes(articles)),
      jsonl(as_jsonl(articles, kind == "escaped" ? Escapes::ascii : Escapes::needed)),
      file(jsonl) {
  jsonl.reserve(jsonl.size() + JsonFloor::padding);
}

const Input& input(const std::string& kind) {
  static std::map<std::string, Input> inputs;
  const auto found = inputs.find(kind);
  return found != inputs.end() ? found->second : inputs.try_emplace(kind, kind).first->second;
}

double floor_seconds(const Input& input) {
  std::array<double, 5> seconds{};
  for (double& once : seconds) {
    JsonFloor floor;
    const auto begin = std::chrono::steady_clock::now();
    floor.take(input.jsonl);
    once = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  }
  std::nth_element(seconds.begin(), seconds.begin() + seconds.size() / 2, seconds.end());
  return seconds[seconds.size() / 2];
}

void report(benchmark::State& state, const Input& input) {
  const auto rounds = static_cast<std::int64_t>(state.iterations());
  state.SetBytesProcessed(rounds * static_cast<std::int64_t>(input.bytes));
  state.counters["ratio"] =
      benchmark::Counter(floor_seconds(input) * static_cast<double>(rounds), benchmark::Counter::kIsRate);
}

}  // namespace slant::bench
