// Texts that nobody meant to be read: very many turns, marks that never close, mixed scripts, unknown languages. All of
// them are read in linear time: a slower way would not come to an end here.
#include <numeric>
#include <string>

#include <gtest/gtest.h>

#include "text/document_text.hpp"
#include "voice/language.hpp"
#include "voice/voice_words.hpp"

namespace slant {
namespace {

constexpr int enough = 100'000;

std::string many_times(std::string_view piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += piece;
  return text;
}

class VoicedText {
 public:
  explicit VoicedText(std::string text, const std::string& language = "") : text_(std::move(text)) {
    reader_.read("", text_, *scratch_, document_);
    document_.title.language = document_.text.language = language;
    words_ = words_by_voice(document_, {});
  }
  std::uint64_t of(Voice voice) const { return words_[static_cast<std::size_t>(voice)]; }
  bool gives_each_word_a_voice() const {
    return std::accumulate(words_.begin(), words_.end(), std::uint64_t{0}) == document_.words();
  }

 private:
  std::string text_;
  TextReader reader_;
  TextReader::ScratchPtr scratch_{reader_.make_scratch()};
  DocumentText document_;
  WordsByVoice words_{};
};

TEST(VoicesOfBadInput, UnclosedMarksOfEveryKindAreRead) {
  for (const std::string_view mark :
       {"\u201C", "\u201E", "\u2018", "\u201A", "\u00AB", "\u00BB", "\u2039", "\u300C", "\u300E", "\"", "'",
        "``", "\uFF02", "> ", "\u2014 ", "\\\""}) {
    for (const std::string_view language : {"en", "de"}) {
      const VoicedText in_one(many_times(std::string(mark) + "regime ", enough), std::string(language));
      EXPECT_TRUE(in_one.gives_each_word_a_voice()) << mark;
      const VoicedText apart(many_times(std::string(mark) + "regime\n\n", enough), std::string(language));
      EXPECT_TRUE(apart.gives_each_word_a_voice()) << mark;
    }
  }
}

TEST(VoicesOfBadInput, OneParagraphOfAllSpeechIsReadOnce) {
  const VoicedText german(many_times("Das Regime habe gelogen, sagte Holt. ", enough), "de");
  EXPECT_EQ(german.of(Voice::reported), 4U * enough);
  const VoicedText free(many_times("Das Regime habe gelogen. ", enough), "de");
  EXPECT_EQ(free.of(Voice::reported), 0U);  // nobody has spoken
  const VoicedText english(many_times("The regime lied, said Holt. ", enough), "en");
  EXPECT_EQ(english.of(Voice::reported), 3U * enough);
}

TEST(VoicesOfBadInput, TranscriptsOfManyTurnsAndNamesOfManyLettersAreRead) {
  const VoicedText turns(many_times("HOLT: We wait.\n\nMARSH: Why?\n\n", enough / 2));
  EXPECT_EQ(turns.of(Voice::reported), 3U * enough / 2);
  for (const std::string_view language : {"en", "de"}) {
    const VoicedText name(std::string(10'000, 'H') + ": The regime.", std::string(language));
    EXPECT_TRUE(name.gives_each_word_a_voice());
    const VoicedText commas(many_times("said, ", enough), std::string(language));
    EXPECT_TRUE(commas.gives_each_word_a_voice());
  }
}

TEST(VoicesOfBadInput, MixedScriptsAreRead) {
  const std::string mixed =
      "Режим сказал: \u00ABThe regime\u00BB \u300C政権\u300D قال „Regime“, sagte said Holt. ";
  for (const std::string_view language : {"en", "de", "ru", "xx"})
    EXPECT_TRUE(VoicedText(many_times(mixed, 20'000), std::string(language)).gives_each_word_a_voice())
        << language;
}

TEST(VoiceLanguages, AreFoundByTheirTags) {
  EXPECT_EQ(voice_language(""), &english_voices);
  for (const std::string_view tag : {"en", "en-GB", "EN_us", "eng", "English"})
    EXPECT_EQ(voice_language(tag), &english_voices) << tag;
  for (const std::string_view tag : {"de", "de-AT", "DE", "deu", "ger", "Deutsch"})
    EXPECT_EQ(voice_language(tag), &german_voices) << tag;
  for (const std::string_view tag : {"fr", "und", "e", "d", ",", "english,german", "-", "german x"})
    EXPECT_EQ(voice_language(tag), nullptr) << tag;
}

TEST(VoiceLanguages, WithoutRulesHaveQuotationsAlone) {
  const std::string text = "The regime lied, said Holt. HOLT: The regime. “It rains again today,” she said.";
  const VoicedText unknown(text, "fr");
  EXPECT_EQ(unknown.of(Voice::reported), 0U);
  EXPECT_EQ(unknown.of(Voice::quoted), 4U);
  EXPECT_EQ(VoicedText(text, "en").of(Voice::reported), 3U);
  EXPECT_EQ(VoicedText(text, "de").of(Voice::reported), 0U);
}

}  // namespace
}  // namespace slant
