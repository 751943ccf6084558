// What was met before is known again.
#include "corpus/duplicates.hpp"

#include <string>

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(Seen, KnowsAgainWhatIsEqualToTheByte) {
  Seen seen;
  EXPECT_FALSE(seen.again("a text"));
  EXPECT_FALSE(seen.again("a text "));
  EXPECT_TRUE(seen.again("a text"));
  EXPECT_TRUE(seen.again("a text"));
}

TEST(Seen, NeverTakesEmptyForARepetition) {
  Seen seen;
  EXPECT_FALSE(seen.again(""));
  EXPECT_FALSE(seen.again(""));
}

TEST(Seen, TellsManyApart) {
  Seen seen;
  for (int i = 0; i < 100'000; ++i) ASSERT_FALSE(seen.again(std::to_string(i)));
  for (int i = 0; i < 100'000; ++i) ASSERT_TRUE(seen.again(std::to_string(i)));
}

}  // namespace
}  // namespace slant
