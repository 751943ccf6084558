// What texts do to words on their way, whole runs with both engines: marks that nobody sees, emphasis, escapes of
// spreadsheets, control characters for quotation marks, elided words.
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/temporary_folder.hpp"
#include "lexicon/load.hpp"
#include "study/each_document.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;

// By doc_id: hits as "variant voice", "−" behind those that are negated.
std::map<std::string, std::vector<std::string>> hits_by_document(const std::string& corpus,
                                                                 const Lexicon& lexicon, Engine engine) {
  StudyOptions options;
  options.corpus.paths = {corpus};
  options.score.text.engine = engine;
  std::map<std::string, std::vector<std::string>> found;
  each_document(options, lexicon, [&](const ScoredDocument& scored) {
    auto& hits = found[scored.document.doc_id];
    for (const Hit& hit : scored.hits) {
      const Schema::Variant& variant = lexicon.schema[lexicon.schema[hit.entry].variant];
      hits.push_back(variant.name + " " + std::string(name_of(hit.voice)) + (hit.negated ? " −" : ""));
    }
  });
  return found;
}

class WordCases : public ::testing::TestWithParam<Engine> {
 protected:
  std::map<std::string, std::vector<std::string>> run(const std::string& corpus, const std::string& lexicon) {
    return hits_by_document(cases_ + corpus, load_lexicon(cases_ + lexicon).lexicon, GetParam());
  }
  void SetUp() override {
    if (!std::filesystem::exists(cases_)) GTEST_SKIP() << "the cases are not there: " << cases_;
  }

 private:
  const std::string cases_ = SLANT_DATA "/../cases/";
};

TEST_P(WordCases, MarksOfDirectionArePartOfNoWord) {
  const auto found = run("corpora/direction-marks/input.jsonl", "corpora/direction-marks/arabic.lex");
  ASSERT_EQ(found.size(), 3U);
  for (const auto& [document, hits] : found)
    EXPECT_THAT(hits, ElementsAre("regime narrator", "government narrator")) << document;
}

TEST_P(WordCases, UnderscoresAndEscapesOfSpreadsheetsArePartOfNoWord) {
  const auto found = run("corpora/underscores/input.jsonl", "corpora/mini.lex");
  ASSERT_EQ(found.size(), 3U);
  for (const auto& [document, hits] : found)
    EXPECT_THAT(hits, ElementsAre("regime narrator", "government narrator", "regime narrator")) << document;
}

TEST_P(WordCases, ControlCharactersAreQuotationMarks) {
  const auto found = run("analysis/c1-quotes/input.jsonl", "analysis/c1-quotes/t.lex");
  ASSERT_EQ(found.size(), 3U);
  EXPECT_THAT(found.at("1"), ElementsAre("t scare"));
  EXPECT_THAT(found.at("2"), ElementsAre("t quoted"));
  EXPECT_THAT(found.at("3"), ElementsAre("t narrator −"));
}

TEST_P(WordCases, ElidedWordsAreWords) {
  const auto found = run("corpora/elision/input.jsonl", "corpora/elision/fr.lex");
  ASSERT_EQ(found.size(), 2U);
  for (const auto& [document, hits] : found)
    EXPECT_THAT(hits, ElementsAre("army narrator", "opposition narrator", "assad narrator")) << document;
}

INSTANTIATE_TEST_SUITE_P(Both, WordCases, ::testing::Values(Engine::fast, Engine::reference),
                         [](const auto& one) { return std::string(name_of(one.param)); });

// The same with texts of this file.
class WordsInARun : public ::testing::TestWithParam<Engine> {
 protected:
  std::vector<std::string> hits(const std::string& lexicon, const std::string& text) {
    const std::string corpus = folder_.write("a.txt", text);
    const auto found =
        hits_by_document(corpus, load_lexicon(folder_.write("a.lex", lexicon)).lexicon, GetParam());
    return found.size() == 1 ? found.begin()->second : std::vector<std::string>{"no document"};
  }

 private:
  TemporaryFolder folder_;
};

TEST_P(WordsInARun, PhrasesGoOnOverEmphasis) {
  constexpr const char* lexicon = "lexicon \"A\" category c { phrase = \"the armed opposition\" }";
  for (const char* text :
       {"the _armed_ opposition", "the _armed opposition_ left", "_the_ __armed__ **opposition**",
        "the *armed* opposition", "the armed* opposition", "the ***armed opposition***"}) {
    EXPECT_THAT(hits(lexicon, text), ElementsAre("phrase narrator")) << text;
  }
  for (const char* text : {"the armed_opposition", "the * armed opposition", "the armed * opposition",
                           "the armed ____ opposition", "the armed*opposition"}) {
    EXPECT_THAT(hits(lexicon, text), ElementsAre()) << text;
  }
}

TEST_P(WordsInARun, PhrasesWithElisionsMatchEitherWay) {
  constexpr const char* lexicon =
      "lexicon \"A\" language fr category c { army = \"l'armée\" coup = \"coup d'état\" today = \"aujourd'hui\" }";
  EXPECT_THAT(
      hits(lexicon, "L’armée, l'_armée_ et l' armée; coup d’État aujourd’hui, hui."),
      ElementsAre("army narrator", "army narrator", "army narrator", "coup narrator", "today narrator"));
}

TEST_P(WordsInARun, ElisionsNeedALanguage) {
  constexpr const char* lexicon =
      "lexicon \"A\" language en category c { army = \"armée\" clock = \"o'clock\" }";
  EXPECT_THAT(hits(lexicon, "l'armée at five o’clock"), ElementsAre("clock narrator"));
}

INSTANTIATE_TEST_SUITE_P(Both, WordsInARun, ::testing::Values(Engine::fast, Engine::reference),
                         [](const auto& one) { return std::string(name_of(one.param)); });

}  // namespace
}  // namespace slant
