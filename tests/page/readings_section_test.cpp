// Lines and articles of a page: places in UTF-16 units, and what limits leave.
#include <gtest/gtest.h>
#include <simdjson.h>

#include "count/schemas.hpp"
#include "page/page_data.hpp"

namespace slant {
namespace {

constexpr VariantId terrorists{0}, rebels{1}, ignored{2};

// Where `hit` stands in `value`, in bytes.
ByteSpan place_of(const std::string& value, const std::string& hit) {
  const std::size_t at = value.find(hit);
  EXPECT_NE(at, std::string::npos) << hit;
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + hit.size())};
}

ReadMark mark(const ReadDocument& document, Field field, const std::string& hit, VariantId variant = rebels,
              Voice voice = Voice::narrator) {
  return {field, place_of(field == Field::title ? document.title : document.text, hit), variant, voice};
}

ReadLine line(const std::string& group, VariantId variant, const std::string& doc_id,
              const std::string& hit) {
  ReadLine made;
  made.group = group;
  made.variant = variant;
  made.doc_id = doc_id;
  made.hit = hit;
  return made;
}

class PageReadings : public ::testing::Test {
 protected:
  PageReadings() : counts_(schema(), {"outlet"}, Unit::document) {
    const DocumentCell some{EntryId{1}, Voice::narrator, Zone::body, 4};
    for (const char* outlet : {"A", "B"}) counts_.add({outlet}, 100, {some});
    contents_.counts = &counts_;
  }

  static Schema schema() {
    Schema made;
    testing::add_choice(made, "fighters", {"terrorists", "rebels", "(ignore)"});
    return made;
  }

  // Of the page's data, as its shortest text.
  std::string at(const std::string& pointer) {
    data_ = page_data(contents_);
    return simdjson::minify(simdjson::dom::element(parser_.parse(data_).at_pointer(pointer)));
  }

  std::string ids() {
    data_ = page_data(contents_);
    std::string ids;
    for (const simdjson::dom::element document : parser_.parse(data_)["documents"])
      ids += std::string(std::string_view(document["id"])) + " ";
    return ids;
  }

  Readings& readings() { return contents_.readings; }

  PageContents contents_;

 private:
  CountTable counts_;
  std::string data_;
  simdjson::dom::parser parser_;
};

TEST_F(PageReadings, CountMarksInUtf16Units) {
  ReadDocument article{
      "B", "b1", "2016-11-01", "🙂🙂 rebels", "é新🙂 rebels, re🙂bels and terrorists", {}};
  article.marks = {
      mark(article, Field::title, "rebels", rebels, Voice::scare), mark(article, Field::text, "rebels"),
      mark(article, Field::text, "re🙂bels", rebels, Voice::quoted),
      mark(article, Field::text, "and", ignored), mark(article, Field::text, "terrorists", terrorists)};
  readings().documents = {article};
  // In the title 2 + 2 + 1 before; in the text 1 + 1 + 2 + 1.
  EXPECT_EQ(at("/documents"), R"([{"id":"b1","group":1,"date":"2016-11-01","title":"🙂🙂 rebels",)"
                              R"("text":"é新🙂 rebels, re🙂bels and terrorists",)"
                              R"("marks":[[0,5,11,1,3],[1,5,11,1,0],[1,13,21,1,1],[1,26,36,0,0]]}])");
}

TEST_F(PageReadings, LinesLeadToTheirPlaces) {
  const ReadDocument article{"B", "b1", "", "新🙂 rebels", "é🙂 rebels", {}};
  readings().documents = {{"A", "a1", "", "", "x", {}}, article};
  ReadLine in_title = line("B", rebels, "b1", "rebels");
  in_title.field = Field::title;
  in_title.zone = Zone::headline;
  in_title.bytes = place_of(article.title, "rebels");
  ReadLine in_text = line("B", rebels, "b1", "rebels");
  in_text.left = "é🙂";
  in_text.right = "left";
  in_text.voice = Voice::reported;
  in_text.negated = in_text.distanced = true;
  in_text.bytes = place_of(article.text, "rebels");
  readings().lines = {in_title, in_text, line("B", rebels, "b2", "rebels"),
                      line("A", rebels, "b1", "rebels")};
  EXPECT_EQ(at("/lines"),
            R"({"max_per_cell":3,"group":[1,1,1,0],"variant":[1,1,1,1],"document":[1,1,null,null],)"
            R"("left":["","é🙂","",""],"hit":["rebels","rebels","rebels","rebels"],)"
            R"("right":["","left","",""],"voice":[0,2,0,0],"zone":[0,2,2,2],"sign":["","~−","",""],)"
            R"("field":[0,1,1,1],"begin":[4,4,null,null]})");
}

TEST_F(PageReadings, ACutTextLosesTheMarksBeyond) {
  contents_.limits.text_of_one = 16;
  ReadDocument article{"A", "a1", "", "a title with rebels is whole", "the rebels x 🙂 rebels", {}};
  article.marks = {mark(article, Field::title, "rebels"), mark(article, Field::text, "rebels"),
                   mark(article, Field::text, "x 🙂"), mark(article, Field::text, "🙂 rebels")};
  readings().documents = {article};
  // The fourteenth byte begins a letter of four, which is not cut through.
  EXPECT_EQ(at("/documents/0/text"), R"("the rebels x ")");
  EXPECT_EQ(at("/documents/0/cut"), "true");
  EXPECT_EQ(at("/documents/0/marks"), "[[0,13,19,1,0],[1,4,10,1,0]]");
  contents_.limits.text_of_one = 17;
  EXPECT_EQ(at("/documents/0/text"), R"("the rebels x 🙂")");
  EXPECT_EQ(at("/documents/0/marks"), "[[0,13,19,1,0],[1,4,10,1,0],[1,11,15,1,0]]");
  contents_.limits.text_of_one = article.text.size();
  EXPECT_EQ(at("/documents/0/marks/3"), "[1,13,22,1,0]");
  EXPECT_THROW(at("/documents/0/cut"), simdjson::simdjson_error);
}

TEST_F(PageReadings, SayWhenTheyAreASample) {
  for (const char* group : {"A", "B"}) {
    for (const char* hit : {"t0", "t1", "t2"}) readings().lines.push_back(line(group, terrorists, "", hit));
    readings().lines.push_back(line(group, rebels, "", "r0"));
  }
  contents_.limits.lines = 9;
  EXPECT_EQ(at("/lines/hit"), R"(["t0","t1","t2","r0","t0","t1","t2","r0"])");
  EXPECT_EQ(at("/lines/max_per_cell"), "3");
  EXPECT_EQ(at("/notes"), R"({"time":["No article has a date that could be read."]})");
  EXPECT_EQ(at("/totals"), "[[0,4],[0,4]]");
  contents_.limits.lines = 8;
  EXPECT_EQ(
      at("/notes/reading"),
      R"(["The page has room for 8 lines, drawn so that each outlet and variant has one before any has two; )"
      R"(slant kwic lists all."])");
}

TEST_F(PageReadings, HaveNothingOfWhatIsNotCounted) {
  readings().lines = {line("A", ignored, "a1", "look-alike"), line("A", rebels, "a1", "rebels")};
  EXPECT_EQ(at("/lines/hit"), R"(["rebels"])");
}

TEST_F(PageReadings, ArticlesInTurnOverTheGroups) {
  // 202 bytes each: 200 beside text and title.
  for (const char* id : {"a1", "a2", "a3"}) readings().documents.push_back({"A", id, "", "t", "x", {}});
  readings().documents.push_back({"B", "b1", "", "t", "x", {}});
  readings().lines = {line("A", rebels, "a1", "r"), line("A", rebels, "a2", "r"),
                      line("B", rebels, "b1", "r")};
  contents_.limits.text = 4 * 202;
  EXPECT_EQ(ids(), "a1 a2 a3 b1 ");
  EXPECT_EQ(at("/lines/document"), "[0,1,3]");
  contents_.limits.text = 4 * 202 - 1;
  EXPECT_EQ(ids(), "a1 a2 b1 ");
  contents_.limits.text = 2 * 202;
  EXPECT_EQ(ids(), "a1 b1 ");
  EXPECT_EQ(at("/lines/document"), "[0,null,1]");
  EXPECT_EQ(at("/lines/begin"), "[0,null,0]");
  contents_.limits.text = 201;
  EXPECT_EQ(ids(), "");
}

}  // namespace
}  // namespace slant
