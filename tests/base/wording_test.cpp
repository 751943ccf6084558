// Numbers as people read them.
#include "base/wording.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(Wording, GroupsDigitsByThousands) {
  EXPECT_EQ(with_thousands(0), "0");
  EXPECT_EQ(with_thousands(999), "999");
  EXPECT_EQ(with_thousands(1000), "1,000");
  EXPECT_EQ(with_thousands(1234567), "1,234,567");
}

TEST(Wording, CountsOneInTheSingular) {
  EXPECT_EQ(counted(0, "file"), "0 files");
  EXPECT_EQ(counted(1, "file"), "1 file");
  EXPECT_EQ(counted(1200, "document"), "1,200 documents");
}

}  // namespace
}  // namespace slant
