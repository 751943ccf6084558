// Padding, breaking and shortening by display width.
#include "table/align.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/unicode.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;

TEST(Pad, CountsColumnsAndNeverShortens) {
  EXPECT_EQ(pad_left("新华", 6), "  新华");
  EXPECT_EQ(pad_right("e\u0301", 3), "e\u0301  ");
  EXPECT_EQ(pad_left("long", 2), "long");
}

TEST(Wrap, BreaksBetweenWordsAndCutsWhatIsWider) {
  EXPECT_THAT(wrap("one two three", 7, Break::spaces), ElementsAre("one two", "three"));
  EXPECT_THAT(wrap("a abcdefgh b", 4, Break::spaces), ElementsAre("a", "abcd", "efgh", "b"));
  EXPECT_THAT(wrap("新华社北京", 4, Break::spaces), ElementsAre("新华", "社北", "京"));
  EXPECT_THAT(wrap("", 4, Break::spaces), ElementsAre(""));
  EXPECT_THAT(wrap("a\n\nb", 4, Break::spaces), ElementsAre("a", "", "b"));
  EXPECT_THAT(wrap("新华", 1, Break::spaces), ElementsAre("新", "华"));
}

TEST(Wrap, BreaksAtJointsAndLeavesPiecesWhole) {
  EXPECT_THAT(wrap("armed-opposition-fighters", 8, Break::joints),
              ElementsAre("armed-", "opposition-", "fighters"));
  EXPECT_THAT(wrap("elite/corrupt", 20, Break::joints), ElementsAre("elite/corrupt"));
}

TEST(Shorten, KeepsWholeWordsAndMarksTheCut) {
  EXPECT_EQ(shorten_end("who had fought for", 12), "who had…");
  EXPECT_EQ(shorten_end("who had fought", 14), "who had fought");
  EXPECT_EQ(shorten_end("whoever", 4), "who…");
  EXPECT_EQ(shorten_start("city fell to the", 12), "…fell to the");
  EXPECT_EQ(shorten_start("city fell to the", 11), "…to the");
  EXPECT_EQ(shorten_start("whoever", 4), "…ver");
  EXPECT_EQ(shorten_start("新华社北京", 6), "…北京");
}

TEST(Shorten, NeverGoesBeyondTheWidth) {
  for (const char* text :
       {"a bc def ghij klmno", "新华社 北京 电", "e\u0301e\u0301 e\u0301e\u0301", " x ", "القوات تقدمت"}) {
    for (std::size_t width = 1; width < 24; ++width) {
      EXPECT_LE(display_width(shorten_end(text, width)), width) << text;
      EXPECT_LE(display_width(shorten_start(text, width)), width) << text;
    }
  }
}

}  // namespace
}  // namespace slant
