// Text, Markdown, LaTeX and HTML, byte for byte.
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/unicode.hpp"
#include "table/tables.hpp"

namespace slant {
namespace {

using ::testing::HasSubstr;
using testing::hostile_table;
using ::testing::Not;
using testing::number_column;
using testing::text_column;
using testing::written;

WriterOptions wide(std::size_t width, bool color = false) {
  WriterOptions options;
  options.width = width;
  options.color = color;
  return options;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

Value integer(std::int64_t number) {
  return Value(number);
}

TEST(PeopleFormats, ShowWhatTheColumnSaysWhereThereIsNoValue) {
  Column name = text_column("name");
  name.missing = "(none)";
  EXPECT_EQ(written(Format::markdown, {table_of("t", {name, number_column("n"), text_column("is")},
                                                {{Value(), Value(std::nan("")), Value(true)}})}),
            "| name   |   n | is   |\n"
            "| ------ | --: | ---- |\n"
            "| (none) |   – | true |\n");
}

TEST(Text, AlignsByDisplayWidth) {
  Table table = table_of("t", {text_column("outlet"), number_column("share", 2), number_column("count")},
                         {{Value("新华社 🙂"), Value(0.5), integer(12)},
                          {Value("الجزيرة"), Value(), integer(7)},
                          {Value("e\u0301"), Value(1.0), Value()},
                          {Value("all"), Value(2.0 / 3), integer(19)}});
  table.caption = "Who said it";
  table.note = "A share is a part.";
  table.summary_rows = 1;
  EXPECT_EQ(written(Format::text, {table}),
            "Who said it\n"
            "\n"
            "outlet     share  count\n"
            "───────────────────────\n"
            "新华社 🙂   0.50     12\n"
            "الجزيرة        –      7\n"
            "e\u0301           1.00      –\n"
            "───────────────────────\n"
            "all         0.67     19\n"
            "\n"
            "A share is a part.\n");
}

TEST(Text, PutsAnEmptyLineBetweenTables) {
  const auto table = [] { return table_of("t", {number_column("n")}, {{integer(1)}}); };
  EXPECT_EQ(written(Format::text, {table(), table()}), "n\n─\n1\n\nn\n─\n1\n");
}

TEST(Text, BreaksAWideTableIntoBlocksThatRepeatTheLabels) {
  Table table = table_of(
      "t", {text_column("outlet"), number_column("first"), number_column("second"), number_column("third")},
      {{Value("A"), integer(1), integer(2), integer(3)}});
  EXPECT_EQ(written(Format::text, {table}, wide(22)),
            "outlet  first  second\n"
            "─────────────────────\n"
            "A           1       2\n"
            "\n"
            "outlet  third\n"
            "─────────────\n"
            "A           3\n");
}

TEST(Text, BreaksHeadingsAtTheirJoints) {
  const Table table =
      table_of("t", {text_column("outlet"), number_column("n", 0, "armed-opposition-fighters")},
               {{Value("A"), integer(1)}});
  EXPECT_EQ(written(Format::text, {table}),
            "             armed-\n"
            "        opposition-\n"
            "outlet     fighters\n"
            "───────────────────\n"
            "A                 1\n");
}

TEST(Text, WrapsALongLabelAndNeverCutsIt) {
  const Table table = table_of("t", {text_column("outlet"), number_column("n")},
                               {{Value("The Long Name of a Daily from Somewhere"), integer(1)},
                                {Value("Donaudampfschifffahrtsgesellschaft"), integer(2)}});
  EXPECT_EQ(written(Format::text, {table}, wide(40)),
            "outlet            n\n"
            "───────────────────\n"
            "The Long Name of  1\n"
            "a Daily from\n"
            "Somewhere\n"
            "Donaudampfschiff  2\n"
            "fahrtsgesellscha\n"
            "ft\n");
}

TEST(Text, GivesAFillingColumnWhatTheOthersLeave) {
  Table table = table_of("t", {text_column("variant"), text_column("sentence"), number_column("n")},
                         {{Value("rebels"), Value("one two three four five six seven"), integer(12)}});
  table.columns[1].fills = true;
  EXPECT_EQ(written(Format::text, {table}, wide(30)),
            "variant  sentence        n\n"
            "──────────────────────────\n"
            "rebels   one two three  12\n"
            "         four five six\n"
            "         seven\n");
}

TEST(Text, WrapsCaptionAndNoteToTheWidth) {
  Table table = table_of("t", {number_column("n")}, {{integer(1)}});
  table.caption = "one two three four";
  table.note = "five six seven\neight";
  EXPECT_EQ(written(Format::text, {table}, wide(9)),
            "one two\nthree\nfour\n\nn\n─\n1\n\nfive six\nseven\neight\n");
}

TEST(Text, EmphasisIsBoldInColourAndBracketedWithout) {
  Column hit = text_column("hit");
  hit.emphasis = true;
  const auto table = [&] {
    Table made = table_of("t", {text_column("left"), hit, text_column("right")},
                          {{Value("a"), Value("b"), Value("c")}});
    made.caption = "Cap";
    return made;
  };
  EXPECT_EQ(written(Format::text, {table()}), "Cap\n\nleft  hit  right\n────────────────\na     [b]  c\n");
  EXPECT_EQ(written(Format::text, {table()}, wide(80, true)),
            "\x1b[1mCap\x1b[0m\n\nleft  hit  right\n────────────────\na     \x1b[1mb  \x1b[0m  c\n");
}

TEST(Text, LetsNoValueSteerTheTerminal) {
  const Table table = table_of("t", {text_column("a"), text_column("b")},
                               {{Value("\x1b[2Jx\r\ny\tz\x7f"), Value("\xC2\x9B"
                                                                      "31m\u202Eabc\u2066")}});
  const std::string text = written(Format::text, {table});
  EXPECT_THAT(text, HasSubstr("\uFFFD[2Jx y z\uFFFD  \uFFFD31m\uFFFDabc\uFFFD\n"));
}

TEST(Text, FitsItsWidthWhateverTheTable) {
  for (std::size_t width = 60; width <= 140; width += 20) {
    std::vector<Column> columns{text_column("outlet")};
    Row row{Value("An Outlet of a Rather Long Name")};
    for (int i = 0; i < 12; ++i) {
      columns.push_back(number_column("variant-number-" + std::to_string(i), 2));
      row.push_back(Value(1234.5 * i));
    }
    for (const std::string& line :
         lines_of(written(Format::text, {table_of("t", columns, {row})}, wide(width)))) {
      EXPECT_LE(display_width(line), width) << line;
    }
  }
}

TEST(Markdown, EscapesItsSyntax) {
  Table table = hostile_table();
  table.caption = "A *caption*";
  table.note = "See <here> & there.";
  EXPECT_EQ(written(Format::markdown, {table}),
            "**A \\*caption\\***\n"
            "\n"
            "| outlet            |                     share |         count |\n"
            "| ----------------- | ------------------------: | ------------: |\n"
            "| a,b               |                      0.10 |             1 |\n"
            "| say \"so\"          |                         – |             – |\n"
            "| two<br>lines      |                      0.67 |           -12 |\n"
            "| R\\&D \\| 50% \\\\x_y | 1000000000000000000000.00 | 1234567890123 |\n"
            "|  =1+1             |                      0.00 |             0 |\n"
            "| 新华社 🙂         |                      1.00 |             7 |\n"
            "| الجزيرة           |                      0.00 |             8 |\n"
            "|                   |                         – |             9 |\n"
            "\n"
            "See \\<here\\> \\& there.\n");
}

TEST(Latex, EscapesEverySpecialCharacter) {
  Table table = table_of("t", {text_column("a_b"), number_column("n", 1)},
                         {{Value("\\ { } $ & # ^ _ ~ % < > |"), Value(0.25)},
                          {Value("[1] a--b\nc"), Value()},
                          {Value("*"), Value(1.0)}});
  table.caption = "50% & more";
  table.note = "#1";
  table.summary_rows = 1;
  EXPECT_EQ(
      written(Format::latex, {table}),
      "% needs \\usepackage{array,booktabs,longtable}; pdfLaTeX also \\usepackage[T1]{fontenc}\n"
      "\\begin{table}\n\\centering\n\\caption{50\\% \\& more}\\label{tab:t}\n"
      "{\\normalsize\\setlength{\\tabcolsep}{4pt}\n"
      "\\begin{tabular}{>{\\raggedright\\arraybackslash}p{0.89\\linewidth}r}\n\\toprule\n"
      "a\\_b & n \\\\\n\\midrule\n"
      "\\textbackslash{} \\{ \\} \\$ \\& \\# \\textasciicircum{} \\_ \\textasciitilde{} \\% \\textless{} "
      "\\textgreater{} \\textbar{} & 0.2 \\\\\n"
      "{[}1] a-{}-b c & – \\\\\n"
      "\\midrule\n{*} & 1.0 \\\\\n\\bottomrule\n\\end{tabular}}\n\n\\smallskip\n"
      "\n\\smallskip\n\\begin{minipage}{\\linewidth}\\footnotesize\n\\#1\n\\end{minipage}\n"
      "\\end{table}\n");
}

TEST(Latex, TakesCharactersThatPdfLatexLacks) {
  const auto cell = [](std::string text) {
    const std::string latex =
        written(Format::latex, {table_of("t", {text_column("a")}, {{Value(std::move(text))}})});
    const std::size_t begin = latex.find("\\midrule\n") + 9;
    return latex.substr(begin, latex.find(" \\\\", begin) - begin);
  };
  EXPECT_EQ(cell("−.25 (-3, -.5) well-known"), "$-$.25 ($-$3, $-$.5) well-known");
  EXPECT_EQ(cell("Été — “Łódź” ≥ 5"), "Été — “Łódź” $\\ge$ 5");
  EXPECT_EQ(cell("Да x"), "\\ifdefined\\Umathcode Да\\else U+0414 U+0430\\fi{} x");
}

TEST(Latex, PartsWhatIsTooWideAndGoesOnOverPages) {
  std::vector<Column> columns{text_column("outlet")};
  Row row{Value("A")};
  for (int i = 0; i < 20; ++i) {
    columns.push_back(number_column("column_" + std::to_string(i), 2));
    row.emplace_back(.25);
  }
  const std::string wide = written(Format::latex, {table_of("t", columns, {row})});
  const auto times = [](const std::string& text, std::string_view part) {
    std::size_t n = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
    return n;
  };
  EXPECT_EQ(times(wide, "\\begin{tabular}"), 3u);
  EXPECT_EQ(times(wide, "outlet & "), 3u);
  EXPECT_EQ(times(wide, "0.25"), 20u);
  const std::string tall =
      written(Format::latex, {table_of("t", {text_column("a")}, std::vector<Row>(46, {Value("x")}))});
  EXPECT_EQ(times(tall, "\\begin{longtable}"), 1u);
  EXPECT_EQ(times(tall, "x \\\\"), 46u);
}

TEST(Latex, BalancesItsEnvironmentsAndBraces) {
  const std::string latex = written(Format::latex, {hostile_table()});
  std::vector<std::string> open;
  int braces = 0;
  for (std::size_t at = 0; at < latex.size(); ++at) {
    if (latex.compare(at, 7, "\\begin{") == 0)
      open.push_back(latex.substr(at + 7, latex.find('}', at) - at - 7));
    if (latex.compare(at, 5, "\\end{") == 0) {
      ASSERT_FALSE(open.empty());
      EXPECT_EQ(latex.substr(at + 5, latex.find('}', at) - at - 5), open.back());
      open.pop_back();
    }
    if (latex[at] == '\\')
      ++at;
    else
      braces += (latex[at] == '{') - (latex[at] == '}');
  }
  EXPECT_TRUE(open.empty());
  EXPECT_EQ(braces, 0);
}

TEST(Html, SaysWhatIsAHeadingAndOfWhat) {
  Table table = table_of(
      "t", {text_column("outlet"), number_column("share", 2, "of all")},
      {{Value("A"), Value(0.5)}, {Value("新华社 🙂"), Value()}, {Value("all"), Value(2.0 / 3)}});
  table.caption = "Who said it";
  table.note = "First.\nSecond.";
  table.summary_rows = 1;
  EXPECT_EQ(
      written(Format::html, {table}),
      "<table>\n"
      "<caption>Who said it</caption>\n"
      "<thead>\n"
      "<tr><th scope=\"col\"><bdi>outlet</bdi></th><th scope=\"col\" class=\"number\">of all</th></tr>\n"
      "</thead>\n"
      "<tbody>\n"
      "<tr><th scope=\"row\"><bdi>A</bdi></th><td class=\"number\">0.50</td></tr>\n"
      "<tr><th scope=\"row\"><bdi>新华社 🙂</bdi></th><td class=\"number\">–</td></tr>\n"
      "</tbody>\n"
      "<tbody>\n"
      "<tr><th scope=\"row\"><bdi>all</bdi></th><td class=\"number\">0.67</td></tr>\n"
      "</tbody>\n"
      "</table>\n"
      "<p>First.</p>\n"
      "<p>Second.</p>\n");
}

TEST(Html, EscapesNamesWhereverTheyStand) {
  const std::string name = "</td><script>alert('R&D')</script> \"x\"";
  const std::string inert = "&lt;/td&gt;&lt;script&gt;alert(&#39;R&amp;D&#39;)&lt;/script&gt; &quot;x&quot;";
  Table table = table_of("t", {text_column(name), number_column("n")}, {{Value(name), integer(1)}});
  table.caption = name;
  table.note = name;
  const std::string html = written(Format::html, {table});
  EXPECT_THAT(html, HasSubstr("<caption>" + inert + "</caption>"));
  EXPECT_THAT(html, HasSubstr("<bdi>" + inert + "</bdi></th><th"));
  EXPECT_THAT(html, HasSubstr("<bdi>" + inert + "</bdi></th><td"));
  EXPECT_THAT(html, HasSubstr("<p>" + inert + "</p>"));
  EXPECT_THAT(html, Not(HasSubstr("<script")));
}

// What a strict Content-Security-Policy would refuse.
TEST(Html, NeedsNeitherStyleNorScript) {
  Table table = hostile_table();
  table.caption = "A caption";
  const std::string html = written(Format::html, {table});
  EXPECT_THAT(html, Not(HasSubstr("style")));
  EXPECT_THAT(html, Not(HasSubstr("script")));
  EXPECT_THAT(html, Not(HasSubstr(" on")));
  EXPECT_THAT(html, HasSubstr("<bdi>two lines</bdi>"));
}

TEST(Html, LetsNoValueTurnTheDirectionOfWriting) {
  Table table = table_of("t", {text_column("a"), text_column("b")},
                         {{Value("x\u202Eabc\u2066"), Value("\x1b[2Jy\x7f")}});
  table.caption = "cap\u202Etion";
  table.note = "no\u202Ete\x1b\nb";
  EXPECT_EQ(
      written(Format::html, {table}),
      "<table>\n"
      "<caption>cap\uFFFDtion</caption>\n"
      "<thead>\n"
      "<tr><th scope=\"col\"><bdi>a</bdi></th><th scope=\"col\"><bdi>b</bdi></th></tr>\n"
      "</thead>\n"
      "<tbody>\n"
      "<tr><th scope=\"row\"><bdi>x\uFFFDabc\uFFFD</bdi></th><td><bdi>\uFFFD[2Jy\uFFFD</bdi></td></tr>\n"
      "</tbody>\n"
      "</table>\n"
      "<p>no\uFFFDte\uFFFD</p>\n"
      "<p>b</p>\n");
}

TEST(Html, PutsAnEmptyLineBetweenTables) {
  const auto table = [] {
    Table made;
    made.note = "n";
    return made;
  };
  EXPECT_EQ(written(Format::html, {table(), table()}), "<p>n</p>\n\n<p>n</p>\n");
}

TEST(PeopleFormats, NeverShowANegativeZero) {
  const Table table = table_of("t", {number_column("n", 2)}, {{Value(-0.001)}, {Value(-0.0)}, {Value(-1.5)}});
  EXPECT_EQ(written(Format::text, {table}), "    n\n─────\n 0.00\n 0.00\n-1.50\n");
}

TEST(PeopleFormats, WriteATableWithoutColumnsAsItsNote) {
  const auto table = [] {
    Table made;
    made.note = "Nothing was found.";
    return made;
  };
  EXPECT_EQ(written(Format::text, {table()}), "Nothing was found.\n");
  EXPECT_EQ(written(Format::markdown, {table()}), "Nothing was found.\n");
  EXPECT_THAT(written(Format::latex, {table()}), Not(HasSubstr("tabular")));
  EXPECT_EQ(written(Format::html, {table()}), "<p>Nothing was found.</p>\n");
}

}  // namespace
}  // namespace slant
