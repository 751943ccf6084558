// Files of several sorts in, documents out, with all that a user may ask for on the way.
#include <algorithm>
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/corpus.hpp"
#include "corpus/temporary_folder.hpp"
#include "corpus/typed_records.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

struct Everything {
  std::vector<Document> documents;
  CorpusSummary summary;
};

Everything read_all(const CorpusOptions& options) {
  Corpus corpus(options);
  Everything all;
  Document document;
  while (corpus.next(document)) all.documents.push_back(document);
  all.summary = corpus.summary();
  return all;
}

std::string line_of(const Document& document) {
  std::string line;
  for (const char* field : {"doc_id", "outlet", "date", "title", "text", "country", "year"}) {
    line += std::string(document.value(field)) + "|";
  }
  return line;
}

std::vector<std::string> lines_of(const Everything& all) {
  std::vector<std::string> lines;
  for (const Document& document : all.documents) lines.push_back(line_of(document));
  return lines;
}

// Three outlets in three sorts of files, each with names of its own.
class MixedCorpus : public testing::Test {
 protected:
  MixedCorpus() {
    options.paths = {
        folder.write("lamp.jsonl",
                     "{\"id\": 1, \"site\": \"Lamp\", \"date\": \"17 Feb 2020\", "
                     "\"headline\": \"Fair\", \"body\": \"The fair opened.\"}\n"
                     "{\"id\": 2, \"site\": \"Lamp\", \"date\": \"2014-12-31\", \"body\": \"Too early.\"}\n"
                     "{\"id\": 3, \"site\": \"Lamp\", \"date\": \"2020-02-18\"}\n"),
        folder.write("post.csv",
                     "doc_id,site,date,text\n"
                     "p1,Post,2020-02-17T06:30:00Z,\"The fair, it seems,\nopened.\"\n"
                     "p2,Post,2020-02-18,The fair opened.\n"),
        folder.path("texts")};
    folder.write("texts/Echo/2020-02-19_fair.txt", "Fair closed.");
    folder.write("texts/Echo/2013-02-19_old.txt", "Long ago.");
    folder.write("texts/readme.txt", "Not an article.");
    options.fields = {{"outlet", "site"}};
    options.path_pattern = "{site}/{date}_*.txt";
    options.join = folder.write("outlets.csv", "outlet,country\nLamp,Ireland\nPost,France\n");
    options.where = "date>=2015 outlet!=''";
  }

  TemporaryFolder folder;
  CorpusOptions options;
};

TEST_F(MixedCorpus, IsReadMappedJoinedAndFiltered) {
  const Everything all = read_all(options);
  const std::string echo = folder.path("texts/Echo/2020-02-19_fair.txt");
  EXPECT_THAT(lines_of(all), ElementsAre("1|Lamp|2020-02-17|Fair|The fair opened.|Ireland|2020|",
                                         "p1|Post|2020-02-17||The fair, it seems,\nopened.|France|2020|",
                                         "p2|Post|2020-02-18||The fair opened.|France|2020|",
                                         echo + "|Echo|2020-02-19||Fair closed.||2020|"));
  EXPECT_EQ(all.summary.files, 5U);
  EXPECT_EQ(all.summary.records, 8U);
  EXPECT_EQ(all.summary.documents, 4U);
  EXPECT_EQ(all.summary.bad, 1U);
  EXPECT_EQ(all.summary.filtered, 3U);
  EXPECT_EQ(all.summary.duplicates, 1U);
  EXPECT_EQ(all.summary.warnings.count("records without text"), 1U);
  EXPECT_EQ(all.summary.warnings.count("paths without a match"), 1U);
  EXPECT_EQ(all.summary.warnings.count("values without a row in the table"), 2U);  // Echo, and none
  EXPECT_EQ(all.summary.warnings.count("names understood"), 3U);                   // id, body, headline
  EXPECT_THAT(all.summary.fields.all(), ElementsAre("doc_id", "text", "outlet", "date", "title", "country",
                                                    "body", "headline", "id", "site"));
}

TEST_F(MixedCorpus, LosesRepetitionsWhereAsked) {
  options.duplicates = Duplicates::first;
  const Everything all = read_all(options);
  EXPECT_EQ(all.documents.size(), 3U);
  EXPECT_EQ(all.summary.duplicates, 1U);
}

TEST_F(MixedCorpus, IsTheSameAtEveryChunkSize) {
  const Everything whole = read_all(options);
  for (const std::size_t chunk : {1U, 2U, 7U, 64U}) {
    options.chunk_bytes = chunk;
    const Everything pieces = read_all(options);
    EXPECT_EQ(lines_of(pieces), lines_of(whole)) << chunk;
    EXPECT_EQ(pieces.summary.hash, whole.summary.hash) << chunk;
  }
}

TEST_F(MixedCorpus, RefusesAtItsEndAFieldThatNoDocumentHas) {
  options.where = "outlett=Lamp";
  EXPECT_EQ(error_of([&] { read_all(options); }),
            "error: --where: no document has a field 'outlett'\n  hint: did you mean 'outlet'?\n");
}

TEST_F(MixedCorpus, RefusesBadOptionsBeforeItReads) {
  options.where = "date>=";
  options.fields = {{"outlett", "site"}};
  const std::string error = error_of([&] { Corpus corpus(options); });
  EXPECT_THAT(error, HasSubstr("did you mean 'outlet'?"));
  EXPECT_THAT(error, HasSubstr("--where:7: error: found the end, expected a value"));
}

// All real corpora are read without loss; the list of style guide terms is no corpus, it has no texts.
TEST(RealCorpora, AreReadWithoutABadRecord) {
  const std::filesystem::path data(SLANT_DATA);
  if (!std::filesystem::is_directory(data)) GTEST_SKIP() << "no data in " << data;
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(data)) {
    if (entry.path().extension() == ".jsonl") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  ASSERT_FALSE(paths.empty());
  for (const std::string& path : paths) {
    CorpusOptions options;
    options.paths = {path};
    const Everything all = read_all(options);
    if (path.find("style_guides") != std::string::npos) {
      EXPECT_EQ(all.summary.bad, all.summary.records) << path;
      EXPECT_EQ(all.summary.warnings.count("records without text"), all.summary.records) << path;
      continue;
    }
    EXPECT_GT(all.summary.documents, 0U) << path;
    EXPECT_EQ(all.summary.bad, 0U) << path;
    EXPECT_EQ(all.summary.documents, all.summary.records) << path;
    for (const char* kind : {"unreadable dates", "ambiguous dates", "impossible dates", "wrong types"}) {
      EXPECT_EQ(all.summary.warnings.count(kind), 0U) << path << ": " << kind;
    }
  }
}

}  // namespace
}  // namespace slant
