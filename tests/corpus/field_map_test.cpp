// Names find their fields, and what is odd is said once.
#include "corpus/field_map.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/typed_records.hpp"

namespace slant {
namespace {

using testing::HasSubstr;

struct Applied {
  bool good{false};
  Document document;
  std::vector<Fault> faults;
};

Applied apply(FieldMap& map, Record record) {
  Applied applied;
  applied.good = map.apply(record, applied.document, applied.faults);
  return applied;
}

Applied apply(std::vector<RecordValue> values, std::vector<FieldMapping> mappings = {}) {
  FieldMap map(std::move(mappings));
  return apply(map, record_of(std::move(values)));
}

std::string others_of(const Document& document) {
  std::string text;
  for (const NamedValue& other : document.others) text += other.name + "=" + other.value + ";";
  return text;
}

TEST(FieldMap, TakesKnownNamesAndKeepsTheRestInOrder) {
  const Applied got = apply({{"lean", "left"},
                             {"doc_id", "a-1"},
                             {"text", "The fair opened."},
                             {"outlet", "Lamp"},
                             {"date", "2020-02-17"},
                             {"title", "Fair"},
                             {"event", "fair"},
                             {"meta.pages", "3"}});
  ASSERT_TRUE(got.good);
  EXPECT_EQ(messages(got.faults), "");
  EXPECT_EQ(got.document.doc_id, "a-1");
  EXPECT_EQ(got.document.text, "The fair opened.");
  EXPECT_EQ(got.document.outlet, "Lamp");
  EXPECT_EQ(got.document.date, "2020-02-17");
  EXPECT_EQ(got.document.title, "Fair");
  EXPECT_EQ(got.document.event, "fair");
  EXPECT_EQ(others_of(got.document), "lean=left;meta.pages=3;");
  EXPECT_EQ(got.document.place.line, 7U);
}

TEST(FieldMap, ReadsAliasesAndSaysSoOnceACorpus) {
  FieldMap map({});
  const std::vector<RecordValue> values{{"id", "1"},          {"Body", "Words."}, {"Publisher", "Lamp"},
                                        {"Pub Date", "2020"}, {"headline", "T"},  {"event_id", "e"}};
  const Applied first = apply(map, record_of(values));
  ASSERT_TRUE(first.good);
  EXPECT_EQ(first.document.doc_id, "1");
  EXPECT_EQ(first.document.text, "Words.");
  EXPECT_EQ(first.document.outlet, "Lamp");
  EXPECT_EQ(first.document.date, "2020");
  EXPECT_EQ(first.document.title, "T");
  EXPECT_EQ(first.document.event, "e");
  EXPECT_EQ(others_of(first.document), "");
  ASSERT_EQ(first.faults.size(), 6U);
  EXPECT_EQ(messages({first.faults[0]}),
            "names understood | a.jsonl:7: note: 'id' is read as "
            "doc_id\n  hint: --field doc_id=NAME chooses another\n");
  EXPECT_TRUE(apply(map, record_of(values)).faults.empty());
  EXPECT_TRUE(apply(map, record_of({{"text", "Words."}})).faults.empty());
  EXPECT_TRUE(apply(map, record_of(values)).faults.empty());
}

TEST(FieldMap, LeavesAnAliasAloneWhereTheNameIsThere) {
  const Applied got =
      apply({{"id", "9"}, {"doc_id", "a-1"}, {"source", "wire"}, {"outlet", ""}, {"text", "Words."}});
  ASSERT_TRUE(got.good);
  EXPECT_EQ(messages(got.faults), "");
  EXPECT_EQ(got.document.doc_id, "a-1");
  EXPECT_EQ(got.document.outlet, "");
  EXPECT_EQ(others_of(got.document), "id=9;source=wire;");
}

TEST(FieldMap, DecidesAnewForEachShapeOfRecord) {
  FieldMap map({});
  EXPECT_EQ(apply(map, record_of({{"id", "1"}, {"text", "a"}})).document.doc_id, "1");
  EXPECT_EQ(apply(map, record_of({{"id", "1"}, {"doc_id", "2"}, {"text", "a"}})).document.doc_id, "2");
  EXPECT_EQ(apply(map, record_of({{"text", "a"}, {"id", "3"}})).document.doc_id, "3");
}

TEST(FieldMap, PrefersAliasesInTheirDocumentedOrder) {
  const Applied got = apply({{"content", "short"}, {"body", "long"}});
  ASSERT_TRUE(got.good);
  EXPECT_EQ(got.document.text, "long");
  EXPECT_EQ(others_of(got.document), "content=short;");
  EXPECT_THAT(messages(got.faults), HasSubstr("'body' is read as text, 'content' kept beside it"));
}

TEST(FieldMap, TakesNoNumberForAnAliasOfText) {
  const Applied got = apply({{"article", "17", ValueType::number}, {"articleBody", "Words."}});
  ASSERT_TRUE(got.good);
  EXPECT_EQ(got.document.text, "Words.");
  EXPECT_EQ(others_of(got.document), "article=17;");
}

TEST(FieldMap, FollowsMappings) {
  const Applied got =
      apply({{"source", "wire"}, {"outlet", "Lamp"}, {"meta.site", "lamp.example"}, {"text", "Words."}},
            {{"outlet", "meta.site"}, {"event", "source"}});
  ASSERT_TRUE(got.good);
  EXPECT_EQ(got.document.outlet, "lamp.example");
  EXPECT_EQ(got.document.event, "wire");
  EXPECT_EQ(others_of(got.document), "original_outlet=Lamp;");
  EXPECT_EQ(messages(got.faults),
            "names understood | a.jsonl:7: note: 'outlet' is filled by a "
            "mapping; the records' own 'outlet' is kept as 'original_outlet'\n");
}

TEST(FieldMap, LetsAMappedNameFillNothingElse) {
  const Applied got =
      apply({{"outlet", "Lamp"}, {"source", "wire"}, {"text", "Words."}}, {{"title", "outlet"}});
  ASSERT_TRUE(got.good);
  EXPECT_EQ(got.document.title, "Lamp");
  EXPECT_EQ(got.document.outlet, "wire");
}

TEST(FieldMap, LeavesAMappedFieldEmptyWhereTheNameIsAbsent) {
  const Applied got = apply({{"outlet", "Lamp"}, {"text", "Words."}}, {{"outlet", "site"}});
  ASSERT_TRUE(got.good);
  EXPECT_EQ(got.document.outlet, "");
  EXPECT_EQ(got.document.value("original_outlet"), "Lamp");
}

TEST(FieldMap, RefusesMappingsThatCannotWorkAllAtOnce) {
  const std::string error = error_of([] {
    FieldMap(
        {{"outlett", "x"}, {"date", "d1"}, {"date", "d2"}, {"title", "d1"}, {"event", ""}, {"leaning", "l"}});
  });
  EXPECT_EQ(error,
            "error: --field outlett=x: there is no field 'outlett' to fill\n"
            "  hint: did you mean 'outlet'?\n"
            "error: --field date=d2: 'date' is mapped twice\n"
            "  hint: leave one of them out\n"
            "error: --field title=d1: 'd1' fills another field already\n"
            "  hint: leave one of them out\n"
            "error: --field event=: the name in the records is missing\n"
            "  hint: write --field outlet=source\n"
            "error: --field leaning=l: there is no field 'leaning' to fill\n"
            "  hint: known are doc_id, text, outlet, date, title and event\n");
}

TEST(FieldMap, RefusesARecordWithoutText) {
  const Applied got = apply({{"id", "1"}, {"quote", "Some words."}, {"n", "3", ValueType::number}});
  EXPECT_FALSE(got.good);
  EXPECT_THAT(messages(got.faults),
              HasSubstr("records without text | a.jsonl:7: error: no field 'text'; fields are id, quote, n\n"
                        "  hint: --field text=quote\n"));
  EXPECT_THAT(messages(apply({{"txt", "x"}}).faults),
              HasSubstr("hint: did you mean 'txt'? --field text=txt"));
  EXPECT_THAT(
      messages(apply({{"body", "x"}}, {{"text", "bodi"}}).faults),
      HasSubstr("no field 'bodi'; the only field is body\n  hint: did you mean 'body'? --field text=body"));
  EXPECT_THAT(messages(apply(std::vector<RecordValue>{}).faults),
              HasSubstr("no field 'text'; the record has none"));
}

TEST(FieldMap, NamesTheFieldOfAWrongType) {
  const Applied list = apply({{"text", R"(["a","b"])", ValueType::list}});
  EXPECT_FALSE(list.good);
  EXPECT_EQ(messages(list.faults),
            "wrong types | a.jsonl:7: error: field 'text' is a list, expected text\n"
            "  hint: --field text=NAME chooses another\n");
  EXPECT_FALSE(apply({{"content", "3", ValueType::number}}).good);
  EXPECT_FALSE(apply({{"text", "true", ValueType::truth}}).good);
  const Applied title = apply({{"text", "x"}, {"title", R"(["a"])", ValueType::list}});
  EXPECT_TRUE(title.good);
  EXPECT_EQ(title.document.title, R"(["a"])");
  EXPECT_THAT(messages(title.faults), HasSubstr("wrong types | a.jsonl:7: warning: field 'title' is a list"));
}

TEST(FieldMap, KeepsEmptyTextsAndWarns) {
  const Applied got = apply({{"doc_id", "a-1"}, {"text", " \n"}});
  EXPECT_TRUE(got.good);
  EXPECT_EQ(messages(got.faults), "empty texts | a.jsonl:7: warning: the text of 'a-1' is empty\n");
}

TEST(FieldMap, NamesADocumentAfterItsPlaceWhereItHasNoId) {
  EXPECT_EQ(apply({{"text", "x"}}).document.doc_id, "a.jsonl:7");
  EXPECT_EQ(apply({{"text", "x"}, {"doc_id", ""}}).document.doc_id, "a.jsonl:7");
  FieldMap map({});
  EXPECT_EQ(apply(map, record_of({{"text", "x"}}, {"dir/a.txt", 0, 0})).document.doc_id, "dir/a.txt");
}

TEST(FieldMap, RemembersTheNamesThatFieldsCameWith) {
  FieldMap map({FieldMapping{"outlet", "site"}});
  const Applied got =
      apply(map, record_of({{"body", "x"}, {"site", "Lamp"}, {"title", "t"}}, {"a.jsonl", 7, 0}));
  EXPECT_EQ(got.document.value("site"), "Lamp");
  EXPECT_EQ(got.document.value("body"), "x");
  EXPECT_EQ(got.document.value("outlet"), "Lamp");
  EXPECT_EQ(map.came_as(2), "site");
  EXPECT_EQ(map.came_as(4), "");
}

TEST(FieldMap, ClearsADocumentThatIsReused) {
  FieldMap map({});
  Document document;
  std::vector<Fault> faults;
  Record full = record_of({{"text", "x"}, {"title", "T"}, {"outlet", "Lamp"}, {"lean", "left"}});
  Record bare = record_of({{"text", "y"}});
  ASSERT_TRUE(map.apply(full, document, faults));
  ASSERT_TRUE(map.apply(bare, document, faults));
  EXPECT_EQ(document.title, "");
  EXPECT_EQ(document.outlet, "");
  EXPECT_EQ(others_of(document), "");
  EXPECT_EQ(document.text, "y");
}

}  // namespace
}  // namespace slant
