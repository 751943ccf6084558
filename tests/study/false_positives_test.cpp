// Shuffled labels of real articles: tests reject as often as they say. SLANT_SHUFFLES sets how many shuffles
// (40); 1,000 take some minutes.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "compare/contrasts.hpp"
#include "count/resampling.hpp"
#include "lexicon/load.hpp"
#include "study/counting.hpp"
#include "study/study.hpp"

namespace slant {
namespace {

const std::string folder = std::string(SLANT_DATA) + "/same_event/";

unsigned shuffles() {
  const char* wanted = std::getenv("SLANT_SHUFFLES");
  return wanted == nullptr ? 40 : static_cast<unsigned>(std::atoi(wanted));
}

struct Scored {
  Schema schema;
  std::vector<DocumentRow> rows;

  Scored(const std::string& corpus, const std::string& lexicon_path) {
    const Lexicon lexicon = load_lexicon(std::string(SLANT_SOURCE) + lexicon_path).lexicon;
    StudyOptions options;
    options.corpus.paths = {corpus};
    const DocumentStudy study = count_by_document(options, lexicon, {"outlet"});
    schema = lexicon.schema;
    study.documents.replay([&](const DocumentRow& row) { rows.push_back(row); });
  }

  // Outlets dealt out anew, among all documents or among those of an event.
  Observations shuffled(std::uint32_t replicate, Unit unit) const {
    std::vector<DocumentRow> made = rows;
    Draws draws(99, replicate, Stream::split);
    std::map<std::string, std::vector<std::size_t>> strata;
    for (std::size_t i = 0; i < rows.size(); ++i)
      strata[unit == Unit::event ? rows[i].event : ""].push_back(i);
    for (const auto& [event, members] : strata) {
      std::vector<std::string> labels;
      for (const std::size_t i : members) labels.push_back(rows[i].labels[0]);
      shuffle(std::span(labels), draws);
      for (std::size_t i = 0; i < members.size(); ++i) made[members[i]].labels[0] = labels[i];
    }
    DocumentTable table({"outlet"});
    for (const DocumentRow& row : made) table.append(row);
    return Observations(table, schema, {{"outlet"}, unit});
  }

  // In how many documents each variant stands.
  std::vector<int> documents() const {
    std::vector<int> present(schema.variants.size());
    for (const DocumentRow& row : rows) {
      std::vector<bool> here(present.size());
      for (const DocumentCell& cell : row.cells) here[schema[cell.entry].variant.index()] = true;
      for (std::size_t v = 0; v < here.size(); ++v) present[v] += here[v] ? 1 : 0;
    }
    return present;
  }
};

void expect_level(const Scored& scored, Unit unit, bool within, const char* name) {
  const std::vector<int> present = scored.documents();
  const Workers workers = workers_on(0);
  const unsigned times = shuffles();
  double tests = 0, rejected = 0, outside = 0, families = 0;
  for (unsigned s = 0; s < times; ++s) {
    ContrastOptions options;
    options.within_events = within;
    options.permutations = 199;
    options.seed = s + 1;
    bool any = false;
    for (const ContrastRow& row : contrasts(scored.shuffled(s, unit), scored.schema, options, workers).rows) {
      any = any || row.p_max <= .05;
      if (std::isnan(row.p) || present[row.variant.index()] < 30) continue;
      tests += 1;
      rejected += row.p <= .05 ? 1 : 0;
      outside += row.contrast.intervals.log_odds.low > 0 || row.contrast.intervals.log_odds.high < 0 ? 1 : 0;
    }
    families += any ? 1 : 0;
  }
  ASSERT_GT(tests, 0);
  const double error = std::sqrt(.05 * .95 / times);
  std::printf("%s: %u shuffles, %.0f tests: rejected %.4f, intervals without 0 %.4f, families %.4f\n", name,
              times, tests, rejected / tests, outside / tests, families / times);
  EXPECT_GT(rejected / tests, .03 - error / 2);
  EXPECT_LT(rejected / tests, .07 + error / 2);
  EXPECT_LT(outside / tests, .07 + error / 2);
  EXPECT_LE(families / times, .05 + 3 * error);
}

TEST(FalsePositives, OfOutletsShuffledOverTheArticlesOfFakes) {
  const std::string corpus = folder + "fakes_dev.jsonl";
  if (!std::filesystem::exists(corpus)) GTEST_SKIP() << corpus << " is not there";
  expect_level(Scored(corpus, "/lexicons/syria.lex"), Unit::document, false, "FA-KES, documents");
}

TEST(FalsePositives, OfOutletsShuffledWithinTheEventsOfBasil) {
  const std::string corpus = folder + "basil_dev.jsonl";
  if (!std::filesystem::exists(corpus)) GTEST_SKIP() << corpus << " is not there";
  const Scored scored(corpus, "/tests/real/basil.lex");
  expect_level(scored, Unit::event, true, "BASIL, within events");
  expect_level(scored, Unit::event, false, "BASIL, events");
}

}  // namespace
}  // namespace slant
