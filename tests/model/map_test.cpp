// Points and arrows against numbers computed with R 4.2 (svd, optim) from the formulas in the headers.
#include "model/map.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "map_data.hpp"

namespace slant {
namespace {

using testing::add_choice;
using testing::one_choice;
using testing::tally_of;
using testing::TwoChoices;

Map map_by(const TwoChoices& data, MapMethod method, std::size_t dimensions = 2) {
  return map_of(data.tally, data.schema, {.method = method, .dimensions = dimensions});
}

void expect_near(const Matrix& found, const Matrix& expected, double tolerance) {
  ASSERT_EQ(found.rows(), expected.rows());
  ASSERT_EQ(found.cols(), expected.cols());
  EXPECT_LT((found - expected).cwiseAbs().maxCoeff(), tolerance) << found << "\nis not\n" << expected;
}

Matrix shown_groups(const Map& map) {
  return map.groups.leftCols(static_cast<Eigen::Index>(map.dimensions));
}

// A published table of three rows: singular values .56554545 and .18829944, inertia .35529833.
TEST(Map, OfOneChoiceIsCorrespondenceAnalysis) {
  const Schema schema = one_choice(3);
  const Tally tally = tally_of(schema, {{10, 5, 2}, {3, 8, 7}, {1, 4, 12}});
  for (const MapMethod method : {MapMethod::within, MapMethod::ca}) {
    const Map map = map_of(tally, schema, {.method = method});
    ASSERT_EQ(map.dimensions, 2U);
    EXPECT_NEAR(std::sqrt(map.squares[0]), .56554545, 5e-9);
    EXPECT_NEAR(std::sqrt(map.squares[1]), .18829944, 5e-9);
    EXPECT_NEAR(map.inertia, .35529833, 5e-9);
    const Matrix points = (Matrix(3, 2) << .758169127091, -.0963129749847, -.129445185032, .2551787592002,
                           -.621109519410, -.1738762994626)
                              .finished();
    const Matrix arrows = (Matrix(3, 2) << .7615757660579, -.388293166721, .0284814043719, .819918125597,
                           -.6474497371676, -.420669328565)
                              .finished();
    expect_near(shown_groups(map), points, 1e-10);
    expect_near(map.arrows.leftCols(2), arrows, 1e-10);
  }
}

TEST(Map, WithinChoicesTakesTheGroupsMentionsAsGiven) {
  const Map map = map_by({}, MapMethod::within);
  EXPECT_NEAR(std::sqrt(map.squares[0]), .483887559538, 1e-10);
  EXPECT_NEAR(std::sqrt(map.squares[1]), .415037607602, 1e-10);
  EXPECT_NEAR(std::sqrt(map.squares[2]), .109751474008, 1e-10);
  ASSERT_EQ(map.squares.size(), 3);
  expect_near(shown_groups(map),
              (Matrix(4, 2) << -.344609417243, .407760764933, .651564369519, -.239202664561, .327137612516,
               .522217911431, -.481016620309, -.499452707839)
                  .finished(),
              1e-10);
  EXPECT_NEAR(map.arrows(4, 0), .570842628058, 1e-10);
  // What is mentioned how often does not matter: three times as many mentions of b by the last group leave
  // its place, seen from within b, in line with the others.
  for (std::size_t k = 0; k < 2; ++k) {
    double sum = 0;
    for (std::size_t g = 0; g < 4; ++g) sum += map.contribution(g, k);
    EXPECT_NEAR(sum, 1, 1e-10);
  }
  EXPECT_NEAR(map.explained(0) + map.explained(1) + map.squares[2] / map.inertia, 1, 1e-12);
}

TEST(Map, OfLogRatios) {
  const Map map = map_by({}, MapMethod::pca);
  EXPECT_NEAR(std::sqrt(map.squares[0]), .436268872894, 1e-10);
  EXPECT_NEAR(std::sqrt(map.squares[1]), .405713040141, 1e-10);
  expect_near(shown_groups(map),
              (Matrix(4, 2) << .549280197459, .0302385222276, -.525893703247, -.3006234915712, .236675335422,
               -.5622089158148, -.199307858538, .5949270026697)
                  .finished(),
              1e-10);
}

// R's optim stops within some 1e-6 of the optimum.
TEST(Map, OfALogBilinearModel) {
  const Map map = map_by({}, MapMethod::poisson, 1);  // the counts have rank three
  ASSERT_EQ(map.axes(), 3U);
  EXPECT_NEAR(std::sqrt(map.squares[0]), .411205017013, 1e-4);
  EXPECT_NEAR(std::sqrt(map.squares[1]), .383104379888, 1e-4);
  EXPECT_NEAR(map.explainable, .955348970124, 1e-5);
  expect_near(map.groups.leftCols(1),
              (Vector(4) << -.385511098217, .520264555552, .316335074706, -.346854080782).finished(), 1e-4);
}

TEST(Map, HasTheSameFirstAxesHoweverManyAreShown) {
  for (const MapMethod method : {MapMethod::within, MapMethod::ca, MapMethod::pca, MapMethod::poisson}) {
    testing::DrawnDocuments drawn(2, 5, 4);  // more axes than are shown or fitted
    for (int g = 0; g < 12; ++g) {
      const double lean = g / 11.0;
      drawn.add(std::string(1, static_cast<char>('a' + g)), 30, {.1 + .5 * lean, .6 - .5 * lean, .1, .1, .1},
                4, .3);
    }
    const Tally tallied = tally(drawn.observations());
    const Map one = map_of(tallied, drawn.schema, {.method = method, .dimensions = 1});
    for (const std::size_t dimensions : {2U, 3U, 9U}) {
      const Map more = map_of(tallied, drawn.schema, {.method = method, .dimensions = dimensions});
      EXPECT_NEAR(more.squares[0], one.squares[0], 1e-12);
      EXPECT_NEAR(more.explained(0), one.explained(0), 1e-12);
      expect_near(more.groups.leftCols(1), one.groups.leftCols(1), 1e-9);
    }
  }
}

TEST(Map, LeavesAChoiceThatAGroupDoesNotMentionWithoutPull) {
  TwoChoices data;
  for (const MapMethod method : {MapMethod::within, MapMethod::pca, MapMethod::poisson}) {
    const Map before = map_by(data, method);
    // The third group mentions a alone, so its point follows from the arrows of a alone.
    if (method == MapMethod::within) {
      double coordinate = 0;
      for (Eigen::Index v = 0; v < 3; ++v) {
        coordinate += (data.tally.counts(2, v) / 13 - before.masses.share[v]) * before.arrows(v, 0) /
                      std::sqrt(before.masses.variant[v]);
      }
      EXPECT_NEAR(before.groups(2, 0), coordinate, 1e-12);
    }
    EXPECT_TRUE(before.groups.allFinite());
  }
}

TEST(Map, PlacesPassiveGroupsWhereTheirLikesAre) {
  const TwoChoices data;
  for (const MapMethod method : {MapMethod::within, MapMethod::ca, MapMethod::pca, MapMethod::poisson}) {
    const Map map = map_by(data, method);
    // A twin of the second group, passive, changes nothing and lies on it.
    Tally tally = data.tally;
    tally.counts.conservativeResize(5, Eigen::NoChange);
    tally.counts.row(4) = tally.counts.row(1);
    const Map with_twin =
        map_of(tally, data.schema, {.method = method, .passive = {false, false, false, false, true}});
    const double tolerance =
        method == MapMethod::poisson ? 1e-3 : 1e-12;  // sweeps end before it is all the same
    expect_near(with_twin.groups.topRows(4).leftCols(2), shown_groups(map), tolerance);
    expect_near(with_twin.groups.row(4).leftCols(2), map.groups.row(1).leftCols(2), tolerance);
    EXPECT_EQ(with_twin.masses.group[4], 0);
    EXPECT_TRUE(std::isnan(with_twin.contribution(4, 0)));
  }
}

TEST(Map, HasFewerAxesWhereTheCountsHaveFewer) {
  const Schema schema = one_choice(2);
  const Map line = map_of(tally_of(schema, {{8, 2}, {5, 5}, {1, 9}}), schema, {.dimensions = 5});
  EXPECT_EQ(line.dimensions, 1U);
  EXPECT_NEAR(line.explained(0), 1, 1e-12);

  const Map alike = map_of(tally_of(schema, {{8, 2}, {16, 4}, {4, 1}}), schema, {});
  EXPECT_EQ(alike.dimensions, 0U);
  const Map alone = map_of(tally_of(schema, {{8, 2}}), schema, {});
  EXPECT_EQ(alone.dimensions, 0U);
  const Map nothing = map_of(tally_of(schema, {{0, 0}, {0, 0}}), schema, {});
  EXPECT_EQ(nothing.dimensions, 0U);
  EXPECT_EQ(nothing.frame.unmentioned.size(), 1U);
  const Map nobody = map_of(tally_of(schema, {}), schema, {});
  EXPECT_EQ(nobody.dimensions, 0U);
}

TEST(Map, EveryMethodBearsPoorInput) {
  const Schema schema = one_choice(2);
  for (const MapMethod method : {MapMethod::within, MapMethod::ca, MapMethod::pca, MapMethod::poisson}) {
    for (const auto& counts : std::vector<std::vector<std::vector<double>>>{{},
                                                                            {{0, 0}},
                                                                            {{3, 0}, {0, 0}},
                                                                            {{3, 0}, {2, 0}},
                                                                            {{3, 1}, {6, 2}},
                                                                            {{3, 0}, {0, 2}},
                                                                            {{1, 0}, {0, 0}, {0, 1}}}) {
      const Map map = map_of(tally_of(schema, counts), schema, {.method = method, .dimensions = 3});
      EXPECT_LE(map.dimensions, 1U);
      EXPECT_TRUE(map.arrows.allFinite());
      for (Eigen::Index g = 0; map.dimensions > 0 && g < map.groups.rows(); ++g) {
        EXPECT_EQ(map.groups.row(g).allFinite(), map.masses.mentions[g] > 0);
      }
    }
  }
}

TEST(Map, NamesWhatIsNotOnIt) {
  Schema schema;
  add_choice(schema, "a", {"a1", "(ignore)", "a2"});
  add_choice(schema, "never", {"n1", "n2"});
  add_choice(schema, "one", {"o1", "o2"});
  add_choice(schema, "mood", {"k1", "k2"}, ChoiceKind::category);
  const Tally tally = tally_of(schema, {{5, 0, 1, 0, 0, 3, 0, 4, 1}, {2, 0, 3, 0, 0, 1, 0, 1, 4}});
  const Map map = map_of(tally, schema, {});
  EXPECT_EQ(map.frame.variants, (std::vector{VariantId{0}, VariantId{2}}));
  EXPECT_EQ(map.frame.unmentioned, std::vector{ChoiceId{1}});
  EXPECT_EQ(map.frame.uncontested, std::vector{ChoiceId{2}});
  EXPECT_TRUE(map.frame.has_categories);
  EXPECT_EQ(map.masses.mentions, (Vector(2) << 6, 5).finished());

  const Map ordinary = map_of(tally, schema, {.method = MapMethod::ca});
  EXPECT_EQ(ordinary.frame.variants.size(), 5U);
  EXPECT_FALSE(ordinary.frame.has_categories);
  EXPECT_EQ(map_of(tally, schema, {.method = MapMethod::ca, .choices = {ChoiceId{3}}}).frame.variants.size(),
            2U);
}

// Group order must not matter but for the order of rows, nor the order of choices.
TEST(Map, TurnsAxesByTheLargestContribution) {
  const TwoChoices data;
  const Map map = map_by(data, MapMethod::within);
  for (Eigen::Index k = 0; k < 2; ++k) {
    Eigen::Index largest = 0;
    map.arrows.col(k).cwiseAbs().maxCoeff(&largest);
    EXPECT_GT(map.arrows(largest, k), 0);
    EXPECT_NEAR(map.arrows.col(k).squaredNorm(), 1, 1e-12);
  }
}

}  // namespace
}  // namespace slant
