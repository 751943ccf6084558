// JSON piece by piece, byte for byte.
#include "table/json_text.hpp"

#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace slant {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string written(double value, int digits = 4) {
  JsonText json;
  return json.number(value, digits).take();
}

TEST(JsonText, SetsCommasBetweenValuesAndMembers) {
  JsonText json;
  json.begin_object().key("a").count(1).key("b").begin_array().integer(-2).null().boolean(true);
  json.boolean(false).string("x").end_array().key("c").number(.5).end_object();
  EXPECT_EQ(json.take(), R"({"a":1,"b":[-2,null,true,false,"x"],"c":0.5})");
}

TEST(JsonText, Nests) {
  JsonText json;
  json.begin_array().begin_array().end_array().begin_object().end_object();
  json.begin_array().begin_object().key("k").begin_array().end_array().key("l").null().end_object();
  json.end_array().count(3).end_array();
  EXPECT_EQ(json.size(), std::string_view(R"([[],{},[{"k":[],"l":null}],3])").size());
  EXPECT_EQ(json.take(), R"([[],{},[{"k":[],"l":null}],3])");
}

TEST(JsonText, KeysAreTextLikeAnyOther) {
  JsonText json;
  json.begin_object().key("a\"</script>").null().end_object();
  EXPECT_EQ(json.take(), R"({"a\"\u003c/script>":null})");
}

TEST(JsonText, EscapesWhatJsonMust) {
  EXPECT_EQ(json_quoted(""), R"("")");
  EXPECT_EQ(json_quoted("say \"so\" \\ /"), R"("say \"so\" \\ /")");
  EXPECT_EQ(json_quoted("a\nb\tc\rd"), R"("a\nb\u0009c\u000dd")");
  EXPECT_EQ(json_quoted(std::string_view("\0\x01\x1F\x7F", 4)), R"("\u0000\u0001\u001f\u007f")");
}

TEST(JsonText, ClosesNoScriptElementAndOpensNoComment) {
  EXPECT_EQ(json_quoted("</script><!-- &lt;"), R"("\u003c/script>\u003c!-- &lt;")");
  for (const char* text : {"<", "<<", "</SCRIPT", "<script>", "\xC2<"})
    EXPECT_THAT(json_quoted(text), Not(HasSubstr("<"))) << text;
}

TEST(JsonText, LeavesLettersOfAllSizesAsTheyAre) {
  EXPECT_EQ(json_quoted("é 新 🙂 \u2028 \u200F ‰ ⁠"), "\"é 新 🙂 \u2028 \u200F ‰ ⁠\"");
}

TEST(JsonText, EscapesWhatTurnsLinesAndSteersTerminals) {
  EXPECT_EQ(json_quoted("a\u202Eb\u202A\u2066c\u2069"), R"("a\u202eb\u202a\u2066c\u2069")");
  EXPECT_EQ(json_quoted("\u0080\u009B\u00A0"), "\"\\u0080\\u009b\u00A0\"");
}

TEST(JsonText, ReplacesWhatIsMalformed) {
  EXPECT_EQ(json_quoted("a\xFFz"), "\"a\uFFFDz\"");
  EXPECT_EQ(json_quoted("\xC3"), "\"\uFFFD\"");
  EXPECT_EQ(json_quoted("\xF0\x9F\x99"), "\"\uFFFD\"");  // cut off: one part
  EXPECT_EQ(json_quoted("\xC3\""), "\"\uFFFD\\\"\"");    // takes no quotation mark with it
}

TEST(JsonText, WritesIntegersWhole) {
  JsonText json;
  json.begin_array().count(std::numeric_limits<std::uint64_t>::max()).count(0);
  json.integer(std::numeric_limits<std::int64_t>::min()).integer(7).end_array();
  EXPECT_EQ(json.take(), "[18446744073709551615,0,-9223372036854775808,7]");
}

TEST(JsonText, KeepsAsManyDigitsAsAskedFor) {
  EXPECT_EQ(written(2.0 / 3), "0.6667");
  EXPECT_EQ(written(2.0 / 3, 2), "0.67");
  EXPECT_EQ(written(1), "1");
  EXPECT_EQ(written(.95), "0.95");
  EXPECT_EQ(written(-12.3456), "-12.35");
  EXPECT_EQ(written(123456), "1.235e+05");
  EXPECT_EQ(written(1e-9), "1e-09");
}

TEST(JsonText, HasNoNumbersThatDoNotExist) {
  const double infinity = std::numeric_limits<double>::infinity();
  JsonText json;
  json.begin_array().number(std::numeric_limits<double>::quiet_NaN()).number(infinity).number(-infinity);
  EXPECT_EQ(json.number(0).end_array().take(), "[null,null,null,0]");
}

TEST(JsonText, ShowsNoNegativeZero) {
  EXPECT_EQ(written(-0.0), "0");
  EXPECT_EQ(written(0.0), "0");
}

}  // namespace
}  // namespace slant
