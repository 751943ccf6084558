// Which entries hit, what they share words with, and how much of a corpus is hit.
#include "study/checking.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "lexicon/load.hpp"

namespace slant {
namespace {

constexpr std::string_view lexicon_text = R"(lexicon "test"
choice side {
  ruler  = "regime leader" | "leader of the regime", "strongman"
  regime = "regime", "junta"
  ignore "regime change"
}
category words { plain = "leader", "strong*" }
)";

TEST(Checking, CountsHitsMeetingsAndCoverage) {
  const LoadedLexicon loaded = read_lexicon(lexicon_text, "test.lex");
  StudyOptions options;
  options.corpus.paths = {SLANT_SOURCE "/tests/golden/data/check.jsonl"};
  for (const unsigned threads : {1U, 2U}) {
    options.threads = threads;
    const LexiconUse use = check_use(options, loaded.lexicon).use;
    EXPECT_EQ(use.documents, 3U);
    EXPECT_EQ(use.documents_hit, 2U);
    const auto hits = [&](std::size_t entry) { return use.entries[entry].hits; };
    EXPECT_EQ(hits(0), 2U);  // regime leader
    EXPECT_EQ(hits(1), 1U);  // strongman
    EXPECT_EQ(hits(2), 1U);  // regime
    EXPECT_EQ(hits(3), 0U);  // junta
    EXPECT_EQ(hits(4), 1U);  // regime change
    EXPECT_EQ(use.entries[1].quoted, 1U);
    EXPECT_EQ(use.words_hit, 6U);
    const auto met = [&](std::uint32_t entry, std::uint32_t other, Meeting meeting) -> std::uint64_t {
      const auto at = std::find_if(use.meetings.begin(), use.meetings.end(), [&](const EntryMeeting& one) {
        return one.entry == EntryId{entry} && one.other == EntryId{other} && one.meeting == meeting;
      });
      return at == use.meetings.end() ? 0 : at->count;
    };
    EXPECT_EQ(met(2, 0, Meeting::displaced), 2U);
    EXPECT_EQ(met(2, 4, Meeting::displaced), 1U);
    EXPECT_EQ(met(0, 5, Meeting::both), 2U);
    EXPECT_EQ(met(1, 6, Meeting::both), 1U);
  }
}

}  // namespace
}  // namespace slant
