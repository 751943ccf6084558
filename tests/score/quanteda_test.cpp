// What quanteda's tokens_lookup counts, by dictionaries in its own format: the keys of the hits, sorted.
#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "lexicon/formats/import.hpp"
#include "score/scorer.hpp"

namespace slant {
namespace {

struct Lookup {
  std::string_view what;
  std::string_view yaml;
  std::string_view text;
  std::string key;         // nested_scope = "key"
  std::string dictionary;  // nested_scope = "dictionary"
};

void PrintTo(const Lookup& lookup, std::ostream* out) {
  *out << lookup.what;
}

std::string keys_of(const Lookup& lookup, Scope scope, const LoadOptions& loading = {}) {
  const LoadedLexicon loaded = read_any_lexicon(lookup.yaml, "test.yml", loading);
  ScoreOptions options;
  options.select = {Overlap::nested, scope};
  const Scorer scorer(loaded.lexicon, options);
  Scorer::Scratch scratch = scorer.make_scratch();
  const Schema& schema = loaded.lexicon.schema;
  std::vector<std::string> names;
  for (const Hit& hit : scorer.score("", lookup.text, scratch)) {
    names.push_back(schema[schema[hit.entry].variant].name);
  }
  std::sort(names.begin(), names.end());
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : " ") + name;
  return all;
}

class Quanteda : public testing::TestWithParam<Lookup> {};

TEST_P(Quanteda, CountsByKey) {
  EXPECT_EQ(keys_of(GetParam(), Scope::choice), GetParam().key) << GetParam().text;
}

TEST_P(Quanteda, CountsByDictionary) {
  EXPECT_EQ(keys_of(GetParam(), Scope::lexicon), GetParam().dictionary) << GetParam().text;
}

constexpr std::string_view countries = R"(
AS: [american samoa, american samoan*, pago pago]
WS: [samoa, samoan*, apia]
VG: [british virgin islands, virgin island*, road town]
GB: [uk, united kingdom, britain, british, briton*, brit*, london]
US: [united states, us, american*, washington, new york]
)";

// tokens_lookup(levels = …): keys of one name at these levels are one key.
TEST(QuantedaLevels, KeysOfOneNameAreOne) {
  const Lookup nested{"", R"(
west: {north: [samoa], south: [american samoa, apia]}
east: {north: [tokyo, old tokyo]}
)",
                      "American Samoa and Apia and old Tokyo", "", ""};
  const auto at = [&](std::string_view levels) {
    LoadOptions loading;
    if (!levels.empty()) loading.levels = levels_of(levels);
    return keys_of(nested, Scope::choice, loading);
  };
  EXPECT_EQ(at(""), "north north south south");
  EXPECT_EQ(at("1:2"), "north north south south");
  EXPECT_EQ(at("1"), "east west west");  // samoa lies inside american samoa: nested in one key
  EXPECT_EQ(at("2"), "north north south south");
}

constexpr std::string_view sentiment = R"(
NEGATIVE: ["aggressive*", "cruel*"]
POSITIVE: ["win*", "friend*"]
NEG_POSITIVE: ["not win*", "not friend*"]
)";

INSTANTIATE_TEST_SUITE_P(
    Nested, Quanteda,
    testing::Values(Lookup{"a country named twice, and another inside its name", countries,
                           "British Virgin Islands is a British overseas territory", "GB GB VG", "GB VG"},
                    Lookup{"two countries inside the name of a third", countries,
                           "American Samoa is in the South Pacific", "AS US WS", "AS"},
                    Lookup{"apart they are themselves", countries, "Americans flew from Apia to Road Town",
                           "US VG WS", "US VG WS"},
                    Lookup{"one span of two entries of a key", countries, "a Briton", "GB", "GB"},
                    Lookup{"the longer of two that begin alike", "K: [A B, A B C]", "A B C", "K", "K"},
                    Lookup{"the longer of two that end alike", "K: [B C, A B C]", "A B C", "K", "K"},
                    Lookup{"two that share a word stay both", "K: [A B, B C]", "A B C", "K K", "K K"},
                    Lookup{"taken by two together", "K: [A B C, D E F, C D]", "A B C D E F", "K K", "K K"},
                    Lookup{"denied praise", sentiment, "This aggressive policy will not win friends.",
                           "NEGATIVE NEG_POSITIVE POSITIVE POSITIVE", "NEGATIVE NEG_POSITIVE POSITIVE"}));

INSTANTIATE_TEST_SUITE_P(Hyphens, Quanteda,
                         testing::Values(Lookup{"a word inside a hyphenated one", "K: [\"call*\"]",
                                                "the so-called call-up", "K", "K"},
                                         Lookup{"a hyphenated word", "K: [so-called]",
                                                "the so-called and the so called", "K", "K"},
                                         Lookup{"globs go on over hyphens", "K: [\"anti*\", \"*-like\"]",
                                                "anti-war-like and godlike", "K", "K"}));

TEST(Quanteda, HyphenatedWordsAreSplitWhereAsked) {
  const Lookup lookup{"", "J: [\"call*\"]\nK: [so-called]", "the so-called", {}, {}};
  EXPECT_EQ(keys_of(lookup, Scope::choice), "K");
  EXPECT_EQ(keys_of(lookup, Scope::choice, {{}, Hyphens::split, {}, {}}), "J K");
}

TEST(Quanteda, PhrasesGoOnOverPunctuationWhereAsked) {
  const Lookup lookup{"",
                      "team: [manchester united]\nUS: [united states, \"u.s., too\"]",
                      "He left Manchester United, states the club.",
                      {},
                      {}};
  EXPECT_EQ(keys_of(lookup, Scope::choice), "team");
  for (const Scope scope : {Scope::choice, Scope::lexicon}) {
    EXPECT_EQ(keys_of(lookup, scope, {Across::words, {}, {}, {}}), "US team");
  }
}

}  // namespace
}  // namespace slant
