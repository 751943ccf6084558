// Whole runs on a small corpus: order, threads, traceability, fields that are not there.
#include "study/study.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "lexicon/load.hpp"
#include "report/framing_tables.hpp"
#include "study/counting.hpp"
#include "study/listing.hpp"
#include "table/writer.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class Study : public ::testing::Test {
 protected:
  void SetUp() override {
    path_ = std::filesystem::temp_directory_path() / "slant-study-XXXXXX";
    const int descriptor = ::mkstemp(path_.data());
    ASSERT_GE(descriptor, 0);
    ::close(descriptor);
    options_.corpus.format = FileType::jsonl;
    options_.corpus.paths = {path_};
    options_.threads = 1;
  }
  void TearDown() override { std::remove(path_.c_str()); }

  void write_corpus(const std::string& text) { std::ofstream(path_) << text; }

  // Enough documents of uneven length for several batches.
  void write_large_corpus(int documents) {
    std::ostringstream text;
    for (int i = 0; i < documents; ++i) {
      text << R"({"doc_id":"d)" << i << R"(","outlet":"O)" << i % 7 << R"(","date":"2015-0)" << 1 + i % 9
           << R"(-01","title":"The rebels return","text":")";
      for (int j = 0; j <= i % 40; ++j) text << "The regime said &amp; the rebels' “terrorists” left. ";
      text << "\"}\n";
    }
    write_corpus(text.str());
  }

  std::string table_as_csv() {
    const GroupStudy study = count_by_group(options_, lexicon_, {"outlet"});
    std::ostringstream out;
    write(Format::csv, {tidy_framing_table(study.counts, {})}, out);
    return out.str();
  }

  std::string path_;
  StudyOptions options_;
  Lexicon lexicon_ = read_lexicon(R"(lexicon "War"
      choice side { regime = "regime"  government = "government" ignore "regime change" }
      choice fighters { rebels = "rebels" terrorists = "terrorists" not in scare | quote })",
                                  "war.lex")
                         .lexicon;
};

TEST_F(Study, SplitsAddUpToTheWholeAndFiltersGiveTheirRows) {
  write_large_corpus(300);
  const GroupStudy whole = count_by_group(options_, lexicon_, {"outlet"}, Unit::document);
  for (const Split by : {Split::voice, Split::zone}) {
    const GroupStudy split = count_by_group(options_, lexicon_, {"outlet"}, Unit::document, by);
    std::vector<GroupStudy> filtered;
    for (std::size_t part = 0; part < parts_of(by); ++part) {
      StudyOptions only = options_;
      HitFilter& filter = only.score.filter;
      if (by == Split::voice) filter.voices = std::bitset<voice_count>(1ULL << part);
      if (by == Split::zone) filter.zones = std::bitset<zone_count>(1ULL << part);
      filtered.push_back(count_by_group(only, lexicon_, {"outlet"}, Unit::document));
    }
    const auto groups = whole.counts.groups();
    const auto parts = split.counts.groups();
    ASSERT_EQ(parts.size(), groups.size() * parts_of(by));
    for (std::size_t g = 0; g < groups.size(); ++g) {
      for (std::uint32_t v = 0; v < lexicon_.schema.variants.size(); ++v) {
        std::uint64_t sum = 0;
        for (std::size_t part = 0; part < parts_of(by); ++part) {
          const GroupCount& of_split = *parts[g * parts_of(by) + part];
          const GroupCount& of_filter = *filtered[part].counts.groups()[g];
          sum += of_split[VariantId{v}].count;
          EXPECT_EQ(of_split[VariantId{v}].count, of_filter[VariantId{v}].count);
          EXPECT_EQ(of_split[VariantId{v}].documents, of_filter[VariantId{v}].documents);
          EXPECT_EQ(of_split.words, of_filter.words);
          EXPECT_EQ(of_split.moments()[VariantId{v}].squares, of_filter.moments()[VariantId{v}].squares);
        }
        EXPECT_EQ(sum, (*groups[g])[VariantId{v}].count);
      }
    }
  }
}

TEST_F(Study, FiltersComeAfterTheOverlap) {
  // Quoted, “regime change” is a look-alike and nobody's hit; were the quotation left out first, “regime” of
  // the entry that begins before it would count.
  const Lexicon overlapping = read_lexicon(R"(lexicon "War"
      choice side { other = "the regime" regime = "regime change" })",
                                           "war.lex")
                                  .lexicon;
  write_corpus(
      R"({"doc_id":"1","outlet":"A","text":"They spoke of the “regime change that all of us want”."})"
      "\n");
  options_.score.filter.voices = std::bitset<voice_count>(1U << static_cast<unsigned>(Voice::quoted));
  const GroupStudy study = count_by_group(options_, overlapping, {"outlet"});
  EXPECT_EQ(study.summary.hits, 0U);  // “the regime” was selected, and is the narrator's
  options_.score.filter = {};
  EXPECT_EQ(count_by_group(options_, overlapping, {"outlet"}).summary.hits, 1U);
}

TEST_F(Study, RatesMayDivideByTheWordsOfTheVoice) {
  write_corpus(
      R"({"doc_id":"1","outlet":"A","title":"The rebels","text":"It was “the regime a thing of the past” now."})"
      "\n");
  options_.denominator = Denominator::voice;
  const GroupStudy split = count_by_group(options_, lexicon_, {"outlet"}, {}, Split::voice);
  const auto groups = split.counts.groups();
  EXPECT_EQ(groups[0]->words, 5U);  // the rebels it was now
  EXPECT_EQ(groups[1]->words, 7U);
  EXPECT_EQ(groups[2]->words + groups[3]->words, 0U);
  options_.score.filter.voices = std::bitset<voice_count>(0b11);
  EXPECT_EQ(count_by_group(options_, lexicon_, {"outlet"}).counts.groups()[0]->words, 12U);
  options_.score.filter.voices = std::bitset<voice_count>(0b10);
  EXPECT_EQ(count_by_group(options_, lexicon_, {"outlet"}).counts.groups()[0]->words, 7U);
  EXPECT_EQ(count_by_group(options_, lexicon_, {"outlet"}, {}, Split::zone).counts.groups()[2]->words, 7U);
}

TEST_F(Study, CountsWhatIsThere) {
  write_corpus(R"({"outlet":"A","title":"","text":"The regime fell. Regime change came, the rebels' way."}
{"outlet":"B","title":"Rebels","text":"The government met rebels."}
)");
  const GroupStudy study = count_by_group(options_, lexicon_, {"outlet"});
  const auto groups = study.counts.groups();
  ASSERT_THAT(groups, SizeIs(2));
  const VariantId regime{0}, government{1}, rebels{3};
  EXPECT_EQ((*groups[0])[regime].count, 1U);
  EXPECT_EQ((*groups[0])[rebels].count, 1U);
  EXPECT_EQ((*groups[1])[government].count, 1U);
  EXPECT_EQ((*groups[1])[rebels].count, 2U);
  EXPECT_EQ((*groups[0])[rebels].documents, 1U);
  EXPECT_EQ(groups[0]->words, 9U);
  EXPECT_EQ(study.summary.hits, 5U);
  EXPECT_EQ(study.summary.words, 14U);
}

TEST_F(Study, GivesTheSameBytesForAnyNumberOfThreads) {
  write_large_corpus(3000);
  const std::string one = table_as_csv();
  EXPECT_THAT(one, HasSubstr("O6,War,fighters,rebels,"));
  for (const unsigned threads : {2U, 8U}) {
    options_.threads = threads;
    EXPECT_EQ(table_as_csv(), one) << threads;
  }
}

TEST_F(Study, ListsHitsInTheOrderOfTheCorpusWithTheTextThatStandsThere) {
  write_large_corpus(1500);
  options_.threads = 4;
  std::size_t last = 0, hits = 0, ignored = 0;
  const StudySummary summary = each_hit(options_, lexicon_, {"outlet"}, [&](const HitRow& hit) {
    const std::size_t document = std::stoul(hit.doc_id.substr(1));
    EXPECT_GE(document, last);
    last = document;
    ++hits;
    ignored += lexicon_.schema[lexicon_.schema[hit.entry].variant].ignored ? 1 : 0;
    EXPECT_THAT(hit.labels, ElementsAre("O" + std::to_string(document % 7)));
    EXPECT_THAT(hit.text, ::testing::AnyOf("regime", "rebels", "rebels'"));
  });
  EXPECT_EQ(hits - ignored, summary.hits);
  EXPECT_EQ(summary.corpus.documents, 1500U);
  EXPECT_EQ(summary.repaired_documents, 1500U);
}

TEST_F(Study, CountsDocumentsWithEscapesThatStay) {
  write_corpus(R"({"text":"one\\ntwo \\tthree"}
{"title":"a\\nb","text":"The regime."}
{"text":"He left.\\nThe end."}
)");
  EXPECT_EQ(each_hit(options_, lexicon_, {"outlet"}, [](const HitRow&) {}).documents_with_escapes, 2U);
}

TEST_F(Study, KeepsEveryFieldOfADocument) {
  write_corpus(R"({"id":"x","outlet":"A","text":"The regime."}
{"id":"y","outlet":"B","text":"The regime.","lean":"left","meta":{"n":7}}
)");
  const DocumentStudy study = count_by_document(options_, lexicon_);
  EXPECT_THAT(study.documents.fields(), ElementsAre("outlet", "date", "event", "title", "lean", "meta.n"));
  std::vector<std::vector<std::string>> labels;
  study.documents.replay([&](const DocumentRow& row) { labels.push_back(row.labels); });
  ASSERT_THAT(labels, SizeIs(2));
  EXPECT_THAT(labels[1], ElementsAre("B", "", "", "", "left", "7"));
}

TEST_F(Study, NamesTheFieldThatNoDocumentHas) {
  write_corpus("{\"outlet\":\"A\",\"date\":\"2015-01-02\",\"text\":\"The regime.\"}\n");
  const StudySummary summary = count_by_group(options_, lexicon_, {"outlet"}).summary;
  EXPECT_NO_THROW(check_fields(summary, {"outlet", "year", "month"}, "--by"));
  try {
    check_fields(summary, {"outlett"}, "--by");
    FAIL() << "no error";
  } catch (const InputError& error) {
    EXPECT_THAT(error.what(), HasSubstr("--by outlett: no document has a field 'outlett'"));
    EXPECT_THAT(error.what(), HasSubstr("did you mean 'outlet'?"));
  }
}

TEST_F(Study, ShowsWordsInContextOfTheChoicesAskedFor) {
  write_corpus(
      "{\"outlet\":\"A\",\"text\":\"It said the regime fell. The rebels won. No regime change.\"}\n");
  KwicOptions kwic;
  kwic.wanted.choices = {"side"};
  kwic.wanted.ignored = true;
  std::vector<KwicLine> lines;
  const auto see = [&lines](const KwicLine& line) { lines.push_back(line); };
  find_in_context(options_, lexicon_, {"outlet"}, kwic, see);
  ASSERT_THAT(lines, SizeIs(2));
  EXPECT_EQ(lines[0].hit, "regime");
  EXPECT_EQ(lines[0].left, "It said the");
  EXPECT_THAT(lines[0].labels, ElementsAre("A"));
  EXPECT_EQ(lines[1].hit, "regime change");
  kwic.wanted.choices = {"sides"};
  EXPECT_THROW(find_in_context(options_, lexicon_, {"outlet"}, kwic, see), InputError);
}

TEST_F(Study, KeepsWhatCameBeforeAFatalRecord) {
  write_corpus("{\"text\":\"The regime.\"}\n{\n");
  options_.corpus.strict = true;
  int seen = 0;
  EXPECT_THROW(each_hit(options_, lexicon_, {}, [&](const HitRow&) { ++seen; }), BadRecords);
  EXPECT_EQ(seen, 1);
}

TEST_F(Study, SurveysWithTheWordsAndRepairsOfEveryOtherRun) {
  write_large_corpus(100);
  const SurveyStudy survey = survey_corpus(options_, "outlet");
  EXPECT_EQ(survey.survey.total().documents, 100U);
  EXPECT_EQ(survey.survey.total().words, count_by_group(options_, lexicon_, {}).summary.words);
  EXPECT_EQ(survey.survey.total().repaired_documents, 100U);
  EXPECT_THAT(survey.survey.groups(), SizeIs(7));
}

}  // namespace
}  // namespace slant
