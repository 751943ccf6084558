// The steps in their order, on whole documents.
#include "score/scorer.hpp"

#include <gtest/gtest.h>

#include "lexicon/load.hpp"
#include "score/print_hit.hpp"

namespace slant {
namespace {

constexpr std::string_view lexicon_text = R"(lexicon "test"
choice side {
  headline-only = "regime leader" in headline
  regime        = "regime"
  ignore "regime change"
}
)";

TEST(Scorer, DropsWhatPlaceGuardsForbidBeforeHitsCompete) {
  const LoadedLexicon loaded = read_lexicon(lexicon_text, "test.lex");
  const Scorer scorer(loaded.lexicon);
  Scorer::Scratch scratch = scorer.make_scratch();
  const std::vector<Hit>& hits = scorer.score("Regime leader speaks", "The regime leader spoke.", scratch);
  ASSERT_EQ(hits.size(), 2U);
  EXPECT_EQ(hits[0], (Hit{EntryId{0}, {0, 2}, Field::title, Voice::narrator, Zone::headline}));
  EXPECT_EQ(hits[1], (Hit{EntryId{1}, {1, 2}, Field::text, Voice::narrator, Zone::lead}));
}

TEST(Scorer, JoinsWordsOfTheLexiconThatALineEndDivides) {
  const LoadedLexicon loaded =
      read_lexicon("lexicon \"t\" category c = \"extremist*\", \"regime\"", "test.lex");
  const Scorer scorer(loaded.lexicon);
  Scorer::Scratch scratch = scorer.make_scratch();
  EXPECT_EQ(scorer.score("", "The ex-\ntremists of the re-\ngime.", scratch).size(), 2U);
  EXPECT_EQ(scorer.score("", "An anti-\nregime paper.", scratch).size(), 1U);
  EXPECT_EQ(scratch.text.text.words.size(), 4U);
}

TEST(Scorer, RemembersNothingOfTheDocumentBefore) {
  const LoadedLexicon loaded = read_lexicon(lexicon_text, "test.lex");
  const Scorer scorer(loaded.lexicon);
  Scorer::Scratch used = scorer.make_scratch();
  for (const std::string_view text :
       {"The regime fell. “Regime change”, he said.", "", "A regime, a regime."}) {
    Scorer::Scratch fresh = scorer.make_scratch();
    EXPECT_EQ(scorer.score("Regime", text, used), scorer.score("Regime", text, fresh));
  }
}

TEST(Scorer, LeavesTitlesOutWhereAsked) {
  const LoadedLexicon loaded = read_lexicon(lexicon_text, "test.lex");
  ScoreOptions options;
  options.text.title = false;
  const Scorer scorer(loaded.lexicon, options);
  Scorer::Scratch scratch = scorer.make_scratch();
  EXPECT_TRUE(scorer.score("Regime leader", "Nothing else.", scratch).empty());
}

TEST(Scorer, ReadsATextInItsLanguage) {
  const auto voice = [](std::string_view heading, const std::string& flag, std::string_view own) {
    const std::string lexicon =
        std::string("lexicon \"t\" ") + std::string(heading) + " category c = \"regime\"";
    const LoadedLexicon loaded = read_lexicon(lexicon, "test.lex");
    ScoreOptions options;
    options.voice.language = flag;
    const Scorer scorer(loaded.lexicon, options);
    Scorer::Scratch scratch = scorer.make_scratch();
    return scorer.score("", "Das Regime habe gelogen, sagte Holt.", scratch, nullptr, own).at(0).voice;
  };
  EXPECT_EQ(voice("", "", ""), Voice::narrator);  // English
  EXPECT_EQ(voice("", "", "de"), Voice::reported);
  EXPECT_EQ(voice("language de", "", ""), Voice::reported);
  EXPECT_EQ(voice("language de", "", "en"), Voice::narrator);
  EXPECT_EQ(voice("", "de", "en"), Voice::reported);
  EXPECT_EQ(voice("language de", "fr", "de"), Voice::narrator);
}

TEST(Scorer, DeniesAndHoldsOffByTheLanguageOfTheText) {
  const LoadedLexicon loaded = read_lexicon("lexicon \"t\" category c = \"regime\"", "test.lex");
  const Scorer scorer(loaded.lexicon);
  Scorer::Scratch scratch = scorer.make_scratch();
  const auto hit = [&](std::string_view text, std::string_view language) {
    return scorer.score("", text, scratch, nullptr, language).at(0);
  };
  EXPECT_TRUE(hit("Es ist kein Regime.", "de").negated);
  EXPECT_TRUE(hit("Es ist kein brutales Regime.", "de").negated);
  EXPECT_FALSE(hit("Kein Mann liebt das Regime.", "de").negated);
  EXPECT_TRUE(hit("Das sogenannte Regime fiel.", "de").distanced);
  EXPECT_FALSE(hit("Das Regime fiel.", "de").distanced);
  EXPECT_TRUE(hit("It is not a regime.", "en").negated);
  EXPECT_FALSE(hit("It is not a regime.", "de").negated);
  EXPECT_FALSE(hit("It is not a regime.", "fr").negated);
}

TEST(Cells, CountByEntryVoiceAndZoneWithoutLookAlikes) {
  const LoadedLexicon loaded = read_lexicon(lexicon_text, "test.lex");
  const auto hit = [](std::uint32_t entry, std::uint32_t word, Voice voice, Zone zone) {
    return Hit{EntryId{entry}, {word, word + 1}, Field::text, voice, zone};
  };
  const std::vector<Hit> hits{hit(1, 0, Voice::narrator, Zone::body), hit(2, 1, Voice::narrator, Zone::body),
                              hit(0, 2, Voice::narrator, Zone::headline),
                              hit(1, 3, Voice::quoted, Zone::lead), hit(1, 4, Voice::narrator, Zone::body)};
  std::vector<DocumentCell> cells{{EntryId{9}, Voice::narrator, Zone::body, 7}};  // of the document before
  append_cells(Targets(loaded.lexicon.schema), hits, cells);
  unite_cells(1, cells);
  ASSERT_FALSE(cells.empty());
  EXPECT_EQ(cells[0].count, 7U);
  cells.erase(cells.begin());
  ASSERT_EQ(cells.size(), 3U);
  EXPECT_EQ(cells[0].entry, EntryId{0});
  EXPECT_EQ(cells[0].zone, Zone::headline);
  EXPECT_EQ(cells[1].entry, EntryId{1});
  EXPECT_EQ(cells[1].voice, Voice::narrator);
  EXPECT_EQ(cells[1].count, 2U);
  EXPECT_EQ(cells[2].voice, Voice::quoted);
  EXPECT_EQ(cells[2].zone, Zone::lead);
  EXPECT_EQ(cells[2].count, 1U);
}

}  // namespace
}  // namespace slant
