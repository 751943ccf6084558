// Quotation marks paired, and told from apostrophes.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/divisions.hpp"
#include "text/segmentation.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<Quotation> found_in(std::string_view text) {
  Paragraphs paragraphs;
  find_paragraphs(text, {}, paragraphs);
  std::vector<Quotation> found;
  for (const ByteSpan paragraph : paragraphs.spans) find_quotations(text, paragraph, paragraphs.wraps, found);
  return found;
}

// Unclosed ones end in "…".
std::vector<std::string> quotations_of(std::string_view text) {
  const std::vector<Quotation> found = found_in(text);
  std::vector<std::string> out;
  for (const Quotation& one : found) {
    out.push_back(std::string(text.substr(one.bytes.begin, one.bytes.size())) + (one.closed ? "" : "\u2026"));
  }
  return out;
}

TEST(Quotations, AreFoundInEveryKindOfMarks) {
  EXPECT_THAT(quotations_of("\"yes,\" he said, \"no\""), ElementsAre("yes,", "no"));
  EXPECT_THAT(quotations_of("\u201Cyes,\u201D he said, \u201Cno\u201D"), ElementsAre("yes,", "no"));
  EXPECT_THAT(quotations_of("\u00ABda\u00BB, \u00AB\u00A0oui\u00A0\u00BB"),
              ElementsAre("da", "\u00A0oui\u00A0"));
  EXPECT_THAT(quotations_of("\u201Eja\u201C, \u201Etak\u201D, \u201Dnej\u201D, \u00BBjo\u00AB"),
              ElementsAre("ja", "tak", "nej", "jo"));
  EXPECT_THAT(quotations_of("\u2018yes\u2019 and 'no'"), ElementsAre("yes", "no"));
  EXPECT_THAT(quotations_of("他说：\u300C是\u300D，\u201C不\u201D。"), ElementsAre("是", "不"));
}

TEST(Quotations, TellApostrophesApart) {
  EXPECT_THAT(quotations_of("Don't say the rebels' town isn't Assad's; rock 'n' roll of the '90s, 'tis so."),
              IsEmpty());
  EXPECT_THAT(quotations_of("Don\u2019t say the rebels\u2019 town isn\u2019t Assad\u2019s; the \u201890s."),
              IsEmpty());
  EXPECT_THAT(quotations_of("the 'rebels' stronghold' fell"), ElementsAre("rebels' stronghold"));
  EXPECT_THAT(quotations_of("the so-called 'rebels' left"), ElementsAre("rebels"));
}

TEST(Quotations, TakeTwoSingleMarksForADoubleOne) {
  EXPECT_THAT(quotations_of("''It's over,'' he said. ``Really.'' '''Tis so,'' she said."),
              ElementsAre("It's over,", "Really.", "'Tis so,"));
}

TEST(Quotations, AreFoundBesideMarksOfEmphasis) {
  EXPECT_THAT(quotations_of("a *\"regime\"* and _'rebels'_ and __\"so\"__"),
              ElementsAre("regime", "rebels", "so"));
}

TEST(Quotations, AreFoundInMarksThatWereEscapedAndLeftSo) {
  EXPECT_THAT(quotations_of("the \"\"regime\"\" fell, \"\"\"yes,\"\"\" he said: \"\"$5\"\"."),
              ElementsAre("regime", "yes,", "$5"));
  EXPECT_THAT(quotations_of("the \\\"regime\\\" fell, \\'yes,\\' he didn\\'t say; \\\\\"so\\\\\""),
              ElementsAre("regime", "yes,", "so"));
  EXPECT_THAT(quotations_of("\"He said \"no\"\" and left"), ElementsAre("He said\u2026", "no"));
}

TEST(Quotations, FollowOneAnotherWithoutASpace) {
  EXPECT_THAT(quotations_of("\"one of our interests.\"\"We ignore this,\" he warns."),
              ElementsAre("one of our interests.", "We ignore this,"));
}

TEST(Quotations, AreNoneInEmptyStrings) {
  EXPECT_THAT(quotations_of("an empty string \"\" in running text, f(\"\"), x = \"\"; alt=\"\" and \"so\""),
              ElementsAre("so"));
  EXPECT_THAT(quotations_of("\"\" is empty, and so is \"\""), IsEmpty());
}

TEST(Quotations, AreFoundInMarksOfEastAsia) {
  EXPECT_THAT(quotations_of("the \uFF02regime\uFF02 and \uFF07rebels\uFF07, don\uFF07t"),
              ElementsAre("regime", "rebels"));
  EXPECT_THAT(quotations_of("彼は\u300C政府は\u300E政権\u300Fと言う\u300Dと"),
              ElementsAre("政府は\u300E政権\u300Fと言う", "政権"));
  EXPECT_THAT(quotations_of("\u300E政府は\u300C政権\u300Dと\u300F \uFF62はい\uFF63\u301D否\u301F"),
              ElementsAre("政府は\u300C政権\u300Dと", "政権", "はい", "否"));
}

TEST(Quotations, TellInchesApart) {
  EXPECT_THAT(quotations_of("He is 5' 11\" tall, she 5'6\"; a 6\"\" gun"), IsEmpty());
  EXPECT_THAT(quotations_of("a 6\" gun of \"steel\""), ElementsAre("steel"));
}

TEST(Quotations, FollowTheOneAroundThem) {
  EXPECT_THAT(quotations_of("\"He said 'no' to me,\" she said."), ElementsAre("He said 'no' to me,", "no"));
  EXPECT_THAT(quotations_of("\u2018A \u201Cb\u201D c\u2019 d"), ElementsAre("A \u201Cb\u201D c", "b"));
}

TEST(Quotations, EndWithTheirParagraph) {
  EXPECT_THAT(quotations_of("\u201COne.\n\n\u201CTwo,\u201D he said. \"Three\nfour\n\nfive\""),
              ElementsAre("One.\u2026", "Two,", "Three\nfour\u2026"));
  EXPECT_THAT(quotations_of("A \u201Cb c. \u201Cd\u201D e"), ElementsAre("b c.\u2026", "d"));
}

TEST(Quotations, TakeMarksBesideSpacesAsBrokenPagesHaveThem) {
  EXPECT_THAT(quotations_of("it \"ended the conflict. \"\n\n\"Then\""),
              ElementsAre("ended the conflict. ", "Then"));
  EXPECT_THAT(quotations_of("' You must stop '"), ElementsAre(" You must stop "));
}

TEST(Quotations, CloseWithTheOtherKindOfDoubleMark) {
  EXPECT_THAT(quotations_of("a \u201Cfoul\" plan, a \"sour\u201D one"), ElementsAre("foul", "sour"));
  EXPECT_THAT(quotations_of("\"Is it so? \u201C he asked."), ElementsAre("Is it so? "));
  EXPECT_THAT(quotations_of("\u201CA 6\" gun,\u201D he said."), ElementsAre("A 6\" gun,"));
}

TEST(Quotations, NestAsDeepAsTheirKindsAlternate) {
  EXPECT_THAT(quotations_of("\u201CA \u2018b \u201Cc\u201D d\u2019 e\u201D f"),
              ElementsAre("A \u2018b \u201Cc\u201D d\u2019 e", "b \u201Cc\u201D d", "c"));
  std::string deep;
  for (int i = 0; i < 50'000; ++i) deep += "\u201Ca \u2018b ";
  for (int i = 0; i < 50'000; ++i) deep += "c\u2019 d\u201D ";
  EXPECT_GE(quotations_of(deep).size(), 8U);
}

TEST(Quotations, KeepElisionsAtTheirBegin) {
  EXPECT_THAT(quotations_of("\u2018Tis late, he said, and \u2018twas dark."), IsEmpty());
  EXPECT_THAT(quotations_of("a 'rock 'n' roll' show"), ElementsAre("rock 'n' roll"));
}

TEST(Quotations, AreFoundFromRightToLeft) {
  EXPECT_THAT(quotations_of("הוא אמר \"שלום לכם\" והלך"), ElementsAre("שלום לכם"));
  EXPECT_THAT(quotations_of("הוא אמר ״שלום״, וצה״ל יצא"), ElementsAre("שלום"));
  EXPECT_THAT(quotations_of("قال \"السلام\" ثم «نعم»"), ElementsAre("السلام", "نعم"));
}

TEST(Quotations, WithoutAnEndEndWithEachParagraph) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "\"one\" and \"two\n\n";
  const auto found = quotations_of(text);
  ASSERT_EQ(found.size(), 2000U);
  EXPECT_EQ(found[0], "one");
  EXPECT_EQ(found[1999], "two\u2026");
}

TEST(Quotations, GoOnOverParagraphsThatBeginWithTheirMark) {
  EXPECT_THAT(quotations_of("\u2018We wait.\n\n\u2018They lie.\n\n\u2018So,\u2019 he said."),
              ElementsAre("We wait.\u2026", "They lie.\u2026", "So,"));
  EXPECT_THAT(quotations_of("'We wait.\n\n'So,' he said."), ElementsAre("We wait.\u2026", "So,"));
  EXPECT_THAT(quotations_of("He said: \u00AB We wait.\n\n\u00BB They lie.\n\n\u00BB So \u00BB, he said."),
              ElementsAre(" We wait.\u2026", " They lie.\u2026", " So "));
  EXPECT_THAT(quotations_of("'Tis so.\n\n'Twas so."), IsEmpty());
  EXPECT_THAT(quotations_of("'We wait.\n\nSo he said."), IsEmpty());
  EXPECT_THAT(quotations_of("\u00BB First\n\n\u00BB Second"), IsEmpty());  // bullets
}

TEST(Quotations, AreNoneBehindAMarkThatParts) {
  EXPECT_THAT(quotations_of("Bread is gone \u00AB The Gazette"), IsEmpty());
  EXPECT_THAT(quotations_of("\u00AB Bread is gone"), ElementsAre(" Bread is gone\u2026"));
}

TEST(Quotations, AreParagraphsBehindTheMarkOfMail) {
  EXPECT_THAT(quotations_of("> We wait.\n\nSo he said."), ElementsAre("We wait.\u2026"));
  EXPECT_THAT(quotations_of(">> We wait.\n\nHome > News"), IsEmpty());
}

TEST(Quotations, EndAtTheirLastCharacterInAnyScript) {
  EXPECT_THAT(quotations_of("\u201CCaf\u00E9"), ElementsAre("Caf\u00E9\u2026"));
}

TEST(Quotations, StayInOrderAndTakeLinearTimeOnAnyInput) {
  for (const char* unit : {"\"", "'", "\u201C", "\u201Ca ", "\u00BB", "\" ", " '", "\u201C'\u00AB\"", "s' a",
                           " \"a", "\\\"", " \"\"a", "\\"}) {
    std::string text;
    while (text.size() < 1'000'000) text += unit;
    const std::vector<Quotation> found = found_in(text);
    std::uint32_t last = 0;
    std::size_t in_order = 0;
    for (const Quotation& one : found) {
      in_order += last <= one.bytes.begin && one.bytes.begin <= one.bytes.end && one.bytes.end <= text.size();
      last = one.bytes.begin;
    }
    EXPECT_EQ(in_order, found.size()) << unit;
  }
}

}  // namespace
}  // namespace slant
