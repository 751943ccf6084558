// Figures of a small page written by hand: what is drawn of its numbers and names. How it looks is the page's.
#include "draw/figure.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

std::string contents(const std::string& path) {
  std::ifstream in(std::string(SLANT_SOURCE) + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

const std::string& page() {
  static const std::string json = contents("/tests/golden/data/page.json");
  return json;
}

FigureOptions of_choice(const char* choice) {
  FigureOptions options;
  options.choice = choice;
  return options;
}

pugi::xml_document parsed(const std::string& svg) {
  pugi::xml_document document;
  EXPECT_TRUE(document.load_buffer(svg.data(), svg.size())) << svg;
  return document;
}

std::vector<std::string> texts(const pugi::xml_document& svg) {
  std::vector<std::string> all;
  for (const auto& found : svg.select_nodes("//text")) all.emplace_back(found.node().text().get());
  return all;
}

std::string with_first_group_named(const std::string& name) {
  std::string json = page();
  const std::string old = "Left & <Right>";
  return json.replace(json.find(old), old.size(), name);
}

std::string error_of(std::string_view kind, std::string_view json, const FigureOptions& options = {}) {
  try {
    draw_figure(kind, json, options);
  } catch (const InputError& error) {
    return error.diagnostics().at(0).message;
  }
  return "drawn";
}

TEST(Figure, BarsAreAsLongAsSharesAreLarge) {
  const auto svg = parsed(draw_figure("table", page(), of_choice("ruler")));
  std::vector<double> widths;
  for (const auto& found : svg.select_nodes("//g[@class='bar']/rect"))
    widths.push_back(found.node().attribute("width").as_double());
  std::sort(widths.begin(), widths.end());
  const std::vector<double> shares{.125, .25, .5, .5, .75, .875};
  ASSERT_EQ(widths.size(), shares.size());
  for (std::size_t i = 0; i < shares.size(); ++i)
    EXPECT_NEAR(widths[i] / widths.back(), shares[i] / shares.back(), 1e-6);
}

TEST(Figure, PointsLieWhereTheMapHasThemAndBothAxesHaveOneScale) {
  const auto svg = parsed(draw_figure("map", page(), {}));
  std::vector<double> x, y;
  for (const auto& found : svg.select_nodes("//circle[not(ancestor::g[@class='key'])]")) {
    x.push_back(found.node().attribute("cx").as_double());
    y.push_back(found.node().attribute("cy").as_double());
  }
  ASSERT_EQ(x.size(), 3U);  // at (.8, .1), (-.6, .2), (.1, -.4)
  const double scale = (x[0] - x[2]) / .7;
  EXPECT_NEAR((x[1] - x[2]) / scale, -.7, .001);
  EXPECT_NEAR((y[0] - y[2]) / scale, -.5, .001);  // down is more
  EXPECT_NEAR((y[1] - y[2]) / scale, -.6, .001);
}

TEST(Figure, NamesAreTextWhateverTheyAre) {
  EXPECT_THAT(texts(parsed(draw_figure("table", page(), of_choice("ruler")))),
              testing::IsSupersetOf({"Left & <Right>", "Morning Post", "Wire", "leader", "president"}));
  const auto svg = parsed(draw_figure(
      "table", with_first_group_named(R"(</text><script>x</script>\u0001\ud800)"), of_choice("ruler")));
  EXPECT_TRUE(svg.select_nodes("//script").empty());
  EXPECT_THAT(texts(svg), testing::Contains(testing::HasSubstr("</text><script>")));
}

TEST(Figure, IsAsWideAsAsked) {
  FigureOptions options;
  EXPECT_STREQ(parsed(draw_figure("table", page(), options)).first_child().attribute("width").value(),
               "89mm");
  options.width = 183.5;
  const auto wide = parsed(draw_figure("table", page(), options));
  EXPECT_STREQ(wide.first_child().attribute("width").value(), "183.5mm");
  EXPECT_THAT(wide.first_child().attribute("viewBox").value(), testing::StartsWith("0 0 694 "));
  EXPECT_THAT(wide.first_child().attribute("font-family").value(), testing::HasSubstr("sans-serif"));
  EXPECT_GT(wide.first_child().attribute("font-size").as_double(), 6);
}

TEST(Figure, IsTheSameBytesEachTime) {
  EXPECT_EQ(draw_figure("table", page(), {}), draw_figure("table", page(), {}));
}

TEST(Figure, DarkIsAnother) {
  FigureOptions dark;
  dark.is_dark = true;
  EXPECT_NE(draw_figure("table", page(), dark), draw_figure("table", page(), {}));
}

TEST(Figure, EveryKindIsDrawn) {
  std::string listed;
  for (const std::string_view kind : figure_kinds) {
    listed += (listed.empty() ? "" : ", ") + std::string(kind);
    const auto svg = parsed(draw_figure(kind, page(), {}));
    EXPECT_STREQ(svg.first_child().name(), "svg") << kind;
    EXPECT_THAT(texts(svg), testing::Not(testing::IsEmpty())) << kind;
  }
  EXPECT_THAT(error_of("cake", page()), testing::EndsWith("there are: " + listed));
}

TEST(Figure, SaysWhatIsWrong) {
  EXPECT_THAT(error_of("table", page(), of_choice("rules")), testing::HasSubstr("no choice is named rules"));
  EXPECT_THAT(error_of("cake", page()), testing::HasSubstr("no figure is named cake"));
  EXPECT_THAT(error_of("table", "{}"), testing::HasSubstr("version 1"));
  EXPECT_THAT(error_of("table", R"({"version": 1})"), testing::StartsWith("not the data of a report"));
  EXPECT_THAT(error_of("table", "[1, 2"), testing::HasSubstr("line 1 column 6"));
  FigureOptions narrow;
  narrow.width = 3;
  EXPECT_THAT(error_of("table", page(), narrow), testing::HasSubstr("wide"));
}

}  // namespace
}  // namespace slant
