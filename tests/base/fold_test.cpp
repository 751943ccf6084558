// Case folding is Unicode's, in every locale.
#include <gtest/gtest.h>

#include "base/unicode.hpp"

namespace slant {
namespace {

TEST(FoldCase, MakesEqualWhatDiffersInCaseOnly) {
  EXPECT_EQ(fold_case("ISIL Fighters"), "isil fighters");
  EXPECT_EQ(fold_case("STRASSE"), fold_case("Straße"));
  EXPECT_EQ(fold_case("ΣΊΣΥΦΟΣ"), fold_case("Σίσυφος"));
  EXPECT_EQ(fold_case("ДАМАСК"), "дамаск");
  EXPECT_EQ(fold_case("新华 الجزيرة"), "新华 الجزيرة");
  EXPECT_EQ(fold_case(""), "");
}

}  // namespace
}  // namespace slant
