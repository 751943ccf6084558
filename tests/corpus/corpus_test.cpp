// From paths to documents and the summary.
#include "corpus/corpus.hpp"

#include <system_error>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "corpus/packed.hpp"
#include "corpus/temporary_folder.hpp"

namespace slant {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

struct Read {
  std::vector<std::string> documents;  // doc_id|outlet|text
  CorpusSummary summary;
};

Read read(CorpusOptions options) {
  Corpus corpus(std::move(options));
  Read read;
  Document document;
  while (corpus.next(document))
    read.documents.push_back(document.doc_id + "|" + document.outlet + "|" + document.text);
  read.summary = corpus.summary();
  return read;
}

CorpusOptions of(std::vector<std::string> paths) {
  CorpusOptions options;
  options.paths = std::move(paths);
  return options;
}

template <class Error>
std::string refusal_of(CorpusOptions options) {
  try {
    read(std::move(options));
  } catch (const Error& error) {
    return error.what();
  }
  return "none";
}

TEST(Corpus, ReadsAMixOfFilesAndFolders) {
  const TemporaryFolder folder;
  const std::string lines = folder.write("a.jsonl", "{\"doc_id\":\"1\",\"outlet\":\"X\",\"text\":\"one\"}\n");
  folder.write("texts/b.csv", "doc_id,outlet,text\n2,Y,two\n");
  folder.write("texts/B.txt", "three");
  folder.write("texts/sub/c.jsonl.gz", gzipped("{\"doc_id\":\"4\",\"text\":\"four\"}"));
  folder.write("texts/.hidden.txt", "no");
  folder.write("texts/.git/d.txt", "no");
  folder.write("texts/picture.png", "no");
  const Read all = read(of({lines, folder.path("texts")}));
  ASSERT_EQ(all.documents.size(), 4u);
  EXPECT_EQ(all.documents[0], "1|X|one");
  EXPECT_THAT(all.documents[1], HasSubstr("|three"));  // B before b: byte order
  EXPECT_EQ(all.documents[2], "2|Y|two");
  EXPECT_EQ(all.documents[3], "4||four");
  EXPECT_EQ(all.summary.files, 4u);
  EXPECT_EQ(all.summary.records, 4u);
  EXPECT_EQ(all.summary.documents, 4u);
  EXPECT_EQ(all.summary.bad, 0u);
  EXPECT_THAT(all.summary.fields.all(), ElementsAre("doc_id", "text", "outlet"));
}

TEST(Corpus, CountsAndKeepsGoingAfterBadRecords) {
  const TemporaryFolder folder;
  const std::string path =
      folder.write("a.jsonl", "{\"text\":\"one\"}\n{bad\n{\"text\":7}\n{\"text\":\"two\"}\n");
  const Read all = read(of({path}));
  EXPECT_THAT(all.documents, ElementsAre(path + ":1||one", path + ":4||two"));
  EXPECT_EQ(all.summary.records, 4u);
  EXPECT_EQ(all.summary.bad, 2u);
  EXPECT_EQ(all.summary.warnings.count("bad JSON"), 1u);
}

TEST(Corpus, IsStrictWhenAsked) {
  const TemporaryFolder folder;
  CorpusOptions bad = of({folder.write("a.jsonl", "{\"text\":\"one\"}\n{bad\n")});
  bad.strict = true;
  EXPECT_THAT(refusal_of<BadRecords>(bad), HasSubstr("a.jsonl:2:"));
  CorpusOptions malformed = of({folder.write("b.jsonl", "{\"text\":\"o\xFFne\"}\n")});
  EXPECT_EQ(read(malformed).summary.documents, 1u);
  malformed.strict = true;
  EXPECT_THAT(refusal_of<BadRecords>(malformed), HasSubstr("malformed"));
  CorpusOptions good = of({folder.write("c.jsonl", "{\"text\":\"one\"}\n")});
  good.strict = true;
  EXPECT_EQ(read(good).summary.documents, 1u);
}

TEST(Corpus, RefusesWhatIsNotThere) {
  const TemporaryFolder folder;
  EXPECT_THAT(refusal_of<std::system_error>(of({folder.path("missing.jsonl")})), HasSubstr("missing.jsonl"));
  folder.write("pictures/a.png", "x");
  EXPECT_THAT(
      refusal_of<InputError>(of({folder.path("pictures")})),
      AllOf(HasSubstr("pictures: error: the folder has no texts among its 1 file"), HasSubstr(".jsonl")));
  EXPECT_THAT(refusal_of<InputError>(of({})), HasSubstr("no corpus is given"));
}

TEST(Corpus, RefusesOptionsThatMeanNothing) {
  const TemporaryFolder folder;
  CorpusOptions options = of({folder.write("a.txt", "x")});
  options.encoding = "utf-9";
  EXPECT_THAT(refusal_of<InputError>(options), HasSubstr("unknown encoding 'utf-9'"));
}

TEST(Corpus, ReadsAFileOnceThatIsGivenTwice) {
  const TemporaryFolder folder;
  const std::string path = folder.write("t/a.txt", "x");
  const Read all = read(of({path, folder.path("t"), folder.path("t/../t/a.txt")}));
  EXPECT_EQ(all.summary.documents, 1u);
  EXPECT_EQ(all.summary.warnings.count("files given twice"), 2u);
}

TEST(Corpus, TakesTheUsersWordForTheFormat) {
  const TemporaryFolder folder;
  folder.write("t/a.html", "plain after all");
  CorpusOptions options = of({folder.path("t")});
  options.format = FileType::txt;
  EXPECT_THAT(read(options).documents, ElementsAre(HasSubstr("|plain after all")));
}

TEST(Corpus, JoinsATableAndReadsPathPatterns) {
  const TemporaryFolder folder;
  folder.write("t/SANA/2015-01-02_x.txt", "text");
  CorpusOptions options = of({folder.path("t")});
  options.path_pattern = "{outlet}/{date}_*.txt";
  options.join = folder.write("outlets.csv", "outlet,side\nSANA,state\n");
  Corpus corpus(options);
  Document document;
  ASSERT_TRUE(corpus.next(document));
  EXPECT_EQ(document.outlet, "SANA");
  EXPECT_EQ(document.date, "2015-01-02");
  EXPECT_EQ(document.value("side"), "state");
  EXPECT_FALSE(corpus.next(document));
  EXPECT_FALSE(corpus.next(document));
}

TEST(Corpus, HashesWhatItHandsOut) {
  const TemporaryFolder folder;
  const std::string text = "{\"doc_id\":\"1\",\"text\":\"one\"}\n{\"doc_id\":\"2\",\"text\":\"two\"}\n";
  const std::uint64_t hash = read(of({folder.write("a.jsonl", text)})).summary.hash;
  EXPECT_EQ(read(of({folder.write("b.jsonl.gz", gzipped(text))})).summary.hash, hash);
  EXPECT_EQ(read(of({folder.write("c.csv", "doc_id,text\n1,one\n2,two\n")})).summary.hash, hash);
  EXPECT_NE(read(of({folder.write("d.csv", "doc_id,text\n2,two\n1,one\n")})).summary.hash, hash);
  EXPECT_NE(read(of({folder.write("e.csv", "doc_id,title,text\n1,,one\n2,t,two\n")})).summary.hash, hash);
}

TEST(Corpus, GivesTheSameAtEveryChunkSize) {
  const TemporaryFolder folder;
  std::string lines;
  for (int i = 0; i < 200; ++i)
    lines += "{\"text\":\"t\xC3\xA9xt " + std::to_string(i) + "\",\"meta\":{\"n\":1}}\n";
  folder.write("t/a.jsonl", lines);
  folder.write("t/b.jsonl.gz", gzipped(lines + "{bad"));
  folder.write("t/c.zip", archived({{"x.csv", "text,b\n\"1\n2\",3\n4\n"}, {"y.txt", "plain"}}, "zip"));
  CorpusOptions options = of({folder.path("t")});
  const Read whole = read(options);
  EXPECT_EQ(whole.summary.documents, 402u);
  EXPECT_EQ(whole.summary.bad, 2u);
  for (const unsigned chunk : {1U, 2U, 7U, 100U, 4096U}) {
    options.chunk_bytes = chunk;
    const Read again = read(options);
    EXPECT_EQ(again.documents, whole.documents);
    EXPECT_EQ(again.summary.hash, whole.summary.hash);
    EXPECT_EQ(again.summary.bad, whole.summary.bad);
  }
}

TEST(Corpus, ReadsRealNews) {
  const std::string seeds = std::string(SLANT_DATA) + "/seeds/seeds.jsonl";
  if (!std::ifstream(seeds)) GTEST_SKIP() << "no real data at " << SLANT_DATA;
  const Read all = read(of({seeds, std::string(SLANT_DATA) + "/same_event/fakes_dev.jsonl"}));
  EXPECT_EQ(all.summary.documents, 460u);
  EXPECT_EQ(all.summary.bad, 0u);
}

}  // namespace
}  // namespace slant
