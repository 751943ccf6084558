// The languages whose rules of who says what are known: a row each of its words and of how it reads a sentence.
#pragma once

#include <string_view>
#include <vector>

namespace slant {

struct Attribution;
struct ClauseToken;
class FieldText;
struct Hit;
struct ReportingWord;

// Where a sentence stands: labels before a colon begin a paragraph, those behind end a headline.
struct SentencePlace {
  bool begins_paragraph{false}, ends_title{false};
};

struct VoiceLanguage {
  std::string_view name;
  std::string_view tags;  // BCP 47 and what else it is called in data, in lower case, commas between
  const ReportingWord& (*word)(std::string_view folded);
  bool (*names_speaker)(std::string_view label);
  // Appends a sentence's attributions. `last`: who spoke last, before the sentence and then behind it.
  void (*read)(std::string_view text, const std::vector<ClauseToken>& tokens, SentencePlace place,
               Attribution& last, std::vector<Attribution>& out);
  // Whether a sentence without a cue may go on with what was said in the one before: its paragraph is read from its begin.
  bool speech_goes_on;
  // Sets `negated` and `distanced` of a hit.
  void (*qualify)(const FieldText& text, Hit& hit);
};

// By a tag such as "de-AT", in any case; empty: English. Null: its rules are not known, and quotations alone decide.
const VoiceLanguage* voice_language(std::string_view tag);

// A row each, in german/ and english/.
extern const VoiceLanguage english_voices, german_voices;

}  // namespace slant
