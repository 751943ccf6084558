// The checker of word lists: what it makes of good lines, and that each kind of mistake is told with file and line.
#include "voice/build_time/word_lists.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace slant {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

WordLists verbs(std::string_view text) {
  WordLists lists;
  lists.read_verbs("verbs.txt", text);
  return lists;
}

WordLists function_words(std::string_view text) {
  WordLists lists;
  lists.read_sections("words.txt", text, function_word_sections);
  return lists;
}

// Forms in the order of the alphabet; nothing where there are mistakes, which fail the test.
std::vector<std::string> forms_of(std::string_view verb) {
  const WordLists lists = verbs(std::string(verb) + ": clause");
  EXPECT_THAT(lists.mistakes(), IsEmpty());
  std::vector<std::string> forms;
  for (const auto& [form, word] : lists.reporting_words()) forms.push_back(form);
  return forms;
}

TEST(Inflections, AreMadeByRule) {
  EXPECT_THAT(forms_of("claim"), ElementsAre("claim", "claimed", "claiming", "claims"));
  EXPECT_THAT(forms_of("state"), ElementsAre("state", "stated", "states", "stating"));
  EXPECT_THAT(forms_of("reply"), ElementsAre("replied", "replies", "reply", "replying"));
  EXPECT_THAT(forms_of("stress"), ElementsAre("stress", "stressed", "stresses", "stressing"));
  EXPECT_THAT(forms_of("agree"), ElementsAre("agree", "agreed", "agreeing", "agrees"));
  EXPECT_THAT(forms_of("belie"), ElementsAre("belie", "belied", "belies", "belying"));
  EXPECT_THAT(forms_of("plan+"), ElementsAre("plan", "planned", "planning", "plans"));
  EXPECT_THAT(forms_of("counsel(+)"),
              ElementsAre("counsel", "counseled", "counseling", "counselled", "counselling", "counsels"));
}

TEST(Inflections, AreGivenWhereNoRuleMakesThem) {
  EXPECT_THAT(forms_of("write/wrote/written"), ElementsAre("write", "writes", "writing", "written", "wrote"));
  EXPECT_THAT(forms_of("sagen/sagt/sagte/gesagt/sagend"),
              ElementsAre("gesagt", "sagen", "sagend", "sagt", "sagte"));
  const auto words = verbs("write/wrote/written: clause speech endorsing").reporting_words();
  EXPECT_EQ(words.at("wrote").forms, verb_form::past);
  EXPECT_EQ(words.at("written").forms, verb_form::participle);
  EXPECT_EQ(words.at("writes").verb, takes::clause | takes::speech);
  EXPECT_EQ(words.at("writing").stance, Stance::endorsing);
  EXPECT_EQ(words.at("write").kinds, word_kind::reporting);
}

TEST(WordLists, GiveAWordToBothRuleSetsOrToOne) {
  const WordLists lists =
      function_words("[be]\nbe\n[modal, reports only]\nought\n[adverb, denial only]\nreally");
  EXPECT_THAT(lists.mistakes(), IsEmpty());
  EXPECT_EQ(lists.reporting_words().at("be").kinds, word_kind::be);
  EXPECT_EQ(lists.denial_words().at("be"), role::be);
  EXPECT_EQ(lists.reporting_words().count("ought"), 1U);
  EXPECT_EQ(lists.denial_words().count("ought"), 0U);
  EXPECT_EQ(lists.reporting_words().count("really"), 0U);
  EXPECT_EQ(lists.denial_words().at("really"), role::adverb);
}

TEST(WordLists, InflectASectionOfVerbs) {
  WordLists lists;
  lists.read_sections("d.txt", "# what denies\n[denies, inflected]\ndeny  # and so on\n", denial_sections);
  EXPECT_THAT(lists.mistakes(), IsEmpty());
  EXPECT_EQ(lists.denial_words().size(), 4U);
  EXPECT_EQ(lists.denial_words().at("denied"), role::denies);
}

TEST(WordLists, OfNounsHavePluralsAndTheStanceOfTheirVerbs) {
  WordLists lists;
  lists.read_verbs("verbs.txt", "claim: clause doubting");
  lists.read_nouns("nouns.txt", "claim: clause to\nnews/news: clause\nrumour: clause doubting");
  lists.read_adjectives("adjectives.txt", "afraid");
  EXPECT_THAT(lists.mistakes(), IsEmpty());
  const auto words = lists.reporting_words();
  EXPECT_EQ(words.at("claims").noun, takes::clause | takes::to);
  EXPECT_EQ(words.at("claims").stance, Stance::doubting);
  EXPECT_EQ(words.at("rumours").stance, Stance::doubting);
  EXPECT_EQ(words.count("newses"), 0U);
  EXPECT_EQ(words.count("afraids"), 0U);
  EXPECT_NE(words.at("afraid").noun & takes::adjective, 0);
}

WordLists phrases(std::string_view text) {
  WordLists lists = function_words("[none_of]\nneither");
  lists.read_phrases("phrases.txt", text);
  return lists;
}

TEST(WordLists, OfPhrasesMarkTheWordThatIsNoticed) {
  const WordLists lists =
      phrases("[denies_noun]\nrather than*\n[denies_calling]\nstop short* of\nneither of");
  EXPECT_THAT(lists.mistakes(), IsEmpty());
  ASSERT_EQ(lists.denial_phrases().size(), 3U);
  EXPECT_THAT(lists.denial_phrases()[0].words, ElementsAre("", "rather", "than"));
  EXPECT_THAT(lists.denial_phrases()[1].words, ElementsAre("stop", "short", "of"));
  EXPECT_EQ(lists.denial_phrases()[1].section, DenialPhrase::denies_calling);
  EXPECT_EQ(lists.denial_words().at("short"), role::in_phrase);
  EXPECT_EQ(lists.denial_words().count("of"), 0U);
}

// One mistake, by its message.
std::string mistake_in(const WordLists& lists) {
  EXPECT_EQ(lists.mistakes().size(), 1U);
  return lists.mistakes().empty() ? "" : lists.mistakes().front();
}

TEST(WordListMistakes, ARepeat) {
  EXPECT_EQ(mistake_in(verbs("# verbs\nblast: object\nsay/said/said: clause\nblast: object\n")),
            "verbs.txt:4: `blast` stands in line 2 already");
  EXPECT_EQ(mistake_in(function_words("[be]\nbe\n[be, denial only]\nbe\n")),
            "words.txt:4: `be` stands in line 2 of [be] already");
  WordLists lists;
  lists.read_nouns("nouns.txt", "answer: clause\nanswer: noun");
  EXPECT_EQ(mistake_in(lists), "nouns.txt:2: `answer` stands in line 1 already");
}

TEST(WordListMistakes, AFormThatWouldBeInflectedTwice) {
  EXPECT_THAT(mistake_in(verbs("\nventured: speech")),
              StartsWith("verbs.txt:2: `ventured` seems inflected already, and would give `ventureded`"));
  EXPECT_THAT(mistake_in(verbs("saying: speech")), HasSubstr("`saying` seems inflected already"));
  EXPECT_THAT(mistake_in(verbs("claims: speech")), HasSubstr("`claims` seems inflected already"));
  EXPECT_THAT(mistake_in(verbs("venture/ventureded/ventured: speech")),
              HasSubstr("`ventureded` is inflected twice"));
}

TEST(WordListMistakes, ANounInThePlural) {
  WordLists lists;
  lists.read_nouns("nouns.txt", "consensus: clause\nclaims: clause");
  EXPECT_THAT(mistake_in(lists), StartsWith("nouns.txt:2: `claims` would give `claimses`"));
}

TEST(WordListMistakes, ALastLetterThatDoublesOrDoesNot) {
  EXPECT_THAT(mistake_in(verbs("plan: clause")), HasSubstr("`plan` would give `planed`"));
  EXPECT_THAT(mistake_in(verbs("opt+: clause")),
              HasSubstr("`opt+`: what doubles is a consonant behind a vowel"));
  EXPECT_THAT(mistake_in(verbs("state+: clause")), HasSubstr("`state+`"));
}

TEST(WordListMistakes, FormsThatAreTooFewOrThatTheRuleMakes) {
  EXPECT_THAT(mistake_in(verbs("write/wrote: clause")), HasSubstr("plain/past/participle"));
  EXPECT_THAT(mistake_in(verbs("claim/claimed/claimed: clause")), HasSubstr("the rule makes these forms"));
  WordLists lists;
  lists.read_nouns("nouns.txt", "news/news/news: clause");
  EXPECT_THAT(mistake_in(lists), HasSubstr("noun/plural"));
}

TEST(WordListMistakes, NamesThatAreNotKnown) {
  EXPECT_THAT(mistake_in(verbs("say/said/said: clause, speech")),
              StartsWith("verbs.txt:1: no construction is named `clause,`"));
  EXPECT_THAT(mistake_in(function_words("[determiners]\nthe")),
              StartsWith("words.txt:1: no section is named `determiners`; known: determiner, quantity"));
  EXPECT_THAT(mistake_in(function_words("[be, sometimes]\nbe")), HasSubstr("`sometimes`"));
  EXPECT_THAT(mistake_in(function_words("[be\n")), HasSubstr("a header ends with ]"));
}

TEST(WordListMistakes, WordsThatAreNone) {
  EXPECT_THAT(mistake_in(function_words("[be]\nis are")),
              StartsWith("words.txt:2: `is are`: one word a line"));
  EXPECT_THAT(mistake_in(function_words("[be]\nIs")), HasSubstr("`Is`: a capital"));
  EXPECT_THAT(mistake_in(function_words("is\n")), HasSubstr("`is` stands in no section"));
  EXPECT_THAT(mistake_in(verbs("say/said/: clause")), HasSubstr("a word is missing"));
}

TEST(WordListMistakes, VerbsThatTakeNothingOrTheSameTwice) {
  EXPECT_THAT(mistake_in(verbs("claim")), HasSubstr("a colon and what it takes are missing"));
  EXPECT_THAT(mistake_in(verbs("claim: doubting")), HasSubstr("`claim` takes nothing"));
  EXPECT_THAT(mistake_in(verbs("claim: clause clause")), HasSubstr("`clause` stands twice"));
}

TEST(WordListMistakes, InPhrases) {
  EXPECT_EQ(mistake_in(phrases("[affirms]\nno longer*\n\nno longer*")),
            "phrases.txt:4: `no longer` stands in line 2 already");
  EXPECT_THAT(mistake_in(phrases("[affirms]\nlonger*")), HasSubstr("`longer*`: two or three words"));
  EXPECT_THAT(mistake_in(phrases("[affirms]\nfar from")), HasSubstr("a star is missing"));
  EXPECT_THAT(phrases("[affirmed]\nno longer*").mistakes(),
              ElementsAre("phrases.txt:1: no section is named `affirmed`",
                          "phrases.txt:2: `no longer*` stands in no section"));
  EXPECT_THAT(mistake_in(phrases("no longer*")), HasSubstr("stands in no section"));
}

TEST(WordListMistakes, AFormOfTwoVerbsWithTwoStances) {
  EXPECT_THAT(mistake_in(verbs("find/found/found: clause\nfound/found/founded: object doubting")),
              HasSubstr("`found` is a form of another verb"));
}

}  // namespace
}  // namespace slant
