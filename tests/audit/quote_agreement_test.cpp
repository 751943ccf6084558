// Cohen's kappa of voices against marks.
#include <cmath>

#include <gtest/gtest.h>

#include "audit/agreement.hpp"

namespace slant {
namespace {

std::uint64_t& of(std::array<std::uint64_t, voice_count>& counts, Voice voice) {
  return counts[static_cast<std::size_t>(voice)];
}

// 20 + 15 of 50 agree: .7. Half is quoted by the marks and .6 by the voices, so .5 would by chance: (.7 − .5)
// / (1 − .5).
TEST(VoiceAgreement, IsCohensKappa) {
  VoiceAgreement voices;
  of(voices.quoted, Voice::quoted) = 15;
  of(voices.quoted, Voice::reported) = 5;
  of(voices.quoted, Voice::narrator) = 3;
  of(voices.quoted, Voice::scare) = 2;
  of(voices.not_quoted, Voice::reported) = 10;
  of(voices.not_quoted, Voice::narrator) = 15;
  EXPECT_EQ(voices.spans(), 50U);
  EXPECT_DOUBLE_EQ(voices.agreement(), .7);
  EXPECT_DOUBLE_EQ(voices.kappa(), .4);
}

TEST(VoiceAgreement, HasNoKappaWhereAllIsOneVoice) {
  VoiceAgreement voices;
  EXPECT_TRUE(std::isnan(voices.agreement()));
  of(voices.quoted, Voice::quoted) = 4;
  EXPECT_DOUBLE_EQ(voices.agreement(), 1);
  EXPECT_TRUE(std::isnan(voices.kappa()));
}

}  // namespace
}  // namespace slant
