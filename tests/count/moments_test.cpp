#include "count/moments.hpp"

#include <gtest/gtest.h>

#include "count/count_table.hpp"
#include "schemas.hpp"

namespace slant {
namespace {

using testing::cell;

constexpr VariantId president{0}, dictator{1};

Schema ruler() {
  Schema schema;
  testing::add_choice(schema, "ruler", {"president", "dictator", "(ignore)"});
  testing::add_choice(schema, "side", {"regime", "army"});
  return schema;
}

void expect(const RatioMoments& moments, const RatioMoments& expected) {
  EXPECT_EQ(moments.units, expected.units);
  EXPECT_EQ(moments.x, expected.x);
  EXPECT_EQ(moments.m, expected.m);
  EXPECT_EQ(moments.xx, expected.xx);
  EXPECT_EQ(moments.xm, expected.xm);
  EXPECT_EQ(moments.mm, expected.mm);
}

CountTable counted(std::initializer_list<std::string_view> events, Unit unit = Unit::event) {
  CountTable table(ruler(), {"outlet"}, unit);
  const std::vector<std::vector<DocumentCell>> documents{
      {cell(0, 2), cell(1, 1), cell(2, 5)}, {cell(1, 4), cell(3, 1)}, {}, {cell(0, 1)}};
  auto event = events.begin();
  for (const auto& cells : documents) table.add({"A"}, 10, std::span(cells), *event++);
  return table;
}

TEST(Moments, SumOverDocuments) {
  const CountTable table = counted({"", "", "", ""});
  const GroupCount& group = *table.groups()[0];
  expect(share_moments(group, table.schema(), president), {3, 3, 8, 4 + 1, 6 + 1, 9 + 16 + 1});
  expect(share_moments(group, table.schema(), dictator), {3, 5, 8, 1 + 16, 3 + 16, 9 + 16 + 1});
  expect(rate_moments(group, president), {4, 3, 40, 5, 30, 400});
}

TEST(Moments, TakeTheDocumentsOfAnEventAsOneUnit) {
  const CountTable table = counted({"e", "e", "", "e"});
  const GroupCount& group = *table.groups()[0];
  expect(share_moments(group, table.schema(), president), {1, 3, 8, 9, 24, 64});
  expect(rate_moments(group, dictator), {2, 5, 40, 25, 150, 30 * 30 + 10 * 10});
}

TEST(Moments, DoNotLookAtEventsWhereDocumentsAreUnits) {
  const CountTable table = counted({"e", "e", "", "e"}, Unit::document);
  expect(rate_moments(*table.groups()[0], president), {4, 3, 40, 5, 30, 400});
}

TEST(Moments, KeepTheUnitsOfGroupsApart) {
  CountTable table(ruler(), {"outlet"}, Unit::event);
  table.add({"A"}, 10, {cell(0, 2)}, "e");
  table.add({"B"}, 10, {cell(0, 1), cell(1, 1)}, "e");
  table.add({"A"}, 10, {cell(1, 3)}, "e");
  const auto groups = table.groups();
  expect(share_moments(*groups[0], table.schema(), president), {1, 2, 5, 4, 10, 25});
  expect(share_moments(*groups[1], table.schema(), president), {1, 1, 2, 1, 2, 4});
}

TEST(Moments, AreNotKeptUnlessAskedFor) {
  CountTable table(ruler(), {"outlet"});
  table.add({"A"}, 10, {cell(0, 2)});
  EXPECT_EQ(table.groups()[0]->moments().units(), 0U);
  EXPECT_EQ(table.groups()[0]->moments()[president].squares, 0U);
}

}  // namespace
}  // namespace slant
