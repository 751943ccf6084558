// Sums by group against counts made by hand.
#include "count/count_table.hpp"

#include <cmath>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "count/schemas.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;

constexpr VariantId terrorists{0}, rebels{1}, look_alike{2}, hedges{3}, doubt{4};
constexpr ChoiceId fighters{0}, distance{1};

Schema two_choices() {
  Schema schema;
  testing::add_choice(schema, "fighters", {"terrorists", "rebels", "(ignore)"});
  testing::add_choice(schema, "distance", {"hedges", "doubt"}, ChoiceKind::category);
  return schema;
}

DocumentCell cell(VariantId variant, std::uint32_t count, Voice voice = Voice::narrator) {
  return {EntryId{variant.value}, voice, Zone::body, count};
}

TEST(CountTable, CountsByHand) {
  const Schema schema = two_choices();
  CountTable counts(schema, {"outlet"});
  counts.add({"A"}, 100, {cell(terrorists, 2), cell(rebels, 1), cell(look_alike, 9), cell(hedges, 4)});
  counts.add({"A"}, 300, {cell(rebels, 1)});
  counts.add({"A"}, 600, {});
  ASSERT_EQ(counts.groups().size(), 1U);
  const GroupCount& a = *counts.groups()[0];
  EXPECT_EQ(a.documents, 3U);
  EXPECT_EQ(a.words, 1000U);
  EXPECT_EQ(a[terrorists].count, 2U);
  EXPECT_EQ(a[rebels].count, 2U);
  EXPECT_EQ(a[rebels].documents, 2U);
  EXPECT_EQ(a[look_alike].count, 0U);
  EXPECT_EQ(a[doubt].count, 0U);
  EXPECT_EQ(a[fighters].mentions, 4U);
  EXPECT_EQ(a[fighters].documents, 2U);
  EXPECT_EQ(a[distance].documents, 1U);
  EXPECT_DOUBLE_EQ(share(a, schema, terrorists), .5);
  EXPECT_DOUBLE_EQ(article_share(a, schema, terrorists), (2.0 / 3 + 0) / 2);
  EXPECT_DOUBLE_EQ(article_share(a, schema, rebels), (1.0 / 3 + 1) / 2);
  EXPECT_DOUBLE_EQ(rate(a, hedges), 4);
}

TEST(CountTable, ScoresHitsByTheWeightsOfTheirEntries) {
  Schema schema = two_choices();
  EXPECT_FALSE(has_scores(schema));
  schema.entries[look_alike.index()].weight = 5;  // never counted, and so never scored
  EXPECT_FALSE(has_scores(schema));
  schema.entries[hedges.index()].weight = 2.5;
  schema.entries.push_back({hedges, "more", -1});
  EXPECT_THAT(scored_choices(schema), ElementsAre(distance));
  const DocumentCell more{EntryId{5}, Voice::narrator, Zone::body, 1};
  CountTable counts(schema, {"outlet"});
  counts.add({"A"}, 100, {cell(hedges, 2), more, cell(terrorists, 3)});
  counts.add({"A"}, 400, {cell(hedges, 1)});
  counts.add({"B"}, 50, {});
  const GroupCount& a = *counts.groups()[0];
  EXPECT_DOUBLE_EQ(a[hedges].score, 3 * 2.5 - 1);
  EXPECT_DOUBLE_EQ(score_mean(a, hedges), 6.5 / 4);
  EXPECT_DOUBLE_EQ(score_rate(a, hedges), 6.5 * 1000 / 500);
  EXPECT_DOUBLE_EQ(score_mean(a, terrorists), 1);
  EXPECT_DOUBLE_EQ(rate(a, hedges), 4 * 1000.0 / 500);  // counts know nothing of weights
  EXPECT_TRUE(std::isnan(score_mean(a, doubt)));
  EXPECT_DOUBLE_EQ(score_rate(a, doubt), 0);
  const GroupCount& b = *counts.groups()[1];
  EXPECT_TRUE(std::isnan(score_mean(b, hedges)));
  EXPECT_DOUBLE_EQ(total(counts)[hedges].score, 6.5);
}

TEST(CountTable, IsSplitByVoiceWithAllDocumentsAndWordsInEachPart) {
  const Schema schema = two_choices();
  CountTable counts(schema, {"outlet"}, {}, Split::voice);
  counts.add({"B"}, 50, {});
  counts.add({"A"}, 100, {cell(terrorists, 3, Voice::quoted), cell(rebels, 1), cell(terrorists, 1)});
  counts.add({"A"}, 300, {cell(rebels, 1, Voice::scare)});
  EXPECT_THAT(counts.label_names(), ElementsAre("outlet", "voice"));
  const auto groups = counts.groups();
  ASSERT_EQ(groups.size(), 8U);
  const char* const voices[] = {"narrator", "quoted", "reported", "scare"};
  for (std::size_t i = 0; i < groups.size(); ++i) {
    EXPECT_THAT(groups[i]->labels, ElementsAre(i < 4 ? "A" : "B", voices[i % 4]));
    EXPECT_EQ(groups[i]->documents, i < 4 ? 2U : 1U);
    EXPECT_EQ(groups[i]->words, i < 4 ? 400U : 50U);
  }
  EXPECT_DOUBLE_EQ(share(*groups[0], schema, terrorists), .5);
  EXPECT_DOUBLE_EQ(share(*groups[1], schema, terrorists), 1);
  EXPECT_TRUE(std::isnan(share(*groups[2], schema, terrorists)));
  EXPECT_EQ((*groups[3])[rebels].documents, 1U);
  const std::vector<GroupCount> all = totals(counts);
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[1][terrorists].count, 3U);
  EXPECT_EQ(all[1].words, 450U);
}

TEST(CountTable, IsSplitByZoneAndDividesByTheWordsOfEachPart) {
  CountTable counts(two_choices(), {}, {}, Split::zone);
  counts.add({}, WordsByPart{10, 20, 30},
             std::vector<DocumentCell>{{EntryId{hedges.value}, Voice::quoted, Zone::lead, 2}});
  const auto groups = counts.groups();
  ASSERT_EQ(groups.size(), 3U);
  EXPECT_THAT(groups[1]->labels, ElementsAre("lead"));
  EXPECT_DOUBLE_EQ(rate(*groups[1], hedges), 100);
  EXPECT_DOUBLE_EQ(rate(*groups[2], hedges), 0);
  EXPECT_EQ(groups[2]->words, 30U);
}

TEST(CountTable, KeepsTheMomentsOfEachPartOfAnEvent) {
  CountTable split(two_choices(), {}, Unit::event, Split::voice);
  CountTable quoted(two_choices(), {}, Unit::event);
  for (const char* event : {"e1", "e2", "e1"}) {
    split.add({}, 10, {cell(rebels, 1), cell(rebels, 2, Voice::quoted)}, event);
    quoted.add({}, 10, {cell(rebels, 2, Voice::quoted)}, event);
  }
  const RatioMoments whole = share_moments(*quoted.groups()[0], quoted.schema(), rebels);
  const RatioMoments part = share_moments(*split.groups()[1], split.schema(), rebels);
  EXPECT_EQ(part.units, 2U);
  EXPECT_EQ(part.units, whole.units);
  EXPECT_EQ(part.x, whole.x);
  EXPECT_EQ(part.xx, whole.xx);
  EXPECT_EQ(part.xm, whole.xm);
}

TEST(CountTable, SumsVoicesAndZonesOfADocumentBeforeItCountsDocuments) {
  CountTable counts(two_choices(), {});
  counts.add({}, 10, {cell(rebels, 1), cell(rebels, 2, Voice::quoted)});
  EXPECT_EQ((*counts.groups()[0])[rebels].count, 3U);
  EXPECT_EQ((*counts.groups()[0])[rebels].documents, 1U);
}

TEST(CountTable, HasNoShareWhereNothingIsMentionedAndNeverForCategories) {
  const Schema schema = two_choices();
  CountTable counts(schema, {"outlet"});
  counts.add({"A"}, 0, {cell(hedges, 1), cell(look_alike, 1)});
  const GroupCount& a = *counts.groups()[0];
  EXPECT_TRUE(std::isnan(share(a, schema, rebels)));
  EXPECT_TRUE(std::isnan(article_share(a, schema, rebels)));
  EXPECT_TRUE(std::isnan(share(a, schema, hedges)));
  EXPECT_TRUE(std::isnan(article_share(a, schema, hedges)));
  EXPECT_TRUE(std::isnan(rate(a, hedges)));
}

TEST(CountTable, SortsGroupsByBytesAndPutsTheMissingOnesLast) {
  CountTable counts(two_choices(), {"outlet", "year"});
  counts.add({"b", "2015"}, 1, {});
  counts.add({"", "2014"}, 1, {});
  counts.add({"b", ""}, 1, {});
  counts.add({"Zürich", "2014"}, 1, {});
  counts.add({"(missing)", "2014"}, 1, {});
  counts.add({"é", "2014"}, 1, {});
  std::vector<std::string> order;
  for (const GroupCount* group : counts.groups()) order.push_back(group->labels[0] + "/" + group->labels[1]);
  EXPECT_THAT(order, ElementsAre("Zürich/2014", "b/2015", "b/(missing)", "é/2014", "(missing)/2014"));
  EXPECT_EQ(counts.groups().back()->documents, 2U);
}

TEST(CountTable, KeepsGroupsApartWhoseLabelsJoinToTheSame) {
  CountTable counts(two_choices(), {"a", "b"});
  counts.add({"1:x", "y"}, 1, {});
  counts.add({"1", "x1:y"}, 1, {});
  counts.add({std::string("x\0", 2), "y"}, 1, {});
  counts.add({"x", std::string("\0y", 2)}, 1, {});
  EXPECT_EQ(counts.groups().size(), 4U);
}

TEST(CountTable, GroupsSumToTheTotalOnRandomDocuments) {
  std::mt19937 engine(7);
  const auto random = [&] { return static_cast<std::uint32_t>(engine()); };
  Schema schema;
  for (int c = 0; c < 40; ++c) testing::add_choice(schema, "c" + std::to_string(c), {"x", "y", "(ignore)"});
  CountTable by_outlet(schema, {"outlet"});
  CountTable whole(schema, {});
  for (int d = 0; d < 2000; ++d) {
    std::vector<DocumentCell> cells;
    for (std::uint32_t v = 0; v < 120; ++v) {
      if (random() % 16 == 0) cells.push_back(cell(VariantId{v}, 1 + random() % 5));
    }
    by_outlet.add({std::to_string(random() % 9)}, 50, cells);
    whole.add({}, 50, cells);
  }
  const GroupCount all = total(by_outlet);
  const GroupCount& expected = *whole.groups()[0];
  EXPECT_EQ(all.documents, 2000U);
  EXPECT_EQ(all.words, expected.words);
  for (std::uint32_t v = 0; v < 120; ++v) {
    const VariantId id{v};
    EXPECT_EQ(all[id].count, expected[id].count);
    EXPECT_EQ(all[id].documents, expected[id].documents);
    EXPECT_NEAR(all[id].share_sum, expected[id].share_sum, 1e-9);
    EXPECT_EQ(schema[id].ignored, expected[id].count == 0);
  }
  for (std::uint32_t c = 0; c < 40; ++c) {
    const ChoiceId id{c};
    EXPECT_EQ(all[id].mentions, expected[id].mentions);
    EXPECT_EQ(all[id].documents, expected[id].documents);
    EXPECT_EQ(all[id].mentions, all[schema[id].variants[0]].count + all[schema[id].variants[1]].count);
  }
}

TEST(Sum, GroupsByFieldsOrByDocumentOrByEvent) {
  DocumentTable documents({"outlet", "year"});
  documents.append({"d1", "e1", {"A", "2014"}, 10, {cell(rebels, 1)}});
  documents.append({"d2", "e1", {"B", "2014"}, 20, {cell(rebels, 2)}});
  documents.append({"d3", "", {"A", "2015"}, 30, {}});
  const CountTable by_year = sum(documents, two_choices(), {"year"});
  ASSERT_EQ(by_year.groups().size(), 2U);
  EXPECT_EQ((*by_year.groups()[0])[rebels].count, 3U);
  EXPECT_EQ(by_year.groups()[0]->words, 30U);
  EXPECT_EQ(sum(documents, two_choices(), {"doc_id", "outlet"}).groups().size(), 3U);
  const CountTable by_event = sum(documents, two_choices(), {"event"});
  EXPECT_THAT(by_event.groups()[0]->labels, ElementsAre("e1"));
  EXPECT_THAT(by_event.groups()[1]->labels, ElementsAre("(missing)"));
}

TEST(Sum, NamesAllFieldsThatNoDocumentHas) {
  const DocumentTable documents({"outlet", "lean"});
  try {
    sum(documents, two_choices(), {"oulet", "outlet", "leaning"});
    FAIL() << "expected an InputError";
  } catch (const InputError& error) {
    ASSERT_EQ(error.diagnostics().size(), 2U);
    EXPECT_EQ(error.diagnostics()[0].message, "no document has the field 'oulet' to group by");
    EXPECT_EQ(error.diagnostics()[1].message, "no document has the field 'leaning' to group by");
    EXPECT_EQ(error.diagnostics()[0].hint, "did you mean 'outlet'?");
  }
}

}  // namespace
}  // namespace slant
