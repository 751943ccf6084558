// Halves of one real outlet: what is left of their distance once chance is taken off.
#include <cmath>
#include <filesystem>
#include <numeric>

#include <gtest/gtest.h>

#include "compare/distance.hpp"
#include "count/resampling.hpp"
#include "lexicon/load.hpp"
#include "study/counting.hpp"

namespace slant {
namespace {

std::vector<DocumentRow> articles_of(const DocumentTable& table, const std::string& outlet) {
  std::vector<DocumentRow> rows;
  table.replay([&](const DocumentRow& row) {
    if (row.labels[0] == outlet) rows.push_back(row);
  });
  return rows;
}

PairDistance halves(std::vector<DocumentRow> rows, const Schema& schema, std::uint32_t split) {
  Draws draws(2016, split, Stream::split);
  shuffle(std::span(rows), draws);
  DocumentTable table({"half"});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].labels = {i < rows.size() / 2 ? "first" : "second"};
    table.append(rows[i]);
  }
  DistanceOptions options;
  options.seed = split;
  return distances(Observations(table, schema, {{"half"}, Unit::document}), schema, options).pairs.at(0);
}

// SLANT_SPLITS=500 for the figures in lib/compare/README.md.
TEST(DistanceHalves, AreNothingApartOnAverageAndTheIntervalSaysSo) {
  const std::string data = std::string(SLANT_DATA) + "/same_event/fakes_dev.jsonl";
  if (!std::filesystem::exists(data)) GTEST_SKIP() << "no shared data";
  const char* const asked = std::getenv("SLANT_SPLITS");
  const auto splits = static_cast<std::uint32_t>(asked != nullptr ? std::stoul(asked) : 100);
  const Lexicon lexicon = load_lexicon(std::string(SLANT_SOURCE) + "/lexicons/syria.lex").lexicon;
  StudyOptions options;
  options.corpus.paths = {data};
  const DocumentTable all = count_by_document(options, lexicon, {"outlet"}).documents;
  for (const char* outlet : {"Ahram Online", "Al-Manar", "Daily Sabah", "SANA"}) {
    const auto rows = articles_of(all, outlet);
    ASSERT_GE(rows.size(), 30U);
    std::vector<double> corrected;
    double plain = 0;
    unsigned covered = 0;
    for (std::uint32_t split = 0; split < splits; ++split) {
      const PairDistance pair = halves(rows, lexicon.schema, split);
      if (std::isnan(pair.corrected)) continue;
      corrected.push_back(pair.corrected);
      plain += pair.distance;
      covered += pair.low <= 0 && 0 <= pair.high ? 1U : 0U;
    }
    const auto n = static_cast<double>(corrected.size());
    ASSERT_GE(n, splits * .9);
    const double mean = std::accumulate(corrected.begin(), corrected.end(), 0.0) / n;
    double variance = 0;
    for (const double distance : corrected) variance += (distance - mean) * (distance - mean) / (n - 1);
    const double error = std::sqrt(variance / n);
    EXPECT_LT(std::abs(mean), 3 * error) << outlet;
    EXPECT_GT(plain / n, 10 * error) << outlet;
    EXPECT_GE(covered, n * .93) << outlet;
    if (asked != nullptr) {
      std::printf("%s: %g halves, distance %.4f, corrected %.5f, standard error %.5f, covered %.3f\n", outlet,
                  n, plain / n, mean, error, covered / n);
    }
  }
}

}  // namespace
}  // namespace slant
