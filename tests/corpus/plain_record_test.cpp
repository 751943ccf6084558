// Ordinary lines are taken and read as the parser reads them; all others are left to it.
#include "corpus/plain_record.hpp"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/isa.hpp"
#include "corpus/plain_record_check.hpp"

namespace slant {
namespace {

// Whether the scanner takes the line; a failure where it reads it otherwise than the parser.
bool takes(std::string_view line) {
  PlainRecordCheck check;
  std::string wrong;
  const bool taken = check.takes(line, wrong);
  EXPECT_EQ(wrong, "") << line;
  return taken;
}

const std::vector<std::string> ordinary{
    R"({})",
    R"({ })",
    R"({"text":""})",
    R"({"text":"a"})",
    "{ \"text\" :\t\"a\" , \"b\"\r: 1 }",
    R"({"id": "a-1", "outlet": "The Lamp", "text": "Say \"no\".\n\nThen \\ and \/ and \b\f\r\t."})",
    R"({"text": "\u0041\u00e9\u20AC\ud83d\ude00\uD83D\uDE00 x \uffff\n\n"})",
    "{\"text\": \"caf\xC3\xA9 \xE2\x80\x9Cquoted\xE2\x80\x9D \xF0\x9F\x98\x80\x7F\"}",
    R"({"n": 0, "m": -1, "x": 12.50, "y": -0.5e+10, "z": 1E400, "t": true, "f": false, "u": null})",
    R"({"meta": {"leaning": "left", "a": {"b": 1, "none": {}}}, "end": 2})",
    R"({"meta": {"a": [1, {"b": []}]}})",
    R"({"tags": [], "more": [ ], "spans": [{"start": 0, "label": "x \" y \u00e9", "of": [true, null]} , "s" ] , "l": [1]})",
    R"({"a.b": 1, "a": {"c": 2}})",
    R"({"": 1, " ": 2})",
    R"({"a": {"": {"": 1}}})",
};

const std::vector<std::string> not_ordinary{
    "",
    "{",
    "}",
    "7",
    "[{}]",
    R"("}")",
    R"({"a"})",
    R"({"a":})",
    R"({"a":1,})",
    R"({,"a":1})",
    R"({"a":1 "b":2})",
    R"({"a":1}})",
    R"({"a":{"b":1})",
    R"({"a":{})",
    R"({"a":{"b":{}})",
    R"({"a":[{}})",
    R"({"a":[{"b":1}})",
    R"({"a":[1,]})",
    R"({"a":[1 2]})",
    R"({"a":[1})",
    R"({"a":[}]})",
    R"({"a":["x})",
    R"({"a":"x})",
    R"({"a":"x\"})",
    R"({"a":"\)"
    "}",
    R"({"a":"\u}",)",
    R"({"a":"\u12}"})",
    R"({"a":"\q"})",
    R"({"a":["\q"]})",
    R"({"a":"\ud83d"})",
    R"({"a":"\ud83d\u0041"})",
    R"({"a":"\ude00\ud83d"})",
    R"({"a":"\u0000"})",
    R"({"a":01})",
    R"({"a":1.})",
    R"({"a":.5})",
    R"({"a":1e})",
    R"({"a":+1})",
    R"({"a":-})",
    R"({"a":1x})",
    R"({"a":tru})",
    R"({"a":truee})",
    R"({"a":nul})",
    R"({"a":NaN})",
    R"({a:1})",
    R"({'a':1})",
    R"({"\u0061":1})",
    R"({"a":[{"\u0061":1}]})",
    R"({"a":1,"a":2})",
    R"({"a":1,"b":3,"a":2})",
    R"({"a.b":1,"a":{"b":2}})",
    "{\"a\":\"x\ty\"}",
    "{\"a\tb\":1}",
    "{\"a\":\x01 1}",
    "{\"a\":\f1}",
    std::string("{\"a\":\"\0\"}", 9),
    "{\"a\":\"\xFF\"}",
    "{\"a\":\"\xC3\"}",
    "{\"a\":\"\xED\xA0\x80\"}",
    "{\"\xC3\":1}",
    "{\"a\":[\"\xC0\x80\"]}",
};

TEST(PlainRecord, TakesOrdinaryLines) {
  for (const std::string& line : ordinary) EXPECT_TRUE(takes(line)) << line;
}

TEST(PlainRecord, LeavesAllOthers) {
  for (const std::string& line : not_ordinary) EXPECT_FALSE(takes(line)) << line;
}

TEST(PlainRecord, LeavesWhatIsDeepOrHasALongName) {
  const auto nested = [](int depth, const std::string& open, const std::string& close) {
    std::string line = "1";
    for (int i = 0; i < depth; ++i) line.insert(0, open).append(close);
    return line;
  };
  EXPECT_TRUE(takes(nested(10, "{\"a\":", "}")));
  EXPECT_FALSE(takes(nested(100, "{\"a\":", "}")));
  EXPECT_FALSE(takes(nested(101, "{\"a\":", "}")));
  EXPECT_TRUE(takes("{\"a\":" + nested(10, "[", "]") + "}"));
  EXPECT_FALSE(takes("{\"a\":" + nested(1000, "[", "]") + "}"));
  EXPECT_FALSE(takes("{\"a\":" + nested(1000, "[{\"a\":", "}]") + "}"));
  EXPECT_TRUE(takes("{\"" + std::string(4096, 'n') + "\":1}"));
  EXPECT_FALSE(takes("{\"" + std::string(4097, 'n') + "\":1}"));
  EXPECT_FALSE(takes("{\"" + std::string(4000, 'n') + "\":{\"" + std::string(96, 'm') + "\":1}}"));
}

// Escapes and ends at every place of a block, and texts longer than any memory set aside for them.
TEST(PlainRecord, ReadsStringsOfAnyLength) {
  for (std::size_t size = 0; size < 300; ++size) {
    const std::string plain(size, 'x');
    for (const std::string escape : {R"()", R"(\n)", R"(\")", R"(\\)", R"(\u00e9)", R"(\ud83d\ude00)"}) {
      ASSERT_TRUE(takes("{\"text\":\"" + plain + escape + "\"}"));
      ASSERT_TRUE(takes("{\"text\":\"" + escape + plain + escape + escape + "y\"}"));
    }
  }
  for (const std::size_t size : {16'000U, 16'383U, 16'384U, 16'385U, 40'000U, 100'000U}) {
    std::string text(size, 'x');
    EXPECT_TRUE(takes("{\"text\":\"\\n" + text + "\\n\"}"));
    for (std::size_t at = 0; at + 6 < size; at += 97) text.replace(at, 6, R"(\u20ac)");
    EXPECT_TRUE(takes("{\"text\":\"" + text + "\"}"));
    std::string escapes;
    while (escapes.size() < size) escapes += R"(\n\u20ac\ud83d\ude00)";
    EXPECT_TRUE(takes("{\"text\":\"" + escapes + "\"}"));
  }
}

TEST(PlainRecord, IsTheSameWithEveryInstructionSet) {
  const Isa best = isa();
  for (const Isa set : supported_isas()) {
    force_isa(set);
    for (const std::string& line : ordinary) EXPECT_TRUE(takes(line)) << line << " with " << name_of(set);
    for (const std::string& line : not_ordinary)
      EXPECT_FALSE(takes(line)) << line << " with " << name_of(set);
    for (int byte = 0; byte < 256; ++byte) {
      const bool is_plain = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
      const std::string line = "{\"text\":\"" + std::string(70, 'x') + static_cast<char>(byte) + "\"}";
      EXPECT_EQ(takes(line), is_plain) << byte << " with " << name_of(set);
    }
  }
  force_isa(best);
}

TEST(PlainRecord, KeepsNothingOfAnEarlierLine) {
  PlainRecordCheck check;
  std::string wrong;
  for (int round = 0; round < 2; ++round) {
    for (const auto* lines : {&ordinary, &not_ordinary}) {
      for (const std::string& line : *lines) {
        EXPECT_EQ(check.takes(line, wrong), lines == &ordinary) << line;
        EXPECT_EQ(wrong, "") << line;
      }
    }
  }
}

TEST(PlainRecord, AgreesWithTheParserOnDamagedLines) {
  std::mt19937 random(7);
  const auto below = [&](std::size_t bound) { return static_cast<std::size_t>(random() % bound); };
  const std::string_view bytes = "{}[]\",:\\ tfn0-1eE.u\t\n\xC3\xA9\xE2\xFF";
  PlainRecordCheck check;
  std::size_t taken = 0;
  for (int i = 0; i < 60'000; ++i) {
    std::string line = ordinary[below(ordinary.size())];
    for (std::size_t damage = below(3); damage > 0 && !line.empty(); --damage) {
      const std::size_t at = below(line.size());
      switch (below(4)) {
        case 0:
          line.erase(at, 1 + below(3));
          break;
        case 1:
          line.insert(at, 1, bytes[below(bytes.size())]);
          break;
        case 2:
          line[at] = bytes[below(bytes.size())];
          break;
        default:
          line.insert(at, line.substr(below(line.size()), below(12)));
          break;
      }
    }
    std::string wrong;
    taken += check.takes(line, wrong) ? 1 : 0;
    ASSERT_EQ(wrong, "") << line;
  }
  EXPECT_GT(taken, 20'000u);
  EXPECT_LT(taken, 55'000u);
}

TEST(PlainRecord, TakesAllLinesOfRealNews) {
  const std::filesystem::path data = std::filesystem::path(SLANT_DATA) / "same_event";
  if (!std::filesystem::exists(data)) GTEST_SKIP() << "no real data at " << SLANT_DATA;
  PlainRecordCheck check;
  for (const auto& file : std::filesystem::directory_iterator(data)) {
    if (file.path().extension() != ".jsonl") continue;
    std::ifstream lines(file.path());
    std::string wrong;
    for (std::string line; std::getline(lines, line);) {
      ASSERT_TRUE(check.takes(line, wrong)) << line;
      ASSERT_EQ(wrong, "") << line;
    }
  }
}

}  // namespace
}  // namespace slant
