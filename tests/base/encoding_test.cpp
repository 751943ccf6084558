// Encodings told from bytes, and decoded in pieces of any size.
#include "base/encoding.hpp"

#include <string>

#include <gtest/gtest.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

std::string decoded(std::string_view encoding, std::string_view bytes, std::size_t piece,
                    std::size_t* replaced = nullptr) {
  Decoder decoder(encoding);
  std::string out;
  std::size_t count = 0;
  for (std::size_t at = 0; at < bytes.size(); at += piece)
    count += decoder.decode(bytes.substr(at, piece), false, out);
  count += decoder.decode({}, true, out);
  if (replaced != nullptr) *replaced = count;
  return out;
}

std::string utf16(std::u16string_view text, bool little) {
  std::string bytes;
  for (const char16_t unit : text) {
    const auto low = static_cast<char>(unit & 0xFF);
    const auto high = static_cast<char>(unit >> 8);
    bytes += little ? low : high;
    bytes += little ? high : low;
  }
  return bytes;
}

TEST(DetectEncoding, SeesAByteOrderMark) {
  EXPECT_EQ(detect_encoding("\xEF\xBB\xBFx").name, "UTF-8");
  EXPECT_EQ(detect_encoding("\xEF\xBB\xBFx").bom_bytes, 3u);
  EXPECT_EQ(detect_encoding(std::string_view("\xFF\xFEx\0", 4)).name, "UTF-16LE");
  EXPECT_EQ(detect_encoding(std::string_view("\xFE\xFF\0x", 4)).name, "UTF-16BE");
  EXPECT_EQ(detect_encoding(std::string_view("\xFF\xFE\0\0x\0\0\0", 8)).name, "UTF-32LE");
  EXPECT_EQ(detect_encoding(std::string_view("\xFF\xFE\0\0x\0\0\0", 8)).bom_bytes, 4u);
}

TEST(DetectEncoding, SeesUtf16WithoutAMarkInAnyScript) {
  for (const std::u16string text :
       {u"{\"text\": \"The head of state said so.\"}\n", u"{\"text\": \"قال الرئيس في دمشق اليوم\"}\n",
        u"{\"text\": \"Президент заявил об этом в понедельник\"}\n"}) {
    EXPECT_EQ(detect_encoding(utf16(text, true)).name, "UTF-16LE");
    EXPECT_EQ(detect_encoding(utf16(text, false)).name, "UTF-16BE");
    EXPECT_FALSE(detect_encoding(utf16(text, true)).certain);
  }
}

TEST(DetectEncoding, TakesStrayNulsForNoUtf16) {
  EXPECT_EQ(detect_encoding(std::string_view("one\0two\0three words\0and more", 28)).name, "UTF-8");
}

TEST(DetectEncoding, SeesWindows1252InLettersAndQuotes) {
  EXPECT_EQ(detect_encoding("Le pr\xE9sident a \xE9t\xE9 re\xE7u").name, "windows-1252");
  EXPECT_EQ(detect_encoding("the \x93rebels\x94 didn\x92t come").name, "windows-1252");
  EXPECT_FALSE(detect_encoding("caf\xE9 ol\xE9").certain);
}

TEST(DetectEncoding, StaysWithUtf8ThatHasAFewMalformedBytes) {
  EXPECT_EQ(detect_encoding("na\xC3\xAFve caf\xC3\xA9 and \xE9t\xE9 d\xC3\xA9j\xC3\xA0 vu").name, "UTF-8");
  EXPECT_EQ(detect_encoding("all is ASCII but \xFF this").name, "UTF-8");
  EXPECT_EQ(detect_encoding("cut \xC3( inside \x80\x99 words").name, "UTF-8");
}

TEST(DetectEncoding, DoesNotMindASequenceCutByTheEnd) {
  for (const std::string_view text : {"caf\xC3", "a \xE2\x80", "a \xF0\x9F\x98"}) {
    EXPECT_EQ(detect_encoding(text).name, "UTF-8");
    EXPECT_TRUE(detect_encoding(text).certain);
  }
  EXPECT_TRUE(detect_encoding("").certain);
}

TEST(DetectEncoding, DoesNotTakeCyrillicForWindows1252) {
  const DetectedEncoding found =
      detect_encoding("\xCF\xF0\xE5\xE7\xE8\xE4\xE5\xED\xF2 \xE7\xE0\xFF\xE2\xE8\xEB");
  EXPECT_EQ(found.name, "UTF-8");
  EXPECT_FALSE(found.certain);
}

TEST(DetectEncoding, KnowsTheMarkOfANamedEncoding) {
  EXPECT_EQ(bom_bytes("\xEF\xBB\xBFx", "utf8"), 3u);
  EXPECT_EQ(bom_bytes("\xEF\xBB\xBFx", "windows-1252"), 0u);
  EXPECT_TRUE(names_utf8("utf8"));
  EXPECT_TRUE(names_utf8("UTF-8"));
  EXPECT_FALSE(names_utf8("UTF-16"));
}

TEST(Decoder, GivesTheSameInPiecesOfAnySize) {
  const std::string bytes = utf16(u"a\u00e9\u0627\U0001F600z", true);
  for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
    EXPECT_EQ(decoded("UTF-16LE", bytes, piece), "a\xC3\xA9\xD8\xA7\xF0\x9F\x98\x80z") << piece;
  }
  EXPECT_EQ(decoded("windows-1252", "\x93\xE9\x94\x80", 1), "\xE2\x80\x9C\xC3\xA9\xE2\x80\x9D\xE2\x82\xAC");
  EXPECT_EQ(decoded("Shift_JIS", "\x93\xFA\x96\x7B", 1), "\xE6\x97\xA5\xE6\x9C\xAC");
}

TEST(Decoder, ReplacesAndCountsWhatIsMalformed) {
  std::size_t replaced = 0;
  EXPECT_EQ(decoded("UTF-16LE", std::string_view("a\0\0\xD8z\0", 6), 1, &replaced), "a\xEF\xBF\xBDz");
  EXPECT_EQ(replaced, 1u);
  EXPECT_EQ(decoded("UTF-16LE", std::string_view("a\0b", 3), 1, &replaced), "a\xEF\xBF\xBD");
  EXPECT_EQ(replaced, 1u);
}

TEST(Decoder, DecodesMoreThanItsBuffers) {
  const std::string bytes(100'001, '\xE9');
  EXPECT_EQ(decoded("ISO-8859-1", bytes, bytes.size()).size(), 200'002u);
}

TEST(Decoder, RefusesANameNobodyKnows) {
  EXPECT_THROW(Decoder("utf-9"), InputError);
  EXPECT_THROW(Decoder(""), InputError);
}

}  // namespace
}  // namespace slant
