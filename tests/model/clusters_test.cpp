#include "model/clusters.hpp"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace slant {
namespace {

Matrix distances() {
  Matrix made(5, 5);
  made << 0, 2, 6, 10, 9,  //
      2, 0, 5, 9, 8,       //
      6, 5, 0, 4, 5,       //
      10, 9, 4, 0, 3,      //
      9, 8, 5, 3, 0;
  return made;
}

void expect_heights(const std::vector<Merge>& merges, const std::vector<double>& heights) {
  ASSERT_EQ(merges.size(), heights.size());
  for (std::size_t i = 0; i < heights.size(); ++i) EXPECT_NEAR(merges[i].height, heights[i], 1e-12);
}

// Heights as R's hclust(method = "average") and hclust(method = "ward.D") of these numbers give them.
TEST(Clusters, AreThoseOfLanceAndWilliams) {
  const auto average = clusters(distances(), Linkage::average);
  expect_heights(average, {2, 3, 4.5, 47.0 / 6});
  EXPECT_EQ(average[2].a, 2U);
  EXPECT_EQ(average[2].b, 6U);
  expect_heights(clusters(distances(), Linkage::ward), {2, 3, 5, 14.4});
  EXPECT_EQ(members(average, 5)[2], (std::vector<std::size_t>{2, 3, 4}));
  EXPECT_EQ(roots(average, 5), std::vector<std::size_t>{8});
}

TEST(Clusters, OfEquallyNearGroupsJoinTheFirst) {
  const Matrix same = Matrix::Ones(4, 4) - Matrix::Identity(4, 4);
  const auto merges = clusters(same, Linkage::average);
  EXPECT_EQ(merges[0].a, 0U);
  EXPECT_EQ(merges[0].b, 1U);
  EXPECT_EQ(merges[1].b, 2U);
}

TEST(Clusters, LeaveApartWhatHasNoDistance) {
  Matrix some = distances();
  some.row(4).setConstant(std::numeric_limits<double>::quiet_NaN());
  some.col(4) = some.row(4).transpose();
  const auto merges = clusters(some, Linkage::ward);
  EXPECT_EQ(merges.size(), 3U);
  EXPECT_EQ(roots(merges, 5), (std::vector<std::size_t>{4, 7}));
  EXPECT_TRUE(clusters(Matrix::Zero(1, 1), Linkage::average).empty());
}

TEST(Clusters, AreSupportedByReplicatesWithTheSameGroups) {
  auto merges = clusters(distances(), Linkage::average);
  EXPECT_TRUE(std::isnan(merges[0].support));
  Matrix other = distances();
  other(0, 1) = other(1, 0) = 100;
  support(merges, {merges, clusters(other, Linkage::average)}, 5);
  EXPECT_EQ(merges[0].support, .5);
  EXPECT_EQ(merges[1].support, 1);
  EXPECT_EQ(merges[3].support, 1);
}

}  // namespace
}  // namespace slant
