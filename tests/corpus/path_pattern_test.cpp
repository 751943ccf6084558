// Paths give their fields, or do not match.
#include "corpus/path_pattern.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/typed_records.hpp"

namespace slant {
namespace {

std::string fields_in(std::string_view pattern, std::string_view path) {
  std::vector<RecordValue> values{{"text", "x"}};
  if (!PathPattern(pattern).match(path, values)) {
    EXPECT_EQ(values.size(), 1U);
    return "no match";
  }
  std::string text;
  for (std::size_t i = 1; i < values.size(); ++i) text += values[i].name + "=" + values[i].value + ";";
  return text;
}

TEST(PathPattern, ReadsFieldsFromTheEndOfAPath) {
  EXPECT_EQ(fields_in("{outlet}/{date}_*.txt", "corpus/sana/2020-02-17_the_end.txt"),
            "outlet=sana;date=2020-02-17;");
  EXPECT_EQ(fields_in("{outlet}/{date}_*.txt", "sana/2020_.txt"), "outlet=sana;date=2020;");
  EXPECT_EQ(fields_in("{outlet}.txt", "a/b/c/Al Jazeera.txt"), "outlet=Al Jazeera;");
  EXPECT_EQ(fields_in("{outlet}/*/{doc_id}.txt", "/x/y/سانا/2020/7.txt"), "outlet=سانا;doc_id=7;");
  EXPECT_EQ(fields_in("{outlet}/*", "a/b/c"), "outlet=b;");
}

TEST(PathPattern, LetsEarlierPlaceholdersTakeLittle) {
  EXPECT_EQ(fields_in("{outlet}_{date}_*.txt", "sana_2020-02-17_the_very_end.txt"),
            "outlet=sana;date=2020-02-17;");
  EXPECT_EQ(fields_in("{a}_{b}.txt", "one_two_three.txt.txt"), "a=one;b=two_three.txt;");
  EXPECT_EQ(fields_in("*_{b}", "_x"), "b=x;");
}

TEST(PathPattern, DoesNotMatchWhatItDoesNotMatch) {
  EXPECT_EQ(fields_in("{outlet}/{date}_*.txt", "2020_x.txt"), "no match");
  EXPECT_EQ(fields_in("{outlet}/{date}_*.txt", "sana/2020.txt"), "no match");
  EXPECT_EQ(fields_in("{outlet}/{date}_*.txt", "sana/_x.txt"),
            "no match");  // a name takes one character at least
  EXPECT_EQ(fields_in("{outlet}.txt", "sana.txt.gz"), "no match");
  EXPECT_EQ(fields_in("news_{outlet}.txt", "new_sana.txt"), "no match");
  EXPECT_EQ(fields_in("{a}_x_{b}", "p_x"), "no match");
  EXPECT_EQ(fields_in("{a}x", "x"), "no match");
  EXPECT_EQ(fields_in("{a}", ""), "no match");
}

TEST(PathPattern, TakesOnlyDatesForDates) {
  EXPECT_EQ(fields_in("{outlet}_{date}_*.txt", "daily_a_2020-02-17_the_end.txt"),
            "outlet=daily_a;date=2020-02-17;");
  EXPECT_EQ(fields_in("{outlet}_{date}.txt", "daily_a_2020_02_17.txt"), "outlet=daily_a;date=2020_02_17;");
  EXPECT_EQ(fields_in("{date}_{outlet}.txt", "17 Feb 2020_lamp.txt"), "date=17 Feb 2020;outlet=lamp;");
  EXPECT_EQ(fields_in("{outlet}_{date}_*.txt", "daily_a_today_x.txt"), "no match");
}

TEST(PathPattern, IsLinearInBadCases) {
  std::string pattern = "{a}";
  for (int i = 0; i < 1000; ++i) pattern += "x*";
  EXPECT_EQ(fields_in(pattern + "y", std::string(100'000, 'x')), "no match");
}

TEST(PathPattern, NamesItsFields) {
  EXPECT_THAT(PathPattern("{outlet}/{date}_*.txt").fields(), testing::ElementsAre("outlet", "date"));
}

TEST(PathPattern, RefusesWhatIsMalformedWithACaret) {
  EXPECT_EQ(error_of([] { PathPattern("{outlet/{date}.txt"); }),
            "--path-pattern:1: error: '{' without its '}'\n  {outlet/{date}.txt\n  ^\n"
            "  hint: a placeholder is a name in brackets: {outlet}\n");
  EXPECT_EQ(
      error_of([] { PathPattern("é}{}{a}*"); }),
      "--path-pattern:2: error: '}' without its '{'\n  é}{}{a}*\n   ^\n"
      "  hint: a placeholder is a name in brackets: {outlet}\n"
      "--path-pattern:3: error: a placeholder without a name\n  é}{}{a}*\n    ^~\n"
      "  hint: write {outlet}, or * for any characters\n"
      "--path-pattern:5: error: two placeholders touch: nothing says where the first one ends\n  é}{}{a}*\n"
      "      ^~~\n  hint: put a character between them\n"
      "--path-pattern:8: error: two placeholders touch: nothing says where the first one ends\n  é}{}{a}*\n"
      "         ^\n  hint: put a character between them\n");
  const auto says = [](std::string_view pattern, const char* what) {
    EXPECT_THAT(error_of([&] { PathPattern{pattern}; }), testing::HasSubstr(what)) << pattern;
  };
  says("{a}_{a}", "'a' stands here twice");
  says("{text}.txt", "'text' is what stands in the file");
  says("{a}//b", "nothing stands on one side of this '/'");
  says("{a}/", "nothing stands on one side of this '/'");
  says("*.txt", "the pattern names no field");
  says("", "the pattern names no field");
  says("{a", "'{' without its '}'");
}

}  // namespace
}  // namespace slant
