// A page's data from counts made by hand, read back by a parser.
#include "page/page_data.hpp"

#include <cmath>
#include <limits>
#include <optional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <simdjson.h>

#include "compare/interval.hpp"
#include "count/schemas.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

DocumentCell cell(std::uint32_t variant, std::uint32_t count, Voice voice = Voice::narrator) {
  return {EntryId{variant}, voice, Zone::body, count};
}

// On the page: fighters 0 1, nobody 2 3, distance 4 5.
Schema schema_of_war() {
  Schema schema;
  testing::add_lexicon(schema, "war");
  testing::add_choice(schema, "fighters", {"terrorists", "rebels", "(ignore)"}, ChoiceKind::choice,
                      "Those who fight");
  testing::add_choice(schema, "nobody", {"x", "y"});
  testing::add_choice(schema, "distance", {"hedges", "doubt"}, ChoiceKind::category);
  return schema;
}

struct Article {
  std::string outlet, month;
  std::uint64_t words{100};
  std::vector<DocumentCell> cells;
};

// By name: Reuters, SANA, (missing). No article of December.
std::vector<Article> articles_of_war() {
  const std::vector<DocumentCell> usual{cell(0, 2), cell(1, 1), cell(2, 7)};
  return {{"SANA", "2016-11", 100, {cell(0, 2), cell(1, 1), cell(5, 3, Voice::quoted)}},
          {"SANA", "2016-11", 100, usual},
          {"SANA", "2016-11", 100, usual},
          {"SANA", "2017-01", 100, usual},
          {"SANA", "2017-01", 100, usual},
          {"SANA", "", 100, usual},
          {"Reuters", "2017-01", 500, {cell(1, 1)}},
          {"Reuters", "2017-01", 500, {cell(1, 1)}},
          {"", "", 50, {}}};
}

// JSON read back: values by pointer, as their shortest text.
class Read {
 public:
  explicit Read(std::string text) : text_(std::move(text)), root_(parser_.parse(text_)) {}

  std::string at(const std::string& pointer) const { return simdjson::minify(element(pointer)); }
  double number(const std::string& pointer) const { return double(element(pointer)); }
  std::string string(const std::string& pointer) const {
    return std::string(std::string_view(element(pointer)));
  }
  std::size_t size(const std::string& pointer) const { return simdjson::dom::array(element(pointer)).size(); }
  std::vector<std::string> notes(const std::string& section) const {
    std::vector<std::string> notes;
    simdjson::dom::array all;
    if (root_.at_pointer("/notes/" + section).get(all) != simdjson::SUCCESS) return notes;
    for (const std::string_view note : all) notes.emplace_back(note);
    return notes;
  }
  const std::string& text() const { return text_; }

 private:
  simdjson::dom::element element(const std::string& pointer) const { return root_.at_pointer(pointer); }

  std::string text_;
  simdjson::dom::parser parser_;
  simdjson::dom::element root_;
};

class PageData : public ::testing::Test {
 protected:
  PageData() { count(articles_of_war()); }

  void count(const std::vector<Article>& articles, const Schema& schema = schema_of_war()) {
    counts_.emplace(schema, std::vector<std::string>{"outlet"}, Unit::document);
    voices_.emplace(schema, std::vector<std::string>{"outlet"}, Unit::document, Split::voice);
    periods_.emplace(schema, std::vector<std::string>{"outlet", "month"}, Unit::document);
    all_periods_.emplace(schema, std::vector<std::string>{"month"}, Unit::document);
    for (const Article& article : articles) {
      counts_->add({article.outlet}, article.words, article.cells);
      voices_->add({article.outlet}, WordsByPart{article.words, article.words, article.words, article.words},
                   article.cells);
      periods_->add({article.outlet, article.month}, article.words, article.cells);
      all_periods_->add({article.month}, article.words, article.cells);
    }
    contents_.counts = &*counts_;
    contents_.voices = &*voices_;
    contents_.period = "month";
    contents_.periods = &*periods_;
    contents_.all_periods = &*all_periods_;
  }

  Read page() const { return Read(page_data(contents_)); }

  PageContents contents_;

 private:
  std::optional<CountTable> counts_, voices_, periods_, all_periods_;
};

TEST_F(PageData, SaysWhatItIsAbout) {
  contents_.title = "A war";
  contents_.command = "slant report 'a b'";
  contents_.cite = "Cite.";
  contents_.settings = {{"lexicon", "war"}, {"overlap", "longest"}};
  contents_.replicates = 20;
  contents_.permutations = 99;
  contents_.seed = 18446744073709551615U;
  const Read page = this->page();
  EXPECT_EQ(page.at("/version"), "1");
  EXPECT_EQ(page.at("/meta"),
            R"({"title":"A war","command":"slant report 'a b'","by":"outlet","unit":"document","level":0.95,)"
            R"("seed":18446744073709551615,"replicates":20,"permutations":99,"measure":"share",)"
            R"("settings":[["lexicon","war"],["overlap","longest"]],"cite":"Cite."})");
  EXPECT_EQ(page.at("/groups"),
            R"([{"name":"Reuters","documents":2,"words":1000},{"name":"SANA","documents":6,"words":600},)"
            R"json({"name":"(missing)","documents":1,"words":50}])json");
  EXPECT_EQ(page.at("/choices"),
            R"([{"name":"fighters","about":"Those who fight","kind":"choice","lexicon":"war"},)"
            R"({"name":"nobody","about":"","kind":"choice","lexicon":"war"},)"
            R"({"name":"distance","about":"","kind":"category","lexicon":"war"}])");
  EXPECT_EQ(page.at("/variants"),
            R"([{"choice":0,"name":"terrorists"},{"choice":0,"name":"rebels"},{"choice":1,"name":"x"},)"
            R"({"choice":1,"name":"y"},{"choice":2,"name":"hedges"},{"choice":2,"name":"doubt"}])");
  EXPECT_EQ(page.at("/voices"), R"(["narrator","quoted","reported","scare"])");
  EXPECT_EQ(page.at("/zones"), R"(["headline","lead","body"])");
}

TEST_F(PageData, CountsByGroupAndVariant) {
  const Read page = this->page();
  EXPECT_EQ(page.at("/framing/0/voice"), "null");
  EXPECT_EQ(page.at("/framing/0/counts"), "[[0,2,0,0,0,0],[12,6,0,0,3,0],[0,0,0,0,0,0]]");
  EXPECT_EQ(page.at("/framing/0/mentions"), "[[2,0,0],[18,0,3],[0,0,0]]");
  EXPECT_EQ(page.at("/framing/0/articles"), "[[2,0,0],[6,0,1],[0,0,0]]");
  EXPECT_EQ(page.at("/totals"), page.at("/framing/0/counts"));
}

TEST_F(PageData, IntervalsAreThoseOfTheTable) {
  contents_.level = .9;
  const Read page = this->page();
  // Six articles, each with 2 of 3.
  const Interval share = share_interval({.units = 6, .x = 12, .m = 18, .xx = 24, .xm = 36, .mm = 54}, .9);
  EXPECT_NEAR(page.number("/framing/0/lows/1/0"), share.low, 1e-4 * share.low);
  EXPECT_NEAR(page.number("/framing/0/highs/1/0"), share.high, 1e-4 * share.high);
  EXPECT_LT(share.low, 2.0 / 3);
  // One article of six with 3 hits, 100 words each.
  const Interval rate = rate_interval({.units = 6, .x = 3, .m = 600, .xx = 9, .xm = 300, .mm = 60'000}, .9);
  EXPECT_NEAR(page.number("/framing/0/lows/1/4"), 1000 * rate.low, 1e-3 * 1000 * rate.low);
  EXPECT_NEAR(page.number("/framing/0/highs/1/4"), 1000 * rate.high, 1e-3 * 1000 * rate.high);
  // Two articles say nothing of their spread, and where a choice is not mentioned there is no share.
  EXPECT_EQ(page.at("/framing/0/lows/0"), "[null,null,null,null,null,null]");
  EXPECT_EQ(page.at("/framing/0/lows/1/2"), "null");
}

TEST_F(PageData, HasOnlyVoicesWithHits) {
  const Read page = this->page();
  ASSERT_EQ(page.size("/framing"), 3U);
  EXPECT_EQ(page.at("/framing/1/voice"), R"("narrator")");
  EXPECT_EQ(page.at("/framing/1/counts"), "[[0,2,0,0,0,0],[12,6,0,0,0,0],[0,0,0,0,0,0]]");
  EXPECT_EQ(page.at("/framing/2/voice"), R"("quoted")");
  EXPECT_EQ(page.at("/framing/2/counts"), "[[0,0,0,0,0,0],[0,0,0,0,3,0],[0,0,0,0,0,0]]");
  EXPECT_EQ(page.at("/framing/2/articles"), "[[0,0,0],[0,0,1],[0,0,0]]");
  EXPECT_TRUE(page.notes("framing").empty());
}

TEST_F(PageData, LeavesIntervalsOutAtScale) {
  contents_.limits.intervals = 5 * 18 - 1;  // four voices and all: one too many
  const Read voices = page();
  EXPECT_NE(voices.at("/framing/0/lows"), "null");
  EXPECT_EQ(voices.at("/framing/1/lows"), "null");
  EXPECT_EQ(voices.at("/framing/2/highs"), "null");
  EXPECT_EQ(voices.at("/framing/1/counts/1/0"), "12");
  EXPECT_THAT(voices.notes("framing"), ElementsAre(HasSubstr("Of single voices")));

  contents_.limits.intervals = 18 - 1;
  const Read all = page();
  EXPECT_EQ(all.at("/framing/0/lows"), "null");
  EXPECT_EQ(all.at("/framing/1/lows"), "null");
  EXPECT_THAT(all.notes("framing"),
              ElementsAre("The shares are here without their intervals: slant table has them."));
}

TEST_F(PageData, HasOnlyTheChoicesAskedFor) {
  contents_.choices = {ChoiceId{2}};
  const Read page = this->page();
  EXPECT_EQ(page.at("/choices"), R"([{"name":"distance","about":"","kind":"category","lexicon":"war"}])");
  EXPECT_EQ(page.at("/variants"), R"([{"choice":0,"name":"hedges"},{"choice":0,"name":"doubt"}])");
  EXPECT_EQ(page.at("/framing/0/counts"), "[[0,0],[3,0],[0,0]]");
  EXPECT_EQ(page.size("/framing"), 2U);
  EXPECT_EQ(page.at("/framing/1/voice"), R"("quoted")");
  EXPECT_EQ(page.at("/time/variant"), "[0,1,0,1,0,1,0,1,0,1]");
}

TEST_F(PageData, PeriodsHaveNoGaps) {
  contents_.facts = {{"records read", 350, ""}, {"skipped", 2, "why"}};
  const Read page = this->page();
  EXPECT_EQ(page.at("/corpus"), R"({"periods":["2016-11","2016-12","2017-01"],)"
                                R"("documents":[[0,0,2],[3,0,2],[0,0,0]],"undated":[0,1,1],)"
                                R"("facts":[["records read",350],["skipped",2,"why"]]})");
}

TEST_F(PageData, TimeHasRowsWhereThereAreMentionsOrWords) {
  const Read page = this->page();
  EXPECT_EQ(page.at("/time/period"), R"("month")");
  EXPECT_EQ(page.at("/time/periods"), R"(["2016-11","2016-12","2017-01"])");
  EXPECT_EQ(page.at("/time/group"), "[-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,0,1,1,1,1,1,1,1,1]");
  EXPECT_EQ(page.at("/time/variant"), "[0,1,4,5,0,1,4,5,0,1,4,5,0,1,4,5,0,1,4,5]");
  EXPECT_EQ(page.at("/time/at"), "[0,0,0,0,2,2,2,2,2,2,2,2,0,0,0,0,2,2,2,2]");
  EXPECT_EQ(page.at("/time/count"), "[6,3,3,0,4,4,0,0,0,2,0,0,6,3,3,0,4,2,0,0]");
  EXPECT_EQ(page.at("/time/mentions"), "[9,9,3,3,8,8,0,0,2,2,0,0,9,9,3,3,6,6,0,0]");
  // 3 hits in 300 words are 10 in 1,000.
  EXPECT_EQ(page.at("/time/share"),
            "[0.6667,0.3333,10,0,0.5,0.5,0,0,0,1,0,0,0.6667,0.3333,10,0,0.6667,0.3333,0,0]");
  EXPECT_EQ(page.size("/time/low"), 20U);
  EXPECT_EQ(page.size("/time/high"), 20U);
  EXPECT_EQ(page.at("/time/low/0"), "null");  // three articles
  EXPECT_TRUE(page.notes("time").empty());
}

TEST_F(PageData, TimeDropsTheSmallestGroupsFirst) {
  contents_.limits.times = 8;
  const Read large = page();
  EXPECT_EQ(large.at("/time/group"), "[-1,-1,-1,-1,-1,-1,-1,-1,1,1,1,1,1,1,1,1]");
  EXPECT_THAT(large.notes("time"),
              ElementsAre("Lines of 1 group would not fit into the page; slant table --by "
                          "outlet,month has all of them."));
  contents_.limits.times = 0;
  const Read none = page();
  EXPECT_EQ(none.at("/time/group"), "[-1,-1,-1,-1,-1,-1,-1,-1]");
  EXPECT_THAT(none.notes("time"), ElementsAre(HasSubstr("Lines of 2 groups")));
}

TEST_F(PageData, SaysWhyThereAreNoLinesOverTime) {
  const auto of_months = [&](const std::vector<std::string>& months) {
    std::vector<Article> articles;
    for (const std::string& month : months) articles.push_back({"SANA", month, 100, {cell(0, 1)}});
    count(articles);
    return page();
  };
  const Read one = of_months({"2016-11", "2016-11", ""});
  EXPECT_EQ(one.at("/time"), "null");
  EXPECT_EQ(one.at("/corpus/documents"), "[[2]]");
  EXPECT_THAT(one.notes("time"), ElementsAre("All articles are of one period."));
  const Read none = of_months({"", ""});
  EXPECT_EQ(none.at("/corpus/periods"), "[]");
  EXPECT_EQ(none.at("/corpus/undated"), "[2]");
  EXPECT_THAT(none.notes("time"), ElementsAre("No article has a date that could be read."));
  const Read far = of_months({"1016-11", "2016-11"});  // a slip of the pen
  EXPECT_EQ(far.at("/time"), "null");
  EXPECT_EQ(far.at("/corpus/undated"), "[0]");
  EXPECT_THAT(far.notes("time"),
              ElementsAre("The dates span more than 5,000 months: --period says longer ones."));
}

TEST_F(PageData, ClustersAreNumberedAsInR) {
  EXPECT_EQ(page().at("/clusters"), "null");
  contents_.merges = {{0, 2, .123456, 2, nothing}, {3, 1, .5, 3, nothing}};
  EXPECT_EQ(page().at("/clusters"), R"({"order":[0,2,1],"merges":[[-1,-3,0.1235],[1,-2,0.5]]})");
  contents_.merges.pop_back();  // one group stays apart
  EXPECT_EQ(page().at("/clusters"), R"({"order":[1,0,2],"merges":[[-1,-3,0.1235]]})");
}

Map map_of_war() {
  Map map;
  map.dimensions = 2;
  map.frame.variants = {VariantId{1}, VariantId{3}};
  map.masses.mentions = Vector{{2, 18, 0}};
  map.groups = Matrix{{.5, -.25}, {-.125, 1}, {nothing, nothing}};
  map.arrows = Matrix{{.6, .8}, {-.8, .6}};
  map.squares = Vector{{3, 1}};
  map.inertia = 5;
  return map;
}

TEST_F(PageData, MapHasPointsRegionsAndArrows) {
  contents_.map = map_of_war();
  contents_.regions.resize(3);
  contents_.regions[1].ellipse = {1, .5, 90};
  const Read page = this->page();
  EXPECT_EQ(page.at("/map/method"), R"("within")");
  EXPECT_EQ(page.at("/map/explained"), "[0.6,0.2]");
  EXPECT_EQ(page.at("/map/groups"),
            R"({"group":[0,1,2],"x":[0.5,-0.125,null],"y":[-0.25,1,null],"major":[null,1,null],)"
            R"("minor":[null,0.5,null],"angle":[null,1.571,null],"mentions":[2,18,0]})");
  // (.36 × 3 + .64 × 1) / 4 and the rest
  EXPECT_EQ(page.at("/map/variants"),
            R"({"variant":[1,2],"x":[0.6,-0.8],"y":[0.8,0.6],"contribution":[0.43,0.57]})");
  contents_.regions.clear();
  EXPECT_EQ(this->page().at("/map/groups/major"), "[null,null,null]");
  contents_.map->dimensions = 1;
  EXPECT_EQ(this->page().at("/map"), "null");
}

ContrastRow contrast(std::uint32_t group, std::uint32_t variant, double log_odds, double error) {
  ContrastRow row;
  row.group = group;
  row.variant = VariantId{variant};
  row.contrast.count = 1;
  row.contrast.base = 2;
  row.contrast.rest_count = 3;
  row.contrast.rest_base = 4;
  row.contrast.log_odds = log_odds;
  row.contrast.test.z = log_odds / error;
  row.contrast.intervals.log_odds.low = log_odds - 1;
  row.contrast.intervals.log_odds.high = log_odds + 1;
  row.q = .25;
  return row;
}

Contrasts contrasts_of_war() {
  Contrasts made;
  made.rows = {contrast(0, 0, 1, .5),
               contrast(0, 1, -3, 1),
               contrast(0, 3, nothing, nothing),
               contrast(1, 0, 2, 1),
               contrast(1, 1, .5, nothing),
               contrast(1, 3, 2, .5),
               contrast(2, 0, nothing, nothing)};
  return made;
}

TEST_F(PageData, ContrastsRunInParallel) {
  const Contrasts made = contrasts_of_war();
  contents_.contrasts = made;
  contents_.permutations = 99;
  contents_.against = "SANA";
  const Read page = this->page();
  EXPECT_EQ(
      page.at("/contrasts"),
      R"({"against":"SANA","total":7,"group":[0,0,0,1,1,1,2],"variant":[0,1,2,0,1,2,0],)"
      R"("log_odds":[1,-3,null,2,0.5,2,null],"low":[0,-4,null,1,-0.5,1,null],)"
      R"("high":[2,-2,null,3,1.5,3,null],"z":[2,-3,null,2,null,4,null],)"
      R"("q":[0.25,0.25,0.25,0.25,0.25,0.25,0.25],"p_max":[null,null,null,null,null,null,null],"count":[1,1,1,1,1,1,1],"base":[2,2,2,2,2,2,2],)"
      R"("rest_count":[3,3,3,3,3,3,3],"rest_base":[4,4,4,4,4,4,4]})");
  EXPECT_TRUE(page.notes("contrasts").empty());
}

// A row that is sure: the group's 18 of 20, the others' 5 of 50, over so many articles.
ContrastRow sure_contrast(std::uint32_t group, std::uint32_t variant, double least, double units = 12) {
  ContrastRow row = contrast(group, variant, least + 1, .5);
  Contrast& one = row.contrast;
  one.count = 18;
  one.base = 20;
  one.rest_count = 5;
  one.rest_base = 50;
  one.difference = .8;
  one.units = units;
  one.rest_units = 30;
  one.intervals.difference = {.605, .904};
  row.q = .0004;
  return row;
}

TEST_F(PageData, OpensWithTheClearestDifferences) {
  Contrasts made;
  made.rows = {sure_contrast(0, 0, 1), sure_contrast(1, 0, 2), sure_contrast(1, 1, 3),
               sure_contrast(0, 3, 9, 4), contrast(1, 3, 8, 1)};  // few articles; q = .25
  made.rows[1].contrast.rest_count = 0;
  made.rows[2].contrast.count = 20;
  contents_.contrasts = made;
  const Read page = this->page();
  // One sentence of a group and choice, the farthest from no effect; few articles last.
  EXPECT_EQ(page.size("/clearest/differences"), 3);
  EXPECT_EQ(page.at("/clearest/sure"), "4");
  EXPECT_EQ(page.at("/clearest/choice"), "0");  // fighters part two outlets
  EXPECT_EQ(page.string("/clearest/nothing"), "");
  EXPECT_EQ(page.at("/clearest/differences/0"),
            R"({"group":1,"variant":1,"words":["","SANA"," chooses ","rebels",)"
            R"(" in all of its 20 mentions of ","fighters","; the others",""," in 5 of their 50 (10 %). )"
            R"(Difference +80 points, 95 % interval +60 to +90; q < .001."]})");
  EXPECT_EQ(page.string("/clearest/differences/1/words/1"), "Reuters");
  EXPECT_EQ(page.string("/clearest/differences/1/words/4"), " in 18 of its 20 mentions of ");
  EXPECT_EQ(page.string("/clearest/differences/1/words/6"), " (90 %); the others");
  EXPECT_THAT(page.string("/clearest/differences/2/words/8"),
              HasSubstr("That rests on few articles (4 and 30): read them first."));
}

TEST_F(PageData, TellsRatesOfCategories) {
  Contrasts made;
  made.rows = {sure_contrast(1, 6, 1)};
  Contrast& one = made.rows[0].contrast;
  one.measure = Measure::rate;
  one.base = 6000;
  one.rest_base = 50000;
  one.ratio = 30;
  one.intervals.log_ratio = {std::log(12.5), std::numeric_limits<double>::infinity()};
  made.rows[0].q = .0123;
  contents_.contrasts = made;
  EXPECT_EQ(this->page().at("/clearest/differences/0/words"),
            R"(["Of 1,000 words, those of ","SANA"," name ","distance: doubt"," 3.00 times; the others","",)"
            R"(" 0.10 times. Ratio 30.00, 95 % interval 12.50 to ∞; q = .012."])");
}

TEST_F(PageData, SaysWhyNothingIsSure) {
  contents_.contrasts = contrasts_of_war();
  contents_.contrasts->tests = 6;
  contents_.contrasts->hopeless = 2;
  const Read page = this->page();
  EXPECT_EQ(page.size("/clearest/differences"), 0);
  EXPECT_EQ(
      page.string("/clearest/nothing"),
      "Nothing is sure: of 6 differences that were tested, none has q < .05 and an interval that leaves "
      "out 0. 2 of them could not have had, with so few articles.");
  EXPECT_EQ(page.at("/clearest/choice"), "1");  // the largest |z|, though fighters are mentioned most
  contents_.contrasts.reset();
  contents_.notes["contrasts"] = {"There is one group: nothing to compare it with."};
  EXPECT_EQ(this->page().string("/clearest/nothing"), "There is one group: nothing to compare it with.");
  EXPECT_EQ(this->page().at("/clearest/choice"), "null");
  count({{"SANA", "", 100, {}}});
  EXPECT_EQ(this->page().string("/clearest/nothing"),
            "No word of the lexicon was counted in these articles.");
}

TEST_F(PageData, KeepsTheStrongestContrastsOfEachGroup) {
  const Contrasts made = contrasts_of_war();
  contents_.contrasts = made;
  contents_.limits.contrasts = 6;  // two of each group, in the order they had
  const Read two = page();
  EXPECT_EQ(two.at("/contrasts/total"), "7");
  EXPECT_EQ(two.at("/contrasts/group"), "[0,0,1,1,2]");
  EXPECT_EQ(two.at("/contrasts/variant"), "[0,1,0,2,0]");
  EXPECT_THAT(two.notes("contrasts"),
              ElementsAre("Of 7 contrasts the page holds 5, of each group those with the "
                          "largest |z|; slant compare has all."));
  contents_.limits.contrasts = 0;  // one is always there
  const Read one = page();
  EXPECT_EQ(one.at("/contrasts/variant"), "[1,2,0]");
}

// What is named from outside: a label, the schema, notes, settings, and what was read.
TEST_F(PageData, HostileNamesStayText) {
  const std::string name = "</script><b>\"x\"\\ \n\u2028\u202E 🙂";
  Schema schema;
  testing::add_lexicon(schema, name);
  testing::add_choice(schema, name, {name, "y"}, ChoiceKind::choice, name);
  count({{name, "2016-11", 10, {cell(0, 1)}}, {"b", "2016-12", 10, {cell(1, 1)}}}, schema);
  contents_.title = contents_.command = contents_.cite = contents_.against = name;
  contents_.settings = {{name, name}};
  contents_.facts = {{name, 1, name}};
  contents_.notes[name] = {name};
  ReadLine line;
  line.group = line.doc_id = line.left = line.hit = line.right = name;
  contents_.readings.lines = {line};
  contents_.readings.documents = {{name, name, name, name, name, {}}};
  const Read page = this->page();
  EXPECT_THAT(page.text(), Not(HasSubstr("<")));
  EXPECT_THAT(page.text(), Not(HasSubstr("\n")));
  for (const char* pointer :
       {"/meta/title", "/meta/command", "/meta/cite", "/meta/settings/0/0", "/meta/settings/0/1",
        "/groups/0/name", "/choices/0/name", "/choices/0/about", "/choices/0/lexicon", "/variants/0/name",
        "/corpus/facts/0/0", "/corpus/facts/0/2", "/lines/left/0", "/lines/hit/0", "/lines/right/0",
        "/documents/0/id", "/documents/0/date", "/documents/0/title", "/documents/0/text"})
    EXPECT_EQ(page.string(pointer), name) << pointer;
  EXPECT_THAT(page.at("/notes"), HasSubstr("script"));
}

TEST_F(PageData, OfAnEmptyCorpusIsEmpty) {
  count({});
  contents_.voices = nullptr;
  const Read page = this->page();
  EXPECT_EQ(page.at("/groups"), "[]");
  EXPECT_EQ(page.size("/variants"), 6U);
  EXPECT_EQ(page.at("/framing"),
            R"([{"voice":null,"counts":[],"lows":[],"highs":[],"mentions":[],"articles":[]}])");
  EXPECT_EQ(page.at("/corpus"), R"({"periods":[],"documents":[],"undated":[],"facts":[]})");
  for (const char* section : {"/clusters", "/map", "/contrasts", "/time"})
    EXPECT_EQ(page.at(section), "null") << section;
  EXPECT_EQ(page.at("/lines/group"), "[]");
  EXPECT_EQ(page.at("/totals"), "[]");
  EXPECT_EQ(page.at("/documents"), "[]");
}

}  // namespace
}  // namespace slant
