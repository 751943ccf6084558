// A survey reads well and tells no more than there is.
#include "report/survey_tables.hpp"

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/text_key.hpp"
#include "report/read_back.hpp"
#include "table/writer.hpp"

namespace slant {
namespace {

Document article(std::string id, std::string outlet, std::string date, std::string text) {
  Document document;
  document.doc_id = std::move(id);
  document.outlet = std::move(outlet);
  document.date = std::move(date);
  document.title = "T";
  document.event = "fair";
  document.text = std::move(text);
  document.text_key = TextKey(nullptr).of(document.text);
  return document;
}

Survey sample() {
  Survey survey({"outlet", {"entity", "missing_space"}});
  const auto add = [&](const Document& document, std::uint64_t words, std::vector<std::uint32_t> repairs) {
    survey.add(document, words, repairs);
  };
  add(article("1", "Post", "2020-02-17", "one"), 1000, {2, 0});
  add(article("2", "Lamp", "2020-01-03", "two\n  lines"), 200, {0, 0});
  add(article("2", "", "", "one"), 34, {0, 0});
  return survey;
}

StudySummary reading() {
  StudySummary whole;
  whole.repaired_documents = 1;
  CorpusSummary& summary = whole.corpus;
  summary.files = 2;
  summary.bytes = 123'456;
  summary.records = 7;
  summary.documents = 3;
  summary.bad = 1;
  summary.filtered = 1;
  summary.duplicates = 2;
  summary.passed_over = {{".docx", 3}, {"link", 1}};
  return whole;
}

TEST(SurveyTables, AreTidyForMachines) {
  EXPECT_EQ(testing::written(Format::csv, {tidy_survey_table(sample())}),
            "outlet,documents,words,first_date,last_date,undated,missing_doc_id,missing_text,missing_outlet,"
            "missing_date,missing_title,missing_event,duplicate_texts,duplicate_ids,repaired_documents,"
            "repairs_entity,repairs_missing_space\n"
            "(missing),1,34,,,1,0,0,1,1,0,0,1,1,0,0,0\n"
            "Lamp,1,200,2020-01-03,2020-01-03,0,0,0,0,0,0,0,0,0,0,0,0\n"
            "Post,1,1000,2020-02-17,2020-02-17,0,0,0,0,0,0,0,0,0,1,2,0\n");
}

TEST(SurveyTables, ReadWellForPeople) {
  EXPECT_EQ(testing::written(Format::tsv, {survey_tables(sample(), reading()).at(0)}),
            "measure\tvalue\n"
            "files\t2, 123 kB\n"
            "records read\t7\n"
            "documents\t3\n"
            "records lost\t1\n"
            "documents repaired\t1\n"
            "duplicate texts\t2\n"
            "files passed over\t3 .docx, 1 link\n"
            "left out by --where\t1\n"
            "words\t1,234\n"
            "words a document\t411\n"
            "groups\t2 values of outlet\n"
            "dates\t2020-01-03 to 2020-02-17\n"
            "duplicate doc_ids\t1\n");
}

TEST(SurveyTables, SumUpTheGroups) {
  Table table = survey_tables(sample(), reading()).at(1);
  EXPECT_EQ(table.caption, "By outlet");
  EXPECT_EQ(table.summary_rows, 1U);
  EXPECT_EQ(testing::written(Format::csv, {table}),
            "outlet,documents,words,first_date,last_date,undated\n"
            "(missing),1,34,,,1\n"
            "Lamp,1,200,2020-01-03,2020-01-03,0\n"
            "Post,1,1000,2020-02-17,2020-02-17,0\n"
            "all,3,1234,2020-01-03,2020-02-17,1\n");
}

TEST(SurveyTables, SayHowFieldsAreFilled) {
  EXPECT_EQ(testing::written(Format::csv, {survey_tables(sample(), reading()).at(2)}).substr(0, 96),
            "field,documents,filled,distinct,example\n"
            "doc_id,3,100,2,1\n"
            "text,3,100,2,one\n"
            "outlet,2,66.6666666666");
}

TEST(SurveyTables, TellOnlyTheGroupsConcerned) {
  const std::vector<Table> tables = survey_tables(sample(), reading());
  std::vector<std::string> names;
  for (const Table& table : tables) names.push_back(table.name);
  EXPECT_THAT(names,
              ::testing::ElementsAre("corpus", "groups", "fields", "missing", "duplicates", "repairs"));
  EXPECT_EQ(testing::written(Format::csv, {tables[3]}),
            "outlet,missing_outlet,missing_date\n(missing),1,1\n");
  EXPECT_EQ(testing::written(Format::csv, {tables[4]}),
            "outlet,duplicate_texts,duplicate_ids\n(missing),1,1\n");
  EXPECT_EQ(testing::written(Format::csv, {tables[5]}),
            "outlet,repaired_documents,repairs_entity\nPost,1,2\n");
}

TEST(SurveyTables, SayLittleOfAnEmptyCorpus) {
  const Survey survey({"outlet", {}});
  const std::vector<Table> tables = survey_tables(survey, {});
  ASSERT_EQ(tables.size(), 3U);
  EXPECT_EQ(testing::written(Format::csv, {tables[1]}),
            "outlet,documents,words,first_date,last_date,undated\n");
  EXPECT_THAT(testing::written(Format::csv, {tables[2]}), ::testing::HasSubstr("doc_id,0,,0,\n"));
}

TEST(SurveyTables, ShortenExamplesToOneLine) {
  Survey survey({"outlet", {}});
  std::string text = " two\r\n\tlines ";
  for (int i = 0; i < 50; ++i) text += "é";
  survey.add(article("1", "Lamp", "", text), 1, {});
  std::string expected = "two lines ";
  for (int i = 0; i < 29; ++i) expected += "é";
  EXPECT_THAT(testing::written(Format::csv, {survey_tables(survey, {}).at(2)}),
              ::testing::HasSubstr("text,1,100,1," + expected + "…\n"));
}

}  // namespace
}  // namespace slant
