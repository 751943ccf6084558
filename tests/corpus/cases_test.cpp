// Small corpora that were once read wrong: what is right of each stands beside them.
#include <filesystem>
#include <map>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/corpus.hpp"

namespace slant {
namespace {

using testing::Pair;
using testing::UnorderedElementsAre;

struct CaseRead {
  std::map<std::string, int> documents;  // by outlet
  CorpusSummary summary;
};

class SharedCases : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(folder_)) GTEST_SKIP() << "no shared cases";
  }

  CaseRead read_case(const std::string& name, std::size_t chunk_bytes = std::size_t{1} << 20) const {
    CorpusOptions options;
    options.paths = {folder_ + name};
    options.chunk_bytes = chunk_bytes;
    Corpus corpus(options);
    CaseRead all;
    Document document;
    while (corpus.next(document)) ++all.documents[document.outlet];
    all.summary = corpus.summary();
    return all;
  }

 private:
  std::string folder_{std::string(SLANT_DATA) + "/../cases/corpora/"};
};

TEST_F(SharedCases, AreReadRightAtAnyChunkSize) {
  for (const std::size_t chunk : {std::size_t{1}, std::size_t{7}, std::size_t{1} << 20}) {
    EXPECT_THAT(read_case("tsv-quotation-marks/input-merged.tsv", chunk).documents,
                UnorderedElementsAre(Pair("Daily A", 2), Pair("Daily B", 2), Pair("Daily C", 1)));
    const CaseRead open = read_case("csv-open-quotation-mark/input-unclosed.csv", chunk);
    EXPECT_THAT(open.documents, UnorderedElementsAre(Pair("A", 2), Pair("B", 1), Pair("C", 2)));
    EXPECT_EQ(open.summary.bad, 1U);
    EXPECT_EQ(open.summary.records, 6U);
    const CaseRead joined = read_case("jsonl-joined/input-no-newline.jsonl", chunk);
    EXPECT_THAT(joined.documents, UnorderedElementsAre(Pair("A", 1), Pair("B", 1), Pair("C", 1)));
    EXPECT_EQ(joined.summary.duplicates, 0U);
    const CaseRead again = read_case("header-again/input-again.csv", chunk);
    EXPECT_THAT(again.documents, UnorderedElementsAre(Pair("A", 2), Pair("B", 1)));
    EXPECT_EQ(again.summary.warnings.count("names of columns again"), 1U);
    EXPECT_EQ(again.summary.records, 3U);
    EXPECT_THAT(read_case("excel-sep-line/input-sep.csv", chunk).documents,
                UnorderedElementsAre(Pair("A", 1), Pair("B", 1)));
    EXPECT_THAT(read_case("api-response/input.json", chunk).documents,
                UnorderedElementsAre(Pair("CNN", 1), Pair("BBC", 1)));
    const CaseRead tables = read_case("table-saved-as-txt/corpus", chunk);
    EXPECT_THAT(tables.documents, UnorderedElementsAre(Pair("A", 2), Pair("B", 2), Pair("C", 3)));
    EXPECT_EQ(tables.summary.warnings.count("types told from content"), 3U);
    const CaseRead passed = read_case("passed-over-in-folders/corpus", chunk);
    EXPECT_EQ(passed.summary.documents, 1U);
    // Where a copy of the folder keeps no links, the link is a file without an ending.
    EXPECT_THAT(passed_over_in_words(passed.summary),
                testing::AnyOf("3 .docx, 1 .html, 1 link, 1 other file", "3 .docx, 2 other files, 1 .html"));
  }
}

}  // namespace
}  // namespace slant
