// Results are the same on any number of threads: runs over a corpus, permutations, replicates. What the
// thread sanitizer runs, besides the tests of study that start threads.
#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "compare/contrasts.hpp"
#include "compare/distance.hpp"
#include "corpus/temporary_folder.hpp"
#include "lexicon/load.hpp"
#include "model/map_regions.hpp"
#include "study/counting.hpp"
#include "study/listing.hpp"
#include "study/study.hpp"

namespace slant {
namespace {

class OnThreads : public ::testing::TestWithParam<unsigned> {
 protected:
  // Articles of uneven length, so that threads overtake one another; the outlets choose unlike words.
  OnThreads() {
    std::string lines;
    for (int i = 0; i < 900; ++i) {
      const std::string id = std::to_string(i);
      lines += R"({"doc_id":"d)" + id + R"(","outlet":"O)" + std::to_string(i % 4) + R"(","event":"e)" +
               std::to_string(i / 8) + R"(","title":"The rebels return","text":")";
      for (int j = 0; j <= i * 7 % 50; ++j) {
        lines +=
            (i * j + j) % 5 < i % 4 ? "The regime said “terrorists” left. " : "The government met rebels. ";
      }
      lines += "\"}\n";
    }
    options_.corpus.paths = {folder_.write("news.jsonl", lines)};
    options_.threads = GetParam();
    alone_.corpus = options_.corpus;
    alone_.threads = 1;
  }

  Observations observed(const StudyOptions& options) const {
    return Observations(count_by_document(options, lexicon_).documents, lexicon_.schema,
                        {{"outlet"}, Unit::event});
  }

  TemporaryFolder folder_;
  StudyOptions options_, alone_;
  Lexicon lexicon_ = read_lexicon(R"(lexicon "War"
      choice side { regime = "regime"  government = "government" }
      choice fighters { rebels = "rebels" terrorists = "terrorists" not in scare | quote })",
                                  "war.lex")
                         .lexicon;
  Workers workers_ = workers_on(GetParam());
};

bool same(double a, double b) {
  return a == b || (std::isnan(a) && std::isnan(b));
}

TEST_P(OnThreads, CountsOfGroupsAreTheSame) {
  const auto counted = [&](const StudyOptions& options) {
    const GroupStudy study = count_by_group(options, lexicon_, {"outlet"}, Unit::event);
    std::vector<std::uint64_t> all{study.summary.words, study.summary.hits, study.summary.corpus.documents};
    for (const auto* group : study.counts.groups()) {
      all.push_back(group->words);
      for (std::uint32_t v = 0; v < lexicon_.schema.variants.size(); ++v)
        all.push_back((*group)[VariantId{v}].count);
    }
    return all;
  };
  const auto alone = counted(alone_);
  EXPECT_GT(alone[1], 10000U);
  EXPECT_EQ(counted(options_), alone);
}

TEST_P(OnThreads, HitsAreTheSameInTheSameOrder) {
  const auto listed = [&](const StudyOptions& options) {
    std::vector<std::string> all;
    each_hit(options, lexicon_, {"outlet"}, [&](const auto& hit) {
      all.push_back(hit.doc_id + ' ' + hit.text + ' ' + std::to_string(hit.bytes.begin));
    });
    return all;
  };
  const auto alone = listed(alone_);
  EXPECT_GT(alone.size(), 10000U);
  EXPECT_EQ(listed(options_), alone);
}

TEST_P(OnThreads, PermutationsAreTheSame) {
  const Observations observations = observed(alone_);
  ContrastOptions contrast;
  contrast.permutations = 99;
  const auto alone = contrasts(observations, lexicon_.schema, contrast);
  const auto made = contrasts(observed(options_), lexicon_.schema, contrast, workers_);
  ASSERT_EQ(made.rows.size(), alone.rows.size());
  ASSERT_GT(alone.tests, 0U);
  for (std::size_t i = 0; i < made.rows.size(); ++i) {
    EXPECT_TRUE(same(made.rows[i].p, alone.rows[i].p) && same(made.rows[i].p_max, alone.rows[i].p_max)) << i;
  }
  DistanceOptions distance;
  distance.permutations = 50;
  const auto near = distances(observations, lexicon_.schema, distance);
  const auto far = distances(observations, lexicon_.schema, distance, workers_);
  ASSERT_EQ(near.pairs.size(), 6U);
  for (std::size_t i = 0; i < near.pairs.size(); ++i) {
    EXPECT_TRUE(same(near.pairs[i].corrected, far.pairs[i].corrected)) << i;
    EXPECT_TRUE(same(near.pairs[i].low, far.pairs[i].low) && same(near.pairs[i].high, far.pairs[i].high))
        << i;
  }
}

TEST_P(OnThreads, ReplicatesAreTheSame) {
  const Observations observations = observed(alone_);
  const Map map = map_of(tally(observations), lexicon_.schema, {});
  const auto alone = map_regions(map, observations, {}, {.replicates = 20}, workers_on(1));
  const auto made = map_regions(map, observations, {}, {.replicates = 20}, workers_);
  ASSERT_EQ(made.size(), 4U);
  for (std::size_t g = 0; g < made.size(); ++g) {
    EXPECT_GT(alone[g].ellipse.major, 0);
    EXPECT_EQ(made[g].ellipse.major, alone[g].ellipse.major);
    EXPECT_EQ(made[g].errors, alone[g].errors);
  }
}

INSTANTIATE_TEST_SUITE_P(Threads, OnThreads, ::testing::Values(2U, 4U, 8U));

}  // namespace
}  // namespace slant
