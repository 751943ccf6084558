#include "base/shown_text.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(ShownText, ShowsWhatSteersATerminalAsReplaced) {
  EXPECT_EQ(on_one_line("a\x1b]0;owned\x07z"), "a\uFFFD]0;owned\uFFFDz");
  EXPECT_EQ(on_one_line("\x1b[2J"), "\uFFFD[2J");
  EXPECT_EQ(on_one_line("\x7F|\u0080|\u009B|\u009F"), "\uFFFD|\uFFFD|\uFFFD|\uFFFD");
  EXPECT_EQ(on_one_line(std::string("a\0b", 3)), "a\uFFFDb");
}

TEST(ShownText, ReplacesWhatTurnsTheDirectionAndLeavesOutItsMarks) {
  EXPECT_EQ(on_one_line("\u202A|\u202E|\u2066|\u2069"), "\uFFFD|\uFFFD|\uFFFD|\uFFFD");
  EXPECT_EQ(on_one_line("a\u200E\u200F\u061Cz"), "az");
}

TEST(ShownText, ReplacesMalformedBytes) {
  EXPECT_EQ(on_one_line("a\x9b\x33m"), "a\uFFFD3m");  // the CSI of an 8-bit terminal
  EXPECT_EQ(on_one_line("a\xC3"), "a\uFFFD");
}

TEST(ShownText, KeepsLettersOfAllScripts) {
  const std::string text = "naïve “quotes” العربية 中文 \u00A0 \U0001F600 \u200D";
  EXPECT_EQ(on_one_line(text), text);
  EXPECT_EQ(on_its_lines(text), text);
}

TEST(ShownText, MakesOneLineOfSeveral) {
  EXPECT_EQ(on_one_line("a\r\nb\nc\rd\te\u2028f"), "a b c d e f");
}

TEST(ShownText, KeepsLinesWhereThereAreSeveral) {
  EXPECT_EQ(on_its_lines("a\r\n\tb\rc\x1b"), "a\n\tb\nc\uFFFD");
}

}  // namespace
}  // namespace slant
