// Who is named before a colon, or behind the last colon or dash of a headline.
#include "voice/labels.hpp"

#include <string>

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(Labels, NameSpeakers) {
  for (const char* label : {"Holt",
                            "Anna Holt",
                            "Anna Maria van der Holt",
                            "Omar al-Holti",
                            "HOLT",
                            "President Holt",
                            "Mr Holt",
                            "NATO",
                            "The UN",
                            "UN envoy",
                            "US secretary of state",
                            "the mayor's office",
                            "Orla's General Staff",
                            "From The Gazette",
                            "Witnesses",
                            "Doctors in Aleppo",
                            "Ministry of Defence",
                            "Office of the Prosecutor General",
                            "Amnesty International",
                            "U.N. chief"})
    EXPECT_TRUE(names_speaker(label)) << label;
}

TEST(Labels, OfPlacesDaysTopicsAndKindsOfTextAreNoSpeakers) {
  for (const char* label : {"",
                            "DAMASCUS",
                            "New Delhi",
                            "Kharkiv region",
                            "DAMASCUS/BEIRUT",
                            "Occupied Mariupol",
                            "Monday",
                            "Opinion",
                            "LIVE",
                            "Read more",
                            "See also",
                            "Editor's note",
                            "Photos",
                            "Syria War",
                            "Shelling of Orla",
                            "Battle of Orla",
                            "Evacuation",
                            "What we know",
                            "The list has two parts",
                            "90 children",
                            "“Rain”",
                            "Here it is",
                            "By Anna Holt",
                            "Finally",
                            "Holt (left)",
                            "An envoy",
                            "The Orla Doctrine",
                            "Transferring troops",
                            "Orla shopping center",
                            "En - Holt",
                            "— Holt",
                            "Losses"})
    EXPECT_FALSE(names_speaker(label)) << label;
}

TEST(Labels, BehindAreStricter) {
  EXPECT_TRUE(names_speaker_behind("Holt"));
  EXPECT_TRUE(names_speaker_behind("UN envoy"));
  EXPECT_TRUE(names_speaker_behind("city council"));
  EXPECT_FALSE(names_speaker_behind("The Orla Gazette"));
  EXPECT_FALSE(names_speaker_behind("BBC News"));
  EXPECT_FALSE(names_speaker_behind("Anna Maria Holt Story"));
  EXPECT_FALSE(names_speaker_behind("Video"));
}

TEST(Labels, OfAnySizeAreRead) {
  EXPECT_TRUE(names_speaker(std::string(10'000, 'H')));
  EXPECT_FALSE(names_speaker(std::string(10'000, ' ')));
  std::string many;
  for (int i = 0; i < 10'000; ++i) many += "Holt ";
  EXPECT_FALSE(names_speaker(many));
}

}  // namespace
}  // namespace slant
