// The map of FA-KES: who lies with whom, and whether halves of one outlet lie in each other's regions.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "count/resampling.hpp"
#include "lexicon/load.hpp"
#include "model/map_regions.hpp"
#include "report/map_table.hpp"
#include "study/counting.hpp"
#include "study/real_news.hpp"
#include "study/study.hpp"

namespace slant {
namespace {

struct ScoredFakes {
  Schema schema;
  std::vector<DocumentRow> rows;
};

const ScoredFakes& scored() {
  static const ScoredFakes made = [] {
    const Lexicon lexicon = load_lexicon(std::string(SLANT_SOURCE) + "/lexicons/syria.lex").lexicon;
    StudyOptions options;
    options.corpus.paths = {fakes};
    ScoredFakes all{lexicon.schema, {}};
    count_by_document(options, lexicon, {"outlet"}).documents.replay([&](const DocumentRow& row) {
      all.rows.push_back(row);
    });
    return all;
  }();
  return made;
}

Observations observations_of(const std::vector<DocumentRow>& rows, Unit unit) {
  DocumentTable table({"outlet"});
  for (const DocumentRow& row : rows) table.append(row);
  return {table, scored().schema, {{"outlet"}, unit}};
}

std::size_t group_named(const Observations& observations, const std::string& name) {
  std::size_t g = 0;
  while (observations.labels(g)[0] != name) ++g;
  return g;
}

// Articles of `outlet` fall into two halves, by documents or by whole events; the others stay as they are.
std::vector<DocumentRow> halved(const std::string& outlet, std::uint32_t split, Unit unit) {
  std::vector<DocumentRow> rows = scored().rows;
  std::map<std::string, std::vector<std::size_t>> units;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].labels[0] != outlet) continue;
    const bool alone = unit == Unit::document || rows[i].event.empty();
    units[alone ? "\x01" + std::to_string(i) : rows[i].event].push_back(i);
  }
  std::vector<std::vector<std::size_t>> order;
  for (const auto& [event, members] : units) order.push_back(members);
  Draws draws(2017, split, Stream::split);
  shuffle(std::span(order), draws);
  for (std::size_t u = 0; u < order.size(); ++u) {
    for (const std::size_t i : order[u]) rows[i].labels[0] = u < order.size() / 2 ? "half 1" : "half 2";
  }
  return rows;
}

// SLANT_SPLITS=200 for the figures in lib/model/README.md.
void expect_halves_together(Unit unit) {
  const char* const asked = std::getenv("SLANT_SPLITS");
  const auto splits = static_cast<std::uint32_t>(asked != nullptr ? std::stoul(asked) : 8);
  std::map<std::string, int> articles;
  for (const DocumentRow& row : scored().rows) ++articles[row.labels[0]];
  const Workers workers = workers_on(0);
  double pairs = 0, both = 0, one = 0;
  for (const auto& [outlet, count] : articles) {
    if (count < 30) continue;  // halves of 15
    double here = 0, pairs_here = 0;
    for (std::uint32_t split = 0; split < splits; ++split) {
      const Observations observations = observations_of(halved(outlet, split, unit), unit);
      const Map map = map_of(tally(observations), scored().schema, {});
      const auto regions = map_regions(map, observations, {}, {.replicates = 200}, workers);
      const std::size_t a = group_named(observations, "half 1"), b = group_named(observations, "half 2");
      if (std::isnan(regions[a].ellipse.major) || std::isnan(regions[b].ellipse.major)) continue;
      const Vector apart =
          (map.groups.row(static_cast<Eigen::Index>(a)) - map.groups.row(static_cast<Eigen::Index>(b)))
              .head(2);
      const bool in_a = contains(regions[a].ellipse, apart), in_b = contains(regions[b].ellipse, apart);
      ++pairs_here;
      here += in_a && in_b ? 1 : 0;
      one += (in_a ? .5 : 0) + (in_b ? .5 : 0);
    }
    pairs += pairs_here;
    both += here;
    if (asked != nullptr) std::printf("%s: %.3f of %g\n", outlet.c_str(), here / pairs_here, pairs_here);
  }
  ASSERT_GT(pairs, 5 * splits);
  // With `splits` few, two standard errors below what was found.
  EXPECT_GE(both / pairs, .9 - 2 * .3 / std::sqrt(pairs));
  if (asked != nullptr) std::printf("all: both %.3f, one %.3f of %g\n", both / pairs, one / pairs, pairs);
}

// Outlets that reprint the Syrian government's vocabulary lie together, away from opposition, Gulf and
// Turkish ones: none of these is nearer to them than they are to one another.
TEST(MapOfNews, PutsOutletsThatReprintTheGovernmentTogether) {
  if (!std::filesystem::exists(fakes)) GTEST_SKIP() << "no shared data";
  const Observations observations = observations_of(scored().rows, Unit::document);
  for (const MapMethod method : {MapMethod::within, MapMethod::ca, MapMethod::pca}) {
    const Map map = map_of(tally(observations), scored().schema, {.method = method});
    const auto point = [&](const std::string& outlet) -> Vector {
      return map.groups.row(static_cast<Eigen::Index>(group_named(observations, outlet))).head(2);
    };
    const std::vector<std::string> together{"SANA", "Al-Manar", "Al-Alam"};
    const std::vector<std::string> others{"Etilaf (Syrian National Coalition)",
                                          "Al-Araby Al-Jadeed",
                                          "Al Arabiya",
                                          "Asharq Al-Awsat",
                                          "Daily Sabah",
                                          "TRT"};
    for (const std::string& a : together) {
      double widest = 0;
      for (const std::string& b : together) widest = std::max(widest, (point(a) - point(b)).norm());
      for (const std::string& b : others)
        EXPECT_GT((point(a) - point(b)).norm(), widest) << name_of(method) << ' ' << a << ' ' << b;
    }
  }
}

TEST(MapOfNews, HalvesByDocumentsLieInEachOthersRegions) {
  if (!std::filesystem::exists(fakes)) GTEST_SKIP() << "no shared data";
  expect_halves_together(Unit::document);
}

TEST(MapOfNews, HalvesByEventsLieInEachOthersRegions) {
  if (!std::filesystem::exists(fakes)) GTEST_SKIP() << "no shared data";
  expect_halves_together(Unit::event);
}

}  // namespace
}  // namespace slant
