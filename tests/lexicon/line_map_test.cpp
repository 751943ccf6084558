// Offsets, lines and columns.
#include "lexicon/line_map.hpp"

#include <string>

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(LineMap, CountsCodePointsFromOne) {
  const std::string text = "ab\n\u0440\u0435\u0436 x\r\nlast\rend";
  const LineMap lines(text);
  const auto at = [&](const char* what) {
    return lines.position(static_cast<std::uint32_t>(text.find(what)));
  };
  EXPECT_EQ(at("b").column, 2U);
  EXPECT_EQ(at("x").line, 2U);
  EXPECT_EQ(at("x").column, 5U);
  EXPECT_EQ(at("last").line, 3U);
  EXPECT_EQ(at("end").line, 4U);
  EXPECT_EQ(lines.position(static_cast<std::uint32_t>(text.size())).column, 4U);
}

TEST(LineMap, GivesLinesWithoutTheirEnds) {
  const std::string text = "ab\r\n\ncd";
  const LineMap lines(text);
  EXPECT_EQ(lines.line(1), (ByteSpan{0, 2}));
  EXPECT_EQ(lines.line(4), (ByteSpan{4, 4}));
  EXPECT_EQ(lines.line(6), (ByteSpan{5, 7}));
}

TEST(LineMap, AgreesWithCountingOnLongLines) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += i % 7 == 0 ? "\u0430" : "b";
  const LineMap lines(text);
  std::uint32_t column = 1;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) continue;
    EXPECT_EQ(lines.position(static_cast<std::uint32_t>(i)).column, column++);
  }
}

}  // namespace
}  // namespace slant
