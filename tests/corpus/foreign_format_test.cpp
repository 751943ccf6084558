// Formats that are not read are told by their content, and articles that speak of them stay articles.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/all_records.hpp"
#include "corpus/packed.hpp"
#include "corpus/stream_records.hpp"

namespace slant {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

AllRecords read_as(const std::string& bytes, const std::string& name, StreamOptions options = {}) {
  StreamRecords records(std::make_unique<MemorySource>(bytes), {name, name}, options);
  return all_records(records);
}

std::string with_nuls(std::string_view text) {  // "~" for NUL
  std::string bytes(text);
  for (char& c : bytes) c = c == '~' ? '\0' : c;
  return bytes;
}

struct Sample {
  std::string name;  // as the message gives it
  std::string bytes;
};

std::vector<Sample> samples_of_bytes() {
  const auto zip_that_begins =
      [](const std::string& mimetype) {  // with a first member that is stored as it is
        return with_nuls("PK\x03\x04~~~~~~~~~~~~~~~~~~~~~~\x08~~~mimetype") + mimetype;
      };
  return {{"a PDF document", "%PDF-1.7\n%\xE2\xE3\n1 0 obj"},
          {"an RTF document", "{\\rtf1\\ansi The regime fell}"},
          {"an old Office document", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0')},
          {"a Word document", archived({{"word/document.xml", "<w:t>x</w:t>"}}, "zip")},
          {"a Word document",
           archived({{"[Content_Types].xml", "<x/>"}, {"_rels/.rels", "<x/>"}, {"word/document.xml", "x"}},
                    "zip")},
          {"an Excel workbook", archived({{"[Content_Types].xml", "<x/>"}, {"xl/workbook.xml", "x"}}, "zip")},
          {"an EPUB book", zip_that_begins("application/epub+zip")},
          {"an OpenDocument text", zip_that_begins("application/vnd.oasis.opendocument.text")},
          {"an OpenDocument spreadsheet", zip_that_begins("application/vnd.oasis.opendocument.spreadsheet")},
          {"a Parquet table", with_nuls("PAR1~~~~")},
          {"an SQLite database", with_nuls("SQLite format 3~x")},
          {"R data", gzipped("RDX3\nX\n")},
          {"R data", gzipped(with_nuls("X\n~~~~\3"))},
          {"a Python pickle", with_nuls("\x80\x04\x95~~~~")},
          {"an archive of 7-Zip or RAR", "7z\xBC\xAF\x27\x1C!"},
          {"a picture", "\x89PNG\r\n\x1A\n"}};
}

std::vector<Sample> samples_of_text() {
  const std::string article = "The regime fell.\n\n";
  return {
      {"an HTML page", "\n<!DOCTYPE html>\n<html><body><p>The regime</p></body></html>"},
      {"an HTML page", "<HTML>\n<HEAD></HEAD>"},
      {"an HTML page", "<?xml version=\"1.0\"?>\n<html xmlns=\"x\"></html>"},
      {"XML", "<?xml version=\"1.0\"?>\n<TEI><text>x</text></TEI>"},
      {"XML", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text>"},
      {"SGML", "<DOC id=\"X\" type=\"story\">\n<TEXT>\nx\n</TEXT>\n</DOC>\n"},
      {"SGML", "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS TOPICS=\"YES\">"},
      {"a mailbox",
       "From a@b.org Mon Feb 17 06:30:00 2020\nReturn-Path: <a@b.org>\nSubject: x\n\nThe regime\n"},
      {"a web archive", "WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n"},
      {"an export of LexisNexis", "\n\n        1 of 10 DOCUMENTS\n\nGuardian\n\n" + article},
      {"an export of LexisNexis",
       article + "Load-Date: 2020\n\n\nEnd of Document\n\n" + article + "End of Document\n"},
      {"an export of LexisNexis", "Dokument 1 von 20\r\n\r\n" + article},
      {"an export of Factiva",
       article + "Document REUT000020200217eg2h0005x\n\n" + article + "Document REUT000020200217eg2h0006y\n"},
      {"an export of ProQuest",
       article + "ProQuest document ID: 1\n____\n" + article + "ProQuest document ID: 2\n"},
      {"a list of references", "TY  - NEWS\nT1  - x\nER  -\nTY  - NEWS\nER  -\n"},
      {"a list of references", "@article{a,\n  title={x}}\n\n@misc{b,\n  title={y}}\n"},
      {"a list of references", "FN Clarivate\nVR 1.0\nPT J\nTI x\nER\n"},
      {"a list of references", "%0 Newspaper Article\n%T x\n\n%0 Newspaper Article\n%T y\n"},
      {"an export of a news database",
       article + "Load-Date: February 17, 2020\n\n" + article + "Load-Date: March 1, 2020\n"},
      {"an export of a news database",
       article + "Gale Document Number: GALE|A1\n" + article + "Gale Document Number: GALE|A2\n"},
      {"subtitles",
       "1\n00:00:01,000 --> 00:00:02,000\nThe regime\n\n2\n00:00:03,000 --> 00:00:04,000\nfell\n"},
      {"subtitles", "WEBVTT\n\n00:01.000 --> 00:02.000\nThe regime\n\n00:03.000 --> 00:04.000\nfell\n"},
      {"a dump of a database",
       "-- MySQL dump\nCREATE TABLE a (b text);\nINSERT INTO a VALUES ('The regime');\n"},
      {"a message of mail", "Received: from x\nFrom: a@b.org\nSubject: x\nMessage-ID: <1>\n\nThe regime\n"}};
}

TEST(ForeignFormat, IsToldFromContentUnderAnyNameAndPacked) {
  std::vector<Sample> samples = samples_of_bytes();
  for (Sample& sample : samples_of_text()) samples.push_back(std::move(sample));
  for (const Sample& sample : samples) {
    for (const std::string name : {"a.txt", "a", "-", "a.html"}) {
      for (const std::string& bytes : {sample.bytes, gzipped(sample.bytes)}) {
        const AllRecords all = read_as(bytes, name);
        EXPECT_THAT(all.records, IsEmpty()) << sample.name << " as " << name;
        EXPECT_EQ(all.bad, 1U);
        EXPECT_THAT(all.faults, ElementsAre(AllOf(HasSubstr("error: the file is " + sample.name),
                                                  HasSubstr("which is not read"), HasSubstr("hint: "))));
      }
    }
    EXPECT_THAT(read_as(archived({{"a.txt", sample.bytes}}, "zip"), "x.zip").faults,
                ElementsAre(HasSubstr("x.zip/a.txt: error: the file is " + sample.name)));
  }
}

TEST(ForeignFormat, IsReadAsTextWhereTheUserSaysSo) {
  StreamOptions options;
  options.type = FileType::txt;
  for (const Sample& sample : samples_of_text())
    EXPECT_EQ(read_as(sample.bytes, "a", options).records.size(), 1U);
  for (const Sample& sample : samples_of_bytes())
    EXPECT_EQ(read_as(sample.bytes, "a", options).bad, 1U) << sample.name;
}

TEST(ForeignFormat, IsNoneWhereAnArticleSpeaksOfOne) {
  for (const std::string text : {"From Monday on, LexisNexis sells 3 of 10 DOCUMENTS at 06:30:00.\nAuthor: x",
                                 "LexisNexis and Factiva said",
                                 "1 of 1 DOCUMENT\n\nThe regime fell",
                                 "x\nEnd of Document\n",
                                 "Document REUT000020200217eg2h0005x",
                                 "WARC is a format",
                                 "<p>The regime</p>",
                                 "The page had <?xml version=\"1.0\"?> in it",
                                 "{\\r is a rtf mark",
                                 "PK is a unit",
                                 "RIS: TY  - NEWS",
                                 "doc <DOC> is a tag",
                                 "2 of 3\n",
                                 "<3 of 10 DOCUMENTS",
                                 "BZh",
                                 "%PDF is",
                                 "From a@b.org Mon Feb 17 06:30:00 2020, mail was down",
                                 "PAR1 is the mark of a format",
                                 "PAR1 golf",
                                 "WARC/1.0 is a version",
                                 "<!DOCTYPE html> is how a page begins",
                                 "<html> is a tag",
                                 "ARROW1 was shot",
                                 "@reuters{x} said\n",
                                 "Load-Date: 2020\nThe regime\n",
                                 "From: London\nSubject: the regime\n\nIt fell.",
                                 "-- The regime fell --\nIt fell.",
                                 "One --> two\n1 --> 2\n",
                                 "CREATE TABLE is SQL"}) {
    const AllRecords all = read_as(text, "a.txt");
    EXPECT_EQ(all.records.size(), 1U) << text;
    EXPECT_THAT(all.faults, IsEmpty()) << text;
  }
}

TEST(SureType, BeatsTheNameAndSaysSo) {
  const std::string table = "outlet,date,text\nA,2020-02-18,\"The regime, it said\"\n";
  for (const std::string name : {"a.txt", "a.jsonl", "a.csv.txt", "a.txt.gz"}) {
    const AllRecords all = read_as(table, name);
    EXPECT_THAT(all.records, ElementsAre("2|outlet=A|date=2020-02-18|text=The regime, it said")) << name;
    EXPECT_THAT(all.faults, ElementsAre(AllOf(HasSubstr("note: read as csv, as its content shows, not as"),
                                              HasSubstr("--input-format"))));
  }
  const AllRecords tabs =
      read_as("\xFF\xFE" + with_nuls("o~u~t~l~e~t~\t~t~e~x~t~\r~\n~B~\t~x~\r~\n~"), "b.txt");
  EXPECT_THAT(tabs.records, ElementsAre("2|outlet=B|text=x"));
  for (const std::string name : {"a.txt", "a.csv", "a.tsv", "a.jsonl.txt"})
    EXPECT_THAT(read_as("{\"text\": \"a, b\"}\n", name).records, ElementsAre("1|text=a, b"));
  EXPECT_THAT(read_as("[\n{\"text\": 1}]", "a.txt").records, ElementsAre("2|text=1"));
  EXPECT_THAT(read_as("outlet,text\nA,x\n", "a.tsv").records, ElementsAre("2|outlet=A|text=x"));
  StreamOptions options;
  options.type = FileType::txt;
  EXPECT_EQ(read_as(table, "a.txt", options).records.size(), 1U);
}

TEST(SureType, LeavesArticlesArticles) {
  for (const std::string text :
       {"Text, lies and source\nIn London, the\n",
        "Date, title, text\nOn Monday, the regime, it said, fell.\n", "outlet,text\n", "{sic} he wrote",
        "[1] a \"note\"", "Source: AP, Reuters\nA, B\n", "Title\tand a tab\nA\tb\n", "text\nof one column\n",
        "The outlet,source\nA,b\n", "{\"quoted\" he said}", "London, Paris\nRome, Bonn\n"}) {
    const AllRecords all = read_as(text, "a.txt");
    EXPECT_THAT(all.records, ElementsAre("0|text=" + text));
    EXPECT_THAT(all.faults, IsEmpty());
  }
}

}  // namespace
}  // namespace slant
