// Random halves of real outlets are no camps: with the unit that is taken by default few of them seem to be.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "compare/contrasts.hpp"
#include "compare/partisanship.hpp"
#include "count/resampling.hpp"
#include "lexicon/load.hpp"
#include "study/counting.hpp"
#include "study/study.hpp"

namespace slant {
namespace {

const std::string fakes = std::string(SLANT_DATA) + "/same_event/fakes_dev.jsonl";

class HalvedOutlets : public ::testing::Test {
 protected:
  static constexpr std::uint32_t halvings = 40;

  void SetUp() override {
    if (!std::filesystem::exists(fakes)) GTEST_SKIP() << fakes << " is not here";
    const Lexicon lexicon = load_lexicon(std::string(SLANT_SOURCE) + "/lexicons/syria.lex").lexicon;
    schema_ = lexicon.schema;
    StudyOptions options;
    options.corpus.paths = {fakes};
    const DocumentStudy study = count_by_document(options, lexicon, {"outlet"});
    study.documents.replay([&](const DocumentRow& row) { rows_.push_back(row); });
    std::set<std::string> outlets;
    for (const DocumentRow& row : rows_) outlets.insert(row.labels[0]);
    outlets_.assign(outlets.begin(), outlets.end());
  }

  Observations halved(std::uint32_t replicate, std::optional<Unit> unit) const {
    std::vector<std::string> order = outlets_;
    Draws draws(15, replicate, Stream::split);
    shuffle(std::span(order), draws);
    std::map<std::string, std::string> half;
    for (std::size_t i = 0; i < order.size(); ++i) half[order[i]] = 2 * i < order.size() ? "one" : "other";
    DocumentTable table({"half", "outlet"});
    for (const DocumentRow& row : rows_) {
      DocumentRow made = row;
      made.labels = {half[row.labels[0]], row.labels[0]};
      table.append(made);
    }
    return Observations(table, schema_, {{"half"}, std::move(unit)});
  }

  // In how many halvings the interval of all choices lies above ½.
  int found(const std::optional<Unit>& unit) const {
    int above = 0;
    for (std::uint32_t replicate = 0; replicate < halvings; ++replicate) {
      const Observations halves = halved(replicate, unit);
      above += partisanship(halves, schema_, two_sets(halves).set_of).low > .5 ? 1 : 0;
    }
    return above;
  }

  // In how many halvings any variant differs, adjusted for all.
  int with_contrasts(const std::optional<Unit>& unit) const {
    int found = 0;
    for (std::uint32_t replicate = 0; replicate < halvings; ++replicate) {
      ContrastOptions options;
      options.permutations = 499;
      const Contrasts made = contrasts(halved(replicate, unit), schema_, options, workers_on(0));
      found += std::any_of(made.rows.begin(), made.rows.end(),
                           [](const ContrastRow& row) { return row.p_max <= .05; })
                   ? 1
                   : 0;
    }
    return found;
  }

  Schema schema_;
  std::vector<DocumentRow> rows_;
  std::vector<std::string> outlets_;
};

TEST_F(HalvedOutlets, AreUnitsThemselvesAndSeldomSeemToBeCamps) {
  const Observations halves = halved(0, {});
  EXPECT_EQ(halves.unit(), Unit{"outlet"});
  EXPECT_EQ(halves.units(), outlets_.size());
  const int by_outlet = found({}), by_article = found(Unit::document);
  std::printf("intervals above one half in %u halvings: %d by outlet, %d by article\n", halvings, by_outlet,
              by_article);
  EXPECT_LE(by_outlet, 4);
  EXPECT_GT(by_article, 20);  // why outlets are the units
}

TEST_F(HalvedOutlets, SeldomDifferInTheirWords) {
  const int by_outlet = with_contrasts({}), by_article = with_contrasts(Unit::document);
  std::printf("any p-max of at most .05 in %u halvings: %d by outlet, %d by article\n", halvings, by_outlet,
              by_article);
  EXPECT_LE(by_outlet, 4);
  EXPECT_GT(by_article, 20);
}

}  // namespace
}  // namespace slant
