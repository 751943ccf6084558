// What a table is, told from the facts of its columns alone.
#include "lexicon/formats/table_shape.hpp"

#include <gtest/gtest.h>

#include "lexicon/formats/builder.hpp"

namespace slant {
namespace {

TableShape shape_from(std::string_view text, char separator = ',', const ImportOptions& options = {}) {
  const std::vector<SeparatedRow> rows = separated_rows(text, separator, DictionaryBuilder("t.csv"));
  return shape_of(measure_table(rows, rows.front().cells.size()), options);
}

std::string told_of(std::string_view text, char separator = ',', const ImportOptions& options = {}) {
  const std::vector<SeparatedRow> rows = separated_rows(text, separator, DictionaryBuilder("t.csv"));
  const TableFacts facts = measure_table(rows, rows.front().cells.size());
  const TableShape shape = shape_of(facts, options);
  return shape.doubt.empty() ? told(shape, facts, 1) : "doubt: " + shape.doubt;
}

TEST(TableShape, ByNames) {
  EXPECT_EQ(told_of("frame,Example\nwar,attack\nwar,invade\n"),
            "line 1 names the columns; category: column 1 (frame); term: column 2 (Example)");
  EXPECT_EQ(shape_from("frame,Example\nwar,attack\nwar,invade\n").taken,
            std::vector<std::string>{"column 2 (Example) is taken for terms"});
  EXPECT_EQ(shape_from("term,frame\nattack,war\n").taken, std::vector<std::string>{});
  EXPECT_EQ(told_of("word,freq\nregime,120\njunta,3\n"), "line 1 names the columns; term: column 1 (word)");
  EXPECT_EQ(told_of("word,rating\ngood,5\nbad,1\n"),
            "line 1 names the columns; term: column 1 (word); weight: column 2 (rating)");
  EXPECT_EQ(told_of("word,note to self\ngood,x y\nbad,z\n"),
            "doubt: column 2 (note to self) may name the categories or be a remark");
  EXPECT_EQ(told_of("category,one,two\nwar,attack,raid\nwar,invade,siege\n"),
            "doubt: several columns may hold the terms");
}

TEST(TableShape, MarksAndScores) {
  EXPECT_EQ(
      told_of("Word,Word Count,Negative,Positive\nBAD,12,2009,0\nGOOD,4,0,-2014\n"),
      "line 1 names the columns; term: column 1 (Word); marks of membership: column 3 (Negative), column 4 (Positive)");
  EXPECT_EQ(
      told_of("word,pos,neg\ngood,1.0,0.0\nbad,0.0,1.0\n"),
      "line 1 names the columns; term: column 1 (word); marks of membership: column 2 (pos), column 3 (neg)");
  EXPECT_EQ(told_of("word,pos,neg\ngood,1,0\nbad,0,2\nugly,0,1\n"),
            "doubt: columns of 0 and 1, marks perhaps, stand beside columns of other numbers");
  EXPECT_EQ(
      told_of("word,valence,arousal\ngood,8,4\nbad,2,5\n"),
      "line 1 names the columns; term: column 1 (word); scores: column 2 (valence), column 3 (arousal)");
  EXPECT_EQ(told_of("word;pos;neg\ngut;0,75;0\nböse;0;0,625\n", ';'),
            "line 1 names the columns; term: column 1 (word); scores: column 2 (pos), column 3 (neg)");
  EXPECT_EQ(told_of("word,class,pos,neg\ngood,adj,1,0\nbad,adj,0,1\n"),
            "doubt: columns of marks stand beside a column of categories");
}

TEST(TableShape, Triples) {
  EXPECT_EQ(told_of("abacus\ttrust\t1\nabandon\tanger\t0\nabandon\tfear\t1\nabandon\tjoy\t0\n", '\t'),
            "no line names the columns; category: column 2; term: column 1; member: column 3");
  EXPECT_EQ(
      told_of("word,emotion,association\nabacus,trust,1\nabandon,fear,0\n"),
      "line 1 names the columns; category: column 2 (emotion); term: column 1 (word); member: column 3 (association)");
  EXPECT_EQ(told_of("furious,rage,2\noutrage,rage,3\nhappy,glee,1\n"),
            "no line names the columns; category: column 2; term: column 1; weight: column 3");
  EXPECT_EQ(told_of("a,b,2\nc,d,3\n"), "doubt: either column of texts may hold the terms");
}

TEST(TableShape, TextsAlone) {
  EXPECT_EQ(told_of("anger,furious\nanger,mad\njoy,happy\n"),
            "no line names the columns; category: column 1; term: column 2");
  EXPECT_EQ(told_of("furious,anger\nhappy,joy\nsad,grief\n"),
            "doubt: they may be lists, or terms with their categories");
  EXPECT_EQ(told_of("positive,negative\ngood,bad\nnice,awful\n"),
            "line 1 names the columns; lists: column 1 (positive), column 2 (negative)");
  EXPECT_EQ(told_of("A,B\nregime,government\n,cabinet\n"),
            "line 1 names the columns; lists: column 1 (A), column 2 (B)");
  EXPECT_EQ(told_of("anger,furious,mad,outraged\njoy,happy,glad,\ngrief,sad,,\n"),
            "doubt: they may be lists, or terms with their categories");
}

TEST(TableShape, AsSaid) {
  ImportOptions said;
  said.header = TableHeader::no;
  EXPECT_EQ(told_of("term,category\nmild,calm\nwarm,calm\n", ',', said),
            "no line names the columns; category: column 2; term: column 1");
  EXPECT_EQ(told_of("calm,storm\nmild,gale\n,wind\n", ',', said),
            "no line names the columns; lists: column 1, column 2");
  said.header = TableHeader::yes;
  EXPECT_EQ(told_of("A,B\nregime,government\njunta,cabinet\n", ',', said),
            "line 1 names the columns; lists: column 1 (A), column 2 (B)");
  said.header.reset();
  said.columns = {TableColumn::list, TableColumn::list};
  EXPECT_EQ(told_of("A,B\nregime,government\njunta,cabinet\n", ',', said),
            "line 1 names the columns; lists: column 1 (A), column 2 (B)");
  said.columns = {TableColumn::term, TableColumn::member, TableColumn::none, TableColumn::member};
  EXPECT_EQ(told_of("w,a,b,c\nmild,1,5,0\n", ',', said),
            "line 1 names the columns; term: column 1 (w); marks of membership: column 2 (a), column 4 (c)");
  said.columns = {TableColumn::category, TableColumn::term, TableColumn::term};
  EXPECT_EQ(told_of("anger,furious,mad\njoy,happy,glad\n", ',', said),
            "no line names the columns; category: column 1; term: column 2, column 3");
  said.columns = {TableColumn::term, TableColumn::list};
  EXPECT_EQ(told_of("a,b\nc,d\n", ',', said),
            "doubt: columns of lists, which have their terms, beside other columns");
}

}  // namespace
}  // namespace slant
