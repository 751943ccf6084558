// Folding: what counts as the same word.
#include "text/fold.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

std::string folded_word(std::string_view word) {
  std::string out;
  append_folded(word, out);
  return out;
}

std::string surface(std::string_view word) {
  std::string out;
  append_surface(word, out);
  return out;
}

TEST(Fold, FoldsCaseWithoutLocale) {
  EXPECT_EQ(folded_word("ISIS"), "isis");
  EXPECT_EQ(folded_word("\u0130DL\u0130B"),
            "i\u0307dli\u0307b");  // Turkish capital i with dot, in default folding
  EXPECT_EQ(folded_word("Straße"), "strasse");
  EXPECT_EQ(folded_word("ΣΊΣΥΦΟΣ"), folded_word("σίσυφος"));
  EXPECT_EQ(folded_word("ПРАВИТЕЛЬСТВО"), "правительство");
}

TEST(Fold, BringsBothWaysOfWritingAnAccentTogether) {
  EXPECT_EQ(folded_word("re\u0301gime"), "r\u00E9gime");
  EXPECT_EQ(folded_word("R\u00C9GIME"), "r\u00E9gime");
  EXPECT_EQ(surface("Re\u0301gime"), "R\u00E9gime");
}

TEST(Fold, IsCanonicalForGreekWithIotaSubscript) {
  EXPECT_EQ(folded_word("\u03B1\u0345\u0301"), folded_word("\u03B1\u0301\u0345"));
  EXPECT_EQ(folded_word("\u1FB4"), folded_word("\u03AC\u0345"));
}

TEST(Fold, BringsApostrophesTogether) {
  for (const char* word : {"Assad's", "Assad\u2019s", "Assad\u2018s", "Assad\u02BCs", "Assad\uFF07s"}) {
    EXPECT_EQ(folded_word(word), "assad's") << word;
    EXPECT_EQ(surface(word), "Assad's") << word;
  }
}

TEST(Fold, AppendsAndStaysTheSameWhenDoneTwice) {
  std::string out = "x";
  append_folded("Yż", out);
  EXPECT_EQ(out, "xyż");
  for (const char* word : {"\u01F0", "\u1E9E", "\uFB01n", "\u0149", "Ǆ", "\u1F80"}) {
    EXPECT_EQ(folded_word(folded_word(word)), folded_word(word)) << word;
  }
}

}  // namespace
}  // namespace slant
