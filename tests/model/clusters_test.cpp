#include "model/clusters.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

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

// Every pair looked at in each step, as the definition has it.
std::vector<Merge> joined_one_by_one(Matrix between) {
  const auto groups = static_cast<std::size_t>(between.rows());
  std::vector<std::size_t> cluster, size(groups, 1);
  std::vector<Eigen::Index> rows;
  for (std::size_t i = 0; i < groups; ++i) {
    cluster.push_back(i);
    rows.push_back(static_cast<Eigen::Index>(i));
  }
  std::vector<Merge> merges;
  while (rows.size() > 1) {
    std::size_t first = 0, second = 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (std::size_t j = i + 1; j < rows.size(); ++j) {
        if (between(rows[i], rows[j]) < between(rows[first], rows[second])) first = i, second = j;
      }
    }
    const Eigen::Index a = rows[first], b = rows[second];
    auto& of_a = size[static_cast<std::size_t>(a)];
    const std::size_t of_b = size[static_cast<std::size_t>(b)];
    const double height = between(a, b);
    for (const Eigen::Index k : rows) {
      if (k == a || k == b) continue;
      const auto i = static_cast<double>(of_a), j = static_cast<double>(of_b);
      between(a, k) = between(k, a) = (i * between(a, k) + j * between(b, k)) / (i + j);
    }
    of_a += of_b;
    merges.push_back({cluster[first], cluster[second], height, of_a, 0});
    cluster[first] = groups + merges.size() - 1;
    cluster.erase(cluster.begin() + static_cast<std::ptrdiff_t>(second));
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(second));
  }
  return merges;
}

TEST(Clusters, AreThoseOfAllPairsLookedAtInEachStep) {
  std::uint64_t state = 7;
  for (const std::uint64_t steps : {3U, 10U, 100000U}) {  // few steps: many are equally near
    Matrix made = Matrix::Zero(60, 60);
    for (Eigen::Index i = 0; i < 60; ++i) {
      for (Eigen::Index j = 0; j < i; ++j) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        made(i, j) = made(j, i) = static_cast<double>((state >> 33U) % steps);
      }
    }
    const auto found = clusters(made, Linkage::average);
    const auto expected = joined_one_by_one(made);
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      EXPECT_EQ(found[i].a, expected[i].a);
      EXPECT_EQ(found[i].b, expected[i].b);
      EXPECT_EQ(found[i].height, expected[i].height);
    }
  }
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

using Named = std::vector<std::size_t>;

// The clusters that are not tied and the supports of all, by the groups' own numbers, groups standing in `order`.
std::map<Named, double> supported(const Matrix& distances, const Named& order, Linkage linkage) {
  std::vector<Eigen::Index> rows(order.begin(), order.end());
  const Matrix turned = distances(rows, rows);
  auto merges = clusters(turned, linkage);
  support(merges, {merges, merges}, order.size());
  std::map<Named, double> made;
  const auto groups = members(merges, order.size());
  for (std::size_t i = 0; i < merges.size(); ++i) {
    EXPECT_EQ(std::isnan(merges[i].support), merges[i].tied);
    if (merges[i].tied) continue;
    Named names;
    for (const std::size_t group : groups[i]) names.push_back(order[group]);
    std::sort(names.begin(), names.end());
    made[names] = merges[i].support;
  }
  return made;
}

TEST(Clusters, HaveNoSupportInsideTiesWhateverTheOrderOfGroups) {
  Matrix alike(6, 6);         // four that are alike, two that are alike, far away
  alike << 0, 0, 0, 0, 2, 2,  //
      0, 0, 0, 0, 2, 2,       //
      0, 0, 0, 0, 2, 2,       //
      0, 0, 0, 0, 2, 2,       //
      2, 2, 2, 2, 0, 0,       //
      2, 2, 2, 2, 0, 0;
  Matrix chain(4,
               4);  // the middle one is as near to the first as to the third, and the last is near the first
  chain << 0, 1, 3, 1.5,  //
      1, 0, 1, 4,         //
      3, 1, 0, 4,         //
      1.5, 4, 4, 0;
  for (const Linkage linkage : {Linkage::average, Linkage::ward}) {
    Named order{0, 1, 2, 3, 4, 5};
    do {
      const auto made = supported(alike, order, linkage);
      ASSERT_EQ(made.size(), 3U);
      EXPECT_EQ(made.at({0, 1, 2, 3}), 1);
      EXPECT_EQ(made.at({4, 5}), 1);
    } while (std::next_permutation(order.begin(), order.end()));
    Named four{0, 1, 2, 3};
    do {
      for (const auto& [names, part] : supported(chain, four, linkage)) {
        EXPECT_NE(names, (Named{0, 1}));
        EXPECT_NE(names, (Named{1, 2}));
      }
    } while (std::next_permutation(four.begin(), four.end()));
  }
}

TEST(Clusters, AreNotTiedBecauseOthersAreJoinedAtTheSameHeight) {
  Matrix pairs = Matrix::Constant(4, 4, 5);
  pairs.diagonal().setZero();
  pairs(0, 1) = pairs(1, 0) = pairs(2, 3) = pairs(3, 2) = 1;
  for (const Merge& merge : clusters(pairs, Linkage::average)) EXPECT_FALSE(merge.tied);
}

}  // namespace
}  // namespace slant
