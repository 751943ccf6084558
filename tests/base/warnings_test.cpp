// Warnings are counted by kind; the first few are kept.
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

Diagnostic at_line(std::uint64_t line) {
  return {Severity::warning, {"a", line, 0}, "m", {}, {}, 1};
}

TEST(Warnings, CountsAllAndKeepsTheFirstOfEachKind) {
  Warnings warnings;
  for (std::uint64_t line = 1; line <= 30; ++line) warnings.add("bad", at_line(line));
  warnings.add("other", at_line(1));
  ASSERT_EQ(warnings.kinds().size(), 2u);
  EXPECT_EQ(warnings.count("bad"), 30u);
  EXPECT_EQ(warnings.count("other"), 1u);
  EXPECT_EQ(warnings.count("never"), 0u);
  EXPECT_EQ(warnings.kinds()[0].name, "bad");
  EXPECT_EQ(warnings.kinds()[0].first.size(), Warnings::kept_per_kind);
  EXPECT_EQ(warnings.kinds()[0].first.back().place.line, 20u);
}

TEST(Warnings, MergesInOrderAndKeepsNoMoreThanBefore) {
  Warnings early;
  Warnings late;
  for (std::uint64_t line = 1; line <= 15; ++line) {
    early.add("bad", at_line(line));
    late.add("bad", at_line(100 + line));
  }
  late.add("new", at_line(1));
  early.merge(late);
  EXPECT_EQ(early.count("bad"), 30u);
  EXPECT_EQ(early.count("new"), 1u);
  ASSERT_EQ(early.kinds()[0].first.size(), Warnings::kept_per_kind);
  EXPECT_EQ(early.kinds()[0].first[15].place.line, 101u);
  EXPECT_FALSE(early.empty());
  EXPECT_TRUE(Warnings().empty());
}

}  // namespace
}  // namespace slant
