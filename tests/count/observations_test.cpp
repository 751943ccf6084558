#include "count/observations.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "count/count_table.hpp"
#include "schemas.hpp"

namespace slant {
namespace {

using testing::add_choice;

Schema ruler_and_side() {
  Schema schema;
  add_choice(schema, "ruler", {"president", "dictator", "(ignore)"});
  add_choice(schema, "side", {"regime", "army"});
  return schema;
}

DocumentRow row(std::string id, std::string outlet, std::string event, std::uint64_t words,
                std::vector<DocumentCell> cells) {
  return {std::move(id), std::move(event), {std::move(outlet)}, words, std::move(cells)};
}

DocumentTable four_documents() {
  DocumentTable table({"outlet"});
  table.append(row("a", "West", "e1", 100,
                   {{EntryId{0}, Voice::narrator, Zone::body, 2},
                    {EntryId{0}, Voice::quoted, Zone::lead, 1},
                    {EntryId{2}, Voice::narrator, Zone::body, 9},
                    {EntryId{4}, Voice::narrator, Zone::body, 5}}));
  table.append(row("b", "East", "e1", 200, {{EntryId{3}, Voice::narrator, Zone::body, 1}}));
  table.append(row("a", "", "", 50, {}));
  table.append(row("c", "East", "", 70, {{EntryId{1}, Voice::narrator, Zone::body, 4}}));
  return table;
}

TEST(Observations, HoldWhatTheRowsHadSummedByVariant) {
  const Observations all(four_documents(), ruler_and_side(), {{"outlet"}, {}});
  ASSERT_EQ(all.documents(), 4U);
  ASSERT_EQ(all.groups(), 3U);
  EXPECT_EQ(all.labels(0), std::vector<std::string>{"East"});
  EXPECT_EQ(all.labels(2), std::vector<std::string>{missing_label});
  EXPECT_EQ(all.group(0), 1U);
  EXPECT_EQ(all.group(2), 2U);
  EXPECT_EQ(all.words(1), 200U);
  ASSERT_EQ(all.cells(0).size(), 2U);  // the look-alike is not counted
  EXPECT_EQ(all.cells(0)[0].variant, VariantId{0});
  EXPECT_EQ(all.cells(0)[0].count, 3U);
  EXPECT_EQ(all.cells(0)[1].count, 5U);
  EXPECT_TRUE(all.cells(2).empty());
  EXPECT_EQ(all.choice_of(VariantId{4}), ChoiceId{1});
}

// What does not fit is refused, never counted modulo 2^32: of a document, and of a group that stands for its documents.
TEST(Observations, RefuseCountsThatTheyCannotHold) {
  constexpr std::uint32_t most = 4'294'967'295;
  const auto table = [](std::uint32_t more) {
    DocumentTable made({"outlet"});
    made.append(row(
        "a", "West", "", 100,
        {{EntryId{0}, Voice::narrator, Zone::body, most}, {EntryId{0}, Voice::quoted, Zone::body, more}}));
    return made;
  };
  const Schema schema = ruler_and_side();
  EXPECT_EQ(Observations(table(0), schema, {{"outlet"}, {}}).cells(0)[0].count, most);
  EXPECT_THROW(Observations(table(1), schema, {{"outlet"}, {}}), LimitError);
  CountTable counts(schema, {"outlet"});
  const std::vector<DocumentCell> cells{{EntryId{0}, Voice::narrator, Zone::body, most}};
  counts.add({"West"}, 100, cells);
  EXPECT_EQ(Observations(counts).cells(0)[0].count, most);
  counts.add({"West"}, 100, cells);
  EXPECT_THROW(Observations{counts}, LimitError);
}

TEST(Observations, TakeTheUnitThatIsAskedFor) {
  const Observations events(four_documents(), ruler_and_side(), {{"outlet"}, Unit::event});
  EXPECT_EQ(events.unit(), Unit::event);
  EXPECT_EQ(events.units(), 3U);  // e1 and two documents without
  EXPECT_EQ(events.unit_of(0), events.unit_of(1));
  EXPECT_NE(events.unit_of(2), events.unit_of(3));
  const Observations documents(four_documents(), ruler_and_side(), {{"outlet"}, Unit::document});
  EXPECT_EQ(documents.units(), 4U);
  EXPECT_FALSE(documents.units_may_be_shared());
}

DocumentTable six_by_outlet_and_author() {
  DocumentTable table({"lean", "outlet", "author"});
  const std::vector<std::vector<std::string>> labels{{"left", "A", "x"},  {"left", "B", "y"},
                                                     {"right", "C", "z"}, {"right", "D", "x"},
                                                     {"right", "D", ""},  {"left", "A", "x"}};
  for (std::size_t d = 0; d < labels.size(); ++d)
    table.append({"d" + std::to_string(d), "", labels[d], 10, {}});
  return table;
}

TEST(Observations, HaveAnyFieldAsUnitWithTheHashOfTheValueAsKey) {
  const Observations authors(six_by_outlet_and_author(), ruler_and_side(), {{"lean"}, Unit{"author"}});
  EXPECT_EQ(authors.units(), 4U);  // x, y, z and the document without
  EXPECT_EQ(authors.unit_of(0), authors.unit_of(3));
  EXPECT_EQ(authors.unit_key(0), authors.unit_key(5));
  EXPECT_EQ(authors.unit_key(4), authors.key(4));
  EXPECT_TRUE(authors.units_may_be_shared());
  const Observations outlets(six_by_outlet_and_author(), ruler_and_side(), {{"lean"}, Unit{"outlet"}});
  EXPECT_EQ(outlets.units(), 4U);
  const Observations chosen(six_by_outlet_and_author(), ruler_and_side(), {{"lean"}, {}});
  EXPECT_EQ(chosen.unit(), Unit{"outlet"});
  EXPECT_TRUE(std::ranges::equal(chosen.unit_keys(), outlets.unit_keys()));
}

TEST(Observations, AreOneUnitWhereNothingCanBeResampled) {
  DocumentTable table({"outlet", "author", "page"});
  for (const char* author : {"x", "", ""}) table.append({author, "", {"A", author, "1"}, 10, {}});
  for (const char* unit : {"author", "page"}) {
    const Observations from(table, ruler_and_side(), {{"outlet"}, Unit{unit}});
    EXPECT_NE(from.unit_account().fault, UnitFault::none);
    EXPECT_EQ(from.units(), 1U);
    EXPECT_EQ(from.unit_of(2), 0U);
  }
}

TEST(Observations, KeysBelongToDocumentsWhateverTheirOrder) {
  DocumentTable turned({"outlet"});
  for (const char* id : {"c", "a", "b", "a"}) turned.append(row(id, "West", "", 1, {}));
  const Observations one(four_documents(), ruler_and_side(), {{"outlet"}, Unit::document});
  const Observations other(turned, ruler_and_side(), {{"outlet"}, Unit::document});
  const std::set<std::uint64_t> keys(one.unit_keys().begin(), one.unit_keys().end());
  EXPECT_EQ(keys.size(), 4U);  // documents of one doc_id have keys of their own
  EXPECT_EQ(keys, std::set<std::uint64_t>(other.unit_keys().begin(), other.unit_keys().end()));
  EXPECT_EQ(one.key(0), other.key(1));
  EXPECT_EQ(one.key(1), other.key(2));
}

TEST(Observations, RefuseFieldsThatNoDocumentHas) {
  EXPECT_THROW(Observations(four_documents(), ruler_and_side(), {{"outlets", "date"}, {}}), InputError);
}

}  // namespace
}  // namespace slant
