// Every rule of the lexicon language that decides what is a hit, as a lexicon, a text and the hits in it.
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "lexicon/load.hpp"
#include "score/scorer.hpp"

namespace slant {
namespace {

struct RuleCase {
  std::string_view rule;
  std::string_view lexicon;  // without its first line
  std::string_view text;
  std::vector<std::string> hits;  // "variant: the own words", by position; `ignore` for look-alikes
  std::string_view title{};       // its hits come first, marked "headline "
};

void PrintTo(const RuleCase& rule, std::ostream* out) {
  *out << rule.rule;
}

std::vector<std::string> hits_of(const RuleCase& rule) {
  const std::string file = "lexicon \"test\"\n" + std::string(rule.lexicon);
  const LoadedLexicon loaded = read_lexicon(file, "test.lex");
  const Schema& schema = loaded.lexicon.schema;
  const Scorer scorer(loaded.lexicon);
  Scorer::Scratch scratch = scorer.make_scratch();
  std::vector<std::string> lines;
  for (const Hit& hit : scorer.score(rule.title, rule.text, scratch)) {
    const FieldText& field = scratch.text[hit.field];
    const std::uint32_t begin = field.words.bytes(hit.own.begin).begin;
    const std::uint32_t end = field.words.bytes(hit.own.end - 1).end;
    const Schema::Variant& variant = schema[schema[hit.entry].variant];
    lines.push_back((hit.field == Field::title ? "headline " : "") +
                    (variant.ignored ? "ignore" : variant.name) + ": " +
                    std::string(field.repaired.text().substr(begin, end - begin)));
  }
  return lines;
}

class Rules : public testing::TestWithParam<RuleCase> {};

TEST_P(Rules, Hold) {
  EXPECT_EQ(hits_of(GetParam()), GetParam().hits) << GetParam().text;
}

constexpr std::string_view ruler = R"(
let assad = "bashar"? "al"? "assad"
choice ruler {
  regime-leader = "regime" ("leader" | "chief" | "head") near 4 <assad>,
                  "dictator" | "strongman" | "tyrant"    near 4 <assad>
  president     = "president" before 3 <assad>, "syrian president" not before 3 "erdogan"
  bare          = <assad>
  ignore "hafez" "al"? "assad", "al assad" "suburb"
}
)";

constexpr std::string_view guarded = R"(
choice ruler {
  president = "president" before 3 "assad" not before 1 ("putin" | "trump")
  bare      = "assad"
}
)";

constexpr std::string_view ignored = R"(
choice ruler {
  ignore "president" ("putin" | "trump")
  president = "president" before 3 "assad"
  bare      = "assad"
}
)";

INSTANTIATE_TEST_SUITE_P(
    President, Rules,
    testing::Values(RuleCase{"one president and no bare",
                             ruler,
                             "Syrian President Bashar al-Assad spoke.",
                             {"president: Syrian President"}},
                    RuleCase{"two nouns share the name",
                             ruler,
                             "the dictator and strongman Assad",
                             {"regime-leader: dictator", "regime-leader: strongman"}},
                    RuleCase{"the words a guard took are not counted again",
                             ruler,
                             "regime leader Bashar Assad",
                             {"regime-leader: regime leader"}},
                    RuleCase{"hits of one variant that share a word are one",
                             ruler,
                             "Bashar al-Assad",
                             {"bare: Bashar al-Assad"}},
                    RuleCase{"without a guard another's president would count",
                             ruler,
                             "President Putin met Assad",
                             {"president: President"}},
                    RuleCase{"a guard excludes him", guarded, "President Putin met Assad", {"bare: Assad"}},
                    RuleCase{"or a look-alike does",
                             ignored,
                             "President Putin met Assad",
                             {"ignore: President Putin", "bare: Assad"}},
                    RuleCase{"a look-alike competes",
                             ruler,
                             "Hafez al-Assad, and Assad",
                             {"ignore: Hafez al-Assad", "bare: Assad"}},
                    RuleCase{"a negated guard",
                             ruler,
                             "Syrian President and Erdogan; Syrian President again",
                             {"president: Syrian President"}}));

INSTANTIATE_TEST_SUITE_P(
    Phrases, Rules,
    testing::Values(
        RuleCase{"case is folded", R"(choice c { v = "Armed GANG" })", "ARMED gang", {"v: ARMED gang"}},
        RuleCase{"globs stand inside words",
                 R"(choice c { v = "terror*" | "wom?n" })",
                 "Terrorists, women, woman, womb",
                 {"v: Terrorists", "v: women", "v: woman"}},
        RuleCase{"phrases are cut as texts are",
                 R"(choice c { v = "so called" | "al-assad" })",
                 "so-called al Assad",
                 {"v: so-called", "v: al Assad"}},
        RuleCase{"spaces, hyphens, quotation marks and brackets may stand between",
                 R"(choice c { v = "regime forces" })",
                 "regime forces, regime-forces, “regime” forces, regime (forces), regime\nforces",
                 {"v: regime forces", "v: regime-forces", "v: regime” forces", "v: regime (forces",
                  "v: regime\nforces"}},
        RuleCase{"other punctuation may not",
                 R"(choice c { v = "regime forces" })",
                 "regime, forces; regime: forces; regime. Forces",
                 {}},
        RuleCase{"unless words are counted across it",
                 "option across words\nchoice c { v = \"regime forces\" }",
                 "regime, forces and the regime. Forces",
                 {"v: regime, forces", "v: regime. Forces"}},
        RuleCase{"a gap goes over anything but a sentence end",
                 R"(choice c { v = "from" _ "to" })",
                 "from, say, to; from here to; from here. To",
                 {"v: from, say, to", "v: from here to"}},
        RuleCase{"a gap has a least and a most",
                 R"(choice c { v = "from" _{1,2} "to" })",
                 "from to. From a to. From a b to. From a b c to.",
                 {"v: From a to", "v: From a b to"}},
        RuleCase{"an optional word and alternatives",
                 R"(choice c { v = "armed"? "opposition" ("force*" | "group*") })",
                 "armed opposition groups, opposition forces, opposition",
                 {"v: armed opposition groups", "v: opposition forces"}},
        RuleCase{"the last word has a possessive twin",
                 R"(choice c { v = "bashar assad" })",
                 "Bashar Assad’s and Bashar's Assad",
                 {"v: Bashar Assad’s"}},
        RuleCase{"which can be turned off",
                 "option possessive keep\nchoice c { v = \"assad\" }",
                 "Assad's Assad",
                 {"v: Assad"}},
        RuleCase{"a word is found in hyphenated ones",
                 R"(choice c { v = "call*" | "so called" })",
                 "call so-called callers, so called call-ups",
                 {"v: call", "v: so-called", "v: callers", "v: so called", "v: call"}},
        RuleCase{"unless these are kept whole",
                 "option hyphens keep\nchoice c { v = \"call*\" | \"so-called\" }",
                 "call so-called callers, so-calleds call-ups, so called",
                 {"v: call", "v: so-called", "v: callers", "v: call-ups", "v: called"}},
        RuleCase{"a hyphenated word is one word to globs, possessives, gaps and case",
                 "option hyphens keep\nchoice c { v = \"so-*\", \"*-like\", "
                 "\"al-assad\", \"x\" _ \"y\", \"Pro-War\" cased }",
                 "so so-called-up war-like-ly un-war-like; al‑Assad's, x a-b-c y, x a b y, pro-war Pro-War",
                 {"v: so-called-up", "v: un-war-like", "v: al‑Assad's", "v: x a-b-c y", "v: Pro-War"}},
        RuleCase{"dashes and spaces keep nothing together",
                 "option hyphens keep\nchoice c { v = \"call*\" }",
                 "so - called, so--called, so—called",
                 {"v: called", "v: called", "v: called"}},
        RuleCase{"cased wants the case that is written",
                 R"(choice c { v = "US" cased })",
                 "us US Us US's",
                 {"v: US", "v: US's"}}));

INSTANTIATE_TEST_SUITE_P(
    Guards, Rules,
    testing::Values(
        RuleCase{"the next word is one away",
                 R"(choice c { v = "a" near 1 "b" })",
                 "a b. A x b. B a.",
                 {"v: a", "v: a"}},
        RuleCase{"before: what follows", R"(choice c { v = "a" before 2 "b" })", "b a. A x b.", {"v: A"}},
        RuleCase{"after: what precedes", R"(choice c { v = "a" after 2 "b" })", "a b. B x a.", {"v: a"}},
        RuleCase{"not", R"(choice c { v = "a" not after 2 "b" })", "A b. B x a. B x x a.", {"v: A", "v: a"}},
        RuleCase{"windows end with the sentence",
                 R"(choice c { v = "claim" near 9 "assad" })",
                 "A claim. Assad spoke. Assad, they said, had a claim.",
                 {"v: claim"}},
        RuleCase{"the same sentence",
                 R"(choice c { v = "claim" same sentence "assad" })",
                 "A claim was made by the man whom everybody there calls Assad. The claim stands.",
                 {"v: claim"}},
        RuleCase{"not in the same sentence",
                 R"(choice c { v = "claim" not same sentence "assad" })",
                 "A claim by Assad. The claim stands.",
                 {"v: claim"}},
        RuleCase{"all must hold",
                 R"(choice c { v = "a" near 2 "b" not near 2 "d" })",
                 "a b. A b d. A d.",
                 {"v: a"}},
        RuleCase{"the distance is to the nearest word",
                 R"(choice c { v = "a" near 1 "b c d e" })",
                 "a b c d e",
                 {"v: a"}},
        RuleCase{"the nearest is taken",
                 R"(choice c { v = "x" near 9 "b"  w = "b" })",
                 "b e e x e b",
                 {"w: b", "v: x"}},
        RuleCase{"of two equally near the following",
                 R"(choice c { v = "x" near 9 "b"  w = "b" })",
                 "b e x e b",
                 {"w: b", "v: x"}},
        RuleCase{
            "then the longer", R"(choice c { v = "x" near 9 ("b" | "b c")  w = "c" })", "x e b c", {"v: x"}},
        RuleCase{
            "in the headline", R"(choice c { v = "a" in headline })", "an a", {"headline v: a"}, "This a"},
        RuleCase{
            "not in the headline", R"(choice c { v = "a" not in headline })", "an a", {"v: a"}, "This a"},
        RuleCase{"in a quotation",
                 R"(choice c { v = "a" in quote  w = "b" in scare  x = "d" in narration })",
                 "An a d b “a d b by many words” and “a b d”.",
                 {"x: d", "v: a", "w: b"}},
        RuleCase{"not in a quotation",
                 R"(category k { doubt = "claim*" not in quote })",
                 "They claim it. “We never claim such a thing,” he said.",
                 {"doubt: claim"}}));

INSTANTIATE_TEST_SUITE_P(
    Overlaps, Rules,
    testing::Values(
        RuleCase{"longest: the longer counts",
                 R"(choice c { v = "terrorist"  w = "terrorist group" })",
                 "a terrorist group",
                 {"w: terrorist group"}},
        RuleCase{"longest: the first extent counts",
                 R"(choice c { v = "a b"  w = "b d e" })",
                 "a b d e",
                 {"v: a b"}},
        RuleCase{"longest: of equals the first declared",
                 R"(choice c { v = "a b"  w = "a" "b" })",
                 "a b",
                 {"v: a b"}},
        RuleCase{"longest: look-alikes are declarations too",
                 R"(choice c { ignore "a b"  w = "a b" })",
                 "a b",
                 {"ignore: a b"}},
        RuleCase{"two choices do not compete",
                 R"(choice c { v = "a b" } choice d { w = "b" })",
                 "a b",
                 {"v: a b", "w: b"}},
        RuleCase{"unless the lexicon is the scope",
                 "option scope lexicon\nchoice c { v = \"a b\" } choice d { w = \"b\" }",
                 "a b",
                 {"v: a b"}},
        RuleCase{"nested: a part that is not all taken counts",
                 R"(category c = "a b", "b d", "b")",
                 "a b d",
                 {"c: a b", "c: b d"}},
        RuleCase{"nested: identical spans count once", R"(category c = "a*", "ab")", "ab", {"c: ab"}},
        RuleCase{
            "nested: keys do not compete", R"(category c { v = "a b"  w = "b" })", "a b", {"v: a b", "w: b"}},
        RuleCase{"all: every hit",
                 "option overlap all\nchoice c { v = \"a b\", \"b\"  w = \"b\" }",
                 "a b",
                 {"v: a b", "v: b", "w: b"}},
        RuleCase{"a category's look-alikes guard all its keys, and are shown once",
                 R"(category c { v = "claim*"  category d { w = "claim" } ignore "claim responsibility" })",
                 "they claim responsibility and claim more",
                 {"ignore: claim responsibility", "v: claim", "d/w: claim"}},
        RuleCase{"a nested category's look-alikes guard its own keys",
                 R"(category c { v = "claim*"  category d { w = "claim" ignore "claim responsibility" } })",
                 "they claim responsibility",
                 {"v: claim", "ignore: claim responsibility"}}));

}  // namespace
}  // namespace slant
