// Patterns that fit the paths, and none where nothing does.
#include "corpus/path_suggestion.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(PathSuggestion, FindsOutletsAndDates) {
  EXPECT_EQ(path_suggestion({"sana/2020-02-17_a.txt", "sana/2020-02-18_b.txt", "lamp/2020-02-17_c.txt"}),
            "{outlet}/{date}_*.txt");
  EXPECT_EQ(path_suggestion({"sana_2020-02-17_a.txt", "sana_2020-02-18_b.txt", "lamp_2020-02-17_c.txt"}),
            "{outlet}_{date}_*.txt");
  EXPECT_EQ(path_suggestion({"20200217-sana.txt", "20200218-sana.txt", "20200217-lamp.txt"}),
            "{date}-{outlet}.txt");
  EXPECT_EQ(path_suggestion({"sana/1.txt", "sana/2.txt", "lamp/1.txt"}), "{outlet}/*.txt");
}

TEST(PathSuggestion, IsNoneWhereNothingMakesGroups) {
  EXPECT_EQ(path_suggestion({"a.txt", "b.txt", "c.txt"}), "");
  EXPECT_EQ(path_suggestion({"x/a.txt", "x/b.txt", "x/c.txt"}), "");
  EXPECT_EQ(path_suggestion({"a_1.txt", "b_1.txt", "c_1.txt"}), "");
  EXPECT_EQ(path_suggestion({"one.txt"}), "");
  EXPECT_EQ(path_suggestion({}), "");
}

}  // namespace
}  // namespace slant
