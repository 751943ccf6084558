// Hits against marked spans: both fields, labels, repair, and on real data the same counts by another way.
#include <filesystem>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/temporary_folder.hpp"
#include "lexicon/load.hpp"
#include "study/listing.hpp"
#include "study/study.hpp"
#include "study/validating.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class SpanValidating : public ::testing::Test {
 protected:
  void SetUp() override {
    lexicon_ = load_lexicon(folder_.write("a.lex",
                                          "lexicon \"a\"\n"
                                          "choice side {\n"
                                          "  regime = \"regime\", \"junta\"\n"
                                          "  rebels = \"rebels\"\n"
                                          "  ignore \"regime change\"\n"
                                          "}\n"))
                   .lexicon;
  }

  SpanStudy validate(const std::string& lines) {
    return validate_spans(read_gold(folder_.write("gold.jsonl", lines)), lexicon_, score_, gold_, {});
  }

  // gold, found, gold right, found right.
  static std::vector<std::uint64_t> counts(const MatchFigures& of, SpanMatch match) {
    const Agreement& one = of[static_cast<std::size_t>(match)].counts;
    return {one.gold, one.found, one.gold_right, one.found_right};
  }

  TemporaryFolder folder_;
  Lexicon lexicon_;
  ScoreOptions score_;
  SpanGoldOptions gold_;
};

const std::string two =
    R"({"id":"1","title":"The junta speaks","text":"The regime fell. No regime change.","spans":[)"
    R"({"field":"title","start":4,"end":9,"label":"loaded"},{"start":4,"end":15,"label":"loaded"},)"
    R"({"field":"url","start":4,"end":900,"label":"loaded"},{"start":20,"end":33,"label":"other"}]})"
    "\n"
    R"({"id":"2","title":"","text":"Rebels.","spans":[]})"
    "\n";

TEST_F(SpanValidating, CountsBothFieldsAndNoLookAlikes) {
  const SpanStudy study = validate(two);
  const SpanValidation& made = study.result.validation;
  EXPECT_THAT(study.result.labels, ElementsAre("loaded", "other"));
  EXPECT_THAT(counts(made.all, SpanMatch::overlap), ElementsAre(3, 3, 2, 2));
  EXPECT_THAT(counts(made.all, SpanMatch::exact), ElementsAre(3, 3, 1, 1));
  EXPECT_THAT(counts(made.all, SpanMatch::words), ElementsAre(5, 3, 2, 2));
  EXPECT_THAT(counts(made.labels[0], SpanMatch::overlap), ElementsAre(2, 0, 2, 0));
  EXPECT_THAT(counts(made.labels[1], SpanMatch::overlap), ElementsAre(1, 0, 0, 0));
  EXPECT_THAT(counts(made.variants[0], SpanMatch::overlap), ElementsAre(3, 2, 2, 2));
  EXPECT_THAT(counts(made.variants[1], SpanMatch::overlap), ElementsAre(3, 1, 0, 0));
  EXPECT_THAT(counts(made.entries[1], SpanMatch::exact), ElementsAre(3, 1, 1, 1));
  EXPECT_EQ(study.summary.corpus.documents, 2U);
  EXPECT_EQ(study.summary.hits, 3U);
}

TEST_F(SpanValidating, TakesTheLabelsAndVariantsAskedFor) {
  gold_.labels = {"other"};
  gold_.wanted.variants = {"regime"};
  const SpanValidation made = validate(two).result.validation;
  EXPECT_THAT(counts(made.all, SpanMatch::overlap), ElementsAre(1, 2, 0, 0));
  gold_.labels = {"lodaed"};
  try {
    validate(two);
    FAIL() << "no error";
  } catch (const InputError& error) {
    EXPECT_THAT(error.what(), HasSubstr("--label lodaed: no span has this label"));
    EXPECT_THAT(error.what(), HasSubstr("did you mean 'loaded'?"));
  }
}

TEST_F(SpanValidating, LeavesTitlesOutWhereAsked) {
  score_.text.title = false;
  const SpanStudy study = validate(two);
  EXPECT_THAT(counts(study.result.validation.all, SpanMatch::overlap), ElementsAre(2, 2, 1, 1));
}

// Marks refer to the text as it was given, hits to the repaired one; a mark may begin within a word.
TEST_F(SpanValidating, FindsMarksInRepairedTextAndWithinWords) {
  const SpanStudy study = validate(
      R"({"text":"&quot;The&nbsp;regime fell.","spans":[{"start":15,"end":21,"label":"a"}]})"
      "\n"
      R"({"text":"The regime fell …","spans":[{"start":6,"end":10,"label":"a"},{"start":16,"end":17,"label":"a"}]})"
      "\n");
  EXPECT_THAT(counts(study.result.validation.all, SpanMatch::exact), ElementsAre(2, 2, 2, 2));
  EXPECT_EQ(study.result.wordless, 1U);
}

TEST_F(SpanValidating, RefusesSpansOutsideTheirField) {
  try {
    validate(
        R"({"title":"Short","text":"A long text.","spans":[{"field":"title","start":4,"end":9,"label":"a"}]})");
    FAIL() << "no error";
  } catch (const InputError& error) {
    EXPECT_THAT(error.what(), HasSubstr("span 1 is not inside the title, which has 5 characters"));
  }
}

// BABE: every hit and every mark by its bytes, without words.
TEST_F(SpanValidating, CountsRealMarksAsTheirBytesDo) {
  const std::string path = SLANT_DATA "/bias_sentences/babe_dev.jsonl";
  if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is not here";
  const Lexicon lexicon = load_lexicon(SLANT_SOURCE "/lexicons/hedging.lex").lexicon;
  const auto articles = read_gold(path);
  StudyOptions options;
  options.corpus.paths = {path};
  std::map<std::string, std::set<ByteSpan>> hits;
  each_hit(options, lexicon, {}, [&](const HitRow& hit) {
    if (!lexicon.schema[lexicon.schema[hit.entry].variant].ignored) hits[hit.doc_id].insert(hit.bytes);
  });
  std::uint64_t found = 0, right = 0;
  for (const GoldArticle& article : articles) {
    for (const ByteSpan hit : hits[article.id]) {
      ++found;
      for (const GoldSpan& span : article.spans) {
        if (!span.bytes.overlaps(hit)) continue;
        ++right;
        break;
      }
    }
  }
  const SpanStudy one = validate_spans(articles, lexicon, {}, {}, {});
  EXPECT_EQ(one.result.validation.all[0].counts.found, found);
  EXPECT_EQ(one.result.validation.all[0].counts.found_right, right);
  EXPECT_GT(right, 0U);
  const SpanStudy several = validate_spans(articles, lexicon, {}, {}, {}, workers_on(3));
  EXPECT_EQ(one.result.validation.all[0].f1.low, several.result.validation.all[0].f1.low);
}

}  // namespace
}  // namespace slant
