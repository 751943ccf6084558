// The AST, as printed; and print → parse → print.
#include "lexicon/grammar.hpp"

#include <gtest/gtest.h>

#include "lexicon/read.hpp"
#include "lexicon/syrian.hpp"

namespace slant {
namespace {

using testing::parse;

struct Case {
  const char* written;
  const char* printed;
};

TEST(Grammar, ReadsEveryConstruct) {
  const Case cases[] = {
      {"lexicon \"A \\\"b\\\"\"", "lexicon \"A \\\"b\\\"\"\n"},
      {"language zh-Hant", "language zh-Hant\n"},
      {"version\n\"1\" # one\nsource \"s\"", "version \"1\"\nsource \"s\"\n"},
      {"option scope choice option scope lexicon", "option scope choice\noption scope lexicon\n"},
      {"axis a\"x\"..\"y\"", "axis a \"x\" .. \"y\"\n"},
      {"let l = \"a\"", "let l = \"a\"\n"},
      {"let 'let' = \"a\" | \"b\" \"c\"", "let 'let' = \"a\" | \"b\" \"c\"\n"},
      {"let l=(\"a\"|\"b\"?)?\"c\"", "let l = (\"a\" | \"b\"?)? \"c\"\n"},
      {"let l = \"a\" _ \"b\" _{2} _{0,3} _? \"c\"", "let l = \"a\" _ \"b\" _{2} _{0,3} _? \"c\"\n"},
      {"let l = <l> <'x y'>", "let l = <l> <'x y'>\n"},
      {"choice c { a = \"x\" }", "choice c {\n  a = \"x\"\n}\n"},
      {"choice c \"d\" { a [x -1, 'y z' +0.5] = \"x\", \"y\" ignore \"z\" }",
       "choice c \"d\" {\n  a [x -1, 'y z' +0.5] = \"x\",\n    \"y\"\n  ignore \"z\"\n}\n"},
      {"category c = \"x\", \"y\"", "category c = \"x\",\n  \"y\"\n"},
      {"category c \"d\" { k = \"x\" category e { l = \"y\" ignore \"z\" } category f = \"w\" ignore \"v\" }",
       "category c \"d\" {\n  k = \"x\"\n  category e {\n    l "
       "= \"y\"\n    ignore \"z\"\n  }\n  category f = \"w\"\n"
       "  ignore \"v\"\n}\n"},
      {"category c = \"x\" near 4 \"y\" not before 3 <l> after 2 (\"a\" | \"b\") cased weight 1.5",
       "category c = \"x\" near 4 \"y\" not before 3 <l> after 2 (\"a\" | \"b\") cased weight 1.5\n"},
      {"category c = \"x\" same sentence \"y\" not same sentence \"z\" in quote|lead not in headline",
       "category c = \"x\" same sentence \"y\" not same sentence \"z\" in quote | lead not in headline\n"},
      {"category inside = \"x\" category in-law = \"y\"",
       "category inside = \"x\"\ncategory in-law = \"y\"\n"},
      {"category sentence { headline = \"x\" same sentence \"y\" }",
       "category sentence {\n  headline = \"x\" same sentence \"y\"\n}\n"},
      {"category \u0440\u0435\u0436\u0438\u043C = \"x\"",
       "category '\u0440\u0435\u0436\u0438\u043C' = \"x\"\n"},
      {"let\u00A0l\u3000=\t\"a\"", "let l = \"a\"\n"},
  };
  for (const Case& one : cases) EXPECT_EQ(to_string(parse(one.written)), one.printed) << one.written;
}

TEST(Grammar, NeedsNoSpaceAndNoLineEnds) {
  EXPECT_EQ(to_string(parse("choice c{a=\"x\"b=\"y\"\"z\"ignore\"w\"}let l=<m>")),
            "choice c {\n  a = \"x\"\n  b = \"y\" \"z\"\n  ignore \"w\"\n}\nlet l = <m>\n");
}

TEST(Grammar, BindsJuxtapositionTighterThanBarsAndBarsTighterThanGuards) {
  const ast::File file = parse("category c = \"a\" \"b\" | \"c\" near 1 \"d\", \"e\"");
  ASSERT_EQ(file.statements.size(), 1U);
  const auto& block = std::get<ast::Block>(file.statements.front());
  const auto& entry = std::get<ast::Entry>(block.members.front().of);
  ASSERT_EQ(entry.items.size(), 2U);
  ASSERT_EQ(entry.items.front().pattern.alternatives.size(), 2U);
  EXPECT_EQ(entry.items.front().pattern.alternatives.front().terms.size(), 2U);
  EXPECT_EQ(entry.items.front().guards.size(), 1U);
}

TEST(Grammar, PrintsWhatItReadsBackAgain) {
  const std::string once = to_string(parse(testing::syrian));
  EXPECT_NE(once, "");
  EXPECT_EQ(to_string(parse(once)), once);
  const Lexicon first = read_lexicon(testing::syrian, "a.lex").lexicon;
  const Lexicon second = read_lexicon(once, "a.lex").lexicon;
  EXPECT_EQ(to_string(first), to_string(second));
  EXPECT_EQ(first.literals, second.literals);
}

TEST(Grammar, KnowsWhereThingsStand) {
  const std::string text = "category c = \"a\" ( \"b\" ) near 1 \"c\"";
  const ast::File file = parse(text);
  ASSERT_EQ(file.statements.size(), 1U);
  const auto& block = std::get<ast::Block>(file.statements.front());
  const ast::Item& item = std::get<ast::Entry>(block.members.front().of).items.front();
  const auto at = [&](ByteSpan span) { return text.substr(span.begin, span.size()); };
  EXPECT_EQ(at(item.at), "\"a\" ( \"b\" ) near 1 \"c\"");
  EXPECT_EQ(at(item.pattern.at), "\"a\" ( \"b\" )");
  EXPECT_EQ(at(item.pattern.alternatives.front().terms.back().at), "( \"b\" )");
  EXPECT_EQ(at(item.guards.front().at), "near 1 \"c\"");
  EXPECT_EQ(at(block.name.at), "c");
}

}  // namespace
}  // namespace slant
