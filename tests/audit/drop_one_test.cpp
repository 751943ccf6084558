// Shares and scores without one entry: by hand, and against a recount.
#include "audit/drop_one.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "count/schema.hpp"
#include "lexicon/load.hpp"

namespace slant {
namespace {

// Entries 0 to 4: a and b of x, c of y; d of z, which is ignored; e of a category.
Schema schema_of_entries() {
  return read_lexicon(
             "lexicon \"L\"\naxis side \"low\" .. \"high\"\n"
             "choice one { x [side -1] = \"a\", \"b\"  y [side +1] = \"c\"  ignore \"d\" }\n"
             "category two = \"e\"\n",
             "l.lex")
      .lexicon.schema;
}

void add(CountTable& table, std::string_view outlet, std::uint32_t a, std::uint32_t b, std::uint32_t c) {
  std::vector<DocumentCell> cells;
  const std::uint32_t counts[] = {a, b, c};
  for (std::uint32_t e = 0; e < 3; ++e) {
    if (counts[e] > 0) cells.push_back({EntryId{e}, Voice::narrator, Zone::body, counts[e]});
  }
  cells.push_back({EntryId{4}, Voice::narrator, Zone::body, 9});
  table.add({outlet}, 100, cells);
}

class DropOne : public ::testing::Test {
 protected:
  Schema schema_ = schema_of_entries();
  CountTable counts_{with_entries_as_variants(schema_), {"outlet"}};
};

TEST_F(DropOne, SharesByHand) {
  add(counts_, "A", 3, 1, 4);
  add(counts_, "B", 0, 5, 5);
  add(counts_, "C", 2, 0, 0);  // has but one entry
  const std::vector<DroppedEntry> dropped = drop_one_shares(counts_, schema_, {}, 5);
  ASSERT_EQ(dropped.size(), 3U);
  EXPECT_EQ(dropped[0].entry, EntryId{1});  // B's x: .5 to 0; c moves as much and stands behind it
  EXPECT_EQ(dropped[0].group, 1U);
  EXPECT_DOUBLE_EQ(dropped[0].with, .5);
  EXPECT_DOUBLE_EQ(dropped[0].without, 0);
  EXPECT_EQ(dropped[0].hits, 6U);
  EXPECT_EQ(dropped[1].entry, EntryId{2});
  EXPECT_EQ(dropped[2].entry, EntryId{0});  // A's x: 4/8 to 1/5
  EXPECT_EQ(dropped[2].group, 0U);
  EXPECT_EQ(dropped[2].moved, VariantId{0});
  EXPECT_DOUBLE_EQ(dropped[2].with, .5);
  EXPECT_DOUBLE_EQ(dropped[2].without, .2);
  EXPECT_EQ(dropped[2].own, 3U);
  EXPECT_EQ(dropped[2].mentions, 8U);
  EXPECT_EQ(dropped[2].hits, 5U);
  EXPECT_EQ(dropped[2].emptied, 1U);
}

TEST_F(DropOne, LeavesOutGroupsOfFewMentions) {
  add(counts_, "A", 1, 1, 1);
  EXPECT_TRUE(drop_one_shares(counts_, schema_, {}, 5).empty());
  EXPECT_EQ(drop_one_shares(counts_, schema_, {}, 3).size(), 3U);
}

TEST_F(DropOne, AxisScoresByHand) {
  add(counts_, "A", 3, 1, 4);
  AxisOptions options;
  options.axis = AxisId{0};
  options.min_mentions = 1;
  const std::vector<DroppedEntry> dropped = drop_one_axis(counts_, options);
  ASSERT_EQ(dropped.size(), 3U);
  EXPECT_EQ(dropped[0].entry, EntryId{2});  // 0 to -1
  EXPECT_NEAR(dropped[0].without, -1, 1e-14);
  EXPECT_EQ(dropped[1].entry, EntryId{0});  // (4 - 1) / 5
  EXPECT_NEAR(dropped[1].with, 0, 1e-14);
  EXPECT_NEAR(dropped[1].without, .6, 1e-14);
  EXPECT_FALSE(dropped[1].moved);
  EXPECT_EQ(dropped[2].entry, EntryId{1});  // (4 - 3) / 7
  EXPECT_NEAR(dropped[2].without, 1. / 7, 1e-14);
}

TEST_F(DropOne, IsARecountWithoutTheEntry) {
  for (std::uint32_t i = 0; i < 20; ++i)
    add(counts_, std::string(1, static_cast<char>('A' + i)), i % 7, i % 5 + 1, i % 3 + 2);
  for (const DroppedEntry& one : drop_one_shares(counts_, schema_, {}, 1)) {
    const std::uint32_t i = static_cast<std::uint32_t>(one.group);
    std::uint32_t counts[] = {i % 7, i % 5 + 1, i % 3 + 2};
    const auto share = [&] {
      const std::uint32_t own = one.moved == VariantId{0} ? counts[0] + counts[1] : counts[2];
      return static_cast<double>(own) / (counts[0] + counts[1] + counts[2]);
    };
    EXPECT_DOUBLE_EQ(one.with, share());
    counts[one.entry.index()] = 0;
    EXPECT_DOUBLE_EQ(one.without, share());
  }
}

}  // namespace
}  // namespace slant
