// The framing table from counts made by hand.
#include <map>
#include <random>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "base/unicode.hpp"
#include "count/schemas.hpp"
#include "report/framing_tables.hpp"
#include "report/read_back.hpp"
#include "table/writer.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

DocumentCell cell(std::uint32_t variant, std::uint32_t count) {
  return {EntryId{variant}, Voice::narrator, Zone::body, count};
}

// fighters 0 1 (2 ignored), nobody 3 4, distance 5 6
Schema schema_of_war() {
  Schema schema;
  testing::add_lexicon(schema, "war");
  testing::add_choice(schema, "fighters", {"terrorists", "rebels", "(ignore)"}, ChoiceKind::choice,
                      "Those who fight");
  testing::add_choice(schema, "nobody", {"x", "y"});
  testing::add_choice(schema, "distance", {"hedges", "doubt"}, ChoiceKind::category);
  return schema;
}

CountTable two_outlets() {
  CountTable counts(schema_of_war(), {"outlet"});
  counts.add({"SANA"}, 500, {cell(0, 8), cell(1, 1), cell(2, 5), cell(5, 1)});
  counts.add({"SANA"}, 500, {cell(1, 1)});
  counts.add({"Reuters"}, 1000, {cell(1, 1200)});
  counts.add({""}, 250, {});
  return counts;
}

CountTable scored_outlets() {
  Schema schema = schema_of_war();
  schema.entries[5].weight = -2;
  schema.entries[6].weight = .5;
  CountTable counts(schema, {"outlet"});
  counts.add({"SANA"}, 500, {cell(0, 8), cell(5, 3), cell(6, 1)});
  counts.add({"Reuters"}, 1000, {cell(1, 12), cell(6, 2)});
  return counts;
}

TEST(FramingTable, HasATableOfScoresBesideTheRatesOfWeightedEntries) {
  const std::string text = testing::written(Format::text, framing_tables(scored_outlets(), {}));
  EXPECT_THAT(text, HasSubstr("distance\n"
                              "\n"
                              "outlet     hedges     doubt  words  articles\n"
                              "────────────────────────────────────────────\n"
                              "Reuters     0      2.00 (2)  1,000         1\n"
                              "SANA     6.00 (3)  2.00 (1)    500         1\n"
                              "────────────────────────────────────────────\n"
                              "all      2.00 (3)  2.00 (3)  1,500         2\n"));
  EXPECT_THAT(text, HasSubstr("distance, scored\n"
                              "\n"
                              "outlet           hedges        doubt  words  articles\n"
                              "─────────────────────────────────────────────────────\n"
                              "Reuters      –           0.50 (1.00)  1,000         1\n"
                              "SANA     -2.00 (-12.00)  0.50 (1.00)    500         1\n"
                              "─────────────────────────────────────────────────────\n"
                              "all      -2.00  (-4.00)  0.50 (1.00)  1,500         2\n"));
  EXPECT_THAT(text, HasSubstr("Scored: the mean weight of the hits"));
  EXPECT_THAT(text, ::testing::Not(HasSubstr("fighters, scored")));
}

TEST(FramingTable, TidyHasColumnsOfScoresWhereEntriesHaveWeights) {
  const CountTable counts = scored_outlets();
  const Table table = tidy_framing_table(counts, {});
  ASSERT_GE(table.columns.size(), 2U);
  EXPECT_EQ(table.columns[table.columns.size() - 2].name, "score_mean");
  EXPECT_EQ(table.columns.back().name, "score_rate");
  std::map<std::string, std::string> scores;
  for (const Row& row : testing::rows_of(table)) {
    const auto number = [](const Value& value) {
      return std::holds_alternative<double>(value) ? std::to_string(std::get<double>(value))
                                                   : std::string("?");
    };
    scores[std::get<std::string>(row[0]) + "." + std::get<std::string>(row[3])] =
        number(row[row.size() - 2]) + " " + number(row.back());
  }
  EXPECT_EQ(scores["SANA.hedges"], "-2.000000 -12.000000");
  EXPECT_EQ(scores["SANA.terrorists"], "1.000000 16.000000");
  EXPECT_EQ(scores["Reuters.doubt"], "0.500000 1.000000");
  EXPECT_EQ(scores["Reuters.hedges"], "nan 0.000000");
}

TEST(FramingTable, ReadsLikeATableInAPaper) {
  EXPECT_EQ(
      testing::written(Format::text, framing_tables(two_outlets(), {})),
      "fighters: Those who fight\n"
      "\n"
      "outlet     terrorists        rebels  mentions  articles\n"
      "───────────────────────────────────────────────────────\n"
      "Reuters         0      1.00 (1,200)     1,200         1\n"
      "SANA          .80 (8)   .20     (2)        10         2\n"
      "(missing)       –         –                 0         0\n"
      "───────────────────────────────────────────────────────\n"
      "all           .01 (8)   .99 (1,202)     1,210         3\n"
      "\n"
      "distance\n"
      "\n"
      "outlet       hedges  doubt  words  articles\n"
      "───────────────────────────────────────────\n"
      "Reuters       0          0  1,000         0\n"
      "SANA       1.00 (1)      0  1,000         1\n"
      "(missing)     0          0    250         0\n"
      "───────────────────────────────────────────\n"
      "all        0.44 (1)      0  2,250         1\n"
      "\n"
      "Shares: of all the times a row's outlet mentions the choice, the part in which it uses this variant;\n"
      "in parentheses, how many times. The shares of a row add up to 1. articles: those that mention the\n"
      "choice. –: no mention.\n"
      "Rates: hits per 1,000 words; in parentheses, the number of hits. A category has no competing words\n"
      "and hence no shares. articles: those with a hit.\n"
      "No mentions of: nobody.\n");
}

TEST(FramingTable, AveragesTheArticlesWhereAsked) {
  FramingOptions options;
  options.average = Average::articles;
  const std::vector<Table> tables = framing_tables(two_outlets(), options);
  const std::vector<Row> rows = testing::rows_of(tables[0]);
  // SANA: (8/9 + 0) / 2; all: (8/9 + 0 + 0) / 3
  EXPECT_EQ(std::get<std::string>(rows[1][1]), ".44 (8)");
  EXPECT_EQ(std::get<std::string>(rows[3][1]), ".30 (8)");
  EXPECT_THAT(tables.back().note, HasSubstr("the mean over the articles"));
}

TEST(FramingTable, LeavesOutWhatIsNotMentionedWhereAsked) {
  CountTable counts(schema_of_war(), {"outlet"});
  counts.add({"A"}, 100, {cell(1, 2)});
  counts.add({"B"}, 100, {});
  FramingOptions options;
  options.zeros = Zeros::mentioned;
  const std::vector<Table> tables = framing_tables(counts, options);
  ASSERT_EQ(tables.size(), 1U);
  const std::vector<Row> rows = testing::rows_of(tables[0]);
  ASSERT_EQ(rows.size(), 1U);  // one group needs no row of all
  EXPECT_THAT(rows[0], ElementsAre(Value("A"), Value("1.00 (2)"), Value("2"), Value("1")));
}

TEST(FramingTable, ShowsOnlyTheChoicesAskedFor) {
  const CountTable counts = two_outlets();
  FramingOptions options;
  options.choices = {ChoiceId{0}};
  const std::vector<Table> tables = framing_tables(counts, options);
  ASSERT_EQ(tables.size(), 1U);
  EXPECT_EQ(tables[0].name, counts.schema().choices[0].name);

  Table tidy = tidy_framing_table(counts, options);
  Row row;
  std::size_t rows = 0;
  for (; tidy.next(row); row.clear(), ++rows)
    EXPECT_EQ(std::get<std::string>(row[2]), counts.schema().choices[0].name);
  EXPECT_GT(rows, 0U);
}

TEST(FramingTable, SaysThatNothingWasFoundInOneLine) {
  const CountTable counts(schema_of_war(), {"outlet"});
  EXPECT_EQ(testing::written(Format::text, framing_tables(counts, {})),
            "No mentions of: fighters, nobody, distance.\n");
}

TEST(FramingTable, NamesTheLexiconWhereThereAreSeveral) {
  Schema schema;
  for (const char* name : {"Syria", "Libya"}) {
    testing::add_lexicon(schema, name);
    testing::add_choice(schema, "army", {"army", "militia"});
    testing::add_choice(schema, "ruler", {"president", "dictator"});
  }
  CountTable counts(schema, {});
  counts.add({}, 10, {cell(0, 1), cell(4, 1)});
  const std::vector<Table> tables = framing_tables(counts, {});
  ASSERT_EQ(tables.size(), 2U);
  EXPECT_EQ(tables[0].caption, "army (Syria)");
  EXPECT_EQ(tables[1].caption, "army (Libya)");
  EXPECT_THAT(tables[1].note, HasSubstr("No mentions of: ruler (Syria), ruler (Libya)."));
  const std::vector<Row> rows = testing::rows_of(tidy_framing_table(counts, {}));
  EXPECT_EQ(rows[0][0], Value("Syria"));
  EXPECT_EQ(rows[4][0], Value("Libya"));
}

TEST(FramingTable, FitsTheTerminalWithManyOutletsAndVariants) {
  Schema schema;
  std::vector<std::string> variants;
  for (int i = 0; i < 12; ++i) variants.push_back("a-variant-of-" + std::to_string(i));
  testing::add_choice(schema, "c", variants);
  CountTable counts(schema, {"outlet", "year"});
  for (int d = 0; d < 400; ++d) {
    const std::string outlet =
        d % 20 == 0 ? "新华社北京分社的一个很长的名字在这里" : "Outlet " + std::to_string(d % 20);
    counts.add({outlet, "2015"}, 10, {cell(static_cast<std::uint32_t>(d % 12), 100)});
  }
  for (const std::size_t width : {80U, 100U, 140U}) {
    std::istringstream lines(testing::written(Format::text, framing_tables(counts, {}), width));
    for (std::string line; std::getline(lines, line);) EXPECT_LE(display_width(line), width) << line;
  }
}

TEST(TidyFramingTable, HasARowForEachGroupAndCountedVariant) {
  const CountTable counts = two_outlets();
  EXPECT_EQ(
      testing::written(Format::csv, {tidy_framing_table(counts, {})}),
      "outlet,lexicon,choice,variant,count,mentions,share,rate,documents,choice_documents,group_documents,"
      "words\n"
      "Reuters,war,fighters,terrorists,0,1200,0,0,0,1,1,1000\n"
      "Reuters,war,fighters,rebels,1200,1200,1,1200,1,1,1,1000\n"
      "Reuters,war,nobody,x,0,0,,0,0,0,1,1000\n"
      "Reuters,war,nobody,y,0,0,,0,0,0,1,1000\n"
      "Reuters,war,distance,hedges,0,,,0,0,0,1,1000\n"
      "Reuters,war,distance,doubt,0,,,0,0,0,1,1000\n"
      "SANA,war,fighters,terrorists,8,10,0.8,8,1,2,2,1000\n"
      "SANA,war,fighters,rebels,2,10,0.2,2,2,2,2,1000\n"
      "SANA,war,nobody,x,0,0,,0,0,0,2,1000\n"
      "SANA,war,nobody,y,0,0,,0,0,0,2,1000\n"
      "SANA,war,distance,hedges,1,,,1,1,1,2,1000\n"
      "SANA,war,distance,doubt,0,,,0,0,1,2,1000\n"
      "(missing),war,fighters,terrorists,0,0,,0,0,0,1,250\n"
      "(missing),war,fighters,rebels,0,0,,0,0,0,1,250\n"
      "(missing),war,nobody,x,0,0,,0,0,0,1,250\n"
      "(missing),war,nobody,y,0,0,,0,0,0,1,250\n"
      "(missing),war,distance,hedges,0,,,0,0,0,1,250\n"
      "(missing),war,distance,doubt,0,,,0,0,0,1,250\n");
}

TEST(TidyFramingTable, FillsARowThatItFilledBeforeAsItFillsAnEmptyOne) {
  const CountTable counts = two_outlets();
  const Table reusing = tidy_framing_table(counts, {});
  const Table table = tidy_framing_table(counts, {});
  Row reused;
  for (const Row& row : testing::rows_of(table)) {
    ASSERT_TRUE(reusing.next(reused));
    EXPECT_EQ(testing::written(Format::csv, {table_of("t", table.columns, {reused})}),
              testing::written(Format::csv, {table_of("t", table.columns, {row})}));
  }
  EXPECT_FALSE(reusing.next(reused));
}

TEST(TidyFramingTable, LeavesOutZerosWhereAsked) {
  const CountTable counts = two_outlets();
  FramingOptions options;
  options.zeros = Zeros::mentioned;
  EXPECT_EQ(testing::rows_of(tidy_framing_table(counts, options)).size(), 4U);
}

TEST(TidyFramingTable, KeepsItsColumnsApartFromFieldsOfTheSameName) {
  CountTable counts(schema_of_war(), {"words", "field_words", "choice"});
  std::vector<std::string> names;
  for (const Column& column : tidy_framing_table(counts, {}).columns) names.push_back(column.name);
  names.resize(5);
  EXPECT_THAT(names, ElementsAre("field_field_words", "field_words", "field_choice", "lexicon", "choice"));
}

TEST(TidyFramingTable, NamesTheFlagWhereZerosWouldBeTooMany) {
  const CountTable counts = two_outlets();
  FramingOptions options;
  options.max_rows = 17;
  try {
    tidy_framing_table(counts, options);
    FAIL() << "expected a LimitError";
  } catch (const LimitError& error) {
    EXPECT_STREQ(
        error.what(),
        "a table with all zeros would have 3 × 6 rows, more than 17; --zeros mentioned leaves the zeros out");
  }
  options.max_rows = 18;
  EXPECT_NO_THROW(tidy_framing_table(counts, options));
  options.max_rows = 1;
  options.zeros = Zeros::mentioned;
  EXPECT_NO_THROW(tidy_framing_table(counts, options));
}

TEST(TidyFramingTable, SharesOfAChoiceAddUpToOneOnRandomCounts) {
  std::mt19937 engine(5);
  const auto random = [&] { return static_cast<std::uint32_t>(engine()); };
  CountTable counts(schema_of_war(), {"outlet"});
  for (int d = 0; d < 300; ++d) {
    std::vector<DocumentCell> cells;
    for (std::uint32_t v = 0; v < 7; ++v) {
      if (random() % 3 == 0) cells.push_back(cell(v, 1 + random() % 9));
    }
    counts.add({std::to_string(random() % 12)}, random() % 900, cells);
  }
  for (const Average average : {Average::pooled, Average::articles}) {
    FramingOptions options;
    options.average = average;
    std::map<std::string, double> sums;
    for (const Row& row : testing::rows_of(tidy_framing_table(counts, options))) {
      if (std::get<std::string>(row[2]) != "fighters") continue;
      sums[std::get<std::string>(row[0])] += std::get<double>(row[6]);
    }
    EXPECT_EQ(sums.size(), 12U);
    for (const auto& [outlet, sum] : sums) EXPECT_NEAR(sum, 1, 1e-12) << outlet;
  }
}

}  // namespace
}  // namespace slant
