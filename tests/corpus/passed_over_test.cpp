// What is passed over in folders and archives is counted by kind, and said in one line.
#include "corpus/passed_over.hpp"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/corpus.hpp"
#include "corpus/packed.hpp"
#include "corpus/temporary_folder.hpp"

namespace slant {
namespace {

using testing::AllOf;
using testing::HasSubstr;

CorpusSummary summary_of(const std::string& path) {
  CorpusOptions options;
  options.paths = {path};
  Corpus corpus(options);
  Document document;
  while (corpus.next(document)) {
  }
  return corpus.summary();
}

std::string note_of(const CorpusSummary& summary) {
  for (const Warnings::Kind& kind : summary.warnings.kinds()) {
    if (kind.name == "files passed over") return to_string(kind.first.front());
  }
  return "none";
}

TEST(PassedOver, NamesKindsByTheirEndings) {
  EXPECT_EQ(kind_of_name("a/b.DOCX"), ".docx");
  EXPECT_EQ(kind_of_name("a.b/c"), "other file");
  EXPECT_EQ(kind_of_name("c.2020"), "other file");
  EXPECT_EQ(kind_of_name("c.html.gz"), ".html.gz");
  EXPECT_EQ(kind_of_name("c.2020.gz"), ".gz");
  EXPECT_EQ(in_words({{".docx", 3}, {".pdf", 1200}, {"link", 2}, {"other file", 1}}),
            "1,200 .pdf, 3 .docx, 2 links, 1 other file");
  PassedOver many;
  for (char c = 'a'; c <= 'z'; ++c) many[std::string(".") + c] = 10;
  EXPECT_THAT(in_words(many), testing::EndsWith(", 10 .h and 180 others"));
}

TEST(PassedOver, IsSaidInOneLineForAFolder) {
  const TemporaryFolder folder;
  for (int i = 0; i < 3; ++i) folder.write("c/A/" + std::to_string(i) + ".docx", "x");
  folder.write("c/B/1.txt", "The government met.");
  folder.write("c/B/2.html", "<p>The regime</p>");
  folder.write("c/B/2.html.gz", gzipped("<p>The regime</p>"));
  folder.write("c/B/3", "x");
  folder.write("c/B/4.csv", "");
  folder.write("c/.hidden/a.pdf", "x");
  folder.write("other/d.txt", "Elsewhere.");
  std::filesystem::create_symlink(folder.path("nowhere"), folder.path("c/broken"));
  std::filesystem::create_directory_symlink(folder.path("other"), folder.path("c/folder"));
  std::filesystem::create_symlink(folder.path("other/d.txt"), folder.path("c/e.txt"));  // is followed
  const CorpusSummary summary = summary_of(folder.path("c"));
  EXPECT_EQ(summary.documents, 2U);
  EXPECT_EQ(passed_over_in_words(summary),
            "3 .docx, 2 links, 1 .html, 1 .html.gz, 1 empty file, 1 other file");
  EXPECT_THAT(note_of(summary),
              AllOf(HasSubstr("note: passed over: 3 .docx, 2 links"), HasSubstr("--input-format")));
  EXPECT_EQ(note_of(summary_of(folder.path("other"))), "none");
}

TEST(PassedOver, IsSaidForAnArchiveAndOneInside) {
  const TemporaryFolder folder;
  const Members inner{{"a.txt", "one"}, {"b.pdf", "%PDF-1.7"}};
  for (const char* format : {"zip", "gnutar"}) {
    const std::string path = folder.write(
        "a.zip",
        archived({{"a.txt", "two"}, {"b.docx", "x"}, {"in.zip", archived(inner, "zip")}, {".x.pdf", "x"}},
                 format));
    const CorpusSummary summary = summary_of(path);
    EXPECT_EQ(summary.documents, 2U);
    EXPECT_EQ(summary.bad, 0U);
    EXPECT_EQ(passed_over_in_words(summary), "1 .docx, 1 .pdf");
  }
}

}  // namespace
}  // namespace slant
