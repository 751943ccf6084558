// Which groups take part, and in which order, against tables made by hand.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "count/count_table.hpp"
#include "count/schemas.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Schema schema_of_limits() {
  Schema schema;
  testing::add_choice(schema, "fighters", {"terrorists", "rebels"});
  testing::add_choice(schema, "ruler", {"president", "rebels"});
  testing::add_choice(schema, "doubt", {"alleged"}, ChoiceKind::category);
  return schema;
}

// By name: A mentions 3 + 0, B 9 + 1 in two articles, C nothing, (missing) 3 + 5.
DocumentTable documents_of_limits() {
  DocumentTable documents({"outlet"});
  const auto add = [&](const char* id, const char* outlet, std::vector<DocumentCell> cells) {
    documents.append({id, "", {outlet}, 100, std::move(cells)});
  };
  add("1", "A", {testing::cell(0, 3)});
  add("2", "B", {testing::cell(0, 3), testing::cell(1, 6)});
  add("3", "B", {testing::cell(2, 1)});
  add("4", "C", {});
  add("5", "", {testing::cell(1, 3), testing::cell(3, 5)});
  return documents;
}

CountTable counts_of_limits() {
  return sum(documents_of_limits(), schema_of_limits(), {"outlet"});
}

std::vector<std::size_t> within(const GroupLimits& limits, const std::vector<ChoiceId>& choices = {}) {
  return groups_within(counts_of_limits(), limits, choices);
}

std::vector<std::string> names_of_kept(const CountTable& counts) {
  std::vector<std::string> names;
  for (const GroupCount* group : counts.groups()) names.push_back(group->labels.front());
  return names;
}

TEST(GroupLimits, KeepThoseThatMentionEnough) {
  EXPECT_THAT(within({}), ElementsAre(0, 1, 2, 3));
  EXPECT_THAT(within({.min_mentions = 4}), ElementsAre(1, 3));
  EXPECT_THAT(within({.min_mentions = 3}, {ChoiceId{0}}), ElementsAre(0, 1, 3));
  EXPECT_THAT(within({.min_articles = 2}), ElementsAre(1));
  EXPECT_THAT(within({.min_mentions = 1, .most = 2}), ElementsAre(1, 3));
  EXPECT_THAT(within({.most = 2}, {ChoiceId{0}}), ElementsAre(0, 1));  // of equal ones the first by name
}

TEST(GroupLimits, SayWhichLimitLeavesNone) {
  try {
    within({.min_mentions = 11, .min_articles = 1});
    FAIL() << "expected an InputError";
  } catch (const InputError& error) {
    ASSERT_EQ(error.diagnostics().size(), 1U);
    EXPECT_EQ(error.diagnostics()[0].message, "--min-mentions 11 with --min-articles 1 leaves no group");
    EXPECT_EQ(error.diagnostics()[0].hint, "the largest numbers of one group are 10 mentions and 2 articles");
  }
  const CountTable none(schema_of_limits(), {"outlet"});
  EXPECT_THAT(groups_within(none, {.min_mentions = 1}, {}),
              IsEmpty());  // an empty corpus is no fault of limits
}

TEST(GroupLimits, LeaveDocumentsOut) {
  const CountTable counts = counts_of_limits();
  const DocumentTable kept = documents_of(documents_of_limits(), counts, {1, 3});
  EXPECT_EQ(kept.size(), 3U);
  EXPECT_THAT(names_of_kept(sum(kept, schema_of_limits(), {"outlet"})), ElementsAre("B", "(missing)"));
  EXPECT_THAT(names_without(counts, {1, 3}), ElementsAre("A", "C"));
}

TEST(GroupOrder, ByMentionsSharesAndFields) {
  const auto sorted = [](const std::string& order, const std::vector<ChoiceId>& choices = {}) {
    CountTable counts = counts_of_limits();
    counts.keep(groups_sorted(counts, order, choices));
    return names_of_kept(counts);
  };
  EXPECT_THAT(sorted("name"), ElementsAre("A", "B", "C", "(missing)"));
  EXPECT_THAT(sorted("mentions"), ElementsAre("B", "(missing)", "A", "C"));
  EXPECT_THAT(sorted("mentions", {ChoiceId{1}}), ElementsAre("(missing)", "B", "A", "C"));
  EXPECT_THAT(sorted("outlet"), ElementsAre("(missing)", "A", "B", "C"));
  // 1, 1/3, 0, and no mention of the choice
  EXPECT_THAT(sorted("share:terrorists"), ElementsAre("A", "B", "(missing)", "C"));
  EXPECT_THAT(sorted("share:ruler.rebels"), ElementsAre("(missing)", "B", "A", "C"));
}

TEST(GroupOrder, RefusesWhatIsNone) {
  const CountTable counts = counts_of_limits();
  EXPECT_THROW(groups_sorted(counts, "size", {}), InputError);
  EXPECT_THROW(groups_sorted(counts, "share:nobody", {}), InputError);
  EXPECT_THROW(groups_sorted(counts, "share:rebels", {}), InputError);   // of two choices
  EXPECT_THROW(groups_sorted(counts, "share:alleged", {}), InputError);  // has rates alone
}

TEST(CountTable, KeepsGroupsWithTheirParts) {
  CountTable counts(schema_of_limits(), {"outlet"}, std::nullopt, Split::voice);
  for (const char* outlet : {"A", "B", "C"})
    counts.add({outlet}, WordsByPart{10, 10, 10, 10}, std::vector<DocumentCell>{testing::cell(0, 1)});
  counts.keep({2, 0});
  EXPECT_EQ(counts.groups().size(), 2 * voice_count);
  EXPECT_EQ(counts.groups().front()->labels.front(), "C");
  EXPECT_EQ(counts.groups().back()->labels.front(), "A");
  counts.keep({1});  // of those that are left
  EXPECT_EQ(counts.groups().front()->labels.front(), "A");
  EXPECT_EQ(totals(counts).front()[ChoiceId{0}].mentions, 1U);
}

}  // namespace
}  // namespace slant
