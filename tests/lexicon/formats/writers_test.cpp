// Dictionaries written and read again: .lex keeps all, the others all that they can say.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lexicon/formats/import.hpp"
#include "lexicon/formats/reading.hpp"
#include "lexicon/load.hpp"

namespace slant {
namespace {

using testing::read_as;
using testing::shown;

constexpr std::string_view tree =
    "<dictionary><cnode name=\"A sky\" desc=\"All &quot;above&quot; \\ it\"><pnode name=\"cloud*\"/>"
    "<pnode name=\"so-called rain\" weight=\"-0.1\"/><cnode name=\"ra?n\" desc=\"Wet\"><pnode "
    "name=\"drizzl?\"/></cnode>"
    "<cnode name=\"choice\"><pnode name=\"back\\slash\"/><pnode name=\"say &quot;no&quot;\"/></cnode></cnode>"
    "<cnode name=\"earth\"><pnode name=\"mud\" weight=\"1e-7\"/></cnode></dictionary>";

TEST(WriteLex, KeepsAll) {
  const Dictionary first = read_as(tree, "tree.ykd");
  std::vector<Loss> losses;
  const LexText lex = write_lex(first, losses);
  EXPECT_EQ(shown(losses), "");
  const Dictionary second = read_as(lex.text, "tree.lex");
  EXPECT_EQ(shown(second), shown(first));
  EXPECT_TRUE(same_content(first, second));
  EXPECT_EQ(second.losses, std::vector<Loss>{});
  EXPECT_EQ(write_lex(second, losses).text, lex.text);
}

TEST(WriteLex, LoneTypographicMarksDoNotEndAPhrase) {
  const Dictionary first = read_as("say ” no\n„go“ now\n", "a”b.txt");
  std::vector<Loss> losses;
  const Dictionary second = read_as(write_lex(first, losses).text, "b.lex");
  EXPECT_EQ(shown(second), "a\"b: [say \\\" no] [\\\"go\\\" now]\n");
  EXPECT_TRUE(same_content(first, second));
}

TEST(WriteLex, NamesWhatHoldsNoWord) {
  const Dictionary dictionary = read_as("mild\n:-)\nU.S. (north), coast\n*\n(*\n8)\nUS$\n", "w.txt");
  std::vector<Loss> losses;
  const LexText lex = write_lex(dictionary, losses);
  EXPECT_EQ(shown(losses), "2: :-)\n3: U.S. (north), coast\n4: *\n5: (*\n6: 8)\n");
  EXPECT_EQ(lex.lines, (std::vector<std::uint32_t>{1, 3, 7}));
}

TEST(WriteLex, CategoryWhoseOthersAreLeftOutIsPlain) {
  const Dictionary first = read_as("sky:\n  - mild\n  - odd: [\"+\"]\n", "w.yml");
  std::vector<Loss> losses;
  const std::string lex = write_lex(first, losses).text;
  EXPECT_EQ(shown(losses), "3: +\n3: odd\n");
  EXPECT_NE(lex.find("category 'sky' =\n  \"mild\"\n"), std::string::npos) << lex;
  EXPECT_EQ(write_lex(read_as(lex, "w.lex"), losses).text, lex);
}

TEST(WriteDic, RoundTrip) {
  const Dictionary first =
      read_as("sky:\n  - cloud*\n  - rain: [drizzle, cloud*]\nearth: [mud, north wind]\n", "w.yml");
  std::vector<Loss> losses;
  const std::string dic = write_dic(first, losses);
  EXPECT_EQ(dic, "%\n1\tsky\n\t2\train\n3\tearth\n%\ncloud*\t1\t2\ndrizzle\t2\nmud\t3\nnorth wind\t3\n");
  EXPECT_EQ(losses, std::vector<Loss>{});
  EXPECT_TRUE(same_content(first, read_as(dic, "w.dic")));
}

TEST(WriteYaml, RoundTrip) {
  const Dictionary first = read_as(
      "%\n1\tsky\n\t2\train \"x\"\n\t\t4\thail\n3\tno\n%\ncloud*\t1\t2\nnull\t3\nice\t4\n*ish\t4\n", "w.dic");
  std::vector<Loss> losses;
  const std::string yaml = write_yaml(first, losses);
  EXPECT_EQ(losses, std::vector<Loss>{});
  const Dictionary second = read_as(yaml, "w.yml");
  EXPECT_EQ(shown(second), shown(first)) << yaml;
  EXPECT_EQ(second.losses, std::vector<Loss>{});
}

TEST(WriteCsv, RoundTripWithWeights) {
  const Dictionary first =
      read_as("SKY\n\tRAIN\n\t\tDRIZZLE, FINE (-1.9)\n\tSUN (1)\n\tSAY \"NO\" (1)\n", "w.cat");
  std::vector<Loss> losses;
  const std::string csv = write_csv(first, losses);
  EXPECT_EQ(csv,
            "term,category,category_2,weight\nSUN,SKY,,1\n\"SAY \"\"NO\"\"\",SKY,,1\n"
            "\"DRIZZLE, FINE\",SKY,RAIN,-1.9\n");
  EXPECT_EQ(losses, std::vector<Loss>{});
  EXPECT_TRUE(same_content(first, read_as(csv, "w.csv")));
}

TEST(Writers, WeightsAndDescriptionsAreLostByName) {
  const Dictionary dictionary = read_as(tree, "tree.ykd");
  std::vector<Loss> dic, yaml, csv;
  write_dic(dictionary, dic);
  write_yaml(dictionary, yaml);
  write_csv(dictionary, csv);
  EXPECT_EQ(shown(dic), "1: so-called rain -0.1\n1: mud 0.0000001\n");
  EXPECT_EQ(shown(yaml), "1: All \"above\" \\ it\n1: so-called rain -0.1\n1: Wet\n1: mud 0.0000001\n");
  EXPECT_EQ(shown(csv), "1: All \"above\" \\ it\n1: Wet\n");
}

TEST(Writers, WhatOnlyLexSaysIsLostByName) {
  const Dictionary read = read_as(
      "lexicon \"War\"\nversion \"1\"\noption across words\naxis a \"x\" .. \"y\"\n"
      "let who = \"al\"? \"assad\"\nchoice ruler {\n  regime [a -1] = \"regime\" near 4 <who>, \"tyrant\"\n"
      "  bare = <who>\n  us = \"US\" cased, \"a\" _ \"b\", "
      "\"f\\*ck\" weight -2\n  ignore \"hafez\" <who>\n}\n",
      "war.lex");
  EXPECT_EQ(shown(read), "ruler/regime: [tyrant]\nruler/bare: [al assad] [assad]\nruler/us: [f\\*ck]-2\n");
  EXPECT_EQ(read.name(), "War");
  EXPECT_EQ(shown(read.losses),
            "1: option possessive fold\n1: option hyphens split\n2: "
            "1\n3: option across words\n4: axis a\n6: choice ruler\n"
            "7: \"regime\" near 4 <who>\n9: \"US\" cased\n9: \"a\" _ \"b\"\n10: ignore \"hafez\" <who>\n");
  std::vector<Loss> losses;
  write_yaml(read, losses);
  EXPECT_EQ(shown(losses), "9: f*ck -2\n9: f*ck\n");
}

TEST(LexiconOf, CountsAsQuantedaDoes) {
  const std::string_view bytes = "good\t2\nbad\t-3\n:(\t-1\n";
  const LoadedLexicon loaded = read_any_lexicon(bytes, "tone.tsv");
  const Schema& schema = loaded.lexicon.schema;
  ASSERT_EQ(schema.entries.size(), 2U);
  EXPECT_EQ(schema.entries[1].weight, -3);
  EXPECT_EQ(schema.lexicons[0].name, "tone");
  EXPECT_EQ(schema.lexicons[0].format, "table (CSV, TSV)");
  EXPECT_EQ(schema.choices[0].kind, ChoiceKind::category);
  EXPECT_EQ(loaded.lexicon.overlaps[0], Overlap::nested);
  EXPECT_EQ(loaded.lexicon.entry_patterns[1].line, 2U);
  EXPECT_FALSE(loaded.lexicon.literals[0].possessive);
  ASSERT_EQ(loaded.findings.size(), 1U);
  EXPECT_EQ(loaded.findings[0].place.line, 3U);
}

TEST(LexiconOf, HearsWhatIsSaidInPlaceOfTheFile) {
  const LoadedLexicon usual = read_any_lexicon("so-called\nU.S. (north), coast\n", "w.txt");
  EXPECT_EQ(usual.lexicon.hyphens[0], Hyphens::keep);
  EXPECT_EQ(usual.lexicon.across[0], Across::punctuation);
  EXPECT_EQ(usual.lexicon.literals[0].folded, "so-called");
  EXPECT_EQ(usual.findings.size(), 1U);
  const LoadedLexicon other =
      read_any_lexicon("so-called\nU.S. (north), coast\n", "w.txt", {Across::words, Hyphens::split, {}, {}});
  EXPECT_EQ(other.lexicon.hyphens[0], Hyphens::split);
  EXPECT_EQ(other.lexicon.across[0], Across::words);
  EXPECT_EQ(other.lexicon.literals[0].folded, "so");
  EXPECT_EQ(other.findings.size(), 0U);
}

TEST(LexiconOf, HearsTheEncoding) {
  const std::string_view bytes = "\xE8lov\xECk\nt\xE9ma\n";  // ISO-8859-2
  EXPECT_EQ(read_any_lexicon(bytes, "w.txt", {{}, {}, "ISO-8859-2", {}}).lexicon.literals[0].folded,
            "\u010Dlov\u011Bk");
  EXPECT_THROW(read_any_lexicon(bytes, "w.txt", {{}, {}, "ISO-9999", {}}), InputError);
}

TEST(LexiconOf, ALexFileOfAnotherName) {
  const LoadedLexicon loaded = read_any_lexicon("# mine\nlexicon \"Mine\"\ncategory c = \"x\"\n", "mine.txt");
  EXPECT_EQ(loaded.lexicon.schema.lexicons[0].name, "Mine");
  EXPECT_EQ(loaded.lexicon.schema.lexicons[0].format, "");
}

}  // namespace
}  // namespace slant
