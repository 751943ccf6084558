#include <gtest/gtest.h>

#include "count/observations.hpp"
#include "schemas.hpp"

namespace slant {
namespace {

using testing::cell;

DocumentRow row(const char* id, const char* event, const char* outlet, std::vector<DocumentCell> cells) {
  return {id, event, {outlet}, 100, std::move(cells)};
}

// A: 3 and 1 mentions in one event, 4 by itself; B: 2 in that event; what mentions other variants does not count.
TEST(UnitSizes, CountWhatMentionsTheVariants) {
  Schema schema;
  testing::add_choice(schema, "c", {"x", "y", "z"});
  DocumentTable documents({"outlet"});
  documents.append(row("1", "e", "A", {cell(0, 2), cell(1, 1)}));
  documents.append(row("2", "e", "A", {cell(1, 1), cell(2, 50)}));
  documents.append(row("3", "", "A", {cell(0, 4)}));
  documents.append(row("4", "", "A", {cell(2, 9)}));
  documents.append(row("5", "e", "B", {cell(0, 2)}));
  documents.append(row("6", "", "C", {}));
  const std::vector<VariantId> variants{VariantId{0}, VariantId{1}};
  const auto by_event = unit_sizes({documents, schema, {{"outlet"}, Unit::event}}, variants);
  ASSERT_EQ(by_event.size(), 3U);
  EXPECT_EQ(by_event[0].documents, 3U);
  EXPECT_EQ(by_event[0].units, 2U);
  EXPECT_DOUBLE_EQ(by_event[0].effective_units, 2);  // 4 and 4
  EXPECT_EQ(by_event[1].units, 1U);
  EXPECT_EQ(by_event[2].documents, 0U);
  EXPECT_EQ(by_event[2].effective_units, 0);
  const auto by_document = unit_sizes({documents, schema, {{"outlet"}, Unit::document}}, variants);
  EXPECT_EQ(by_document[0].units, 3U);
  EXPECT_DOUBLE_EQ(by_document[0].effective_units, 64. / 26);  // 3, 1, 4
}

}  // namespace
}  // namespace slant
