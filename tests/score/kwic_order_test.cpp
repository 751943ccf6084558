// Concordance lines by the words around the hit.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "score/listed_hit.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;

KwicLine line_of(std::string left, std::string hit, std::string right, std::string outlet = "A") {
  KwicLine line;
  line.labels = {std::move(outlet)};
  line.left = std::move(left);
  line.hit = std::move(hit);
  line.right = std::move(right);
  return line;
}

std::vector<std::string> hits_of(std::vector<KwicLine> lines, KwicOrder order) {
  sort(lines, order);
  std::vector<std::string> hits;
  for (const KwicLine& line : lines) hits.push_back(line.hit);
  return hits;
}

TEST(KwicOrder, SortsByTheWordsAroundTheHitFoldedAndBare) {
  const std::vector<KwicLine> lines{
      line_of("said that the", "1", "Zeal of it", "b"),   line_of("Hundreds of", "2", "advance", ""),
      line_of("that “The", "3", ", attacking it", "a"),   line_of("", "4", "", "b"),
      line_of("a hundred of", "5", "Advance again", "é"),
  };
  EXPECT_THAT(hits_of(lines, KwicOrder::input), ElementsAre("1", "2", "3", "4", "5"));
  // of hundred a | of hundreds | the that | the that said
  EXPECT_THAT(hits_of(lines, KwicOrder::left), ElementsAre("4", "5", "2", "3", "1"));
  EXPECT_THAT(hits_of(lines, KwicOrder::right), ElementsAre("4", "2", "5", "3", "1"));
  EXPECT_THAT(hits_of(lines, KwicOrder::group), ElementsAre("3", "1", "4", "5", "2"));
}

TEST(KwicOrder, KeepsTiesInInputOrder) {
  std::vector<KwicLine> lines;
  for (int i = 0; i < 100; ++i) lines.push_back(line_of("The", std::to_string(i), "x"));
  const std::vector<std::string> before = hits_of(lines, KwicOrder::input);
  for (const KwicOrder order : {KwicOrder::left, KwicOrder::right, KwicOrder::group}) {
    EXPECT_EQ(hits_of(lines, order), before);
  }
}

}  // namespace
}  // namespace slant
