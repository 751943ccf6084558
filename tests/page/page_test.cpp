// The template filled in.
#include "page/page.hpp"

#include <fstream>
#include <iterator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "table/tables.hpp"

namespace slant {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string page_template() {
  std::ifstream in(std::string(SLANT_SOURCE) + "/lib/page/app/dist/page.html", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// What a mark of the template became: the page is the template before it and behind it.
std::string place(const std::string& page, const std::string& before, const std::string& after) {
  const std::size_t begin = page.find(before) + before.size();
  const std::size_t end = page.find(after, begin);
  return page.substr(begin, end - begin);
}

std::size_t occurrences(const std::string& text, const std::string& part) {
  std::size_t number = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++number;
  return number;
}

std::vector<Table> one_table() {
  return {table_of("t", {testing::text_column("outlet"), testing::number_column("n")},
                   {{Value("</section><script>"), Value(std::int64_t{3})}})};
}

TEST(Page, FillsThreePlacesAndNothingElse) {
  std::string expected = page_template();
  ASSERT_FALSE(expected.empty());
  const std::string page = html_of({"A & B", one_table(), R"({"version":1})"});
  const std::string tables = "<section id=\"tables\" data-static>\n<h1>A &amp; B</h1>\n" +
                             place(page, "<h1>A &amp; B</h1>\n", "</section>\n") + "</section>\n";
  EXPECT_THAT(tables, HasSubstr("<bdi>&lt;/section&gt;&lt;script&gt;</bdi></th><td class=\"number\">3</td>"));
  for (const auto& [mark, text] : {std::pair<std::string, std::string>{"<!--slant:title-->", "A &amp; B"},
                                   {"<!--slant:tables-->", tables},
                                   {"<!--slant:data-->", R"({"version":1})"}}) {
    ASSERT_EQ(occurrences(expected, mark), 1U) << mark;
    expected.replace(expected.find(mark), mark.size(), text);
  }
  EXPECT_TRUE(page == expected);
}

TEST(Page, KeepsItsPolicy) {
  const std::string policy =
      place(page_template(), "<meta http-equiv=\"Content-Security-Policy\" content=\"", "\"");
  EXPECT_THAT(policy, HasSubstr("default-src 'none'"));
  EXPECT_THAT(policy, Not(HasSubstr("unsafe")));
  const std::string page = html_of({"Content-Security-Policy", one_table(), "{}"});
  EXPECT_EQ(place(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"", "\""), policy);
  EXPECT_EQ(occurrences(page, "http-equiv"), occurrences(page_template(), "http-equiv"));
}

TEST(Page, TakesNoMarkFromATitle) {
  const std::string page = html_of({"</title><!--slant:data--><script>", {}, "{}"});
  EXPECT_THAT(page, HasSubstr("&lt;/title&gt;&lt;!--slant:data--&gt;&lt;script&gt;"));
  EXPECT_EQ(occurrences(page, "<script"), occurrences(page_template(), "<script"));
  EXPECT_EQ(occurrences(page, "<!--slant:"), 0U);
}

TEST(Page, LetsNoTitleTurnTheDirectionOfWriting) {
  const std::string page = html_of({"a\u202Eb\nc", {}, "{}"});
  EXPECT_THAT(page, HasSubstr("<h1>a\uFFFDb c</h1>"));
  EXPECT_EQ(occurrences(page, "a\u202Eb"), 0U);
}

}  // namespace
}  // namespace slant
