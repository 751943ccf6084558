// JSON Lines: what becomes of each kind of value, and that a bad line costs one record.
#include "corpus/jsonl.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/all_records.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

AllRecords read_jsonl(std::string_view text, ReadLimits limits = {}, std::string damage = {}) {
  JsonlReader reader(std::make_unique<MemorySource>(text, static_cast<std::size_t>(-1), std::move(damage)),
                     "a.jsonl", limits);
  return all_records(reader);
}

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

TEST(Jsonl, KeepsTheTextOfEveryKindOfValue) {
  EXPECT_THAT(
      read_jsonl(R"({"s":"x","n":-1.50e+3,"big":123456789012345678901234567890,"t":true,"f":false,"z":null})")
          .records,
      ElementsAre("1|s=x|n=-1.50e+3|big=123456789012345678901234567890|t=true|f=false|z="));
}

TEST(Jsonl, SaysOfWhichTypeAValueWas) {
  const std::string_view text = R"({"s":"1","n":1,"t":true,"l":[1],"z":null})";
  JsonlReader reader(std::make_unique<MemorySource>(text), "a.jsonl", {});
  Record record;
  std::vector<Fault> faults;
  ASSERT_EQ(reader.next(record, faults), RecordReader::Outcome::record);
  std::vector<ValueType> types;
  for (const RecordValue& value : record.values) types.push_back(value.type);
  EXPECT_THAT(types, ElementsAre(ValueType::text, ValueType::number, ValueType::truth, ValueType::list,
                                 ValueType::text));
}

TEST(Jsonl, FlattensObjectsAndKeepsListsAsJson) {
  EXPECT_THAT(
      read_jsonl(R"({"meta":{"leaning":"left","a":{"b":1},"none":{}},"tags":[ "x", {"y":[1,2]} ] ,"end":2})")
          .records,
      ElementsAre(R"(1|meta.leaning=left|meta.a.b=1|tags=[ "x", {"y":[1,2]} ]|end=2)"));
}

TEST(Jsonl, UnescapesStringsAndNames) {
  EXPECT_THAT(read_jsonl(R"({"\u0061":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"})").records,
              ElementsAre("1|a=\"\\/\b\f\n\r\t\xC3\xA9\xF0\x9F\x98\x80"));
}

TEST(Jsonl, ReplacesLoneSurrogatesAndSaysSo) {
  const AllRecords all = read_jsonl(R"({"a":"x\ud83dy\ude00\ud83d\ud83d\ude00"})");
  EXPECT_THAT(all.records, ElementsAre("1|a=x\xEF\xBF\xBDy\xEF\xBF\xBD\xEF\xBF\xBD\xF0\x9F\x98\x80"));
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("warning: 3 malformed parts")));
}

TEST(Jsonl, LosesOnlyTheBadLines) {
  const AllRecords all = read_jsonl(
      "{\"a\":1}\n{\"a\":\n\n  \r\nnonsense\n{\"a\":2}\r\n{\"a\":3} "
      "}\n{\"a\":tru}\n{\"a\":01}\n{\"a\" 1}\n"
      "{\"a\":\"x\ty\"}\n{\"a\":\"\\q\"}\n{\"a\":[1,]}\n[1]\n7\n{\"a\":[{\"b\":nul}]}\n{\"a\":5}");
  EXPECT_THAT(all.records, ElementsAre("1|a=1", "6|a=2", "17|a=5"));
  EXPECT_EQ(all.bad, 12u);
  EXPECT_EQ(all.faults.size(), 12u);
  for (const std::string& kind : all.kinds) EXPECT_EQ(kind, "bad JSON");
  EXPECT_THAT(all.faults[0], HasSubstr("a.jsonl:2:"));
  EXPECT_THAT(all.faults[1], HasSubstr("a.jsonl:5:1: error: a single value where an object was expected"));
  EXPECT_THAT(all.faults[2], HasSubstr("a.jsonl:7:9: error: more stands behind the end of the object"));
  EXPECT_THAT(all.faults[3], HasSubstr("neither string, number"));
  EXPECT_THAT(all.faults[4], HasSubstr("a number is malformed"));
  EXPECT_THAT(all.faults[6], HasSubstr("control character"));
  EXPECT_THAT(all.faults[7], HasSubstr("escape"));
  EXPECT_THAT(all.faults[9], HasSubstr("a list where an object was expected"));
}

TEST(Jsonl, GivesTheSameAtEveryChunkSize) {
  const std::string text =
      "{\"a\":\"one\"}\n\r\n{\"a\":\"tw\xC3\xA9\"}\r\n{\"a\":\"bad \xFF\"}\n{bad\n{\"a\":\"" +
      std::string(40, 'x') + "\"}\n{\"a\":\"last\"}";
  for (const std::size_t limit : {std::size_t{1} << 20, std::size_t{30}, std::size_t{15}}) {
    const AllRecords whole = read_jsonl(text, {text.size() + 1, limit});
    for (std::size_t chunk = 1; chunk <= text.size(); ++chunk) {
      EXPECT_EQ(read_jsonl(text, {chunk, limit}), whole) << "chunks of " << chunk << ", limit " << limit;
    }
  }
}

// simdjson looks at the byte behind an object that is out of balance, where the buffer may hold older lines.
TEST(Jsonl, SaysTheSameWhateverEarlierLinesLeftInTheBuffer) {
  const std::string text = repeated("{\"a\":\"" + std::string(60, '}') + "\"}\n", 3) + "{\"a\":1:}true}}";
  const AllRecords whole = read_jsonl(text);
  EXPECT_EQ(whole.bad, 1U);
  for (std::size_t chunk = 1; chunk <= text.size(); ++chunk) {
    EXPECT_EQ(read_jsonl(text, {chunk, 4096}), whole) << "chunks of " << chunk;
  }
}

TEST(Jsonl, ReadsOnBehindALongLineWhoseMemoryItGaveBack) {
  const std::string longer(std::size_t{9} << 20, 'x');
  std::string file;
  for (int i = 0; i < 2; ++i) {
    file += R"({"id":1,"s":"\n)" + longer + "\"}\n";
    file +=
        repeated("{\"id\":2,\"s\":\"short\"}\n", 40'000);  // more than the chunk that the long one ends in
    file += R"({"id":3,"s":"\ud800)" + longer + "\"}\n";   // for the whole parser
  }
  const AllRecords all = read_jsonl(file);
  ASSERT_EQ(all.records.size(), 2 * 40'002U);
  EXPECT_EQ(all.records[0], "1|id=1|s=\n" + longer);
  EXPECT_EQ(all.records[40'000], "40001|id=2|s=short");
  EXPECT_EQ(all.records[80'003], "80004|id=3|s=\uFFFD" + longer);
}

TEST(Jsonl, TakesTheLastOfTwoValuesOfOneName) {
  const AllRecords all = read_jsonl(R"({"a":1,"b":{"c":2},"a":3,"b.c":4})");
  EXPECT_THAT(all.records, ElementsAre("1|a=3|b.c=4"));
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("warning: the name 'a' stands twice")));
  std::string many = "{";
  for (int i = 0; i < 50; ++i) many += "\"n" + std::to_string(i) + "\":" + std::to_string(i) + ",";
  const AllRecords long_record = read_jsonl(many + "\"n7\":\"again\"}");
  EXPECT_THAT(long_record.records, ElementsAre(HasSubstr("|n6=6|n7=again|n8=8|")));
  EXPECT_THAT(long_record.kinds, ElementsAre("repeated names"));
}

TEST(Jsonl, SurvivesNestingOfAHundredThousand) {
  constexpr int deep = 100'000;
  const AllRecords all = read_jsonl(
      "{\"a\":" + repeated("[", deep) + repeated("]", deep) + "}\n{\"a\":" + repeated("{\"a\":", deep) + "1" +
      repeated("}", deep) + "}\n" + repeated("[", deep) + "\n" + repeated("{\"a\":", deep) + "\n{\"a\":1}\n");
  EXPECT_THAT(all.records, ElementsAre("5|a=1"));
  EXPECT_EQ(all.bad, 4u);
  EXPECT_THAT(all.faults[0], HasSubstr("nested more than 100 deep"));
  EXPECT_THAT(all.faults[1], HasSubstr("nested more than 100 deep"));
}

TEST(Jsonl, BoundsTheNamesOfDeepObjects) {
  const std::string part(500, 'n');
  const AllRecords all = read_jsonl(repeated("{\"" + part + "\":", 20) + "1" + repeated("}", 20));
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("the name of a field is longer than 4096 bytes")));
}

TEST(Jsonl, SkipsALineBeyondTheLimitWithoutHoldingIt) {
  const std::string text = "{\"a\":1}\n{\"a\":\"" + std::string(5000, 'x') + "\"}\n{\"a\":2}\n";
  const AllRecords all = read_jsonl(text, {64, 1000});
  EXPECT_THAT(all.records, ElementsAre("1|a=1", "3|a=2"));
  EXPECT_THAT(all.faults,
              ElementsAre(testing::AllOf(HasSubstr("a.jsonl:2: error: record longer than 1000 bytes"),
                                         HasSubstr("--max-record-bytes"))));
}

TEST(Jsonl, ReplacesMalformedUtf8AndNulsAndCountsThem) {
  const AllRecords all =
      read_jsonl(std::string_view("{\"a\":\"x\xFFy\"}\n{\"a\":\"p\0q\"}\n{\"a\":\"\\u0000\"}\n", 39));
  EXPECT_THAT(all.records, ElementsAre("1|a=x\xEF\xBF\xBDy", "2|a=p\xEF\xBF\xBDq", "3|a=\xEF\xBF\xBD"));
  EXPECT_THAT(all.kinds, ElementsAre("malformed UTF-8", "NUL bytes", "NUL bytes"));
}

TEST(Jsonl, SaysThatTheLastLineMayHaveBeenCut) {
  const AllRecords all = read_jsonl("{\"a\":1}\n{\"a\":\"tw");
  EXPECT_THAT(all.records, ElementsAre("1|a=1"));
  EXPECT_THAT(all.faults, ElementsAre(testing::AllOf(HasSubstr("a.jsonl:2: error: a string is not closed"),
                                                     HasSubstr("the file may have been cut off"))));
}

TEST(Jsonl, KeepsTheRecordsBeforeACut) {
  const AllRecords all = read_jsonl("{\"a\":1}\n{\"a\":2}", {}, "truncated");
  EXPECT_THAT(all.records, ElementsAre("1|a=1"));
  EXPECT_EQ(all.bad, 1u);
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("a.jsonl:2: error: the file breaks off here: truncated")));
}

// A source of one endless line: memory must not follow it.
class EndlessLine : public ByteSource {
 public:
  explicit EndlessLine(std::uint64_t bytes) : left_(bytes) {}
  std::size_t read(char* buffer, std::size_t size) override {
    const auto given = static_cast<std::size_t>(std::min<std::uint64_t>(size, left_));
    std::fill(buffer, buffer + given, 'x');
    left_ -= given;
    largest = std::max(largest, size);
    return given;
  }
  static inline std::size_t largest{0};

 private:
  std::uint64_t left_;
};

TEST(Jsonl, HoldsNoMoreOfAnEndlessLineThanTheLimit) {
  EndlessLine::largest = 0;
  JsonlReader reader(std::make_unique<EndlessLine>(std::uint64_t{1} << 30), "a.jsonl", {1 << 16, 1 << 20});
  const AllRecords all = all_records(reader);
  EXPECT_EQ(all.bad, 1u);
  EXPECT_EQ(EndlessLine::largest, std::size_t{1} << 16);  // reads never grow, so the buffer does not either
}

}  // namespace
}  // namespace slant
