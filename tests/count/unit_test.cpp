#include "count/unit.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "count/count_table.hpp"
#include "count/observations.hpp"
#include "schemas.hpp"

namespace slant {
namespace {

using testing::cell;

struct Article {
  std::size_t group;
  std::string event, outlet, author;
};

UnitAccount account_of(const std::vector<Article>& articles, std::optional<Unit> asked = {},
                       const std::vector<std::string>& by = {"lean"}) {
  UnitChooser chooser(std::move(asked), by);
  for (const Article& one : articles) chooser.add(one.group, {one.event, one.outlet, one.author});
  return chooser.account();
}

// Two groups of `outlets` outlets each, three articles of each.
std::vector<Article> camps(std::size_t outlets) {
  std::vector<Article> made;
  for (std::size_t i = 0; i < 6 * outlets; ++i)
    made.push_back({i % 2, "", "o" + std::to_string(i % (2 * outlets)), ""});
  return made;
}

// `events` events, of each an article in either of two groups.
std::vector<Article> shared_events(std::size_t events) {
  std::vector<Article> made;
  for (std::size_t i = 0; i < 2 * events; ++i) made.push_back({i % 2, "e" + std::to_string(i / 2), "", ""});
  return made;
}

TEST(UnitChoice, IsTheOutletWhereGroupsAreMadeOfOutlets) {
  const UnitAccount account = account_of(camps(3));
  EXPECT_EQ(account.unit, Unit{"outlet"});
  EXPECT_EQ(account.reason, UnitReason::outlets);
  EXPECT_EQ(account.outlets, 6U);
  EXPECT_EQ(account.units.units_of_group, (std::vector<std::size_t>{3, 3}));
}

TEST(UnitChoice, IsTheDocumentWhereGroupsAreOutletsOrOutletsAreInMostGroups) {
  EXPECT_EQ(account_of(camps(3), {}, {"outlet"}).unit, Unit::document);
  EXPECT_EQ(account_of(camps(1)).unit, Unit::document);  // one a group
  std::vector<Article> years;
  for (std::size_t i = 0; i < 20; ++i) years.push_back({i / 10, "", "o" + std::to_string(i % 10), ""});
  EXPECT_EQ(account_of(years).unit, Unit::document);
  EXPECT_FALSE(account_of(years).outlets_make_groups);
}

TEST(UnitChoice, IsTheDocumentWhereMostGroupsAreOneOutletAndSaysThatGroupsAreMadeOfOutlets) {
  std::vector<Article> articles = camps(3);
  std::erase_if(articles, [](const Article& one) { return one.group == 1 && one.outlet != "o1"; });
  const UnitAccount account = account_of(articles);
  EXPECT_EQ(account.unit, Unit::document);
  EXPECT_TRUE(account.outlets_make_groups);
}

TEST(UnitChoice, IsStillTheOutletWhereTwoSetsShareOne) {
  std::vector<Article> articles = camps(4);
  articles.push_back({1, "", "o0", ""});
  const UnitAccount account = account_of(articles);
  EXPECT_EQ(account.unit, Unit{"outlet"});
  EXPECT_EQ(account.shared_outlets, 1U);
  EXPECT_EQ(account.units.units_of_group, (std::vector<std::size_t>{4, 5}));
}

TEST(UnitChoice, IsTheEventWhereThereAreManyAndMostAreInSeveralGroups) {
  const UnitAccount many = account_of(shared_events(10));
  EXPECT_EQ(many.unit, Unit::event);
  EXPECT_EQ(many.shared_events, 10U);
  const UnitAccount few = account_of(shared_events(9));
  EXPECT_EQ(few.unit, Unit::document);
  EXPECT_EQ(few.reason, UnitReason::few_events);

  std::vector<Article> apart = shared_events(10);
  for (Article& one : apart) one.event += one.group == 0 ? "a" : "b";
  EXPECT_EQ(account_of(apart).reason, UnitReason::events_of_groups);

  std::vector<Article> seldom = shared_events(10);
  seldom.resize(41, {0, "", "", ""});
  EXPECT_EQ(account_of(seldom).reason, UnitReason::lacking_events);
  EXPECT_EQ(account_of(seldom).unit, Unit::document);
}

TEST(UnitChoice, IsWhatWasAskedForAndSaysThatOutletsMakeTheGroups) {
  const UnitAccount account = account_of(camps(3), Unit::document);
  EXPECT_EQ(account.unit, Unit::document);
  EXPECT_EQ(account.reason, UnitReason::asked);
  EXPECT_TRUE(account.outlets_make_groups);
}

TEST(UnitChoice, CountsUnitsThatNestInGroupsAndUnitsThatCrossThem) {
  const std::vector<Article> articles{{0, "", "", "a"}, {0, "", "", "a"}, {1, "", "", "b"}, {1, "", "", "c"},
                                      {0, "", "", "c"}, {1, "", "", "c"}, {1, "", "", ""}};
  const UnitAccount account = account_of(articles, Unit{"author"});
  EXPECT_EQ(account.units.values, 3U);
  EXPECT_EQ(account.units.shared, 1U);
  EXPECT_EQ(account.units.lacking, 1U);
  EXPECT_EQ(account.units.values_of_group, (std::vector<std::size_t>{2, 2}));
  EXPECT_EQ(account.units.units_of_group, (std::vector<std::size_t>{2, 3}));
}

TEST(UnitChoice, NamesAUnitOfOneValueAndOneThatMostDocumentsLack) {
  std::vector<Article> articles(5, {0, "", "", "x"});
  EXPECT_EQ(account_of(articles, Unit{"author"}).fault, UnitFault::constant);
  for (std::size_t i = 0; i < 3; ++i) articles[i].author = "";
  EXPECT_EQ(account_of(articles, Unit{"author"}).fault, UnitFault::lacking);
  articles[0].author = "y";
  EXPECT_EQ(account_of(articles, Unit{"author"}).fault, UnitFault::none);
}

TEST(UnitChoice, DoesNotDependOnTheOrderOfDocuments) {
  std::vector<Article> articles = camps(4);
  articles.push_back({1, "", "o0", ""});
  const UnitAccount forth = account_of(articles);
  std::reverse(articles.begin(), articles.end());
  const UnitAccount back = account_of(articles);
  EXPECT_EQ(forth.unit, back.unit);
  EXPECT_EQ(forth.shared_outlets, back.shared_outlets);
  EXPECT_EQ(forth.units.units_of_group, back.units.units_of_group);
}

Schema one_choice() {
  Schema schema;
  testing::add_choice(schema, "ruler", {"president", "dictator"});
  return schema;
}

// The moments of what the chooser takes are those of the same unit asked for.
void expect_settled(const std::vector<Article>& articles, const Unit& unit) {
  CountTable chosen(one_choice(), {"lean"}, Unit{}), asked(one_choice(), {"lean"}, unit);
  std::uint32_t count = 0;
  for (const Article& one : articles) {
    const std::string lean = one.group == 0 ? "left" : "right";
    const std::vector<DocumentCell> cells{cell(0, 1 + ++count % 3), cell(1, 1 + count % 2)};
    chosen.add({lean}, 100 + count, std::span(cells), UnitValues{one.event, one.outlet, {}});
    asked.add({lean}, 100 + count, std::span(cells), UnitValues{one.event, {}, one.outlet});
  }
  chosen.settle_unit();
  asked.settle_unit();
  EXPECT_EQ(chosen.moments(), unit);
  for (std::size_t g = 0; g < 2; ++g) {
    const RatioMoments a = share_moments(*chosen.groups()[g], chosen.schema(), VariantId{0});
    const RatioMoments b = share_moments(*asked.groups()[g], asked.schema(), VariantId{0});
    EXPECT_EQ(a.units, b.units);
    EXPECT_EQ(a.xx, b.xx);
    EXPECT_EQ(a.xm, b.xm);
    EXPECT_EQ(a.mm, b.mm);
  }
}

TEST(UnitChoice, SettlesTheMomentsOfACountTable) {
  expect_settled(camps(5), Unit{"outlet"});
  expect_settled(camps(1), Unit::document);
  std::vector<Article> events = shared_events(12);
  events.insert(events.begin(), {0, "", "", ""});  // the first event comes late
  expect_settled(events, Unit::event);
  expect_settled(shared_events(4), Unit::document);
}

TEST(UnitChoice, LeavesACountTableWithoutMomentsWhereMostLackTheUnit) {
  CountTable table(one_choice(), {"lean"}, Unit{"author"});
  for (const char* author : {"a", "", "", ""})
    table.add({"left"}, 10, {{cell(0, 1)}}, UnitValues{{}, {}, author});
  EXPECT_EQ(table.settle_unit().fault, UnitFault::lacking);
  EXPECT_EQ(table.groups()[0]->moments().units(), 0U);
}

}  // namespace
}  // namespace slant
