#include "audit/alpha.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "base/ratio.hpp"
#include "count/resampling.hpp"

namespace slant {
namespace {

// Coders × units, as such tables are printed, to units × coders.
std::vector<CodedUnit> coded(const std::vector<std::vector<double>>& coders) {
  std::vector<CodedUnit> units(coders.front().size());
  for (std::size_t u = 0; u < units.size(); ++u) {
    units[u].key = u;
    for (const auto& codes : coders) units[u].codes.push_back(codes[u]);
  }
  return units;
}

// Krippendorff 2011, part C: four coders, twelve units, missing codes.
std::vector<CodedUnit> published() {
  return coded({{1, 2, 3, 3, 2, 1, 4, 1, 2, missing, missing, missing},
                {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, missing, 3},
                {missing, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, missing},
                {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, missing}});
}

double alpha(const std::vector<CodedUnit>& units, CodeLevel level = CodeLevel::nominal) {
  return krippendorff_alpha(units, {level, 0}).value;
}

TEST(Alpha, GivesThePublishedNumbers) {
  EXPECT_NEAR(alpha(published(), CodeLevel::nominal), .743421, 5e-7);
  EXPECT_NEAR(alpha(published(), CodeLevel::ordinal), .815388, 5e-7);
  EXPECT_NEAR(alpha(published(), CodeLevel::interval), .849107, 5e-7);
  EXPECT_NEAR(alpha(published(), CodeLevel::ratio), .797403, 5e-7);
}

TEST(Alpha, LeavesOutUnitsWithOneCode) {
  const Alpha made = krippendorff_alpha(published());
  EXPECT_EQ(made.coders, 4U);
  EXPECT_EQ(made.units, 11U);
  EXPECT_EQ(made.codes, 40U);
}

// Krippendorff 2011, part A: two coders, ten units, two codes.
TEST(Alpha, OfTwoCodersAndTwoCodes) {
  EXPECT_NEAR(alpha(coded({{0, 1, 0, 0, 0, 0, 0, 0, 1, 0}, {1, 1, 1, 0, 0, 1, 0, 0, 0, 0}})), .095, 5e-4);
}

TEST(Alpha, IsOneForPerfectAgreementAndBelowZeroForQuarrels) {
  EXPECT_EQ(alpha(coded({{0, 1, .1, 7}, {0, 1, .1, 7}}), CodeLevel::interval), 1);
  EXPECT_LT(alpha(coded({{0, 1, 0, 1}, {1, 0, 1, 0}})), 0);
}

TEST(Alpha, TakesNoughtAsARatio) {
  EXPECT_EQ(alpha(coded({{0, 1, 2}, {0, 1, 2}}), CodeLevel::ratio), 1);
  EXPECT_TRUE(std::isfinite(alpha(coded({{0, 1, 0}, {0, 1, 2}}), CodeLevel::ratio)));
}

TEST(Alpha, DoesNotChangeWithTheScaleOfItsLevel) {
  std::vector<CodedUnit> units = published();
  for (CodedUnit& unit : units) {
    for (double& code : unit.codes) code = 3 * code;
  }
  EXPECT_NEAR(alpha(units, CodeLevel::ratio), .797403, 5e-7);
  for (CodedUnit& unit : units) {
    for (double& code : unit.codes) code -= 100;
  }
  EXPECT_NEAR(alpha(units, CodeLevel::interval), .849107, 5e-7);
  for (CodedUnit& unit : units) {
    for (double& code : unit.codes) code = std::exp(code / 10);
  }
  EXPECT_NEAR(alpha(units, CodeLevel::ordinal), .815388, 5e-7);
  EXPECT_NEAR(alpha(units, CodeLevel::nominal), .743421, 5e-7);
}

AlphaLack lack(const std::vector<CodedUnit>& units) {
  const Alpha made = krippendorff_alpha(units);
  EXPECT_TRUE(std::isnan(made.interval.low) && std::isnan(made.interval.high));
  return made.lack;
}

TEST(Alpha, SaysWhyItDoesNotExist) {
  EXPECT_EQ(lack({}), AlphaLack::one_coder);
  EXPECT_EQ(lack(coded({{1, 0, 1}})), AlphaLack::one_coder);
  EXPECT_EQ(lack(coded({{1, 0, 1}, {missing, missing, missing}})), AlphaLack::one_coder);
  EXPECT_EQ(lack(coded({{1, missing, 1}, {missing, 0, missing}})), AlphaLack::no_pairs);
  EXPECT_EQ(lack(coded({{1, 1, 1}, {1, 1, 1}})), AlphaLack::all_equal);
  EXPECT_TRUE(std::isnan(alpha(coded({{1, 1, 1}, {1, 1, 1}}))));
  // A code that varies only where there is no pair does not help.
  EXPECT_EQ(lack(coded({{1, 1, 0}, {1, 1, missing}})), AlphaLack::all_equal);
}

TEST(Alpha, SaysWhyItHasNoInterval) {
  EXPECT_EQ(lack(coded({{1, 0, 1, 0}, {1, 0, 0, 0}})), AlphaLack::too_few);
  EXPECT_EQ(lack(coded({{1, 0, 1, 0, 1, 0}, {1, 0, 1, 0, 1, 0}})), AlphaLack::no_quarrel);
  std::vector<double> ones(40, 1), one_nought(40, 1);
  one_nought[7] = 0;
  EXPECT_EQ(krippendorff_alpha(coded({ones, one_nought})).lack, AlphaLack::nothing);  // 63 % hold it
}

TEST(Alpha, HasAnIntervalThatDependsOnKeysAndSeedAlone) {
  std::vector<CodedUnit> units = published();
  const Alpha first = krippendorff_alpha(units);
  EXPECT_LT(first.interval.low, first.value);
  EXPECT_GT(first.interval.high, first.value);
  std::reverse(units.begin(), units.end());
  const Alpha again = krippendorff_alpha(units);
  EXPECT_DOUBLE_EQ(first.interval.low, again.interval.low);
  EXPECT_DOUBLE_EQ(first.interval.high, again.interval.high);
  EXPECT_NE(krippendorff_alpha(units, {CodeLevel::nominal, 2000, 2}).interval.low, first.interval.low);
}

// Forty hits of four documents: nobody knows how documents differ.
TEST(Alpha, ResamplesDocumentsAndNotTheirUnits) {
  std::vector<double> one, other;
  for (int i = 0; i < 40; ++i) {
    one.push_back(i % 2);
    other.push_back(i % 10 == 0 ? 1 - i % 2 : i % 2);
  }
  std::vector<CodedUnit> units = coded({one, other});
  const Interval of_units = krippendorff_alpha(units).interval;
  for (CodedUnit& unit : units) unit.key /= 5;  // errors stand in every other document
  const Alpha of_documents = krippendorff_alpha(units);
  EXPECT_EQ(of_documents.documents, 8U);
  EXPECT_NE(of_documents.interval.low, of_units.low);
  for (CodedUnit& unit : units) unit.key /= 2;
  EXPECT_EQ(lack(units), AlphaLack::too_few);
}

TEST(Alpha, RefusesRatiosOfTooManyCodes) {
  std::vector<double> many(1001);
  for (std::size_t i = 0; i < many.size(); ++i) many[i] = static_cast<double>(i);
  EXPECT_THROW(krippendorff_alpha(coded({many, many}), {CodeLevel::ratio}), LimitError);
  EXPECT_EQ(alpha(coded({many, many}), CodeLevel::interval), 1);
}

// Two coders who each err in one of five codes of two equally frequent ones: they agree in .68 of the units,
// and α is .36.
TEST(Alpha, HasIntervalsThatHoldTheTruth) {
  Draws draws(1, 0, Stream::split);
  const std::size_t studies = 300, size = 60;
  std::size_t held = 0;
  for (std::size_t s = 0; s < studies; ++s) {
    std::vector<CodedUnit> units(size);
    for (std::size_t u = 0; u < size; ++u) {
      const std::uint32_t truth = draws.below(2);
      units[u].key = s * size + u;
      for (int coder = 0; coder < 2; ++coder)
        units[u].codes.push_back(draws.below(5) == 0 ? 1 - truth : truth);
    }
    const Interval interval = krippendorff_alpha(units, {CodeLevel::nominal, 200}).interval;
    held += interval.low <= .36 && .36 <= interval.high ? 1 : 0;
  }
  EXPECT_GE(held, studies * 91 / 100);
  EXPECT_LE(held, studies * 98 / 100);
}

// Three hits a document; of half the documents two coders err in .02 of them, of the others in .35. Seven of ten
// hits are right: they differ in .2471 of the hits, and two codes of any hits in .46825.
TEST(Alpha, HasIntervalsThatHoldTheTruthWhereHitsOfADocumentAreAlike) {
  const double truth = 1 - .2471 / .46825;
  Draws draws(5, 0, Stream::split);
  const std::size_t studies = 400, documents = 40;
  std::size_t of_documents = 0, of_hits = 0;
  for (std::size_t s = 0; s < studies; ++s) {
    std::vector<CodedUnit> units;
    for (std::size_t d = 0; d < documents; ++d) {
      const double error = draws.uniform() < .5 ? .02 : .35;
      for (int hit = 0; hit < 3; ++hit) {
        const double right = draws.uniform() < .7 ? 1 : 0;
        CodedUnit& unit = units.emplace_back();
        unit.key = s * documents + d;
        for (int coder = 0; coder < 2; ++coder)
          unit.codes.push_back(draws.uniform() < error ? 1 - right : right);
      }
    }
    const auto holds = [&] {
      const Interval interval = krippendorff_alpha(units, {CodeLevel::nominal, 200}).interval;
      return interval.low <= truth && truth <= interval.high;
    };
    of_documents += holds() ? 1 : 0;
    for (std::size_t u = 0; u < units.size(); ++u) units[u].key = s * units.size() + u;
    of_hits += holds() ? 1 : 0;
  }
  EXPECT_GE(of_documents, studies * 91 / 100);
  EXPECT_LT(of_hits, of_documents);
}

}  // namespace
}  // namespace slant
