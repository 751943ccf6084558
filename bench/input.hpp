// The inputs that the cases share, made once a process, and what every case reports.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "article.hpp"
#include "jsonl.hpp"
#include "temporary_file.hpp"

namespace slant::bench {

struct Input {
  explicit Input(const std::string& kind);

  std::string kind;
  std::vector<Article> articles;
  std::uint64_t bytes;  // of titles and texts
  std::string jsonl;    // the articles, with padding for simdjson behind them
  TemporaryFile file;   // the same
};

// news, escaped (the same as ASCII), ascii (the same without what is beyond), alphabetic, dictionary, intl
// (both), real (the shared data, else no articles). Each of SLANT_BENCH_MB megabytes (2).
const Input& input(const std::string& kind);

// The median over a few passes of what simdjson alone takes for the input, now.
double floor_seconds(const Input& input);

// MB/s of titles and texts, and `ratio`: the time of simdjson alone for the same articles, measured here, to
// the time of the case.
void report(benchmark::State& state, const Input& input);

}  // namespace slant::bench
