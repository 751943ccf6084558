// The fast engine gives the reference's words on every input, with every instruction set.
#include "text/engines.hpp"

#include <fstream>
#include <random>

#include <gtest/gtest.h>

#include "base/isa.hpp"
#include "base/unicode.hpp"
#include "text/code_point.hpp"
#include "text/segmentation.hpp"

namespace slant {
namespace {

class EngineTest : public testing::TestWithParam<Isa> {
 protected:
  void SetUp() override {
    before_ = isa();
    force_isa(GetParam());
  }
  void TearDown() override { force_isa(before_); }

  void expect_equal(std::string_view title, std::string_view text) {
    expect_equal(engines_, title, text);
    if (++texts_ % 4 == 0 && !HasFatalFailure()) expect_equal(eliding_, title, text);
  }

 private:
  static void expect_equal(Engines& engines, std::string_view title, std::string_view text) {
    const Engines::Readings readings = engines.read(title, text);
    ASSERT_EQ(readings.fast, readings.reference) << "title: " << title << "\ntext: " << text;
  }

  Isa before_{};
  std::size_t texts_{0};
  Engines engines_, eliding_{eliding_languages()};
};

// What news is made of, and what breaks programs.
constexpr std::string_view pieces[] = {"the",
                                       "President",
                                       "U.S.",
                                       "don't",
                                       "don’t",
                                       "‘tis",
                                       "3.14",
                                       "1,000;5",
                                       "a:b",
                                       "x_y",
                                       "_",
                                       "__",
                                       "O'Brien's",
                                       "e.g.,",
                                       "said.The",
                                       "it:The",
                                       "AT&amp;T",
                                       ",quot;",
                                       "& # 39;",
                                       "%MINIFYHTML1a%",
                                       "co-operate",
                                       "café",
                                       "CAFÉ",
                                       "naïve’s",
                                       "ß",
                                       "×",
                                       "÷",
                                       "à÷b",
                                       "é×",
                                       "“",
                                       "”",
                                       "—",
                                       "–",
                                       "…",
                                       "«",
                                       "»",
                                       "£5",
                                       "€5",
                                       "\u00A0",
                                       "\u202Fve",
                                       "1\u202F000",
                                       "\u202F",
                                       "\u00AD",
                                       "a\u00ADb",
                                       "\u200B",
                                       "\u2060",
                                       "\uFEFF",
                                       "\u2028",
                                       "\u0085",
                                       "Ã©",
                                       "â€œ",
                                       "Привет",
                                       "Москва's",
                                       "А’Б",
                                       "Ελλάδα",
                                       "ΐ",
                                       "ᾳ",
                                       "שלום",
                                       "צה\"ל",
                                       "ג'",
                                       "ג'ב",
                                       "السلام",
                                       "عَلَيْكُم",
                                       "١٢٣",
                                       "१२",
                                       "हिन्दी",
                                       "한국어",
                                       "가나",
                                       "ภาษาไทย",
                                       "中文分词",
                                       "日本語です",
                                       "カタカナ",
                                       "ｱｲｳ",
                                       "〱",
                                       "a中",
                                       "中a",
                                       "1月",
                                       "e\u0301",
                                       "\u0301",
                                       "a\u0308\u0301'b",
                                       "👨‍👩‍👧",
                                       "❤‍Ⓜa",
                                       "a‍❤",
                                       "a‍❤b",
                                       "🇸🇾🇺🇸",
                                       "🏽",
                                       "🇾🇺\u200DⓂa",
                                       "🇸🇾🇺\u200DⓂ",
                                       "🇸\u0301🇾\u200DⓂ",
                                       "🇸\u200DⓂ🇾",
                                       " \u200DⓂa",
                                       "\u2003\u2003\u200DⓂ",
                                       "\x15\u200DⓂa",
                                       "\u2003 \u200D🅰",
                                       "©",
                                       "Ⓜ",
                                       "ŉ",
                                       "İ",
                                       "ĳ",
                                       "ﬁ",
                                       "a\u200Db",
                                       "x\u2024y",
                                       "x·y",
                                       "x‧y",
                                       "5٫5",
                                       "\uFFFD",
                                       "\x01",
                                       "\x7F",
                                       "a.b.c",
                                       "1.a",
                                       "a.1",
                                       "'",
                                       "''",
                                       "a''b",
                                       "1'2",
                                       "1’2",
                                       "1’a",
                                       "@user",
                                       "#tag",
                                       "www.example.com/a_b",
                                       "Node.Js",
                                       "A.B",
                                       "Mr.",
                                       "No. 5",
                                       "?",
                                       "!\"",
                                       ".)",
                                       "....",
                                       "é.é",
                                       "é'é",
                                       "é’é",
                                       "é’ж",
                                       "a’ж",
                                       "\xC4\x80",
                                       "Ā’s",
                                       "\xE2\x80\xA2",
                                       "™",
                                       "ª",
                                       "º",
                                       "µ",
                                       "aªb",
                                       "МОСКВА",
                                       "Йод",
                                       "Ёж’и",
                                       "ΣΊΣΥΦΟΣ",
                                       "ΆΛΦΑ",
                                       "ᾼ",
                                       "Łódź",
                                       "ŻÓŁĆ's",
                                       "Iğdır",
                                       "Đặng",
                                       "Ⱥb",
                                       "\u212Am",
                                       "ſs",
                                       "ʼn",
                                       "Ძველი",
                                       "ᏣᎳᎩ",
                                       "ꭰ",
                                       "Ⴀა",
                                       "Ա։և",
                                       "مُحَمَّد",
                                       "م\u200Cی",
                                       "שָׁלוֹם",
                                       "צ\u05B8ה\"ל",
                                       "ה\u200D\"ל",
                                       "ג\u200D'",
                                       "क्षेत्र",
                                       "क़\u094D\u093C",
                                       "फ़\u200Dि",
                                       "தமிழ்",
                                       "가\u11A8",
                                       "м\u0301\u0316а",
                                       "ж\u0316\u0301",
                                       "Ж_ж",
                                       "Ж5ж",
                                       "Ж.Ж:ж·ж",
                                       "жтж中",
                                       "ЖЖ\u2003ж",
                                       "𐐀𐐨",
                                       "а𝕏б",
                                       "_x000D_",
                                       "_x005F_",
                                       "_xD83D__xDE00_",
                                       "\u0085",
                                       "\u0092s",
                                       "\u0093a\u0094",
                                       "\u200F",
                                       "م\u200F",
                                       "\u202Bم\u202C",
                                       "\u061C",
                                       "а\u200C",
                                       "а\u200C\u200Cб",
                                       "é\u034F",
                                       "é\uFE0F",
                                       "é\uFE0F\u0301",
                                       "_é_",
                                       "__Ж__\u200F",
                                       "\u202Fmot\u202F",
                                       "_\u200D_a\u200D_",
                                       "L'Écho",
                                       "l’armée",
                                       "d' ",
                                       "l’",
                                       "qu'l'on",
                                       "dell’Ùltimo",
                                       "N'Djamena",
                                       "lʼart",
                                       "l‛art",
                                       "ç’a",
                                       "jusqu'_à_"};
constexpr std::string_view spaces[] = {" ",  " ",  " ",    "",   "",   "\n",  "\n\n",
                                       "\t", "  ", "\r\n", ". ", ", ", " - ", "-"};

TEST_P(EngineTest, AgreesOnRandomText) {
  std::mt19937_64 random(20);
  const auto one_of = [&](const auto& all) { return all[random() % std::size(all)]; };
  for (int round = 0; round < 3000; ++round) {
    std::string text(random() % 70, random() % 2 == 0 ? ' ' : 'a');
    const std::size_t size = random() % 40;
    // From few pieces, so that the same ones meet often.
    const std::string_view favourites[] = {one_of(pieces), one_of(pieces), one_of(pieces)};
    for (std::size_t i = 0; i < size; ++i) {
      text += random() % 2 == 0 ? one_of(favourites) : one_of(pieces);
      text += one_of(spaces);
    }
    expect_equal(std::string(one_of(pieces)) + " " + std::string(one_of(pieces)), text);
    if (HasFatalFailure()) return;
  }
}

TEST_P(EngineTest, AgreesOnRandomBytesMadeValid) {
  std::mt19937_64 random(21);
  for (int round = 0; round < 1500; ++round) {
    std::string text(random() % 300, ' ');
    constexpr std::string_view likely = "ab .'é";
    for (char& c : text) {
      c = random() % 3 == 0 ? static_cast<char>(random() % 256) : likely[random() % likely.size()];
    }
    replace_malformed(text);
    expect_equal("", text);
    if (HasFatalFailure()) return;
  }
}

// Each piece at every place of a block, and over the edges of a batch.
TEST_P(EngineTest, AgreesWhereverAPieceStands) {
  for (const std::string_view piece : pieces) {
    for (std::size_t at = 0; at < 70; ++at) {
      expect_equal("", std::string(at, 'x') + std::string(piece) + "y " + std::string(piece));
      if (at % 3 == 0) expect_equal("", std::string(4060 + at, ' ') + "a" + std::string(piece) + "b");
      if (HasFatalFailure()) return;
    }
  }
}

// By itself, between letters, doubled, before an apostrophe, behind marks; at changing places of a block.
TEST_P(EngineTest, AgreesOnEachCharacter) {
  std::string text;
  for (std::int32_t c = 0x80; c < 0x10000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string one;
    append_code_point(c, one);
    text += one + " a" + one + "b Ж" + one + "ж " + one + one + "'" + one + " e\u0323" + one + "\u0301 ";
    if (c % 64 != 63) continue;
    expect_equal("", text);
    if (HasFatalFailure()) return;
    text.assign(static_cast<std::size_t>(c / 64 % 64), ' ');
  }
}

// Words of letters that fold, over the ends of blocks and batches, without other text between.
TEST_P(EngineTest, AgreesOnLongRunsOfLetters) {
  for (const std::string_view word : {"Жж", "ЖΣ\u0301", "İŁ", "Ⱥ\u0316", "éŻ", "قَ", "Ა"}) {
    for (std::size_t before = 0; before < 70; ++before) {
      for (const std::string_view space : {" ", "", "\n\n"}) {
        std::string text(before, before % 2 == 0 ? ' ' : 'a');
        while (text.size() < 4300) text.append(word).append(text.size() % 5 == 0 ? space : "");
        expect_equal("", text);
        if (HasFatalFailure()) return;
      }
    }
  }
}

TEST_P(EngineTest, AgreesOnUnicodesTest) {
  const auto cases = read_segmentation_file("/usr/share/unicode/auxiliary/WordBreakTest.txt");
  if (cases.empty()) GTEST_SKIP() << "WordBreakTest.txt is not there: install unicode-data";
  for (const SegmentationCase& one : cases) {
    expect_equal("", one.text);
    expect_equal("", "a" + one.text + "a " + one.text);
    if (HasFatalFailure()) return;
  }
}

TEST_P(EngineTest, AgreesOnRealText) {
  const std::string data = SLANT_DATA;
  std::size_t lines = 0;
  for (const char* name : {"/same_event/fakes_dev.jsonl", "/same_event/basil_dev.jsonl", "/seeds/seeds.jsonl",
                           "/headlines/ruwa_dev.jsonl", "/loaded_language/semeval21_task6.jsonl"}) {
    std::ifstream file(data + name);
    // The lines as they are, escapes and all: more marks than their texts have.
    for (std::string line; std::getline(file, line); ++lines) {
      replace_malformed(line);
      expect_equal(line.substr(0, 80), line);
      if (HasFatalFailure()) return;
    }
  }
  if (lines == 0) GTEST_SKIP() << "real news is not there: " << data;
}

INSTANTIATE_TEST_SUITE_P(Sets, EngineTest, testing::ValuesIn(supported_isas()),
                         [](const auto& one) { return std::string(name_of(one.param)); });

}  // namespace
}  // namespace slant
