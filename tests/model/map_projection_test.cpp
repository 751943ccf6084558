#include <cmath>

#include <gtest/gtest.h>

#include "map_data.hpp"
#include "model/map.hpp"
#include "model/map_regions.hpp"

namespace slant {
namespace {

using testing::DrawnDocuments;
using testing::one_choice;
using testing::tally_of;
using testing::TwoChoices;

// A group on the map of the others is where it lies if it takes part without a say.
TEST(MapProjection, IsThePlaceOfAPassiveGroup) {
  const TwoChoices data;
  for (const MapMethod method : {MapMethod::within, MapMethod::ca}) {
    const Map whole =
        map_of(data.tally, data.schema, {.method = method, .passive = {false, false, false, true}});
    Tally last = data.tally;
    last.counts = data.tally.counts.bottomRows(1).eval();
    last.mentions = data.tally.mentions.bottomRows(1).eval();
    last.words = data.tally.words.tail(1).eval();
    const Map alone = project(whole, last);
    ASSERT_EQ(alone.groups.rows(), 1);
    EXPECT_LT((alone.groups.row(0) - whole.groups.row(3)).norm(), 1e-12);
    EXPECT_NEAR(alone.quality(0), whole.quality(3), 1e-12);
    EXPECT_TRUE(std::isnan(alone.contribution(0, 0)));
    EXPECT_EQ(alone.explained(0), whole.explained(0));
  }
}

TEST(MapProjection, OfAGroupWithoutMentionsHasNoPlace) {
  const Schema schema = one_choice(3);
  const Map base = map_of(tally_of(schema, {{10, 5, 2}, {3, 8, 7}, {1, 4, 12}}), schema, {});
  const Map map = project(base, tally_of(schema, {{0, 0, 0}, {11, 17, 21}}));
  EXPECT_TRUE(std::isnan(map.groups(0, 0)));
  EXPECT_FALSE(std::isnan(map.groups(1, 0)));
}

// On fixed axes a region has the spread of the group's own documents: as wide as that of a passive group
// whose fellows are so many that their axes do not move.
TEST(MapProjection, HasRegionsOfItsOwnDocuments) {
  DrawnDocuments drawn(3, 4, 5);
  drawn.add("a", 2000, {.6, .2, .1, .1}, 4, .5);
  drawn.add("b", 2000, {.1, .6, .2, .1}, 4, .5);
  drawn.add("c", 2000, {.1, .1, .2, .6}, 4, .5);
  drawn.add("new", 30, {.25, .25, .25, .25}, 4, .5);
  const Observations observations = drawn.observations();
  const MapOptions options{.passive = {false, false, false, true}};
  const Map map = map_of(tally(observations), drawn.schema, options);
  const RegionOptions region{.replicates = 200};
  const auto moving = map_regions(map, observations, options, region, {});
  const auto fixed = map_regions(project(map, tally(observations)), observations, options, region, {});
  EXPECT_NEAR(fixed[3].ellipse.major / moving[3].ellipse.major, 1, .1);
  EXPECT_NEAR(fixed[3].ellipse.minor / moving[3].ellipse.minor, 1, .1);
}

}  // namespace
}  // namespace slant
