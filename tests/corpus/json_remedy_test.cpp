// Objects that hold articles in ways that are not read: the command that helps.
#include "corpus/json_remedy.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/typed_records.hpp"

namespace slant {
namespace {

using testing::HasSubstr;

TEST(JsonRemedy, NamesThePathToArticlesUnderKeys) {
  EXPECT_THAT(way_to_articles(record_of({{"1.outlet", "A"}, {"1.text", "x"}, {"2.text", "y"}})),
              HasSubstr("jq -c '.[]' FILE"));
  EXPECT_THAT(way_to_articles(record_of({{"data.all.a.body", "x"}, {"data.all.b.body", "y"}, {"n", "2"}})),
              HasSubstr("jq -c '.data.all[]' FILE"));
}

TEST(JsonRemedy, KnowsTablesByColumns) {
  EXPECT_THAT(way_to_articles(record_of({{"outlet.0", "A"}, {"text.0", "x"}, {"text.1", "y"}})),
              HasSubstr("pandas.read_json('FILE').to_json("));
  EXPECT_THAT(way_to_articles(record_of({{"id", "[]", ValueType::list}, {"text", "[]", ValueType::list}})),
              HasSubstr("read_json('FILE')"));
  EXPECT_THAT(
      way_to_articles(record_of({{"columns", "[]", ValueType::list}, {"data", "[]", ValueType::list}})),
      HasSubstr("orient='split'"));
}

TEST(JsonRemedy, HasNothingForOtherRecords) {
  EXPECT_EQ(way_to_articles(record_of({{"id", "1"}, {"meta.text", "x"}, {"n.1", "y"}})), "");
  EXPECT_EQ(way_to_articles(record_of({{"a.1.text", "x"}, {"b.1.text", "y"}})), "");
  EXPECT_EQ(way_to_articles(record_of({{"id", "1"}, {"text", "[]", ValueType::list}})),
            "");  // its paragraphs
  EXPECT_EQ(way_to_articles(record_of({})), "");
}

}  // namespace
}  // namespace slant
