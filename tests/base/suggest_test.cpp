// "Did you mean" offers what was meant and keeps silent otherwise.
#include "base/suggest.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace slant {
namespace {

const std::vector<std::string> fields{"doc_id", "text", "outlet", "date", "title", "event"};

TEST(Suggest, FindsOneSlipOfEachSort) {
  EXPECT_EQ(closest("outlett", fields), "outlet");  // added
  EXPECT_EQ(closest("outle", fields), "outlet");    // left out
  EXPECT_EQ(closest("outlat", fields), "outlet");   // replaced
  EXPECT_EQ(closest("oultet", fields), "outlet");   // swapped
  EXPECT_EQ(closest("txet", fields), "text");
}

TEST(Suggest, DoesNotCountCaseOrTheSortOfDash) {
  EXPECT_EQ(closest("DOC-ID", fields), "doc_id");
  EXPECT_EQ(closest("TİTLE", fields), "title");  // dotted capital I: one letter replaced, whatever the locale
}

TEST(Suggest, OffersNothingThatIsFar) {
  EXPECT_EQ(closest("leaning", fields), "");
  EXPECT_EQ(closest("x", fields), "");
  EXPECT_EQ(closest("", fields), "");
  EXPECT_EQ(closest("outlet", std::vector<std::string>{}), "");
}

TEST(Suggest, DoesNotOfferAOneLetterWordForAnother) {
  EXPECT_EQ(closest("a", std::vector<std::string>{"b"}), "");
}

TEST(Suggest, PrefersTheNearestThenTheFirst) {
  EXPECT_EQ(closest("rebel", std::vector<std::string>{"rebuild", "rebels", "revel"}), "rebels");
  EXPECT_EQ(closest("text", std::vector<std::string>{"next", "test"}), "next");
}

TEST(Suggest, CountsCodePointsNotBytes) {
  EXPECT_EQ(closest("слава", std::vector<std::string>{"слива"}), "слива");
  EXPECT_EQ(closest("日本", std::vector<std::string>{"日木"}), "日木");
}

TEST(Suggest, IsBoundedForVeryLongWords) {
  EXPECT_EQ(closest(std::string(1'000'000, 'a'), fields), "");
  EXPECT_EQ(closest("text", std::vector<std::string>{std::string(1'000'000, 'a'), "text"}), "text");
}

TEST(Suggest, ListsWhatIsKnownWhereNothingIsNear) {
  EXPECT_EQ(suggestion("outlett", fields), "did you mean 'outlet'?");
  EXPECT_EQ(suggestion("leaning", fields), "known are doc_id, text, outlet, date, title and event");
  EXPECT_EQ(suggestion("leaning", std::vector<std::string>{"text"}), "known is text");
  EXPECT_EQ(suggestion("leaning", std::vector<std::string>{}), "");
  const std::vector<std::string> many(13, "text");
  EXPECT_EQ(suggestion("leaning", many).substr(0, 20), "known are text, text");
  EXPECT_EQ(suggestion("leaning", many).substr(suggestion("leaning", many).size() - 9), "text, …");
}

}  // namespace
}  // namespace slant
