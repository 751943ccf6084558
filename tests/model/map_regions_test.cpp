#include "model/map_regions.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "map_data.hpp"
#include "model/departure_products.hpp"
#include "model/principal_axes.hpp"

namespace slant {
namespace {

using testing::DrawnDocuments;

// Four outlets with ways of their own, documents of which repeat themselves.
DrawnDocuments outlets(std::uint64_t seed) {
  DrawnDocuments drawn(3, 4, seed);
  drawn.add("a", 60, {.6, .2, .1, .1}, 4, .5);
  drawn.add("b", 60, {.1, .6, .2, .1}, 4, .5);
  drawn.add("c", 60, {.1, .1, .2, .6}, 4, .5);
  drawn.add("d", 60, {.25, .25, .25, .25}, 4, .5);
  return drawn;
}

std::vector<GroupRegion> regions_of(const DrawnDocuments& drawn, const MapOptions& options,
                                    const RegionOptions& region, const Workers& workers = {}) {
  const Observations observations = drawn.observations();
  const Map map = map_of(tally(observations), drawn.schema, options);
  return map_regions(map, observations, options, region, workers);
}

TEST(MapRegions, DoNotDependOnWorkers) {
  DrawnDocuments drawn = outlets(1);
  Workers backwards;
  backwards.count = 2;
  backwards.each = [](std::size_t n, const Workers::Task& task) {
    for (std::size_t i = n; i-- > 0;) task(i, static_cast<unsigned>(i % 2));
  };
  for (const MapMethod method : {MapMethod::within, MapMethod::ca, MapMethod::pca, MapMethod::poisson}) {
    const auto one = regions_of(drawn, {.method = method}, {.replicates = 20});
    const auto other = regions_of(drawn, {.method = method}, {.replicates = 20}, backwards);
    ASSERT_EQ(one.size(), 4U);
    for (std::size_t g = 0; g < one.size(); ++g) {
      EXPECT_GT(one[g].ellipse.minor, 0);
      EXPECT_EQ(one[g].ellipse.major, other[g].ellipse.major);
      EXPECT_EQ(one[g].ellipse.minor, other[g].ellipse.minor);
      EXPECT_EQ(one[g].ellipse.angle, other[g].ellipse.angle);
      EXPECT_EQ(one[g].errors, other[g].errors);
    }
  }
}

TEST(MapRegions, AskForTenDocumentsAndCountEmptyReplicates) {
  DrawnDocuments drawn = outlets(2);
  drawn.add("nine", 9, {.4, .2, .2, .2}, 2, 0);
  drawn.add("one", 1, {.4, .2, .2, .2}, 2, 0);
  drawn.add("ten", 10, {.4, .2, .2, .2}, 2, 0);
  const auto regions = regions_of(drawn, {}, {.replicates = 400});
  ASSERT_EQ(regions.size(), 7U);  // a b c d nine one ten
  EXPECT_EQ(regions[4].documents, 9U);
  EXPECT_TRUE(std::isnan(regions[4].ellipse.major));
  EXPECT_TRUE(std::isnan(regions[4].errors[0]));
  EXPECT_NEAR(regions[5].empty, 400 * std::exp(-1), 40);
  EXPECT_EQ(regions[6].documents, 10U);
  EXPECT_EQ(regions[6].units, 10U);
  EXPECT_GT(regions[6].ellipse.major, regions[0].ellipse.major);
}

TEST(MapRegions, CountUnitsByWhatTheyHold) {
  DrawnDocuments drawn = outlets(2);
  drawn.add("even", 12, {.4, .2, .2, .2}, 2, 0);
  drawn.add("uneven", 11, {.4, .2, .2, .2}, 2, 0);
  drawn.add("uneven", 1, {.4, .2, .2, .2}, 400, 0);  // one article holds 800 of 866 mentions
  const auto regions = regions_of(drawn, {}, {.replicates = 50});
  ASSERT_EQ(regions.size(), 6U);
  EXPECT_NEAR(regions[4].effective_units, 12, 1e-9);
  EXPECT_LT(regions[5].effective_units, 1.5);
  EXPECT_GT(regions[4].ellipse.major, 0);
  EXPECT_TRUE(std::isnan(regions[5].ellipse.major));
}

TEST(MapRegions, ConfidenceIsTwinByRootTwo) {
  DrawnDocuments drawn = outlets(3);
  const auto twin = regions_of(drawn, {}, {.replicates = 20});
  const auto confidence = regions_of(drawn, {}, {.kind = RegionKind::confidence, .replicates = 20});
  EXPECT_NEAR(twin[0].ellipse.major / confidence[0].ellipse.major, std::sqrt(2), 1e-12);
}

TEST(MapRegions, AreIntervalsOnALine) {
  DrawnDocuments drawn(1, 2, 4);
  drawn.add("a", 30, {.3, .7}, 3, 0);
  drawn.add("b", 30, {.6, .4}, 3, 0);
  const auto regions = regions_of(drawn, {.dimensions = 2}, {.replicates = 50});
  ASSERT_EQ(regions[0].errors.size(), 1U);
  EXPECT_GT(regions[0].ellipse.major, 0);
  EXPECT_TRUE(std::isnan(regions[0].ellipse.minor));
}

// Errors must be those of the map's points over samples of documents.
TEST(MapRegions, HaveTheErrorsThatNewSamplesHave) {
  constexpr std::uint64_t samples = 100, with_regions = 10;
  Matrix target, sum, squares;
  double bootstrap = 0;
  for (std::uint64_t seed = 0; seed < samples; ++seed) {
    const DrawnDocuments drawn = outlets(100 + seed);
    const Observations observations = drawn.observations();
    const Map map = map_of(tally(observations), drawn.schema, {});
    if (seed == 0) {
      target = map.groups;  // three axes: there are four groups
      sum = squares = Matrix::Zero(4, 2);
    }
    const Matrix points = (map.groups * procrustes(map.groups, target, map.masses.group)).leftCols(2);
    sum += points;
    squares += points.cwiseAbs2();
    if (seed >= with_regions) continue;
    for (const GroupRegion& region : map_regions(map, observations, {}, {.replicates = 200}, {})) {
      for (const double error : region.errors) bootstrap += error * error / with_regions;
    }
  }
  const double true_variance = (squares / samples - (sum / samples).cwiseAbs2()).sum();
  EXPECT_NEAR(std::sqrt(bootstrap / true_variance), 1, .15);
}

TEST(MapRegions, TwoHalvesOfAnOutletLieInEachOthers) {
  int splits = 0, inside = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    DrawnDocuments drawn = outlets(seed);
    drawn.add("one half", 30, {.4, .3, .2, .1}, 4, .5);
    drawn.add("other half", 30, {.4, .3, .2, .1}, 4, .5);
    const Observations observations = drawn.observations();
    const Map map = map_of(tally(observations), drawn.schema, {});
    const auto regions = map_regions(map, observations, {}, {.replicates = 200}, {});
    const Vector apart = (map.groups.row(4) - map.groups.row(5)).head(2);
    ++splits;
    inside += contains(regions[4].ellipse, apart) && contains(regions[5].ellipse, apart) ? 1 : 0;
  }
  EXPECT_GE(inside, splits * 9 / 10);
}

TEST(DepartureProducts, AreThoseOfTheMatrixWrittenOut) {
  DrawnDocuments drawn(7, 3, 6);
  for (int g = 0; g < 12; ++g) drawn.add("g" + std::to_string(g), 3, {.5, .3, .2}, 1, 0);
  const Tally counts = tally(drawn.observations());
  const MapOptions options{
      .passive = {true, false, false, false, false, false, false, false, false, false, false, false}};
  const MapFrame frame = map_frame(counts, drawn.schema, options);
  const CountRows rows = counts_in(frame, counts);
  const Masses masses = masses_of(rows, frame);
  const RowMatrix written = departures(rows, masses, frame, options);
  const DepartureProducts products(rows, masses, frame);
  const Matrix right = Matrix::Random(written.cols(), 11), left = Matrix::Random(written.rows(), 3);
  EXPECT_LT((products.times(right) - written * right).norm(), 1e-12);
  EXPECT_LT((products.transposed_times(left) - written.transpose() * left).norm(), 1e-12);
}

TEST(Axes, NearAStartAreThoseOfTheWholeDecomposition) {
  RowMatrix rows = RowMatrix::Random(60, 90);
  rows.row(0) *= 12;  // axes that stand out
  rows.row(1) *= 9;
  const Vector weights = Vector::LinSpaced(60, .2, 1);
  const Axes exact = axes_of(rows, weights, 8);
  const Matrix start = exact.rows + .5 * Matrix::Random(60, 8);
  const Axes found = axes_near(WholeProducts(rows), weights, start, 4, 2);
  for (Eigen::Index k = 0; k < 2; ++k) {
    EXPECT_NEAR(found.squares[k] / exact.squares[k], 1, 1e-4);
    EXPECT_NEAR(std::abs(found.columns.col(k).dot(exact.columns.col(k))), 1, 1e-3);
  }
  EXPECT_LT((found.columns.transpose() * found.columns - Matrix::Identity(4, 4)).norm(), 1e-10);
  EXPECT_LT((rows * found.columns - found.rows).norm(), 1e-10);
}

}  // namespace
}  // namespace slant
