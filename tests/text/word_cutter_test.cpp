// Words against Unicode's own test, and of six languages spelled out.
#include "text/word_cutter.hpp"

#include <chrono>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/segmentation.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> words_of(std::string_view text) {
  std::vector<ByteSpan> spans;
  WordCutter().words(text, spans);
  return spelled(text, spans);
}

TEST(WordCutter, PassesUnicodesWordBreakTestWhole) {
  const auto cases = read_segmentation_file("/usr/share/unicode/auxiliary/WordBreakTest.txt");
  if (cases.empty()) GTEST_SKIP() << "WordBreakTest.txt is not there: install unicode-data";
  EXPECT_EQ(cases.size(), 1823u);
  WordCutter cutter;
  std::vector<std::uint32_t> found;
  for (const SegmentationCase& one : cases) {
    cutter.boundaries(one.text, found);
    EXPECT_EQ(found, one.boundaries) << one.line;
  }
}

TEST(WordCutter, CutsEnglish) {
  EXPECT_THAT(
      words_of(
          "The U.S.-backed rebels' 3,500 men don't e-mail a.b@c.org, al-Assad's \u201Cregime\u201D: 5.5%!"),
      ElementsAre("The", "U.S", "backed", "rebels", "3,500", "men", "don't", "e", "mail", "a.b", "c.org",
                  "al", "Assad's", "regime", "5.5"));
}

TEST(WordCutter, CutsFrench) {
  EXPECT_THAT(
      words_of("L\u2019arm\u00E9e d'Alep a-t-elle recul\u00E9\u00A0? "
               "\u00AB\u00A0Oui\u00A0\u00BB, aujourd\u2019hui."),
      ElementsAre("L\u2019arm\u00E9e", "d'Alep", "a", "t", "elle", "recul\u00E9", "Oui", "aujourd\u2019hui"));
}

TEST(WordCutter, CutsTurkish) {
  EXPECT_THAT(words_of("T\u00FCrkiye'nin ask\u00EErleri \u0130dlib'e girdi; 12. kez."),
              ElementsAre("T\u00FCrkiye'nin", "ask\u00EErleri", "\u0130dlib'e", "girdi", "12", "kez"));
}

TEST(WordCutter, CutsRussian) {
  EXPECT_THAT(words_of("Власти Сирии, по-видимому, отвели войска (2020)."),
              ElementsAre("Власти", "Сирии", "по", "видимому", "отвели", "войска", "2020"));
}

TEST(WordCutter, CutsArabicWithItsMarksAndDigits) {
  EXPECT_THAT(words_of("قال الرئيس، «نعم» في عام ٢٠٢٠؛ مُحَمَّد؟"),
              ElementsAre("قال", "الرئيس", "نعم", "في", "عام", "٢٠٢٠", "مُحَمَّد"));
}

TEST(WordCutter, CutsChineseByTheDictionary) {
  EXPECT_THAT(words_of("叙利亚政府军在2020年进入伊德利卜。"),
              ElementsAre("叙利亚", "政府", "军", "在", "2020", "年", "进入", "伊", "德", "利", "卜"));
}

TEST(WordCutter, CutsJapaneseAndThaiByTheDictionary) {
  EXPECT_THAT(words_of("政府はデモを弾圧した"), ElementsAre("政府", "は", "デモ", "を", "弾圧", "した"));
  EXPECT_THAT(words_of("รัฐบาลซีเรีย"), ElementsAre("รัฐบาล", "ซีเรีย"));
}

TEST(WordCutter, KeepsMixedKanaWithTheLongVowelTogetherForTheDictionary) {
  EXPECT_THAT(words_of("コーヒー"), ElementsAre("コーヒー"));
}

TEST(WordCutter, FindsNoWordInMarksEmojiAndLoneUnderscores) {
  EXPECT_THAT(
      words_of("__ \u0301 \U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1F8\U0001F1FE ... \uFFFD"),
      IsEmpty());
  EXPECT_THAT(words_of(""), IsEmpty());
}

TEST(WordCutter, LeavesUnderscoresAtTheEdgesOfWordsOut) {
  EXPECT_THAT(words_of("_regime_ __rebels__ _x y_ (_a_) _b_."),
              ElementsAre("regime", "rebels", "x", "y", "a", "b"));
  EXPECT_THAT(words_of("snake_case _snake_case_ x_1"), ElementsAre("snake_case", "snake_case", "x_1"));
  EXPECT_THAT(words_of("\u00AB\u202Fmot\u202F\u00BB 10\u202F000\u202F\u20AC"),
              ElementsAre("mot", "10\u202F000"));
  EXPECT_THAT(words_of("_l'arm\u00E9e_ _режим_ _النظام_ _정권_"),
              ElementsAre("l'arm\u00E9e", "режим", "النظام", "정권"));
}

TEST(WordCutter, LeavesWhatNobodySeesAtTheEdgesOfWordsOut) {
  for (const char* mark :
       {"\u200E", "\u200F", "\u061C", "\u202A", "\u202E", "\u2066", "\u2069", "\u200D", "\u200C", "\u034F",
        "\uFE00", "\uFE0F", "\u00AD", "\u2060", "\uFEFF", "\u202C\u200F"}) {
    const std::string m = mark;
    for (const std::string word : {"regime", "\u0631\u0698\u06CC\u0645", "r\u00E9gime", "режим",
                                   "\u0938\u0924\u094D\u0924\u093E", "5"}) {
      EXPECT_THAT(words_of(word + m + " " + m + word + " " + m + word + m + ". _" + m + word + m + "_"),
                  ElementsAre(word, word, word, word))
          << word << " U+" << std::hex << static_cast<int>(mark[1]);
    }
  }
}

TEST(WordCutter, KeepsJoinersInsideWords) {
  EXPECT_THAT(words_of("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u0915\u094D\u200D\u0937"),
              ElementsAre("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u0915\u094D\u200D\u0937"));
  EXPECT_THAT(words_of("e\u0301 \u0645\u064F"),
              ElementsAre("e\u0301", "\u0645\u064F"));  // marks that are seen
}

TEST(WordCutter, KeepsNulBytesAndLineEndsOutOfWords) {
  EXPECT_THAT(words_of(std::string_view("a\0b\r\nc\u2028d", 10)), ElementsAre("a", "b", "c", "d"));
}

TEST(WordCutter, TakesAWordOfTenMegabytes) {
  const std::string word(10'000'000, 'x');
  std::vector<ByteSpan> spans;
  WordCutter().words(word, spans);
  EXPECT_THAT(spans, ElementsAre(ByteSpan{0, 10'000'000}));
}

TEST(WordCutter, StartsWithoutCompilingRules) {
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 100; ++i) WordCutter();
  const auto each = (std::chrono::steady_clock::now() - begin) / 100;
  EXPECT_LT(each, std::chrono::milliseconds(5));  // from the text of the rules it would be 30
}

}  // namespace
}  // namespace slant
