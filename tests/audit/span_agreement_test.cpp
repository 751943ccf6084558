#include "audit/span_agreement.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace slant {
namespace {

MarkedSpan marked(std::uint32_t begin, std::uint32_t end, std::uint32_t label = 0) {
  return {{begin, end}, label};
}
FoundSpan found(std::uint32_t begin, std::uint32_t end, std::uint32_t entry = 0, std::uint32_t variant = 0) {
  return {{begin, end}, id_of<EntryTag>(entry), id_of<VariantTag>(variant)};
}

struct Counted {
  std::uint64_t gold, found, gold_right, found_right;
  friend bool operator==(const Counted&, const Counted&) = default;
};
Counted counts(const MatchFigures& figures, SpanMatch match) {
  const Agreement& one = figures[static_cast<std::size_t>(match)].counts;
  return {one.gold, one.found, one.gold_right, one.found_right};
}

TEST(SpanAgreement, CountsByOverlapExactlyAndByWord) {
  SpanAgreement agreement(1, 1, 1);
  // One hit is exact, two lie in one marked span, one lies beside all, one marked span is missed.
  agreement.add(1, {marked(0, 2), marked(5, 10), marked(20, 21)},
                {found(0, 2), found(4, 6), found(9, 10), found(30, 31)});
  const SpanValidation made = agreement.result({});
  EXPECT_EQ(counts(made.all, SpanMatch::overlap), (Counted{3, 4, 2, 3}));
  EXPECT_EQ(counts(made.all, SpanMatch::exact), (Counted{3, 4, 1, 1}));
  EXPECT_EQ(counts(made.all, SpanMatch::words), (Counted{8, 6, 4, 4}));
  EXPECT_EQ(made.all[0].counts.precision(), .75);
  EXPECT_TRUE(std::isnan(made.all[0].precision.low));  // one document
}

TEST(SpanAgreement, CountsEqualSpansOnceAndWordsOnce) {
  SpanAgreement agreement(2, 2, 2);
  agreement.add(1, {marked(0, 4, 0), marked(0, 4, 1), marked(2, 6, 1)},
                {found(3, 5, 0, 0), found(3, 5, 1, 1)});
  const SpanValidation made = agreement.result({});
  EXPECT_EQ(counts(made.all, SpanMatch::overlap), (Counted{2, 1, 2, 1}));
  EXPECT_EQ(counts(made.all, SpanMatch::words), (Counted{6, 2, 2, 2}));
  EXPECT_EQ(counts(made.variants[1], SpanMatch::overlap), (Counted{2, 1, 2, 1}));
  EXPECT_EQ(counts(made.labels[0], SpanMatch::overlap), (Counted{1, 0, 1, 0}));
  EXPECT_EQ(counts(made.labels[1], SpanMatch::words), (Counted{6, 0, 2, 0}));
}

TEST(SpanAgreement, HoldsVariantsAndEntriesAgainstAllThatIsMarked) {
  SpanAgreement agreement(1, 2, 3);
  agreement.add(1, {marked(0, 1), marked(3, 4)}, {found(0, 1, 0, 0), found(8, 9, 1, 0), found(3, 4, 2, 1)});
  agreement.add(2, {marked(0, 1)}, {});
  const SpanValidation made = agreement.result({});
  EXPECT_EQ(counts(made.variants[0], SpanMatch::exact), (Counted{3, 2, 1, 1}));
  EXPECT_EQ(counts(made.variants[1], SpanMatch::exact), (Counted{3, 1, 1, 1}));
  EXPECT_EQ(counts(made.entries[1], SpanMatch::exact), (Counted{3, 1, 0, 0}));
  EXPECT_EQ(made.documents, 2U);
}

// Twenty documents: in all a hit, right in every second; a span marked in each.
SpanAgreement twenty(bool backwards) {
  SpanAgreement agreement(1, 1, 1);
  for (std::uint32_t i = 0; i < 20; ++i) {
    const std::uint32_t document = backwards ? 19 - i : i;
    agreement.add(document, {marked(0, 1)}, {found(document % 2, document % 2 + 1)});
  }
  return agreement;
}

TEST(SpanAgreement, HasIntervalsOverDocuments) {
  const SpanFigures one = twenty(false).result({}).all[0];
  RatioMoments moments{20, 10, 20, 10, 10, 20};
  const Interval expected = share_interval(moments, .95);
  EXPECT_EQ(one.precision.low, expected.low);
  EXPECT_EQ(one.recall.high, expected.high);
  EXPECT_EQ(one.counts.f1(), .5);
  EXPECT_LT(one.f1.low, .4);
  EXPECT_GT(one.f1.low, .2);
  EXPECT_GT(one.f1.high, .6);
  EXPECT_LT(one.f1.high, .8);
  EXPECT_LT(twenty(false).result({.99}).all[0].f1.low, one.f1.low);
}

TEST(SpanAgreement, DoesNotDependOnTheOrderOfDocuments) {
  const SpanFigures a = twenty(false).result({}).all[0], b = twenty(true).result({}).all[0];
  EXPECT_EQ(a.f1.low, b.f1.low);
  EXPECT_EQ(a.precision.high, b.precision.high);
}

// A variant's recall is over documents with marks, those without its hits among them.
TEST(SpanAgreement, CountsDocumentsInWhichAVariantFindsNothing) {
  SpanAgreement agreement(1, 2, 2);
  for (std::uint32_t i = 0; i < 20; ++i) {
    if (i < 10) agreement.add(i, {marked(0, 1)}, {found(0, 1, 0, 0)});
    if (i >= 10) agreement.add(i, {marked(0, 1)}, {found(0, 1, 1, 1)});
  }
  const SpanFigures one = agreement.result({}).variants[0][0];
  EXPECT_EQ(one.counts.recall(), .5);
  EXPECT_EQ(one.recall.low, share_interval({20, 10, 20, 10, 10, 20}, .95).low);
  EXPECT_FALSE(std::isnan(one.f1.low));
}

TEST(SpanAgreement, OfNothingIsNothing) {
  const SpanValidation made = SpanAgreement(0, 0, 0).result({});
  EXPECT_TRUE(std::isnan(made.all[0].counts.precision()));
  EXPECT_TRUE(std::isnan(made.all[0].counts.f1()));
  EXPECT_TRUE(std::isnan(made.all[0].f1.low));
}

}  // namespace
}  // namespace slant
