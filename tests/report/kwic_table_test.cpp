// The concordance: its lines on a terminal, its tidy form.
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/unicode.hpp"
#include "count/schemas.hpp"
#include "report/hit_tables.hpp"
#include "table/writer.hpp"

namespace slant {
namespace {

Schema two_choices() {
  Schema schema;
  testing::add_choice(schema, "fighters", {"rebels", "terrorists", "(ignore)"});
  testing::add_choice(schema, "army", {"regime"});
  return schema;
}

KwicLine line_of(std::string left, std::string hit, std::string right, std::string outlet = "A",
                 std::uint32_t variant = 0) {
  KwicLine line;
  line.doc_id = "d1";
  line.labels = {std::move(outlet)};
  line.date = "2015-01-02";
  line.variant = VariantId{variant};
  line.left = std::move(left);
  line.hit = std::move(hit);
  line.right = std::move(right);
  return line;
}

std::string text_of(const Table& table, std::size_t width) {
  std::ostringstream out;
  WriterOptions options;
  options.width = width;
  write(Format::text, {table}, out, options);
  return out.str();
}

TEST(KwicTable, PutsContextsUpAgainstTheHit) {
  const Schema schema = two_choices();
  EXPECT_EQ(
      text_of(kwic_table(schema, {"outlet"},
                         {line_of("On Monday the city fell to the", "rebels", "who had fought for months"),
                          line_of("the", "terrorists", "left", "Daily Long", 1),
                          line_of("a", "terrorist attack", "", "", 2)},
                         80),
              80),
      "outlet      variant                  left  hit                 right\n"
      "──────────────────────────────────────────────────────────────────────────────\n"
      "A           rebels      …city fell to the  [rebels]            who had fought…\n"
      "Daily Long  terrorists                the  [terrorists]        left\n"
      "(missing)   ((ignore))                  a  [terrorist attack]\n");
}

TEST(KwicTable, NamesTheChoiceWhereThereAreSeveral) {
  const Schema schema = two_choices();
  const Table table = kwic_table(schema, {}, {line_of("a", "b", "c"), line_of("a", "b", "c", "A", 3)}, 0);
  EXPECT_THAT(text_of(table, 80), ::testing::HasSubstr("rebels · fighters"));
  EXPECT_THAT(text_of(table, 80), ::testing::HasSubstr("regime · army"));
}

TEST(KwicTable, SaysWhoseVoiceItIsWhereItIsNotTheNarratorsInTheBody) {
  const Schema schema = two_choices();
  KwicLine plain = line_of("the", "rebels", "left");
  KwicLine marked = plain;
  marked.voice = Voice::quoted;
  marked.zone = Zone::lead;
  KwicLine denied = plain;
  denied.negated = denied.distanced = true;
  const Table table = kwic_table(schema, {}, {plain, marked, denied}, 80);
  EXPECT_EQ(text_of(table, 80),
            "variant  left  hit       right  voice\n"
            "────────────────────────────────────────\n"
            "rebels    the  [rebels]  left\n"
            "rebels    the  [rebels]  left   quoted L\n"
            "rebels    the  [rebels]  left   ~ −\n"
            "\n"
            "voice: empty means the narrator, in the body. H headline, L lead; ~ distanced, −\n"
            "negated.\n");
  EXPECT_THAT(text_of(sentence_table(schema, {}, {plain, marked}), 80),
              ::testing::HasSubstr("quoted, lead  the"));
}

TEST(KwicTable, LaysSentencesOverAsManyLinesAsTheyTake) {
  const Schema schema = two_choices();
  EXPECT_EQ(
      text_of(sentence_table(schema, {"outlet"},
                             {line_of("On Monday the city fell to the", "rebels", ", who had fought.")}),
              40),
      "outlet  variant  sentence\n"
      "────────────────────────────────────────\n"
      "A       rebels   On Monday the city fell\n"
      "                 to the [rebels] , who\n"
      "                 had fought.\n");
}

TEST(KwicTable, FitsTheTerminalInAnyScript) {
  const Schema schema = two_choices();
  std::vector<KwicLine> lines;
  for (const char* text :
       {"叙利亚政府军周一在阿勒颇省继续推进并夺取了数个村庄和周围的高地战略要道",
        "قال متحدث باسم الجيش إن القوات تقدمت في ريف المدينة وسيطرت على عدة قرى اليوم",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p"}) {
    lines.push_back(line_of(text, "rebels", text, "An Outlet with a Name that is Long"));
  }
  for (const std::size_t width : {80U, 100U, 140U}) {
    const std::string text = text_of(kwic_table(schema, {"outlet"}, lines, width), width);
    std::istringstream in(text);
    std::size_t count = 0;
    for (std::string line; std::getline(in, line); ++count) EXPECT_LE(display_width(line), width) << line;
    EXPECT_EQ(count, 5U) << text;  // none is wrapped
  }
}

TEST(TidyKwicTable, ShortensNothing) {
  const Schema schema = two_choices();
  const std::string left(300, 'x');
  std::ostringstream out;
  write(Format::csv,
        {tidy_kwic_table(schema, {"date"},
                         [lines = 0, &left](KwicLine& line) mutable {
                           line = line_of(left, "rebels", "“so”, they said", "A", 2);
                           return lines++ == 0;
                         })},
        out);
  EXPECT_EQ(out.str(),
            "doc_id,field_date,date,lexicon,choice,variant,field,left,hit,right,voice,speaker,cue,stance,"
            "distanced,negated,zone,ignored\n"
            "d1,A,2015-01-02,test,fighters,(ignore),text," +
                left + ",rebels,\"“so”, they said\",narrator,,,,false,false,body,true\n");
}

}  // namespace
}  // namespace slant
