// Voices by quotation, zones by place, and the guards that ask for them.
#include "voice/voice.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "match/lexicon_builder.hpp"

namespace slant {
namespace {

using testing::ElementsAre;

// Words of one byte, "a a a …", so that word i begins at byte 2i.
DocumentText letters(std::uint32_t words) {
  static const std::string bytes = [] {
    std::string all;
    for (int i = 0; i < 100; ++i) all += "a ";
    return all;
  }();
  DocumentText text;
  fill(text.text, std::string_view(bytes).substr(0, 2 * words - 1));
  fill(text.title, std::string_view(bytes).substr(0, 2 * words - 1));
  return text;
}

Hit hit_at(std::uint32_t word, Field field = Field::text) {
  return {EntryId{0}, {word, word + 1}, field, Voice::reported, Zone::lead};
}

std::vector<Voice> voices(const DocumentText& text, std::vector<Hit> hits, const VoiceOptions& options = {}) {
  find_voices(text, options, hits);
  std::vector<Voice> all;
  for (const Hit& hit : hits) all.push_back(hit.voice);
  return all;
}

TEST(Voice, IsTheNarratorsOutsideQuotations) {
  DocumentText text = letters(6);
  text.text.set_quotations({{{4, 11}, true}});
  EXPECT_THAT(voices(text, {hit_at(1), hit_at(2), hit_at(5)}),
              ElementsAre(Voice::narrator, Voice::quoted, Voice::quoted));
  text.text.set_quotations({{{4, 10}, true}});
  EXPECT_THAT(voices(text, {hit_at(4), hit_at(5)}), ElementsAre(Voice::scare, Voice::narrator));
}

TEST(Voice, OfAFewWordsInQuotationMarksIsScare) {
  DocumentText text = letters(10);
  text.text.set_quotations({{{0, 5}, true}, {{8, 15}, true}});  // 3 words, 4 words
  EXPECT_THAT(voices(text, {hit_at(0), hit_at(4)}), ElementsAre(Voice::scare, Voice::quoted));
  EXPECT_THAT(voices(text, {hit_at(0), hit_at(4)}, {0}), ElementsAre(Voice::quoted, Voice::quoted));
  EXPECT_THAT(voices(text, {hit_at(0), hit_at(4)}, {4}), ElementsAre(Voice::scare, Voice::scare));
}

TEST(Voice, IsThatOfTheInnermostQuotation) {
  DocumentText text = letters(10);
  text.text.set_quotations({{{0, 19}, true}, {{4, 7}, true}, {{10, 13}, true}});
  EXPECT_THAT(voices(text, {hit_at(0), hit_at(2), hit_at(4), hit_at(5), hit_at(9)}),
              ElementsAre(Voice::quoted, Voice::scare, Voice::quoted, Voice::scare, Voice::quoted));
}

TEST(Voice, GoesByTheFirstOwnWordAndWantsNoOrder) {
  DocumentText text = letters(10);
  text.text.set_quotations({{{4, 5}, true}});
  Hit into = hit_at(1);
  into.own.end = 3;
  Hit out_of = hit_at(2);
  out_of.own.end = 5;
  EXPECT_THAT(voices(text, {out_of, hit_at(2, Field::title), into, hit_at(2)}),
              ElementsAre(Voice::scare, Voice::narrator, Voice::narrator, Voice::scare));
}

std::vector<Voice> voices_of(std::string_view bytes, std::vector<Hit> hits) {
  DocumentText text;
  fill(text.title, "a");
  fill(text.text, bytes);
  return voices(text, std::move(hits));
}

TEST(Voice, IsReportedInWhatSomebodyIsSaidToSay) {
  EXPECT_THAT(
      voices_of("The baker said that bread is dear. Bread is dear.", {hit_at(4), hit_at(1), hit_at(7)}),
      ElementsAre(Voice::reported, Voice::narrator, Voice::narrator));
  EXPECT_THAT(voices_of("The baker praised the bread.", {hit_at(4)}), ElementsAre(Voice::narrator));
}

TEST(Voice, OfAFewQuotedWordsBesideACueIsAShortQuotation) {
  const std::string_view said = "The baker said that it was foul bread",
                         no = "The baker went home with her foul bread";
  const auto quoted = [](std::string_view bytes) {
    DocumentText text;
    fill(text.title, "a");
    fill(text.text, bytes);
    const auto at = static_cast<std::uint32_t>(bytes.find("foul"));
    text.text.set_quotations({{{at, at + 4}, true}});
    return voices(text, {hit_at(6)});
  };
  EXPECT_THAT(quoted(said), ElementsAre(Voice::quoted));
  EXPECT_THAT(quoted(no), ElementsAre(Voice::scare));
}

TEST(Zone, IsHeadlineLeadOrBody) {
  DocumentText text = letters(6);
  text.text.set_lead({0, 5});
  std::vector<Hit> hits{hit_at(0, Field::title), hit_at(2), hit_at(3)};
  hits[1].own.end = 6;
  find_zones(text, hits);
  EXPECT_EQ(hits[0].zone, Zone::headline);
  EXPECT_EQ(hits[1].zone, Zone::lead);
  EXPECT_EQ(hits[2].zone, Zone::body);
}

struct PlaceCase {
  PlaceSet places;
  Voice voice;
  Zone zone;
  bool holds;
};

TEST(PlaceGuards, HoldWhereTheHitIsInOneOfThePlaces) {
  PlaceSet headline, lead, body, quote, scare, reported, narration;
  headline.headline = lead.lead = body.body = quote.quote = scare.scare = reported.reported = true;
  narration.narration = true;
  PlaceSet lead_or_quote;
  lead_or_quote.lead = lead_or_quote.quote = true;
  const PlaceCase cases[] = {
      {headline, Voice::narrator, Zone::headline, true}, {headline, Voice::narrator, Zone::lead, false},
      {lead, Voice::narrator, Zone::lead, true},         {body, Voice::quoted, Zone::body, true},
      {body, Voice::quoted, Zone::lead, false},          {quote, Voice::quoted, Zone::lead, true},
      {quote, Voice::scare, Zone::lead, false},          {scare, Voice::scare, Zone::body, true},
      {scare, Voice::quoted, Zone::body, false},         {reported, Voice::reported, Zone::body, true},
      {narration, Voice::narrator, Zone::body, true},    {narration, Voice::scare, Zone::body, false},
      {lead_or_quote, Voice::quoted, Zone::body, true},  {lead_or_quote, Voice::scare, Zone::lead, true},
      {lead_or_quote, Voice::scare, Zone::body, false},
  };
  for (const PlaceCase& wanted : cases) {
    for (const bool negated : {false, true}) {
      LexiconBuilder build;
      Guard guard;
      guard.kind = GuardKind::in;
      guard.places = wanted.places;
      guard.negated = negated;
      build.alone("a", {guard});
      std::vector<Hit> hits{{EntryId{0}, {0, 1}, Field::text, wanted.voice, wanted.zone}};
      apply_place_guards(build.lexicon, hits);
      EXPECT_EQ(hits.size(), wanted.holds != negated ? 1U : 0U) << &wanted - cases << ' ' << negated;
    }
  }
}

TEST(PlaceGuards, LeaveOtherGuardsAndTheOrderAlone) {
  LexiconBuilder build;
  Guard guard;
  guard.kind = GuardKind::in;
  guard.places.body = true;
  build.alone("a", {build.guard(GuardKind::near, 3, "b"), guard});
  build.alone("a");
  std::vector<Hit> hits{{EntryId{1}, {0, 1}, Field::text, Voice::narrator, Zone::lead},
                        {EntryId{0}, {2, 3}, Field::text, Voice::narrator, Zone::lead},
                        {EntryId{0}, {4, 5}, Field::text, Voice::narrator, Zone::body}};
  const std::vector<Hit> expected{hits[0], hits[2]};
  apply_place_guards(build.lexicon, hits);
  EXPECT_EQ(hits, expected);
}

}  // namespace
}  // namespace slant
