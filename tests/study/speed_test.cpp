// The middle one of several times.
#include "study/speed.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(Speed, MedianOfTwoIsTheLowerOne) {
  EXPECT_EQ(median({3}), 3);
  EXPECT_EQ(median({3, 1}), 1);
  EXPECT_EQ(median({5, 1, 3}), 3);
}

}  // namespace
}  // namespace slant
