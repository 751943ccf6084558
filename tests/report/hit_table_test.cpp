// Hits as rows.
#include <sstream>

#include <gtest/gtest.h>

#include "count/schemas.hpp"
#include "report/hit_tables.hpp"
#include "table/writer.hpp"

namespace slant {
namespace {

HitRow hit_of(EntryId entry, std::string text, ByteSpan bytes) {
  HitRow hit;
  hit.doc_id = "d1";
  hit.labels = {"SANA"};
  hit.entry = entry;
  hit.text = std::move(text);
  hit.bytes = bytes;
  hit.sentence = 2;
  return hit;
}

TEST(HitTable, ShowsWhereEachHitStandsAndWhichAreLookAlikes) {
  Schema schema;
  testing::add_choice(schema, "fighters", {"terrorists", "(ignore)"});
  HitRow first = hit_of(EntryId{0}, "the \"terrorists\"\n", {10, 26});
  first.field = Field::title;
  first.zone = Zone::headline;
  first.voice = Voice::scare;
  first.distanced = true;
  std::ostringstream out;
  write(Format::csv, {hit_table(schema, {"text"}, {first, hit_of(EntryId{1}, "terrorist attack", {0, 16})})},
        out);
  EXPECT_EQ(out.str(),
            "doc_id,field,field_text,lexicon,choice,variant,entry,text,begin,end,sentence,voice,speaker,cue,"
            "stance,distanced,negated,zone,ignored\n"
            "d1,title,SANA,test,fighters,terrorists,\"\"\"terrorists\"\"\",\"the "
            "\"\"terrorists\"\"\n\",10,26,2,scare,,,,true,false,headline,false\n"
            "d1,text,SANA,test,fighters,(ignore),\"\"\"(ignore)\"\"\",terrorist "
            "attack,0,16,2,narrator,,,,false,false,body,true\n");
}

TEST(HitTable, TakesHitsOneByOneToo) {
  Schema schema;
  testing::add_choice(schema, "fighters", {"terrorists"});
  int left = 3;
  const Table table = hit_table(schema, {"outlet"}, [&](HitRow& hit) {
    if (left-- == 0) return false;
    EXPECT_TRUE(hit.doc_id.empty());
    hit = hit_of(EntryId{0}, "terrorists", {0, 10});
    return true;
  });
  int rows = 0;
  for (Row row; table.next(row); row.clear()) {
    EXPECT_EQ(row.size(), table.columns.size());
    ++rows;
  }
  EXPECT_EQ(rows, 3);
}

}  // namespace
}  // namespace slant
