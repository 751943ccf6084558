// What is packed, and in which encoding: the records of any stream.
#include "corpus/stream_records.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "corpus/all_records.hpp"
#include "corpus/packed.hpp"

namespace slant {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

AllRecords read_stream(std::string_view bytes, const std::string& name, StreamOptions options = {}) {
  StreamRecords records(std::make_unique<MemorySource>(bytes), {name, name}, options);
  return all_records(records);
}

std::string many_lines(int count) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += "{\"n\":" + std::to_string(i) + ",\"sq\":" + std::to_string(i * i) + "}\n";
  return text;
}

TEST(StreamRecords, UnpacksByContentWhateverTheNameSays) {
  const std::string text = "{\"a\":1}\n{\"a\":2}\n";
  for (const std::string& packed : {text, gzipped(text), archived({{"data", text}}, "raw", "bzip2"),
                                    archived({{"data", text}}, "raw", "xz"),
                                    archived({{"data", text}}, "raw", "zstd"), gzipped(gzipped(text))}) {
    for (const std::string name : {"a.jsonl", "a.jsonl.gz", "a", "-"}) {
      const AllRecords all = read_stream(packed, name);
      EXPECT_THAT(all.records, ElementsAre("1|a=1", "2|a=2")) << name;
      EXPECT_THAT(all.faults, IsEmpty());
    }
  }
}

TEST(StreamRecords, ReadsGzipMembersThatFollowOneAnother) {
  EXPECT_THAT(read_stream(gzipped("{\"a\":1}\n") + gzipped("{\"a\":2}\n"), "a.jsonl.gz").records,
              ElementsAre("1|a=1", "2|a=2"));
}

TEST(StreamRecords, ReadsTheTextsOfAnArchiveAndNamesThem) {
  const Members members{{"b.jsonl", "{\"a\":1}\nbad\n"},
                        {"picture.png", "x"},
                        {"__MACOSX/b.jsonl", "{\"a\":9}"},
                        {".hidden.jsonl", "{\"a\":9}"},
                        {"sub/a.csv", "a\n2\n"},
                        {"sub/c.txt", "three"},
                        {"d.jsonl.gz", gzipped("{\"a\":4}")},
                        {"e.zip", archived({{"f.jsonl", "{\"a\":5}"}}, "zip")}};
  for (const std::string& packed :
       {archived(members, "zip"), archived(members, "gnutar"), gzipped(archived(members, "gnutar")),
        archived(members, "gnutar", "zstd")}) {
    const AllRecords all = read_stream(packed, "all.zip");
    EXPECT_THAT(all.records, ElementsAre("1|a=1", "2|a=2", "0|text=three", "1|a=4", "1|a=5"));
    EXPECT_THAT(all.faults, ElementsAre(HasSubstr("all.zip/b.jsonl:2:")));
  }
}

TEST(StreamRecords, GivesEachRecordThePathInsideItsArchive) {
  const std::string packed = archived({{"sub/c.txt", "three"}}, "zip");
  const StreamOptions options;
  StreamRecords records(std::make_unique<MemorySource>(packed), {"x/all.zip", "all.zip"}, options);
  Record record;
  std::vector<Fault> faults;
  ASSERT_EQ(records.next(record, faults), RecordReader::Outcome::record);
  EXPECT_EQ(record.path, "sub/c.txt");
  EXPECT_EQ(record.place.file, "x/all.zip/sub/c.txt");
}

TEST(StreamRecords, RefusesPathsThatLeadOutOfAnArchiveAndReadsTheOthers) {
  const AllRecords all = read_stream(archived({{"../x", "{\"a\":1}"},
                                               {"a/../../y.jsonl", "{\"a\":1}"},
                                               {"/etc/z.jsonl", "{\"a\":1}"},
                                               {"good.jsonl", "{\"a\":2}"}},
                                              "zip"),
                                     "all.zip");
  EXPECT_THAT(all.records, ElementsAre("1|a=2"));
  EXPECT_EQ(all.bad, 3u);
  EXPECT_THAT(all.faults,
              ElementsAre(HasSubstr("all.zip/../x: error: not read: its path leads out of the archive"),
                          HasSubstr("leads out"), HasSubstr("its path is absolute")));
}

TEST(StreamRecords, SaysThatAnArchiveHasAPassword) {
  const AllRecords all =
      read_stream(archived({{"a.jsonl", "{\"a\":1}"}}, "zip", "none", "secret"), "all.zip");
  EXPECT_THAT(all.records, IsEmpty());
  EXPECT_THAT(all.faults,
              ElementsAre(HasSubstr("all.zip/a.jsonl: error: not read: it is protected by a password")));
}

TEST(StreamRecords, SaysThatAnArchiveHasNoTexts) {
  EXPECT_THAT(read_stream(archived({{"a.png", "x"}}, "zip"), "all.zip").faults,
              ElementsAre(AllOf(HasSubstr("all.zip: error: the archive has no texts"), HasSubstr(".jsonl"))));
}

TEST(StreamRecords, KeepsTheGoodRecordsOfATruncatedGzip) {
  const std::string packed = gzipped(many_lines(1000));
  const AllRecords all = read_stream(std::string_view(packed).substr(0, packed.size() / 2), "a.jsonl.gz");
  EXPECT_GT(all.records.size(), 300u);
  EXPECT_EQ(all.records[299], "300|n=299|sq=89401");
  EXPECT_EQ(all.bad, 1u);
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("the file breaks off here: the gzip data are truncated")));
}

TEST(StreamRecords, SaysThatPackedDataAreDamaged) {
  std::string packed = gzipped(many_lines(1000));
  packed[packed.size() - 6] = static_cast<char>(packed[packed.size() - 6] ^ 1);  // of the checksum
  EXPECT_THAT(read_stream(packed, "a.jsonl.gz").faults, ElementsAre(HasSubstr("the gzip data are damaged")));
  for (const char* filter : {"bzip2", "xz", "zstd"}) {
    const std::string whole = archived({{"data", many_lines(20'000)}}, "raw", filter);
    const AllRecords all = read_stream(std::string_view(whole).substr(0, whole.size() * 9 / 10), "a.jsonl");
    EXPECT_EQ(all.bad, 1u) << filter;
    EXPECT_EQ(all.faults.size(), 1u) << filter;
  }
  const std::string zip = archived({{"a.jsonl", many_lines(5000)}}, "zip");
  const AllRecords cut = read_stream(std::string_view(zip).substr(0, zip.size() / 2), "a.zip");
  EXPECT_GT(cut.records.size(), 100u);
  EXPECT_EQ(cut.bad, 1u);
}

TEST(StreamRecords, StopsAtABomb) {
  const std::string zeros(std::size_t{65} << 20, '0');
  StreamOptions options;
  for (const std::string& packed : {gzipped(zeros), archived({{"a.txt", zeros}}, "zip")}) {
    options.max_archive_ratio = 100;
    EXPECT_THROW(read_stream(packed, "a.txt", options), LimitError);
    options.max_archive_ratio = 100'000;
    EXPECT_EQ(read_stream(packed, "a.txt", options).records.size(), 1u);
  }
}

TEST(StreamRecords, StopsAtTheMostThatDeflateCanExpand) {
  const std::string lines(std::size_t{80} << 20U, '\n');
  for (const std::string& packed : {gzipped(lines), archived({{"a.txt", lines}}, "zip")})
    EXPECT_THROW(read_stream(packed, "a.txt"), LimitError);
}

TEST(StreamRecords, TakesZerosForNoTar) {
  const std::string zeros(1 << 20U, '\0');
  for (const char* const filter : {"zstd", "xz", "bzip2"}) {
    const AllRecords read = read_stream(archived({{"a", zeros}}, "raw", filter), "a.jsonl.zst");
    EXPECT_THAT(read.faults, ElementsAre(HasSubstr("nothing but zeros")));
  }
}

TEST(StreamRecords, DoesNotUnpackForEver) {
  std::string packed = "{\"a\":1}";
  for (int i = 0; i < 10; ++i) packed = gzipped(packed);
  EXPECT_THAT(read_stream(packed, "a.jsonl.gz").faults,
              ElementsAre(HasSubstr("compressed more than 3 times over")));
}

TEST(StreamRecords, RecognisesEncodingsAndSaysSo) {
  const AllRecords latin = read_stream("{\"a\":\"caf\xE9 ol\xE9\"}\n", "a.jsonl");
  EXPECT_THAT(latin.records, ElementsAre("1|a=caf\xC3\xA9 ol\xC3\xA9"));
  EXPECT_THAT(latin.faults,
              ElementsAre(AllOf(HasSubstr("a.jsonl: note: read as windows-1252"), HasSubstr("--encoding"))));

  const std::string_view wide("\xFF\xFEt\0e\0x\0t\0,\0b\0\n\0\xE9\0,\0y\0\n\0", 24);
  const AllRecords utf16 = read_stream(wide, "a.csv");
  EXPECT_THAT(utf16.records, ElementsAre("2|text=\xC3\xA9|b=y"));
  EXPECT_THAT(utf16.faults, ElementsAre(HasSubstr("note: read as UTF-16LE")));
  EXPECT_THAT(read_stream(wide.substr(2), "unnamed").records, ElementsAre("2|text=\xC3\xA9|b=y"));
}

TEST(StreamRecords, SkipsTheMarkOfUtf8) {
  const AllRecords all = read_stream("\xEF\xBB\xBF{\"a\":1}", "-");
  EXPECT_THAT(all.records, ElementsAre("1|a=1"));
  EXPECT_THAT(all.faults, IsEmpty());
}

TEST(StreamRecords, TakesTheUsersWordForTheEncoding) {
  StreamOptions options;
  options.encoding = "UTF-8";
  const AllRecords utf8 = read_stream("{\"a\":\"caf\xE9 ol\xE9\"}\n", "a.jsonl", options);
  EXPECT_THAT(utf8.kinds, ElementsAre("malformed UTF-8"));
  options.encoding = "windows-1251";
  EXPECT_THAT(read_stream("{\"a\":\"\xC4\xE0\"}\n", "a.jsonl", options).records,
              ElementsAre("1|a=\xD0\x94\xD0\xB0"));
}

TEST(StreamRecords, SaysWhatAConverterReplaced) {
  StreamOptions options;
  options.encoding = "UTF-16LE";
  const AllRecords all = read_stream(std::string_view("a\0\0\xD8z\0", 6), "a.txt", options);
  EXPECT_THAT(all.records, ElementsAre("0|text=a\xEF\xBF\xBDz"));
  EXPECT_THAT(all.kinds, ElementsAre("malformed UTF-16LE"));
}

TEST(StreamRecords, CallsAFileWithoutTextBad) {
  EXPECT_THAT(read_stream(" \n", "a.txt").faults,
              ElementsAre(HasSubstr("a.txt: error: the file has no text")));
  StreamOptions options;
  options.limits = {16, 10};
  EXPECT_THAT(read_stream("longer than ten bytes", "a.txt", options).kinds, ElementsAre("too long records"));
}

}  // namespace
}  // namespace slant
