// Awkward corpora of the kinds that people report, each with what a reader of it would count.
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lexicon/load.hpp"
#include "study/each_document.hpp"
#include "study/intake_account.hpp"

namespace slant {
namespace {

const std::filesystem::path cases = std::filesystem::path(SLANT_DATA) / ".." / "cases" / "corpora";

class CorpusCases : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(cases)) GTEST_SKIP() << "no cases at " << cases;
  }

  // "outlet: variant count, …; …", of outlets in the order of their bytes.
  std::string counts(const std::string& input, const std::string& lexicon_file = "mini.lex") {
    const Lexicon lexicon = load_lexicon((cases / lexicon_file).string()).lexicon;
    StudyOptions options;
    options.corpus.paths = {(cases / input).string()};
    std::map<std::string, std::map<std::string, int>> found;
    words.clear();
    summary = each_document(options, lexicon, [&](const ScoredDocument& scored) {
      std::map<std::string, int>& mine = found[scored.document.outlet];
      words[scored.document.outlet] += scored.text.words();
      for (const Hit& hit : scored.hits) {
        const Schema::Variant& variant = lexicon.schema[lexicon.schema[hit.entry].variant];
        if (!variant.ignored) ++mine[variant.name];
      }
    });
    std::string text;
    for (const auto& [outlet, variants] : found) {
      text += (text.empty() ? "" : "; ") + outlet + ":";
      for (const auto& [variant, count] : variants) text += " " + variant + " " + std::to_string(count);
    }
    return text;
  }

  std::string all_warnings() const {
    std::string text;
    for (const Warnings::Kind& kind : summary.corpus.warnings.kinds()) {
      for (const Diagnostic& one : kind.first) text += to_string(one);
    }
    return text;
  }

  std::map<std::string, std::uint64_t> words;  // by outlet
  StudySummary summary;
};

TEST_F(CorpusCases, QuotationMarksInTsvAreCharacters) {
  EXPECT_EQ(counts("tsv-quotation-marks"), "Daily A: government 2; Daily B: regime 2; Daily C: government 1");
  EXPECT_EQ(summary.corpus.documents, 5U);
}

TEST_F(CorpusCases, AnOpenMarkLosesOneRow) {
  EXPECT_EQ(counts("csv-open-quotation-mark"), "A: government 2; B: regime 1; C: regime 2");
  EXPECT_EQ(summary.corpus.bad, 1U);
  EXPECT_EQ(summary.corpus.records, 6U);
}

TEST_F(CorpusCases, MarksThatShowNothingAreNoPartOfWords) {
  EXPECT_EQ(counts("direction-marks/input.jsonl", "direction-marks/arabic.lex"),
            "embedding: government 1 regime 1; plain: government 1 regime 1; rlm: government 1 regime 1");
}

TEST_F(CorpusCases, UnderscoresAtEdgesAreNoPartOfWords) {
  EXPECT_EQ(counts("underscores"),
            "excel: government 1 regime 2; markdown: government 1 regime 2; plain: government 1 regime 2");
}

TEST_F(CorpusCases, EscapesWrittenOutAreUndone) {
  EXPECT_EQ(counts("escapes-written-out"), "backslash-n: regime 3; plain: regime 3");
}

TEST_F(CorpusCases, WordsBrokenAtLineEndsAreJoined) {
  EXPECT_EQ(counts("line-end-hyphens"),
            "hyphen: extremists 1 government 1 regime 1; not-sign: extremists 1 government 1 regime 1; "
            "plain: extremists 1 government 1 regime 1; soft-hyphen: extremists 1 government 1 regime 1");
}

TEST_F(CorpusCases, TagsAndAddressesAreNoWords) {
  const std::string found = counts("html-left-in");
  EXPECT_THAT(found, ::testing::Not(::testing::HasSubstr("regime")));
  for (const auto& [outlet, count] : words) EXPECT_EQ(count, 22U) << outlet;
  EXPECT_EQ(words.size(), 3U);
}

TEST_F(CorpusCases, LookAlikeOutletsAreOne) {
  EXPECT_EQ(counts("outlet-names-alike"),
            ": government 1 regime 1; FOX NEWS: regime 1; Fox News: government 3 regime 2; "
            "Le Monde Économique: government 1 regime 1");
  EXPECT_THAT(all_warnings(), ::testing::HasSubstr("spelt almost alike"));
}

TEST_F(CorpusCases, NaIsMissing) {
  EXPECT_EQ(counts("na"), ": regime 1; A: regime 1; B: government 1");
  EXPECT_EQ(words["A"], 3U);
}

TEST_F(CorpusCases, WhatIsPassedOverIsCounted) {
  counts("passed-over-in-folders/corpus");
  EXPECT_FALSE(summary.corpus.passed_over.empty());
}

TEST_F(CorpusCases, JoinedRecordsAreRead) {
  EXPECT_EQ(counts("jsonl-joined"), "A: regime 1; B: government 1; C: regime 1");
  EXPECT_EQ(summary.corpus.bad, 0U);
}

TEST_F(CorpusCases, TablesSavedAsTextAreTables) {
  EXPECT_EQ(counts("table-saved-as-txt/corpus"), "A: regime 2; B: government 2; C: regime 3");
}

TEST_F(CorpusCases, ElidedWordsAreWords) {
  EXPECT_EQ(counts("elision/input.jsonl", "elision/fr.lex"),
            "elided: army 1 assad 1 opposition 1; plain: army 1 assad 1 opposition 1");
}

TEST_F(CorpusCases, RepeatedNamesOfColumnsAreNoArticle) {
  EXPECT_EQ(counts("header-again"), "A: regime 2; B: government 1");
  EXPECT_THAT(all_warnings(), ::testing::HasSubstr("input-again.csv:4: warning"));
  EXPECT_EQ(summary.corpus.records, 3U);
}

TEST_F(CorpusCases, SepNamesTheSeparator) {
  EXPECT_EQ(counts("excel-sep-line"), "A: regime 1; B: government 1");
}

TEST_F(CorpusCases, AnswersOfServicesHoldArticles) {
  EXPECT_EQ(counts("api-response"), "BBC: government 1; CNN: regime 1");
}

}  // namespace
}  // namespace slant
