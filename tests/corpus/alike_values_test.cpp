// Near spellings are told of, names that merely look regular are not.
#include "corpus/alike_values.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/typed_records.hpp"

namespace slant {
namespace {

using ::testing::HasSubstr;

std::size_t pairs_of(const std::vector<std::string>& values) {
  AlikeValues alike("outlet");
  for (const std::string& value : values) alike.see(value);
  std::vector<Fault> faults;
  alike.finish(faults);
  return faults.size();
}

TEST(AlikeValues, DifferInCaseMarksOrThe) {
  EXPECT_EQ(pairs_of({"Fox News", "FOX NEWS"}), 1U);
  EXPECT_EQ(pairs_of({"Fox News", "Fox-News"}), 1U);
  EXPECT_EQ(pairs_of({"FoxNews", "Fox News", "fox news"}), 2U);
  EXPECT_EQ(pairs_of({"The Guardian", "Guardian"}), 1U);
}

TEST(AlikeValues, DifferByOneSlip) {
  EXPECT_EQ(pairs_of({"Breitbart", "Breibart"}), 1U);
  EXPECT_EQ(pairs_of({"Breitbart", "Breitbrat"}), 1U);
  EXPECT_EQ(pairs_of({"Al Jazeera", "Al Jazeerah"}), 1U);
}

TEST(AlikeValues, AreNotNamesThatDifferOnPurpose) {
  EXPECT_EQ(pairs_of({"Daily A", "Daily B", "Daily C"}), 0U);
  EXPECT_EQ(pairs_of({"Outlet 1", "Outlet 2", "Outlet12"}), 0U);
  EXPECT_EQ(pairs_of({"BBC", "ABC", "NBC", "CBC"}), 0U);
  EXPECT_EQ(pairs_of({"Le Monde", "Le Figaro", "Die Welt", "Die Zeit"}), 0U);
  EXPECT_EQ(pairs_of({"", "", "NA"}), 0U);
}

TEST(AlikeValues, AreToldWithTheirDocuments) {
  AlikeValues alike("outlet");
  for (const char* value : {"Fox News", "Fox News", "FOX NEWS"}) alike.see(value);
  std::vector<Fault> faults;
  alike.finish(faults);
  EXPECT_THAT(messages(faults), HasSubstr("outlet 'FOX NEWS' (1 document) and 'Fox News' (2 documents)"));
}

}  // namespace
}  // namespace slant
