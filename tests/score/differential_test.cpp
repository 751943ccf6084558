// The library against the naive reading of the rules, on random lexicons and documents.
#include <algorithm>

#include <gtest/gtest.h>

#include "match/matcher.hpp"
#include "score/naive.hpp"
#include "score/print_hit.hpp"
#include "score/random_case.hpp"
#include "score/selected.hpp"
#include "voice/voice.hpp"

namespace slant {
namespace {

WordSpan reach(const Hit& hit) {
  if (hit.taken.empty()) return hit.own;
  return {std::min(hit.own.begin, hit.taken.front().begin), std::max(hit.own.end, hit.taken.back().end)};
}

bool keeps_hyphens(const Lexicon& lexicon, EntryId entry) {
  const Schema& schema = lexicon.schema;
  return lexicon.hyphens[schema[schema[schema[entry].variant].choice].lexicon.index()] == Hyphens::keep;
}

// Hits within whose reach no other one has a word.
std::size_t count_alone(const std::vector<Hit>& hits) {
  return static_cast<std::size_t>(std::count_if(hits.begin(), hits.end(), [&](const Hit& hit) {
    return std::none_of(hits.begin(), hits.end(), [&](const Hit& other) {
      return &other != &hit && other.field == hit.field && reach(other).overlaps(reach(hit));
    });
  }));
}

TEST(Differential, FindsPlacesAndSelectsAsTheDefinitionsSay) {
  std::size_t candidates = 0;
  std::size_t taking = 0;
  std::size_t dropped = 0;
  std::size_t hyphenated = 0;  // words kept whole
  std::size_t alone = 0;
  std::size_t mixed = 0;  // documents that have hits alone and others
  for (std::uint64_t seed = 0; seed < 8500; ++seed) {
    const RandomCase random = random_case(seed);
    const Matcher matcher(random.lexicon);
    const Matcher::ScratchPtr scratch = matcher.make_scratch();
    std::vector<Hit> hits;
    std::vector<Hit> expected;
    for (const Field field : {Field::title, Field::text}) {
      const FieldText& text = random.document[field];
      matcher.find_hits(text, field, *scratch, hits);
      const std::vector<Hit> more = naive::find_hits(random.lexicon, text, field);
      expected.insert(expected.end(), more.begin(), more.end());
    }
    ASSERT_EQ(hits, expected) << "seed " << seed << '\n' << to_string(random);
    candidates += hits.size();
    for (const Hit& hit : hits) {
      taking += hit.taken.empty() ? 0 : 1;
      hyphenated += keeps_hyphens(random.lexicon, hit.entry) && hit.own.size() > 1 &&
                            random.document[hit.field].hyphened(hit.own.begin + 1)
                        ? 1
                        : 0;
    }

    find_voices(random.document, random.voice, hits);
    find_zones(random.document, hits);
    apply_place_guards(random.lexicon, hits);
    expected = naive::place(random.lexicon, random.document, random.voice, expected);
    ASSERT_EQ(hits, expected) << "seed " << seed << '\n' << to_string(random);

    const std::size_t alone_here = count_alone(hits);
    alone += alone_here;
    mixed += alone_here > 0 && alone_here < hits.size() ? 1 : 0;
    const std::vector<Hit> kept = select(random.lexicon, hits, random.select);
    ASSERT_EQ(kept, naive::select(random.lexicon, hits, random.select)) << "seed " << seed << '\n'
                                                                        << to_string(random);
    dropped += hits.size() - kept.size();
  }
  // The cases are about something.
  EXPECT_GT(candidates, 100'000U);
  EXPECT_GT(taking, 10'000U);
  EXPECT_GT(hyphenated, 1'000U);
  EXPECT_GT(dropped, 50'000U);
  EXPECT_GT(alone, 5'000U);
  EXPECT_GT(mixed, 1'000U);
}

}  // namespace
}  // namespace slant
