#include "report/unit_notes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

UnitAccount made_of_outlets() {
  UnitAccount account;
  account.unit = {"outlet"};
  account.reason = UnitReason::outlets;
  account.documents = 60;
  account.outlets = account.units.values = 15;
  account.units.values_of_group = account.units.units_of_group = {7, 8};
  account.outlets_make_groups = true;
  return account;
}

TEST(UnitNotes, SayThatGroupsAreMadeOfOutlets) {
  EXPECT_THAT(
      unit_notes(made_of_outlets(), {"left", "right"}),
      ElementsAre(
          "Units: 15 outlets, as groups are made of whole outlets: what is inferred holds for outlets "
          "like these. --unit document asks about further articles of these outlets only."));
  EXPECT_EQ(unit_settings(made_of_outlets()),
            (std::vector<Setting>{{"unit", "outlet"}, {"unit-default", "groups are made of 15 outlets"}}));
}

TEST(UnitNotes, SayWhatIsInferredWhereArticlesAreAskedForInstead) {
  UnitAccount account = made_of_outlets();
  account.unit = Unit::document;
  account.reason = UnitReason::asked;
  account.units = {};
  EXPECT_THAT(unit_notes(account, {"left", "right"}),
              ElementsAre(HasSubstr("further articles of these outlets only")));
  EXPECT_EQ(unit_settings(account), (std::vector<Setting>{{"unit", "document"}}));
  account.unit = {"owner"};  // fewer than outlets, so they hold them
  account.units.values = 6;
  EXPECT_THAT(unit_notes(account, {"left", "right"}), ElementsAre("Units: 6 values of owner."));
}

TEST(UnitNotes, NameGroupsOfTooFewUnits) {
  UnitAccount account = made_of_outlets();
  account.units.units_of_group = {1, 14};
  EXPECT_THAT(unit_notes(account, {"left", "right"}),
              ElementsAre(HasSubstr("15 outlets"),
                          "Too few units for an interval, of which 5 are needed: left (1)."));
}

TEST(UnitNotes, NameWhatIsWrongWithAUnit) {
  UnitAccount account;
  account.unit = {"author"};
  account.reason = UnitReason::asked;
  account.documents = 60;
  account.fault = UnitFault::constant;
  EXPECT_THAT(unit_notes(account, {}), ElementsAre(HasSubstr("all articles have the same author")));
  account.fault = UnitFault::lacking;
  account.units.lacking = 40;
  EXPECT_THAT(unit_notes(account, {}), ElementsAre(HasSubstr("40 of 60 articles have no author")));
}

TEST(UnitNotes, SayWhichEventsArePassedOver) {
  UnitAccount account;
  EXPECT_TRUE(unit_notes(account, {}).empty());
  account.reason = UnitReason::few_events;
  account.events = account.shared_events = 4;
  EXPECT_THAT(unit_notes(account, {}), ElementsAre(HasSubstr("there are 4 events; --unit event")));
  EXPECT_EQ(unit_settings(account)[1].value, "4 events are too few");
}

}  // namespace
}  // namespace slant
