// JSON that is not an object a line: joined objects, lists, objects over several lines, answers of web services.
#include <algorithm>
#include <chrono>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/all_records.hpp"
#include "corpus/json_extent.hpp"
#include "corpus/jsonl.hpp"

namespace slant {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

// The same at every chunk size.
AllRecords read_json(std::string_view text, std::string damage = {}, std::size_t limit = std::size_t{1} << 20,
                     const std::string& text_name = {}) {
  const auto read_in = [&](std::size_t chunk) {
    JsonlReader reader(std::make_unique<MemorySource>(text, static_cast<std::size_t>(-1), damage), "a.json",
                       {chunk, limit}, text_name);
    return all_records(reader);
  };
  AllRecords whole = read_in(text.size() + 1);
  for (std::size_t chunk = 1; chunk <= text.size(); chunk += 1 + chunk / 16) {
    EXPECT_EQ(read_in(chunk), whole) << "chunks of " << chunk;
  }
  return whole;
}

TEST(JsonLayout, ReadsObjectsThatAreJoined) {
  for (const std::string between :
       {"", " ", "\t", ",", "\r", "\x1E", "\r\x1E", "\xEF\xBB\xBF", "\n\xEF\xBB\xBF"}) {
    const std::string text = "{\"a\":\"}{\"}" + between + "{\"a\":2}\n{\"a\":3}" + between + "{\"a\":4}" +
                             between + "{\"a\":5}\n{\"a\":6}\n";
    const AllRecords all = read_json(text);
    ASSERT_EQ(all.records.size(), 6U) << between;
    for (std::size_t i = 1; i < 6; ++i) EXPECT_THAT(all.records[i], HasSubstr("|a=" + std::to_string(i + 1)));
    EXPECT_THAT(all.faults, IsEmpty());
  }
}

TEST(JsonLayout, ReadsObjectsThatAreJoinedOnAnyLine) {
  const AllRecords all =
      read_json("{\"a\":1}\n{\"a\":2}{\"a\":tru}{\"a\":3}\n\x1E{\"a\":4}\n{\"a\":5}{\"a\":");
  EXPECT_THAT(all.records, ElementsAre("1|a=1", "2|a=2", "2|a=3", "3|a=4", "4|a=5"));
  EXPECT_EQ(all.bad, 2U);
  EXPECT_THAT(all.faults[1], HasSubstr("the file may have been cut off"));
}

TEST(JsonLayout, ReadsLinesThatEndWithCarriageReturns) {
  EXPECT_THAT(read_json("{\"a\":1}\r{\"a\":2}\r{\"a\":3}\r").records, ElementsAre("1|a=1", "2|a=2", "3|a=3"));
}

TEST(JsonLayout, ReadsAListOfObjects) {
  EXPECT_THAT(read_json("[\n  {\"a\": 1},\n  {\n    \"a\": 2\n  }\n]\n").records,
              ElementsAre("2|a=1", "3|a=2"));
  EXPECT_THAT(read_json("[{\"a\":1},{\"a\":{\"b\":[{\"c\":2}]}}]").records,
              ElementsAre("1|a=1", "1|a.b=[{\"c\":2}]"));
  EXPECT_THAT(read_json("[]").records, IsEmpty());
  EXPECT_THAT(read_json("[]").faults, IsEmpty());
  EXPECT_THAT(read_json("[{\"a\":1}]\n[{\"a\":2}]\r\n").records, ElementsAre("1|a=1", "2|a=2"));
}

TEST(JsonLayout, LosesOnlyWhatIsBrokenInAList) {
  const AllRecords all =
      read_json("[{\"a\":1},\n{\"a\":tru},\n7,\n{\"a\":\"open},\n{\"a\":4},\n{\"a\":5\n{\"a\":6},[1]]");
  EXPECT_THAT(all.records, ElementsAre("1|a=1", "5|a=4", "7|a=6"));
  EXPECT_THAT(all.faults, ElementsAre(StartsWith("a.json:2:"), StartsWith("a.json:3:"),
                                      StartsWith("a.json:4:"), StartsWith("a.json:6:"),
                                      AllOf(StartsWith("a.json:7:"), HasSubstr("a list where"))));
}

TEST(JsonLayout, SaysThatAListWasCut) {
  const AllRecords all = read_json("[{\"a\":1},{\"a\":2},");
  EXPECT_THAT(all.records, ElementsAre("1|a=1", "1|a=2"));
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("the list is not closed")));
  EXPECT_THAT(read_json("[{\"a\":1},\n{\"a\":\"t").faults,
              ElementsAre(HasSubstr("the file may have been cut off")));
  EXPECT_THAT(read_json("[{\"a\":1},\n{\"a\":\"t", "truncated").faults,
              ElementsAre(HasSubstr("a.json:2: error: the file breaks off here: truncated")));
}

TEST(JsonLayout, ReadsObjectsOverSeveralLines) {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const AllRecords all = read_json("{" + end + "  \"a\": 1," + end + "  \"b\": [" + end + "{}]}" + end +
                                     "{" + end + "\"a\":2}" + end + "{\"a\":3}");
    EXPECT_THAT(all.records, ElementsAre("1|a=1|b=[" + end + "{}]", "5|a=2", "7|a=3"));
    EXPECT_THAT(all.faults, IsEmpty());
  }
}

TEST(JsonLayout, KeepsLinesWhereTheFirstIsBroken) {
  const AllRecords all = read_json("{\"a\":\"cut\n{\"a\":1}\n{\"a\":{\n{\"a\":2}\n");
  EXPECT_THAT(all.records, ElementsAre("2|a=1", "4|a=2"));
  EXPECT_EQ(all.bad, 2U);
}

TEST(JsonLayout, SkipsAnElementBeyondTheLimit) {
  const AllRecords all = read_json("[{\"a\":1},\n{\"a\":\"" + std::string(500, 'x') + "\"},\n{\"a\":[\n" +
                                       std::string(300, ' ') + "]},{\"a\":2}]",
                                   {}, 100);
  EXPECT_THAT(all.records, ElementsAre("1|a=1", "4|a=2"));
  EXPECT_THAT(all.faults, ElementsAre(StartsWith("a.json:2: error: record longer than 100 bytes"),
                                      StartsWith("a.json:3: error: record longer than 100 bytes")));
}

TEST(JsonLayout, SkipsWhatIsNoValueBeyondTheLimit) {
  const AllRecords all = read_json("[{\"a\":1},\n" + std::string(100, 'x') + "\n{\"a\":2}]", {}, 16);
  EXPECT_THAT(all.records, ElementsAre("1|a=1", "3|a=2"));
  EXPECT_THAT(all.faults, ElementsAre(StartsWith("a.json:2: error: record longer than 16 bytes")));
}

TEST(JsonLayout, ReadsTheListOfAnAnswer) {
  const AllRecords flat = read_json(R"({"status":"ok","articles":[{"content":"x"},{"content":"y"}]})");
  EXPECT_THAT(flat.records, ElementsAre("1|content=x", "1|content=y"));
  EXPECT_THAT(flat.faults,
              ElementsAre(AllOf(HasSubstr("a.json:1: note: the records are read from the list 'articles'"),
                                HasSubstr("jq -c '.articles[]' FILE > FILE.jsonl"))));
  const AllRecords deep = read_json(
      "{\n\"response\": {\n  \"status\": \"ok\",\n  \"facets\": [{\"n\": 1}],\n  \"docs\": [\n    {\"body\": \"x\"},\n"
      "    {\"body\": \"y\"}\n  ]\n}}\n{\"response\":{\"docs\":[{\"body\":\"z\"}]}}");
  EXPECT_THAT(deep.records, ElementsAre("6|body=x", "7|body=y", "10|body=z"));
  EXPECT_THAT(deep.faults, ElementsAre(HasSubstr("jq -c '.response.docs[]'")));
  EXPECT_THAT(
      read_json(R"({"took":3,"hits":{"total":1,"hits":[{"_id":"7","_source":{"text":"x"}}]}})").records,
      ElementsAre("1|_id=7|text=x"));
  EXPECT_THAT(read_json(R"({"results":[{"fields":{"bodyText":"x"}}]})").records,
              ElementsAre("1|fields.bodyText=x"));
}

TEST(JsonLayout, ReadsNoListOfAnArticle) {
  for (const std::string text :
       {R"({"text":"x","comments":[{"text":"y"}]})", R"({"body":"x","data":[{"text":"y"}]})",
        R"({"tags":[{"name":"y"}]})", R"({"data":["text"]})", R"({"data":[]})"}) {
    const AllRecords all = read_json(text);
    ASSERT_EQ(all.records.size(), 1U);
    EXPECT_THAT(all.records[0], HasSubstr("=[")) << text;
    EXPECT_THAT(all.faults, IsEmpty());
  }
  EXPECT_THAT(read_json(R"({"story":"x","comments":[{"text":"y"}]})", {}, 1000, "story").records,
              ElementsAre(R"(1|story=x|comments=[{"text":"y"}])"));
  const AllRecords two = read_json(R"({"news":[{"text":"x"}],"old news":[{"text":"y"}]})");
  EXPECT_EQ(two.records.size(), 1U);
  EXPECT_THAT(two.faults, ElementsAre(AllOf(HasSubstr("warning: this object holds several lists"),
                                            HasSubstr("jq -c '.news[]'"))));
}

TEST(JsonLayout, SaysTheColumnOfAnObjectThatIsNotTheFirstOnItsLine) {
  for (const std::string_view text :
       {"{\"a\":\"\u00E9\"}{\"a\":1}{\"a\":2}\n", "[{\"a\":\"\u00E9\"},{\"a\":1},{\"a\":2}]\n",
        "{\"data\":[{\"text\":\"\"},{\"text\":\"x\"}, {\"text\":\"y\"}]}",
        "{\n\"data\":[{\"text\":\"x\"}, {\"text\":\"y\"}]}"}) {
    JsonlReader reader(std::make_unique<MemorySource>(text), "a.json", {});
    Record record;
    std::vector<Fault> faults;
    std::string_view line = text;
    std::size_t placed = 0;
    while (reader.next(record, faults) == RecordReader::Outcome::record) {
      if (record.place.line == 2) line = text.substr(text.find('\n') + 1);
      if (record.place.column == 0) continue;
      ++placed;
      std::size_t byte = record.place.column - 1;
      if (line.find("\u00E9") < byte) ++byte;  // of two bytes
      EXPECT_EQ(line[byte], '{') << text << record.place.column;
    }
    EXPECT_GT(placed, 0U) << text;
  }
}

// One list of any length; memory must not follow it.
class EndlessList : public ByteSource {
 public:
  explicit EndlessList(std::uint64_t elements) : left_(elements) {}

  std::size_t read(char* buffer, std::size_t size) override {
    largest = std::max(largest, size);
    if (piece_.empty() && left_ > 0) {
      text_ = std::string(first_ ? "[" : ",") + "{\"text\":\"" + std::string(1000, 'x') + "\"}" +
              (left_ == 1 ? "]" : "");
      piece_ = text_;
      first_ = false;
      --left_;
    }
    const std::size_t given = std::min(size, piece_.size());
    std::copy_n(piece_.data(), given, buffer);
    piece_.remove_prefix(given);
    return given;
  }
  static inline std::size_t largest{0};

 private:
  std::uint64_t left_;
  bool first_{true};
  std::string text_;
  std::string_view piece_;
};

TEST(JsonLayout, ReadsAListOfAnyLengthInFlatMemory) {
  constexpr std::uint64_t elements =
      100'000;  // of a kilobyte, on one line, with a limit of a hundredth of all
  JsonlReader reader(std::make_unique<EndlessList>(elements), "a.json", {1 << 16, 1 << 20});
  Record record;
  std::vector<Fault> faults;
  std::uint64_t records = 0;
  while (reader.next(record, faults) == RecordReader::Outcome::record) ++records;
  EXPECT_EQ(records, elements);
  EXPECT_THAT(faults, IsEmpty());
  EXPECT_EQ(EndlessList::largest, std::size_t{1} << 16);  // reads never grow, so the buffer does not either
}

TEST(JsonLayout, TakesLinearTimeOnBracketsAndQuotes) {
  for (const std::string_view piece :
       {"{", "[{", "{\"a\":{\n", "{\"\n", "}", "{}", "[{},", "\"", "{\"a\":1}{"}) {
    std::string text;
    while (text.size() < 4'000'000) text += piece;
    JsonlReader reader(std::make_unique<MemorySource>(text), "a.json", {1 << 16, 1 << 20});
    Record record;
    std::vector<Fault> faults;
    std::size_t seen = 0;
    while (reader.next(record, faults) != RecordReader::Outcome::end) {
      ++seen;
      faults.clear();
    }
    EXPECT_GT(seen, 0U) << piece;
  }
}

}  // namespace
}  // namespace slant
