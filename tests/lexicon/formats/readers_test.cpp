// Each format on small files: what is read, what is lost, and what is said about files that are none.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lexicon/formats/reading.hpp"

namespace slant {
namespace {

using ::testing::AllOf;
using testing::error_of;
using ::testing::HasSubstr;
using testing::read_as;
using testing::shown;

TEST(Liwc, CategoriesByCode) {
  const Dictionary read =
      read_as("%\n1\tcalm\n02\tstorm\n%\nbreeze\t1\nnorth wind\t1\t2\ngale*\t002\n", "w.dic");
  EXPECT_EQ(shown(read), "calm: [breeze] [north wind]\nstorm: [north wind] [gale*]\n");
  EXPECT_EQ(read.losses, std::vector<Loss>{});
}

TEST(Liwc, TabsMakeATreeAndBracketsADescription) {
  const Dictionary read = read_as(
      "%\n1\tsky (All above)\n\t2\train\n\t\t3\thail\nearth\n\t4\tmud\n%\ncloud\t1\nstone\t3\nmire\t4\n",
      "w.dic");
  EXPECT_EQ(shown(read), "sky (All above): [cloud]\nsky/rain/hail: [stone]\nearth/mud: [mire]\n");
}

TEST(Liwc, LooseSpacingAndEveryLineEnd) {
  const std::string expected = "calm: [breeze] [mild]\nstorm: [mild]\n";
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const std::string text = "%" + end + "01   calm" + end + "2\tstorm" + end + "%" + end + end +
                             "breeze\t\t\t1" + end + "mild    01  2" + end;
    EXPECT_EQ(shown(read_as(text, "w.dic")), expected);
  }
}

TEST(Liwc, ConditionsAndUnknownCodesAreLostByName) {
  const Dictionary read = read_as(
      "%\n1\tcalm\n2\tstorm\n3\tnever\n%\nfair\t<of>1/2\nclear\t(1 "
      "2)1/2\t(1 2)2\nodd\t1 9\nalone\nweird\tx\n",
      "w.dic");
  EXPECT_EQ(shown(read), "calm: [odd]\nstorm: [clear]\n");
  EXPECT_EQ(
      shown(read.losses),
      "4: never\n6: fair <of>1/2\n7: clear (1 2)1/2\n7: clear (1 2)2\n8: odd 9\n9: alone\n10: weird x\n");
}

TEST(Liwc, WithoutItsLinesOfPercent) {
  EXPECT_THAT(error_of("happy\t1\n", "w.dic"),
              AllOf(HasSubstr("w.dic:1"), HasSubstr("without a line of %"), HasSubstr("hint: ")));
  EXPECT_THAT(error_of("\n%\n1\tcalm\nhappy\t1\n", "w.dic"),
              AllOf(HasSubstr("w.dic:2"), HasSubstr("without the second line of %")));
}

TEST(WordStat, OutlineWithWeights) {
  const Dictionary read =
      read_as("SKY\n\tRAIN\n\t\tDRIZZLE* (1)\n\t\tDOWNPOUR (2.5)\n\tSUN (1)\nEARTH\n\tMUD (-1)\n", "w.cat");
  EXPECT_EQ(shown(read), "SKY: [SUN]\nSKY/RAIN: [DRIZZLE*] [DOWNPOUR]2.5\nEARTH: [MUD]-1\n");
}

TEST(WordStat, RulesAndUnderscoresAreNamed) {
  const Dictionary read = read_as("SKY\n  @RULE [RAIN NEAR SUN]\n  RAIN_BOW (1)\n  SUN (1)\n", "w.cat");
  EXPECT_EQ(shown(read), "SKY: [RAIN_BOW] [SUN]\n");
  EXPECT_EQ(shown(read.losses), "2: @RULE [RAIN NEAR SUN]\n3: RAIN_BOW\n");
}

constexpr std::string_view nested_xml =
    "<?xml version=\"1.0\"?>\n<dictionary style=\"1\" patternengine=\"substring\">\n"
    "<cnode name=\"sky\" desc=\"All &amp; above\">\n<pnode name=\"cloud*\"/>\n"
    "<cnode name=\"rain\"><pnode name=\"drizzle\" score=\"-2\"/></cnode>\n<pnode name=\"sun\"/>\n"
    "<cnode name=\"void\"/>\n</cnode>\n<cnode name=\"earth\"><pnode name=\"mud\" colour=\"brown\"/></cnode>\n"
    "</dictionary>\n";

TEST(Yoshikoder, NestedCategoriesKeepTheirOwn) {
  const Dictionary read = read_as(nested_xml, "w.ykd");
  EXPECT_EQ(shown(read), "sky (All & above): [cloud*] [sun]\nsky/rain: [drizzle]-2\nearth: [mud]\n");
  EXPECT_EQ(shown(read.losses), "7: void\n9: colour=\"brown\"\n");
}

TEST(Yoshikoder, IsToldByItsContent) {
  EXPECT_EQ(read_dictionary(nested_xml, "w.cat").format, DictionaryFormat::yoshikoder);
}

TEST(Yoshikoder, BrokenAndHostileXml) {
  EXPECT_THAT(error_of(nested_xml.substr(0, 150), "w.ykd"),
              AllOf(HasSubstr("w.ykd:"), HasSubstr("broken XML")));
  EXPECT_THAT(error_of("<html>\n</html>", "w.ykd"), HasSubstr("expected <dictionary>"));
  EXPECT_THAT(error_of("<!DOCTYPE d [\n<!ENTITY a \"b\">\n]><dictionary/>", "w.ykd"),
              AllOf(HasSubstr("w.ykd:2"), HasSubstr("an entity")));
  std::string deep = "<dictionary>";
  for (int i = 0; i < 100'000; ++i) deep += "<cnode name=\"a\">";
  for (int i = 0; i < 100'000; ++i) deep += "</cnode>";
  EXPECT_THAT(error_of(deep + "</dictionary>", "w.ykd"), HasSubstr("more than 50 deep"));
}

TEST(Lexicoder3, PlusAndColourAreNotOfTheName) {
  const Dictionary read = read_as("+CALM #00FF00\n breeze \nmild*\n+STORM\n gale\n", "w.lc3");
  EXPECT_EQ(shown(read), "CALM: [breeze] [mild*]\nSTORM: [gale]\n");
  EXPECT_EQ(shown(read.losses), "1: CALM #00FF00\n");
  EXPECT_EQ(shown(read_as("+CALM (0,255,0)\nmild\n", "w.lc3")), "CALM: [mild]\n");
  for (const char* name : {"CALM#00FF00", "CALM 0 255 0", "CALM\t0\t255\t0", "CALM -16737997",
                           "CALM (0, 255, 0)", "CALM rgb(0,255,0)", "CALM #0F0", "CALM=0,255,0"}) {
    EXPECT_EQ(shown(read_as("+" + std::string(name) + "\nmild\n", "w.lc3")), "CALM: [mild]\n") << name;
  }
  for (const char* name :
       {"GROUP 7", "Agenda 2010", "C# 10", "#MeToo", "9/11", "Top 300 1 2", "NEG. POSITIVE,1"}) {
    EXPECT_EQ(shown(read_as("+" + std::string(name) + "\nmild\n", "w.lc3")),
              std::string(name) + ": [mild]\n");
  }
  EXPECT_THAT(error_of("mild\n+CALM\n", "w.lc3"), HasSubstr("w.lc3:1"));
}

TEST(Yaml, NamesListsAndNames) {
  const Dictionary read = read_as(
      "# a comment\nsky:\n  rain: [drizzle*, 'down pour']\n  "
      "sun: ray\nearth:\n  - mud\n  - deep: [loam, no, 1e3]\n",
      "w.yml");
  EXPECT_EQ(
      shown(read),
      "sky/rain: [drizzle*] [down pour]\nsky/sun: [ray]\nearth: [mud]\nearth/deep: [loam] [no] [1e3]\n");
  EXPECT_EQ(read.losses, std::vector<Loss>{});
}

TEST(Yaml, WordsThatYamlTakesForNothing) {
  const Dictionary read = read_as("sky: [null, ~, rain]\nvoid:\n", "w.yml");
  EXPECT_EQ(shown(read), "sky: [null] [rain]\n");
  EXPECT_EQ(shown(read.losses), "1: null\n2: void\n");
}

TEST(Yaml, NumbersAreWeightsAndDocumentsAreOne) {
  const Dictionary read = read_as("sky: {rain: -1, sun: 2.5}\n---\nearth: [mud]\n", "w.yml");
  EXPECT_EQ(shown(read), "sky: [rain]-1 [sun]2.5\nearth: [mud]\n");
  EXPECT_EQ(shown(read.losses), "1: rain\n2: ---\n");
}

TEST(Yaml, BrokenAndHostile) {
  EXPECT_THAT(error_of("sky:\n\train: [a]\n", "w.yml"),
              AllOf(HasSubstr("w.yml:2"), HasSubstr("replace the tabs")));
  EXPECT_THAT(error_of("sky: [*rain*]\n", "w.yml"),
              AllOf(HasSubstr("w.yml:1"), HasSubstr("stands in quotes")));
  std::string aliases = "a0: &a0 [x, y, z, u, v, w, p, q, r, s]\n";
  for (int i = 1; i < 12; ++i) {
    const std::string one = "*a" + std::to_string(i - 1);
    aliases += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + one;
    for (int j = 0; j < 9; ++j) aliases += ", " + one;
    aliases += "]\n";
  }
  EXPECT_THAT(error_of(aliases, "w.yml"), HasSubstr("once aliases are written out"));
  EXPECT_THAT(error_of(std::string(100'000, '['), "w.yml"), HasSubstr("w.yml:"));
  EXPECT_THAT(error_of("just text: here\nmore: [a", "w.yml"), HasSubstr("w.yml:"));
}

// yaml-cpp's own reading of a whole stream never ends on some of these.
TEST(Yaml, EveryFewMarksEnd) {
  constexpr std::string_view marks = ",[]{}:-?|>&*!%@'\"#~a \n.<";
  for (const char a : marks) {
    for (const char b : marks) {
      for (const char c : marks) {
        const std::string text{a, b, c};
        try {
          EXPECT_GT(read_as(text, "w.yml").entries(), 0) << text;
        } catch (const InputError& error) {
          EXPECT_FALSE(error.diagnostics().empty()) << text;
        }
      }
    }
  }
  EXPECT_THAT(error_of("sky: [rain]\n---\n, mud\n", "w.yml"), HasSubstr("w.yml:3"));
}

TEST(Table, FlatByItsColumns) {
  const Dictionary read =
      read_as("term,category,weight,origin\nbreeze,calm,1,a\n\"gale, strong\",storm,-2.5,b\n", "w.csv");
  EXPECT_EQ(shown(read), "calm: [breeze]\nstorm: [gale, strong]-2.5\n");
  EXPECT_EQ(shown(read.losses), "1: origin\n");
}

TEST(Table, ScoredLists) {
  EXPECT_EQ(shown(read_as("bad\t-3\ngood\t2\n", "AFINN.txt")), "AFINN: [bad]-3 [good]2\n");
  const Dictionary read = read_as("bad\t-1.9\t0.5\t[-2, -1]\n:(\t-2.1\t0.4\t[-2, -2]\n", "vader.txt");
  EXPECT_EQ(shown(read), "vader: [bad]-1.9 [:(]-2.1\n");
  EXPECT_EQ(shown(read.losses), "1: column 3\n1: column 4\n");
  EXPECT_EQ(shown(read_as("word,sentiment\nbad,-1\ngood,2\n", "s.csv")), "s: [bad]-1 [good]2\n");
}

TEST(Table, WideScoresMarksAndLists) {
  EXPECT_EQ(shown(read_as("word,care,harm\nhelp,0.5,0\nhit,-0.25,0.75\n", "w.csv")),
            "care: [help]0.5 [hit]-0.25\nharm: [help]0 [hit]0.75\n");
  EXPECT_EQ(shown(read_as("DicTerm,care,harm\nhelp,X,\nhit,,X\n", "w.dicx")), "care: [help]\nharm: [hit]\n");
  EXPECT_EQ(shown(read_as("calm,storm,dry\nmild*,gale,arid\nsoft,,dust\n,,sand\n", "w.csv")),
            "calm: [mild*] [soft]\nstorm: [gale]\ndry: [arid] [dust] [sand]\n");
}

TEST(Table, WithoutNamesForColumns) {
  EXPECT_EQ(shown(read_as("mild\tcalm\nsoft\tcalm\ngale\tstorm\nwind\tstorm\n", "w.tsv")),
            "calm: [mild] [soft]\nstorm: [gale] [wind]\n");
  EXPECT_EQ(shown(read_as("mild\tcalm\t1\nmild\tstorm\t0\ngale\tstorm\t1\ngale\tcalm\t0\n", "nrc.txt")),
            "calm: [mild]\nstorm: [gale]\n");
}

TEST(Table, RaggedRowsAreNamed) {
  const Dictionary read = read_as("term,category\nmild,calm\nlost\n,calm\ngale,storm,extra\n", "w.csv");
  EXPECT_EQ(shown(read), "calm: [mild]\nstorm: [gale]\n");
  EXPECT_EQ(shown(read.losses), "3: lost\n4: calm\n5: extra\n");
  EXPECT_THAT(error_of("term,category\nmild,\"calm\nsoft,calm\n", "w.csv"),
              AllOf(HasSubstr("w.csv:2"), HasSubstr("not closed"), HasSubstr("hint: ")));
  EXPECT_THAT(error_of("term" + std::string(2000, ',') + "x\nmild\n", "w.csv"),
              HasSubstr("a table of 2001 columns and 2 rows"));
  ImportOptions table;
  table.format = DictionaryFormat::table;
  EXPECT_THAT(error_of("mild\nsoft\n", "w.txt", table), HasSubstr("--from words"));
}

TEST(Table, ChoicesHaveVariants) {
  for (const char* table :
       {"choice,variant,phrase\nborder,illegal,aliens\nborder,people,migrant*\n",
        "Frame\tVariant\tKey Word\r\nborder\tillegal\taliens\r\nborder\tpeople\tmigrant*\r\n",
        "\xEF\xBB\xBFKategorie;Variante;Begriff\nborder;illegal;aliens\nborder;people;migrant*\n",
        "topic|variant|pattern\nborder|illegal|aliens\nborder|people|migrant*\n"}) {
    const Dictionary read = read_as(table, "w.csv");
    EXPECT_EQ(shown(read), "border/illegal: [aliens]\nborder/people: [migrant*]\n") << table;
    EXPECT_EQ(shown(read.losses), "");
    const LoadedLexicon loaded = read_any_lexicon(table, "w.csv");
    EXPECT_EQ(loaded.lexicon.schema.choices.at(0).kind, ChoiceKind::choice);
    EXPECT_EQ(loaded.lexicon.overlaps.at(0), Overlap::longest);
    EXPECT_EQ(loaded.lexicon.schema.variants.size(), 2U);
  }
  EXPECT_EQ(read_any_lexicon("choice,term\na,b\n", "w.csv").lexicon.schema.choices.at(0).kind,
            ChoiceKind::category)
      << "nothing competes";
}

TEST(Table, HeadingsInOtherLanguages) {
  for (const char* table :
       {"Kategorie;Wort\ncalm;mild\nstorm;gale\n", "mot,catégorie\nmild,calm\ngale,storm\n",
        "Palabra\tCATEGORÍA\nmild\tcalm\ngale\tstorm\n", "key_word,topic\nmild,calm\ngale,storm\n"}) {
    EXPECT_EQ(shown(read_as(table, "w.csv")), "calm: [mild]\nstorm: [gale]\n") << table;
  }
}

TEST(Table, TheFirstRowIsNoHeaderWhereItsValuesComeAgain) {
  const std::string_view right = "anger: [furious] [outrag*]\njoy: [happy] [glad*]\n";
  EXPECT_EQ(shown(read_as("anger\tfurious\nanger\toutrag*\njoy\thappy\njoy\tglad*\n", "w.tsv")), right);
  EXPECT_EQ(shown(read_as("furious,anger\noutrag*,anger\nhappy,joy\nglad*,joy\n", "w.csv")), right);
  EXPECT_EQ(shown(read_as("topic,word\ntopic,term\nother,thing\nother,item\n", "w.csv")),
            "topic: [word] [term]\nother: [thing] [item]\n");
  EXPECT_EQ(shown(read_as("joy\tglad\t2\njoy\thappy\t1\nrage\tmad\t-2\nrage\tsour\t-1\n", "w.tsv")),
            "joy: [glad]2 [happy]\nrage: [mad]-2 [sour]-1\n");
  EXPECT_EQ(shown(read_as("economy,health\nmarket,doctor\neconomy,nurse\ntax,drug\n", "w.csv")),
            "economy: [market] [economy] [tax]\nhealth: [doctor] [nurse] [drug]\n")
      << "the name of a list may be a term of it";
}

TEST(Table, IsRefusedWhereItIsNotSure) {
  for (const char* table : {"anger,furious\njoy,happy\njoy,glad\n", "xx,yy\nanger,mad\njoy,happy\njoy,glad\n",
                            "a,b,c\nx,y,mild\nx,z,gale\nx,y,soft\n"}) {
    EXPECT_THAT(error_of(table, "w.csv"), AllOf(HasSubstr("w.csv:1"), HasSubstr("Its first rows: "),
                                                HasSubstr("--table-columns category,term")))
        << table;
  }
  ImportOptions said;
  said.header = TableHeader::no;
  said.columns = {TableColumn::category, TableColumn::term};
  const auto as_said = [&](std::string_view table) {
    return shown(read_dictionary(table, "w.csv", said).dictionary);
  };
  EXPECT_EQ(as_said("anger,furious\njoy,happy\njoy,glad\n"), "anger: [furious]\njoy: [happy] [glad]\n");
  said.header = TableHeader::yes;
  EXPECT_EQ(as_said("xx,yy\nanger,mad\njoy,glad\n"), "anger: [mad]\njoy: [glad]\n");
  said.columns = {TableColumn::term};
  EXPECT_THAT(error_of("a,b\nc,d\n", "w.csv", said), HasSubstr("without a term or without a category"));
}

TEST(Table, MarksOfMembership) {
  const std::string_view right = "Positiv: [ABLE]\nNegativ: [ABUSE]\n";
  for (const char* table : {"Entry,Source,Positiv,Negativ\nABLE,H4,Positiv,\nABUSE#1,H4,,Negativ\n",
                            "term,Positiv,Negativ\nABLE,1,0\nABUSE,0,1\nNOT,0,0\n",
                            "term,Positiv,Negativ\nABLE,yes,no\nABUSE,no,YES\n",
                            "term,Positiv,Negativ\nABLE,TRUE,FALSE\nABUSE,NA,TRUE\n",
                            "term,Positiv,Negativ\nABLE,x,\nABUSE,,X\n"}) {
    EXPECT_EQ(shown(read_as(table, "w.csv")), right) << table;
  }
}

TEST(Table, WhatSaysNothing) {
  const Dictionary read = read_as(
      "# of 2019\nterm,category,weight\nmild,calm,2\nNA,calm,1\nterm,category,weight\n\ngale,storm,NA\nsoft,NA,1\n"
      "rain,\"NA\",1\n",
      "w.csv");
  EXPECT_EQ(shown(read), "calm: [mild]2\nstorm: [gale]\nNA: [rain]\n");
  EXPECT_EQ(shown(read.losses), "4: calm\n5: term\n7: gale\n8: soft\n");
  EXPECT_EQ(shown(read_as("word\nmild\n\"not mild\"\n", "w.csv")), "w: [mild] [not mild]\n");
  EXPECT_EQ(shown(read_as("word\nmild\n", "w.txt")), "w: [word] [mild]\n") << "a list has no header";
}

TEST(Table, ZerosAreNoEntriesWhereTheyAreMarks) {
  const Dictionary read = read_as(
      "Word,Seq_num,Word Count,Negative,Positive\nBAD,1,200,2009,0\nGOOD,2,100,0,2011\nOLD,3,50,-2020,0\n",
      "lm.csv");
  EXPECT_EQ(shown(read), "Negative: [BAD]\nPositive: [GOOD]\n");
  EXPECT_EQ(shown(read.losses), "1: Seq_num\n1: Word Count\n4: OLD -2020\n");
  EXPECT_EQ(read.given, 3U);
  const Dictionary nrc =
      read_as("word,emotion,association\nabacus,trust,1\nabandon,anger,0\nabandon,fear,1\n", "n.csv");
  EXPECT_EQ(shown(nrc), "trust: [abacus]\nfear: [abandon]\n");
  EXPECT_EQ(to_string(account_of(nrc, nrc.losses)),
            "3 entries read, 2 kept, 1 lost; 1 other construct changed or left out");
}

TEST(Table, QuotationMarksBetweenTabs) {
  EXPECT_EQ(
      shown(read_as("\"term\"\t\"category\"\n\"so \"\"called\"\"\"\t\"scare\"\n5\" gun\tarms\n", "w.tsv")),
      "scare: [so \\\"called\\\"]\narms: [5\\\" gun]\n");
  EXPECT_EQ(shown(read_as("\"\" \"term\" \"category\"\n\"1\" \"regime\" \"neg\"\n", "w.txt")),
            "neg: [regime]\n");
  EXPECT_EQ(shown(read_as("\"term\"\t\"category\"\n\"1\"\t\"regime\"\t\"neg\"\n\"2\"\t\"junta\"\t\"neg\"\n",
                          "w.txt")),
            "neg: [regime] [junta]\n")
      << "R leaves out the name of its numbers of rows";
}

TEST(Table, DecimalCommas) {
  EXPECT_EQ(shown(read_as("Begriff;Gewicht\nAngriff;1,5\nRuhe;−0,5\n", "w.csv")),
            "w: [Angriff]1.5 [Ruhe]-0.5\n");
  const Dictionary read = read_as("term;weight\na;1,500\nb;2\n", "w.csv");
  EXPECT_EQ(shown(read), "w: [b]2\n") << "1,500 may be either";
  EXPECT_EQ(shown(read.losses), "2: a 1,500\n");
}

TEST(Table, WhatStandsAboveIt) {
  const Dictionary read =
      read_as("My dictionary,,\nof 2019,,\n,,\nterm,category,weight\ngood,pos,1\nbad,neg,2\n", "w.csv");
  EXPECT_EQ(shown(read), "pos: [good]\nneg: [bad]2\n");
  EXPECT_EQ(shown(read.losses), "1: My dictionary\n2: of 2019\n");
  EXPECT_EQ(shown(read_as("My dictionary\nof 2019\n\nframe,word\nwar,tank\npeace,truce\n", "w.csv")),
            "war: [tank]\npeace: [truce]\n");
  EXPECT_EQ(shown(read_as("term\nWashington, D.C.\nregime\n", "w.csv")), "w: [Washington, D.C.] [regime]\n");
  EXPECT_EQ(shown(read_as("sep=;\nterm;category\na;b\n", "w.csv")), "b: [a]\n");
  EXPECT_EQ(shown(read_as("Emotions,,\nterm,category,weight\nmad,anger,1\nglad,joy,2\n", "w.csv")),
            "anger: [mad]\njoy: [glad]2\n");
}

TEST(Table, CellsThatGoOnAndCellsOfSeveral) {
  const Dictionary merged = read_as("category,term\nanger,furious\n,mad\nNA,none\njoy,happy\n", "w.csv");
  EXPECT_EQ(shown(merged), "anger: [furious] [mad]\njoy: [happy]\n");
  EXPECT_EQ(shown(merged.losses), "3: mad\n4: none\n");
  const Dictionary listed = read_as("category,terms\nanger,\"furious, mad\"\njoy,happy; glad\n", "w.csv");
  EXPECT_EQ(shown(listed), "anger: [furious] [mad]\njoy: [happy] [glad]\n");
  EXPECT_EQ(listed.losses.size(), 1U);
  EXPECT_EQ(shown(read_as("category,term1,term2\nneg,regime,junta\npos,cabinet,\n", "w.csv")),
            "neg: [regime] [junta]\npos: [cabinet]\n");
  EXPECT_EQ(shown(read_as("category,terms\nneg,regime,junta\npos,cabinet\nold,tsar,khan,shah\n", "w.csv")),
            "neg: [regime] [junta]\npos: [cabinet]\nold: [tsar] [khan] [shah]\n");
}

TEST(Table, ThatIsACorpus) {
  EXPECT_THAT(error_of("id,outlet,date,title,text\n1,A,2020-01-01,Fall,\"It fell, again.\"\n", "w.csv"),
              AllOf(HasSubstr("w.csv:1"), HasSubstr("is it a corpus?")));
  std::string text = "term,origin\n";
  for (int i = 0; i < 20; ++i) text += "words and ";
  EXPECT_THAT(error_of("word,weight\n" + std::string(text.substr(12)) + ",2\n", "w.csv"),
              HasSubstr("words on average"));
}

TEST(Table, ManyRowsAreReadInLinearTime) {
  std::string text = "term,category\n";
  for (int i = 0; i < 200'000; ++i) text += "w" + std::to_string(i) + ",c" + std::to_string(i % 50) + "\n";
  const Dictionary read = read_as(text, "w.csv");
  EXPECT_EQ(read.given, 200'000U);
  EXPECT_EQ(read.entries(), 200'000U);
}

TEST(Subjectivity, TypeAndPolarity) {
  const Dictionary read = read_as(
      "type=weaksubj len=1 word1=mild pos1=adj stemmed1=n priorpolarity=positive\n"
      "type=strongsubj len=1 word1=rage pos1=anypos stemmed1=y priorpolarity=negative\n",
      "clues.tff");
  EXPECT_EQ(shown(read), "weaksubj/positive: [mild]\nstrongsubj/negative: [rage]\n");
  EXPECT_EQ(shown(read.losses), "1: mild adj\n2: rage stemmed\n");
}

TEST(WordList, CommentsAreNoWords) {
  EXPECT_EQ(shown(read_as(";; a list\n# of words\n\nmild\nnot good\n#metoo\n", "nice-words.txt")),
            "nice-words: [mild] [not good] [#metoo]\n");
}

TEST(WordList, HeadingsMarksAndNumbers) {
  for (const char* text : {"[anger]\nmad\n[joy]\nglad\n", "== anger ==\nmad\n== joy ==\nglad\n",
                           "anger:\nmad\njoy:\nglad\n", "Category: anger\nmad\nCategory: joy\nglad\n"}) {
    EXPECT_EQ(shown(read_as(text, "w.txt")), "anger: [mad]\njoy: [glad]\n") << text;
  }
  EXPECT_EQ(shown(read_as("- mad\n- glad\n", "w.txt")), "w: [mad] [glad]\n");
  EXPECT_EQ(shown(read_as("1. mad\n2. glad\n", "w.txt")), "w: [mad] [glad]\n");
  EXPECT_EQ(shown(read_as("mad -1\nso glad 2\n", "w.txt")), "w: [mad]-1 [so glad]2\n");
  EXPECT_EQ(shown(read_as("covid 19\nplague\n", "w.txt")), "w: [covid 19] [plague]\n");
  EXPECT_EQ(shown(read_as("mad # of dogs\nglad // of us\n", "w.txt")), "w: [mad] [glad]\n");
  EXPECT_EQ(shown(read_as("\"mad\"\n\"glad\"\n", "w.txt")), "w: [mad] [glad]\n");
  EXPECT_THAT(error_of("mad 0.1 0.2\nglad 0.3 0.4\n", "w.txt"), HasSubstr("several numbers"));
  EXPECT_THAT(error_of("dictionary(list(anger = c(\"mad\")))\n", "w.R"), HasSubstr("a program of R"));
  std::string prose;
  for (int i = 0; i < 15; ++i) prose += "word after ";
  EXPECT_THAT(error_of(prose + "\n", "w.txt"), HasSubstr("words on average"));
}

TEST(Import, SyntaxOfOtherProgramsIsReadAsMeantOrLeftOut) {
  const auto read = [](std::string_view entry) {
    return shown(read_as("plain\n" + std::string(entry) + "\n", "w.txt"));
  };
  EXPECT_EQ(read("\\bregime\\b"), "w: [plain] [regime]\n");
  EXPECT_EQ(read("regim\\w+"), "w: [plain] [regim*]\n");
  EXPECT_EQ(read("(junta|clique)"), "w: [plain] [clique] [junta]\n");
  EXPECT_EQ(read("rebel(s|lion)?"), "w: [plain] [rebel] [rebellion] [rebels]\n");
  EXPECT_EQ(read("able#1"), "w: [plain] [able]\n");
  EXPECT_EQ(read("bad_JJ"), "w: [plain] [bad]\n");
  EXPECT_EQ(read("AT&amp;T"), "w: [plain] [AT&T]\n");
  EXPECT_EQ(read("bad (2)"), "w: [plain] [bad]2\n");
  EXPECT_EQ(read("happi*"), "w: [plain] [happi*]\n");
  EXPECT_EQ(read("US$"), "w: [plain] [US$]\n");
  EXPECT_EQ(read("[sic]"), "w: [plain] [[sic]]\n");
  EXPECT_EQ(read("#MeToo"), "w: [plain] [#MeToo]\n");
  EXPECT_EQ(read("WAR AND PEACE"), "w: [plain] [WAR AND PEACE]\n");
  EXPECT_EQ(read("the NEARBY ADJUTANT"), "w: [plain] [the NEARBY ADJUTANT]\n");
  for (const char* entry : {"reg[ie]me", "regime{1,2}\\d", "regime OR junta", "regime NEAR/5 Assad",
                            "regime ADJ3 Assad", "www.bbc.com", "x@bbc.com"}) {
    const Dictionary lost = read_as("plain\n" + std::string(entry) + "\n", "w.txt");
    EXPECT_EQ(shown(lost), "w: [plain]\n") << entry;
    EXPECT_EQ(shown(lost.losses), "2: " + std::string(entry) + "\n");
    EXPECT_EQ(lost.given, 2U);
  }
  // A control character is a blank here, as everywhere.
  EXPECT_EQ(read_as("plain\nthe\x1F"
                    "NEAR Assad\n",
                    "w.txt")
                .given,
            2U);
  EXPECT_EQ(shown(read_as("plain\nthe\x1F"
                          "NEAR Assad\n",
                          "w.txt")),
            "w: [plain]\n");
  for (const char* entry : {"bad_word", "^gov", "regime$", "f**k"}) {
    const Dictionary kept = read_as("plain\n" + std::string(entry) + "\n", "w.txt");
    EXPECT_EQ(shown(kept), "w: [plain] [" + std::string(entry) + "]\n");
    EXPECT_EQ(shown(kept.losses), "2: " + std::string(entry) + "\n");
  }
}

TEST(Import, JsonOfListsIsADictionary) {
  EXPECT_EQ(shown(read_as("{\"anger\": [\"mad\"], \"joy\": [\"glad\"]}", "w.json")),
            "anger: [mad]\njoy: [glad]\n");
  EXPECT_EQ(shown(read_as("{\n  \"a\": {\n    \"b\": [\"mad\"]\n  }\n}\n", "w.json")), "a/b: [mad]\n");
  EXPECT_THAT(error_of("{\"articles\": [{\"text\": \"mad\"}]}\n", "w.json"), HasSubstr("records of JSON"));
}

TEST(Import, ThatHoldsNothing) {
  EXPECT_THAT(error_of("", "w.dic"), AllOf(HasSubstr("w.dic"), HasSubstr("an empty file")));
  EXPECT_THAT(error_of(" \r\n", "w.txt"), HasSubstr("an empty file"));
  EXPECT_THAT(error_of(std::string("a\0b\0\0\1", 6), "w.cat"), HasSubstr("a binary file"));
  EXPECT_THAT(error_of("{\"text\": \"mild, or not\"}\n", "w.jsonl"), HasSubstr("is it a corpus?"));
  EXPECT_THAT(error_of("[\n  {\"text\": \"mild\"}]\n", "w.json"), HasSubstr("records of JSON"));
  EXPECT_THAT(error_of("term,category\nmild,NA\n", "w.csv"), HasSubstr("without an entry"));
  EXPECT_THAT(error_of("%\n1\tcalm\n%\n", "w.dic"), HasSubstr("without an entry"));
  EXPECT_THAT(error_of("mild\n", "w.txt", {std::nullopt, "klingon"}), HasSubstr("unknown encoding"));
}

TEST(Import, EncodingsAreTold) {
  const auto encoding_of = [](std::string_view bytes) { return read_dictionary(bytes, "w.txt").encoding; };
  EXPECT_EQ(encoding_of("mild\n"), "UTF-8");
  EXPECT_EQ(encoding_of("caf\xE9\nd\xE9j\xE0 vu\n"), "windows-1252");
  EXPECT_EQ(encoding_of("\xA4\xA2\xA4\xA4\n\xA4\xA6\n"), "EUC-JP");
  EXPECT_EQ(encoding_of("\x82\xA0\x82\xA2\n\x82\xA4\n"), "Shift_JIS");
  EXPECT_EQ(encoding_of(std::string_view("\xFF\xFEm\0i\0\n\0", 8)), "UTF-16LE");
  EXPECT_EQ(shown(read_dictionary("\xC8"
                                  "as\n",
                                  "w.txt", {std::nullopt, "ISO-8859-2"})
                      .dictionary),
            "w: [Čas]\n");
}

TEST(Import, MalformedBytesAreLostByCount) {
  const Dictionary read =
      read_dictionary("na\xC3\xAFve\nbad\xFF\n", "w.txt", {std::nullopt, "UTF-8"}).dictionary;
  EXPECT_EQ(shown(read.losses), "0: 1 malformed\n");
}

TEST(Import, RepeatedEntriesStandOnce) {
  const Dictionary read = read_as("mild\t1\nMild\t1\ngale\t-2\ngale\t3\n", "w.tsv");
  EXPECT_EQ(shown(read), "w: [mild] [gale]-2\n");
  EXPECT_EQ(shown(read.losses), "2: Mild\n4: gale 3\n");
  EXPECT_EQ(to_string(account_of(read, read.losses)), "4 entries read, 2 kept, 2 lost");
}

TEST(Import, NamesThatLexCannotHave) {
  const Dictionary read = read_as("\"Assad's\": [mild]\n'.': [gale]\n", "w.yml");
  EXPECT_EQ(shown(read), "Assad’s: [mild]\n_: [gale]\n");
  EXPECT_EQ(shown(read.losses), "1: Assad's\n2: .\n");
}

TEST(Import, FormatsAreToldByContent) {
  const auto format_of = [](std::string_view text, const char* file) { return detect_format(text, file); };
  EXPECT_EQ(format_of("lexicon \"A\"\n", "w.txt"), DictionaryFormat::lex);
  EXPECT_EQ(format_of("%\n1\ta\n%\n", "w.lex"), DictionaryFormat::lex);
  EXPECT_EQ(format_of("%\n1\ta\n%\nb\t1\n", "w.txt"), DictionaryFormat::liwc);
  EXPECT_EQ(format_of("A\n\tB (1)\n\tC (2)\n", "w"), DictionaryFormat::wordstat);
  EXPECT_EQ(format_of("+A\nb\n", "w.txt"), DictionaryFormat::lexicoder3);
  EXPECT_EQ(format_of("economy: [market*]\n", "w"), DictionaryFormat::yaml);
  EXPECT_EQ(format_of("language\nchoice\n", "w.txt"), DictionaryFormat::words);
}

}  // namespace
}  // namespace slant
