#include <span>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "study/counting.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;

GroupStudy study(std::vector<std::string> by, const std::vector<std::vector<std::string_view>>& groups,
                 const std::vector<std::string>& fields = {"outlet", "date"}) {
  GroupStudy made{CountTable({}, std::move(by)), {}};
  for (const auto& labels : groups) made.counts.add(labels, 10, std::span<const DocumentCell>());
  for (const std::string& field : fields) made.summary.corpus.fields.others.push_back({field, 0});
  return made;
}

std::vector<std::string> rows(const GroupStudy& study) {
  std::vector<std::string> rows;
  for (const GroupCount* group : study.counts.groups()) {
    std::string row;
    for (const std::string& label : group->labels) row += label + " ";
    rows.push_back(row + std::to_string(group->documents));
  }
  return rows;
}

TEST(Gaps, BecomeGroupsWithoutDocuments) {
  GroupStudy all = study({"outlet", "month"}, {{"A", "2020-01"}, {"B", "2020-03"}, {"B", ""}});
  add_gaps(all, 100);
  EXPECT_THAT(rows(all), ElementsAre("A 2020-01 1", "A 2020-02 0", "A 2020-03 0", "B 2020-01 0",
                                     "B 2020-02 0", "B 2020-03 1", "B (missing) 1"));
}

TEST(Gaps, AreNotLookedForInFieldsOfTheRecordsOrWithoutADate) {
  GroupStudy own = study({"month"}, {{"2020-01"}, {"2020-03"}}, {"month"});
  add_gaps(own, 100);
  EXPECT_THAT(rows(own), ElementsAre("2020-01 1", "2020-03 1"));
  GroupStudy none = study({"month"}, {{""}});
  add_gaps(none, 100);
  EXPECT_THAT(rows(none), ElementsAre("(missing) 1"));
  GroupStudy two = study({"year", "month"}, {{"2020", "2020-01"}, {"2020", "2020-03"}});
  add_gaps(two, 100);
  EXPECT_EQ(rows(two).size(), 2U);
}

TEST(Gaps, AreLimited) {
  GroupStudy days = study({"outlet", "day"}, {{"A", "1020-01-01"}, {"B", "2020-01-01"}});
  EXPECT_THROW(add_gaps(days, 1000), LimitError);
}

}  // namespace
}  // namespace slant
