// Counts of documents summed by outlet.
#include <fmt/format.h>

#include "count/count_table.hpp"
#include "draws.hpp"
#include "input.hpp"
#include "lexicon/load.hpp"
#include "sampled_lexicon.hpp"

namespace slant::bench {
namespace {

// As many documents as the news has, each with some thirty cells of 600 entries.
void Aggregate(benchmark::State& state) {
  const Input& texts = input("news");
  const auto outlets = static_cast<std::size_t>(state.range(0));
  const Schema schema =
      read_lexicon(lexicon_of(sampled_phrases(texts.articles, 600, 3)), "sampled.lex").lexicon.schema;
  Draws draws(4);
  std::vector<std::string> labels;
  std::vector<std::vector<DocumentCell>> cells;
  for (std::size_t i = 0; i < texts.articles.size(); ++i) {
    labels.push_back(fmt::format("Outlet {}", draws.below(outlets)));
    cells.emplace_back();
    for (std::size_t entry = draws.below(20); entry < 600; entry += 1 + draws.below(40)) {
      cells.back().push_back({id_of<EntryTag>(entry), Voice::narrator, Zone::body, 1});
    }
  }
  const auto add_all = [&] {
    CountTable table(schema, {"outlet"});
    for (std::size_t i = 0; i < cells.size(); ++i) table.add({labels[i]}, 800, cells[i]);
    return table;
  };
  std::uint64_t found = 0, expected = 0;
  const GroupCount sum = total(add_all());
  for (std::size_t i = 0; i < schema.variants.size(); ++i) found += sum[id_of<VariantTag>(i)].count;
  for (const auto& of_document : cells) expected += of_document.size();
  if (found != expected) {
    state.SkipWithError("wrong sum");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(add_all());
  report(state, texts);
}
BENCHMARK(Aggregate)->ArgName("outlets")->Arg(10)->Arg(500)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace slant::bench
