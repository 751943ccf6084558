#include "compare/contrasts.hpp"

#include <algorithm>
#include <cmath>
#include <thread>

#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "compare/adjust.hpp"
#include "made_corpus.hpp"

namespace slant {
namespace {

using testing::MadeCorpus;

// Two outlets with equal shares (or `difference` apart), articles of unequal length, each with ways of its
// own, events with theirs; every event is written about by both where `crossed`.
struct Design {
  int documents{60};  // of each outlet
  double difference{0};
  double correlation{.3};  // of mentions in one article
  double of_events{0};     // correlation of an event's articles
  bool crossed{false};
  std::uint32_t most{3};  // mentions of the first outlet's articles; the second's are 1 to 8
};

MadeCorpus draw(unsigned seed, const Design& design) {
  std::mt19937 engine(seed);
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator"});
  testing::add_choice(corpus.schema, "side", {"regime", "army", "government", "forces"});
  for (int d = 0; d < 2 * design.documents; ++d) {
    const bool second = d % 2 == 1;
    const std::string event = design.of_events > 0 ? std::to_string(design.crossed ? d / 2 : d / 4) : "";
    std::mt19937 of_event(seed * 7919U + static_cast<unsigned>(event.empty() ? 0 : std::stoi(event)) + 1);
    const double shift = second ? design.difference : 0;
    std::vector<std::uint32_t> counts;
    for (const double mean : {.4, .3}) {
      const double at_event =
          design.of_events > 0 ? testing::share_near(of_event, mean, design.of_events) : mean;
      const double share = testing::share_near(engine, std::min(at_event + shift, 1.0), design.correlation);
      const std::uint32_t most = second ? 8 : design.most;
      const std::uint32_t mentions = 1 + static_cast<std::uint32_t>(engine() % most);
      const std::uint32_t first = testing::binomial(engine, mentions, share);
      counts.push_back(first);
      if (counts.size() == 1) {
        counts.push_back(mentions - first);
      } else {
        const std::uint32_t third = testing::binomial(engine, mentions - first, .5);
        counts.push_back(third);
        counts.push_back(testing::binomial(engine, mentions - first - third, .7));
        counts.push_back(mentions - first - third - counts.back());
      }
    }
    corpus.add(std::to_string(d), second ? "B" : "A", event, 100 + engine() % 300, counts);
  }
  return corpus;
}

struct Rejections {
  double tests{0}, rejected{0}, outside{0}, families{0}, any{0};
};

Rejections try_nulls(const Design& design, const ContrastOptions& options, unsigned times) {
  Rejections all;
  for (unsigned seed = 1; seed <= times; ++seed) {
    const MadeCorpus corpus = draw(seed, design);
    const Contrasts made = contrasts(corpus.observations(), corpus.schema, options);
    bool any = false;
    for (const ContrastRow& row : made.rows) {
      if (std::isnan(row.p)) continue;
      all.tests += 1;
      all.rejected += row.p <= .05 ? 1 : 0;
      all.outside +=
          row.contrast.intervals.log_odds.low > 0 || row.contrast.intervals.log_odds.high < 0 ? 1 : 0;
      any = any || row.p_max <= .05;
    }
    all.families += 1;
    all.any += any ? 1 : 0;
  }
  return all;
}

void expect_level(const Rejections& found, const char* name) {
  const double rate = found.rejected / found.tests;
  const double error = std::sqrt(.05 * .95 / found.families);  // tests of one corpus go together
  EXPECT_GT(rate, .05 - 3 * error) << name;
  EXPECT_LT(rate, .05 + 3 * error) << name;
  EXPECT_LE(found.any / found.families, .05 + 3 * error) << name;
  EXPECT_LE(found.outside / found.tests, .05 + 3 * error) << name;
  ::testing::Test::RecordProperty(name, std::to_string(rate));
  std::printf("%s: rejected %.3f, intervals %.3f, families %.3f\n", name, rate, found.outside / found.tests,
              found.any / found.families);
}

ContrastOptions quick() {
  ContrastOptions options;
  options.permutations = 199;
  return options;
}

TEST(Contrasts, RejectATrueNullAsOftenAsTheySay) {
  constexpr unsigned times = 200;
  expect_level(try_nulls({60, 0, .3, 0, false}, quick(), times), "documents");
  expect_level(try_nulls({60, 0, .3, .3, false}, quick(), times), "events of several articles");
  expect_level(try_nulls({60, 0, .3, .3, true}, quick(), times), "crossed events");
  ContrastOptions within = quick();
  within.within_events = true;
  expect_level(try_nulls({60, 0, .3, .3, true}, within, times), "within events");
}

TEST(Contrasts, FindADifferenceOfAFifthInSixtyDocuments) {
  int found = 0;
  constexpr int times = 100;
  for (unsigned seed = 1; seed <= times; ++seed) {
    const MadeCorpus corpus = draw(1000 + seed, {60, .2, .3, 0, false, 8});
    const Contrasts made = contrasts(corpus.observations(), corpus.schema, quick());
    found += made.rows[0].p <= .05 ? 1 : 0;
    EXPECT_LT(made.rows[0].contrast.log_odds, 1);
  }
  EXPECT_GE(found, 80);
  std::printf("power %.2f\n", found / double{times});
}

TEST(Contrasts, TestAChoiceOfTwoOnceAndTheSecondOfTwoGroupsNotAtAll) {
  const MadeCorpus corpus = draw(1, {});
  ContrastOptions options = quick();
  Contrasts made = contrasts(corpus.observations(), corpus.schema, options);
  ASSERT_EQ(made.rows.size(), 5U);  // one of ruler, four of side
  EXPECT_EQ(made.rows[0].variant, VariantId{0});
  EXPECT_EQ(made.tests, 5U);
  options.measure = Measure::rate;
  made = contrasts(corpus.observations(), corpus.schema, options);
  EXPECT_EQ(made.rows.size(),
            6U);  // held against all other words, each of two has something of its own to say
}

MadeCorpus three_outlets(bool turned) {
  std::mt19937 engine(3);
  std::vector<std::vector<std::uint32_t>> counts;
  for (int d = 0; d < 60; ++d) {
    const auto draw = [&] { return static_cast<std::uint32_t>(engine() % 4); };
    counts.push_back({draw(), draw(), draw()});
  }
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator", "leader"});
  for (int i = 0; i < 60; ++i) {
    const int d = turned ? 59 - i : i;
    corpus.add("doc" + std::to_string(d), std::string(1, static_cast<char>('A' + d % 3)), "", 100,
               counts[static_cast<std::size_t>(d)]);
  }
  return corpus;
}

void expect_equal(const Contrasts& a, const Contrasts& b) {
  ASSERT_EQ(a.rows.size(), b.rows.size());
  for (std::size_t i = 0; i < a.rows.size(); ++i) {
    EXPECT_EQ(a.rows[i].contrast.log_odds, b.rows[i].contrast.log_odds);
    EXPECT_EQ(a.rows[i].p, b.rows[i].p);
    EXPECT_EQ(a.rows[i].p_max, b.rows[i].p_max);
    EXPECT_EQ(a.rows[i].q, b.rows[i].q);
  }
}

TEST(Contrasts, DependOnNeitherThreadsNorTheOrderOfDocuments) {
  const MadeCorpus corpus = three_outlets(false);
  const Contrasts made = contrasts(corpus.observations(), corpus.schema, quick());
  Workers threads;
  threads.count = 3;
  threads.each = [](std::size_t n, const Workers::Task& task) {
    std::vector<std::jthread> all;
    for (unsigned worker = 0; worker < 3; ++worker) {
      all.emplace_back([n, worker, &task] {
        for (std::size_t i = worker; i < n; i += 3) task(i, worker);
      });
    }
  };
  expect_equal(made, contrasts(corpus.observations(), corpus.schema, quick(), threads));
  const MadeCorpus turned = three_outlets(true);
  expect_equal(made, contrasts(turned.observations(), turned.schema, quick()));
  ContrastOptions other = quick();
  other.seed = 2;
  const Contrasts reseeded = contrasts(corpus.observations(), corpus.schema, other);
  EXPECT_EQ(made.rows[0].p, reseeded.rows[0].p);  // no chance in it
  EXPECT_NE(made.rows[0].p_max, reseeded.rows[0].p_max);
}

TEST(Contrasts, TestSeveralGroupsJointlyByTheirLargestZ) {
  const MadeCorpus corpus = three_outlets(false);
  ContrastOptions options = quick();
  const Contrasts each = contrasts(corpus.observations(), corpus.schema, options);
  options.joint = true;
  const Contrasts joint = contrasts(corpus.observations(), corpus.schema, options);
  ASSERT_EQ(each.rows.size(), 9U);
  ASSERT_EQ(joint.rows.size(), 3U);
  for (std::size_t v = 0; v < 3; ++v) {
    double largest = 0;
    for (std::size_t g = 0; g < 3; ++g)
      largest = std::max(largest, std::abs(each.rows[g * 3 + v].contrast.test.z));
    EXPECT_DOUBLE_EQ(std::abs(joint.rows[v].contrast.test.z), largest);
    EXPECT_GE(joint.rows[v].p_max, joint.rows[v].p);
  }
}

// `sizes` documents of outlets with one share; the first `repeating` of them say one thing an article.
MadeCorpus one_share(unsigned seed, const std::vector<int>& sizes, std::size_t repeating) {
  std::mt19937 engine(seed);
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator"});
  int number = 0;
  for (std::size_t outlet = 0; outlet < sizes.size(); ++outlet) {
    for (int d = 0; d < sizes[outlet]; ++d) {
      const double share = testing::share_near(engine, .3, outlet < repeating ? .6 : .01);
      const std::uint32_t mentions = 1 + static_cast<std::uint32_t>(engine() % 8);
      const std::uint32_t first = testing::binomial(engine, mentions, share);
      corpus.add(std::to_string(number++), "outlet " + std::to_string(outlet), "", 100,
                 {first, mentions - first});
    }
  }
  return corpus;
}

// Permuted labels called one family in three false.
TEST(Contrasts, HoldTheFamilyWiseErrorWhereOutletsDifferInSpread) {
  constexpr unsigned times = 300;
  for (const std::size_t repeating : {1U, 3U}) {
    double any = 0;
    for (unsigned seed = 1; seed <= times; ++seed) {
      const MadeCorpus corpus = one_share(seed, {8, 10, 12, 60, 60, 60, 60, 60}, repeating);
      bool found = false;
      for (const ContrastRow& row : contrasts(corpus.observations(), corpus.schema, quick()).rows) {
        found = found || row.p_max <= .05;
      }
      any += found ? 1 : 0;
    }
    std::printf("%zu of 8 outlets repeat themselves: families %.3f\n", repeating, any / times);
    EXPECT_LE(any / times, .07);
  }
}

TEST(Contrasts, AreNotTaxedByOutletsThatCannotShowAnything) {
  const MadeCorpus three = one_share(5, {60, 60, 60}, 0);
  std::vector<int> sizes{60, 60, 60};
  sizes.resize(15, 3);
  const MadeCorpus many = one_share(5, sizes, 0);
  const Contrasts a = contrasts(three.observations(), three.schema, quick());
  const Contrasts b = contrasts(many.observations(), many.schema, quick());
  EXPECT_EQ(a.family(), 3U);
  EXPECT_EQ(b.rows.size(), 15U);
  EXPECT_EQ(b.family(), 3U);  // below five articles there is no p
}

TEST(Contrasts, DoNotChangeWithArticlesThatNeverMentionTheChoice) {
  MadeCorpus corpus = draw(3, {});
  const Contrasts before = contrasts(corpus.observations(), corpus.schema, quick());
  for (int d = 0; d < 200; ++d)
    corpus.add("rain" + std::to_string(d), d % 3 == 0 ? "A" : "B", "", 100, {0, 0, 0, 0, 0, 0});
  expect_equal(before, contrasts(corpus.observations(), corpus.schema, quick()));
}

TEST(Contrasts, HaveIntervalsThatAgreeWithPAlsoJointlyAndWithinEvents) {
  for (const bool joint : {false, true}) {
    for (const bool within : {false, true}) {
      for (const Measure measure : {Measure::share, Measure::rate}) {
        ContrastOptions options = quick();
        options.joint = joint;
        options.within_events = within;
        options.measure = measure;
        std::size_t tests = 0;
        for (unsigned seed = 1; seed <= 20; ++seed) {
          const MadeCorpus corpus = draw(seed, {60, seed % 2 == 0 ? .2 : 0, .3, .3, true});
          for (const ContrastRow& row : contrasts(corpus.observations(), corpus.schema, options).rows) {
            if (std::isnan(row.p)) continue;
            ++tests;
            const EffectIntervals& of = row.contrast.intervals;
            for (const Interval& interval : {of.difference, of.log_ratio, of.log_odds}) {
              if (std::isnan(interval.low)) continue;
              EXPECT_EQ(interval.low > 0 || interval.high < 0, row.p <= .05);
              EXPECT_LE(interval.low, interval.high);
            }
          }
        }
        EXPECT_GE(tests, 80U);
      }
    }
  }
}

TEST(Contrasts, OfTooLittleStayEmpty) {
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator", "leader"});
  corpus.add("1", "A", "", 100, {1, 2, 0});
  const Contrasts one_group = contrasts(corpus.observations(), corpus.schema, quick());
  ASSERT_EQ(one_group.rows.size(), 3U);
  EXPECT_EQ(one_group.tests, 0U);
  for (const ContrastRow& row : one_group.rows) {
    EXPECT_TRUE(std::isnan(row.contrast.log_odds));
    EXPECT_TRUE(std::isnan(row.p));
    EXPECT_TRUE(std::isnan(row.q));
  }
  corpus.add("2", "B", "", 100, {1, 2, 0});
  const Contrasts two = contrasts(corpus.observations(), corpus.schema, quick());
  EXPECT_EQ(two.rows[0].contrast.log_odds, 0);  // an estimate, and no way to tell how sure
  EXPECT_TRUE(std::isnan(two.rows[0].contrast.test.error));
  EXPECT_TRUE(std::isnan(two.rows[2].contrast.log_odds));  // nobody says leader
}

TEST(Contrasts, RefuseTheMeanOfGroupsThatShareEvents) {
  const MadeCorpus corpus = draw(1, {60, 0, .3, .3, true});
  ContrastOptions options = quick();
  options.rest = Rest::equal;
  EXPECT_THROW(contrasts(corpus.observations(), corpus.schema, options), InputError);
  EXPECT_EQ(contrasts(corpus.observations(Unit::document), corpus.schema, options).tests, 5U);
}

// Benjamini and Hochberg's own example (1995, table 1 and its text): four of fifteen at .05.
TEST(Adjust, CallsTheDiscoveriesOfThePublishedExample) {
  const std::vector<double> p{.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344,
                              .0459, .3240, .4262, .5719, .6528, .7590, 1.000};
  const std::vector<double> q = benjamini_hochberg(p);
  EXPECT_EQ(std::count_if(q.begin(), q.end(), [](double value) { return value <= .05; }), 4);
  EXPECT_NEAR(q[3], .0095 * 15 / 4, 1e-12);
  EXPECT_NEAR(q[5], .0298 * 15 / 7, 1e-12);  // the next one's is smaller and holds for it, too
  EXPECT_EQ(q[14], 1);
  const std::vector<double> some = benjamini_hochberg({std::nan(""), .02, .04});
  EXPECT_TRUE(std::isnan(some[0]));
  EXPECT_DOUBLE_EQ(some[1], .04);
}

}  // namespace
}  // namespace slant
