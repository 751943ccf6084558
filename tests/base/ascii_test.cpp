// Classes of ASCII characters hold no others; trimming.
#include "base/ascii.hpp"

#include <string>

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(Ascii, LettersAndDigitsAreThoseOfAscii) {
  std::string letters, digits;
  for (int c = -128; c < 128; ++c) {
    if (is_letter(static_cast<char>(c))) letters += static_cast<char>(c);
    if (is_digit(static_cast<char>(c))) digits += static_cast<char>(c);
  }
  EXPECT_EQ(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  EXPECT_EQ(digits, "0123456789");
}

TEST(Ascii, CharactersBeyondAreInNoClass) {
  EXPECT_FALSE(is_letter(char32_t{0xE9}));             // é
  EXPECT_FALSE(is_digit(char32_t{0x661}));             // an Arabic one
  EXPECT_FALSE(is_letter_or_digit(char16_t{0x0141}));  // Ł, whose last byte is an A
}

TEST(Ascii, LowerCaseLeavesAllButCapitalsAlone) {
  EXPECT_EQ(to_lower_case('Q'), 'q');
  for (const char c : {'q', '@', '[', '7', '\xC9'}) EXPECT_EQ(to_lower_case(c), c);
}

TEST(Ascii, HexadecimalDigitsHaveValues) {
  EXPECT_EQ(hex_value('7'), 7);
  EXPECT_EQ(hex_value('f'), 15);
  EXPECT_EQ(hex_value('A'), 10);
  for (const char c : {'g', 'G', '/', ':', '@', '`'}) EXPECT_EQ(hex_value(c), -1) << c;
}

TEST(Ascii, TrimmedOfWhiteSpaceOrOfWhatIsSaid) {
  EXPECT_EQ(trimmed(" \t a b\r\n"), "a b");
  EXPECT_EQ(trimmed(" \n "), "");
  EXPECT_EQ(trimmed(""), "");
  EXPECT_EQ(trimmed("\"a b\" ", "\" "), "a b");
  EXPECT_TRUE(is_blank("\t\r\n "));
  EXPECT_FALSE(is_blank(" \v"));
}

}  // namespace
}  // namespace slant
