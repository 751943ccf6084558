// Sentence boundaries against Unicode's own test, and against ICU on random text.
#include "text/sentence_breaks.hpp"

#include <random>

#include <gtest/gtest.h>
#include <unicode/brkiter.h>

#include "text/segmentation.hpp"

namespace slant {
namespace {

std::vector<std::uint32_t> breaks_of(std::string_view text) {
  std::vector<std::uint32_t> out;
  sentence_breaks(text, 0, out);
  return out;
}

TEST(SentenceBreaks, PassUnicodesSentenceBreakTestWhole) {
  const auto cases = read_segmentation_file("/usr/share/unicode/auxiliary/SentenceBreakTest.txt");
  if (cases.empty()) GTEST_SKIP() << "SentenceBreakTest.txt is not there: install unicode-data";
  EXPECT_EQ(cases.size(), 502u);
  for (const SegmentationCase& one : cases) {
    std::vector<std::uint32_t> found = breaks_of(one.text);
    found.insert(found.begin(), 0);
    EXPECT_EQ(found, one.boundaries) << one.line;
  }
}

TEST(SentenceBreaks, EqualIcusOnRandomText) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> reference(
      icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
  ASSERT_TRUE(U_SUCCESS(status));
  // One or more of each class, and what news is made of.
  const std::u32string alphabet =
      U"aabBcC19  "
      U"..!?,;:-\"')(\n\r\t\u0085\u2029\u00A0\u00AD\u0301\u200D\u2019\u201D\u2026א中۔。３\U0001F600\u01C5";
  std::mt19937 random(7);
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    const std::size_t size = random() % 12 + 1;
    for (std::size_t i = 0; i < size; ++i) {
      append_code_point(static_cast<std::int32_t>(alphabet[random() % alphabet.size()]), text);
    }
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8(text);
    reference->setText(units);
    std::vector<std::uint32_t> expected;
    reference->first();
    for (std::int32_t at = reference->next(); at != icu::BreakIterator::DONE; at = reference->next()) {
      std::string head;
      units.tempSubString(0, at).toUTF8String(head);
      expected.push_back(static_cast<std::uint32_t>(head.size()));
    }
    ASSERT_EQ(breaks_of(text), expected) << testing::PrintToString(text);
  }
}

TEST(SentenceBreaks, TakeLinearTimeOnTerminatorsAndMarks) {
  for (const std::string& unit :
       {std::string("."), std::string("a."), std::string(". "), std::string("\u0301."), std::string(".,")}) {
    std::string text;
    while (text.size() < 2'000'000) text += unit;
    EXPECT_EQ(breaks_of(text).back(), text.size());
  }
}

}  // namespace
}  // namespace slant
