// The middle one of several times.
#include <gtest/gtest.h>

#include "study/benchmark.hpp"

namespace slant {
namespace {

TEST(Speed, MedianOfTwoIsTheLowerOne) {
  EXPECT_EQ(median({3}), 3);
  EXPECT_EQ(median({3, 1}), 1);
  EXPECT_EQ(median({5, 1, 3}), 3);
}

}  // namespace
}  // namespace slant
