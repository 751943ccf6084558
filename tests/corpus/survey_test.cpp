// A survey counts what is there and what is missing.
#include "corpus/survey.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/text_key.hpp"

namespace slant {
namespace {

using testing::ElementsAre;

Document article(std::string id, std::string outlet, std::string date, std::string text) {
  Document document;
  document.doc_id = std::move(id);
  document.outlet = std::move(outlet);
  document.date = std::move(date);
  document.text = std::move(text);
  document.text_key = TextKey(nullptr).of(document.text);
  document.place = {"a.jsonl", 1, 0};
  return document;
}

void add(Survey& survey, const Document& document, std::uint64_t words,
         std::vector<std::uint32_t> repairs = {0, 0}) {
  survey.add(document, words, repairs);
}

Survey sample_survey() {
  Survey survey({"outlet", {"entity", "mojibake"}});
  add(survey, article("1", "Post", "2020-02-17", "one"), 100, {2, 0});
  add(survey, article("2", "Lamp", "2020-01", "two"), 10, {1, 3});
  add(survey, article("a.jsonl:1", "Lamp", "Monday", "one"), 20);
  add(survey, article("2", "", "", ""), 0);
  return survey;
}

TEST(Survey, CountsByGroupAndInAll) {
  const Survey survey = sample_survey();
  EXPECT_EQ(survey.total().documents, 4U);
  EXPECT_EQ(survey.total().words, 130U);
  EXPECT_EQ(survey.total().first_date, "2020-01");
  EXPECT_EQ(survey.total().last_date, "2020-02-17");
  EXPECT_EQ(survey.total().undated, 2U);
  ASSERT_EQ(survey.groups().size(), 3U);
  EXPECT_EQ(survey.groups().begin()->first, "");
  const SurveyCounts& lamp = survey.groups().at("Lamp");
  EXPECT_EQ(lamp.documents, 2U);
  EXPECT_EQ(lamp.words, 30U);
  EXPECT_EQ(lamp.first_date, "2020-01");
  EXPECT_EQ(lamp.last_date, "2020-01");
  EXPECT_EQ(lamp.undated, 1U);
}

TEST(Survey, CountsWhatIsMissingAndWhatIsTwice) {
  const Survey survey = sample_survey();
  EXPECT_THAT(survey.total().missing, ElementsAre(1, 1, 1, 1, 4, 4));  // doc_id text outlet date title event
  EXPECT_EQ(survey.total().duplicate_texts, 1U);
  EXPECT_EQ(survey.groups().at("Lamp").duplicate_texts, 1U);
  EXPECT_EQ(survey.groups().at("Post").duplicate_texts, 0U);
  EXPECT_EQ(survey.total().duplicate_ids, 1U);
  EXPECT_EQ(survey.groups().at("").duplicate_ids, 1U);
}

TEST(Survey, AddsUpRepairs) {
  const Survey survey = sample_survey();
  EXPECT_THAT(survey.total().repairs, ElementsAre(3, 3));
  EXPECT_EQ(survey.total().repaired_documents, 2U);
  EXPECT_THAT(survey.groups().at("Lamp").repairs, ElementsAre(1, 3));
  EXPECT_THAT(survey.groups().at("").repairs, ElementsAre(0, 0));
}

TEST(Survey, SaysHowFieldsAreFilled) {
  Survey survey({"outlet", {"entity", "mojibake"}});
  Document first = article("1", "Lamp", "", "one");
  first.others = {{"lean", ""}, {"lang", "en"}};
  Document second = article("2", "Lamp", "", "two");
  second.others = {{"lang", "en"}, {"lean", "left"}, {"pages", "3"}};
  add(survey, first, 1);
  add(survey, second, 1);
  std::string text;
  for (const SurveyField& field : survey.fields()) {
    text += field.name + " " + std::to_string(field.documents) + " " + std::to_string(field.distinct) + " " +
            field.example + "\n";
  }
  EXPECT_EQ(text,
            "doc_id 2 2 1\ntext 2 2 one\noutlet 2 1 Lamp\ndate 0 0 \ntitle 0 0 \nevent 0 0 \n"
            "lean 1 1 left\nlang 2 1 en\npages 1 1 3\n");
}

TEST(Survey, HoldsNoLongTextsAndBoundsWhatItCounts) {
  Survey survey({"outlet", {"entity", "mojibake"}});
  std::string text = "x";
  for (int i = 0; i < 200; ++i) text += "é";
  for (int i = 0; i < 10'050; ++i) add(survey, article(std::to_string(i), "Lamp", "", text), 1);
  const std::vector<SurveyField> fields = survey.fields();
  EXPECT_EQ(fields[0].distinct, SurveyField::most_distinct);
  EXPECT_EQ(fields[1].distinct, 1U);
  EXPECT_EQ(fields[1].example, text.substr(0, 199));
}

TEST(Survey, GroupsByAnyField) {
  Survey survey({"year", {"entity", "mojibake"}});
  add(survey, article("1", "Lamp", "2020-02-17", "one"), 1);
  add(survey, article("2", "Post", "2019", "two"), 1);
  EXPECT_EQ(survey.groups().at("2019").documents, 1U);
  EXPECT_EQ(survey.groups().at("2020").documents, 1U);
}

}  // namespace
}  // namespace slant
