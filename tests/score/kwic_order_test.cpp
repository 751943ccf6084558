// Concordance lines by the words around the hit.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "score/sorted_lines.hpp"

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

std::vector<std::string> hits_of(const std::vector<KwicLine>& lines, KwicOrder order) {
  std::vector<std::string> in_pieces;
  for (const std::size_t memory : {std::size_t{1}, std::size_t{300}, SortedLines::usual_memory}) {
    SortedLines sorted(order, memory);
    for (const KwicLine& line : lines) sorted.add(line);
    EXPECT_EQ(sorted.size(), lines.size());
    std::vector<std::string> hits;
    const auto next = sorted.in_order();
    for (KwicLine line; next(line);) hits.push_back(line.hit);
    if (memory > 1) {
      EXPECT_EQ(hits, in_pieces);  // each line a piece, some a piece, all in memory
    }
    in_pieces = std::move(hits);
  }
  return in_pieces;
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

TEST(KwicOrder, ComparesWordsAndNotTheBytesOfAll) {
  const std::string nil(1, '\0');
  // "a" is less than "a\0" and "a b" less than "a! b", whatever a word ends with.
  const std::vector<KwicLine> lines{line_of("", "2", "a" + nil + " b"), line_of("", "3", "ab"),
                                    line_of("", "1", "a z")};
  EXPECT_THAT(hits_of(lines, KwicOrder::right), ElementsAre("1", "2", "3"));
}

TEST(SortedLines, GiveLinesBackWhole) {
  KwicLine line = line_of("left", "hit", "right \n \xFF", "A");
  line.labels = {"A", "", "2020"};
  line.doc_id = "d";
  line.date = "2020-01-02";
  line.variant = VariantId{300};
  line.field = Field::title;
  line.voice = Voice::reported;
  line.zone = Zone::lead;
  line.negated = true;
  line.speaker = "Assad";
  line.cue = "said";
  line.stance = "neutral";
  std::string bytes;
  append_packed(line, bytes);
  const KwicLine back = unpacked(bytes);
  EXPECT_EQ(back.labels, line.labels);
  EXPECT_EQ(back.doc_id, "d");
  EXPECT_EQ(back.date, "2020-01-02");
  EXPECT_EQ(back.variant, VariantId{300});
  EXPECT_EQ(back.field, Field::title);
  EXPECT_EQ(back.voice, Voice::reported);
  EXPECT_EQ(back.zone, Zone::lead);
  EXPECT_TRUE(back.negated);
  EXPECT_FALSE(back.distanced);
  EXPECT_EQ(back.speaker + back.cue + back.stance, "Assadsaidneutral");
  EXPECT_EQ(back.left + back.hit + back.right, "lefthitright \n \xFF");
}

TEST(Spool, GivesBackWhatItHeldInOrderWhateverItsMemory) {
  for (const std::size_t memory : {0U, 10U, 1000U}) {
    Spool spool(memory);
    for (int again = 0; again < 2; ++again) {
      std::vector<std::string> in, out;
      for (std::size_t i = 0; i < 50; ++i) in.push_back(std::string(i % 7, 'x') + std::to_string(i));
      for (const std::string& one : in) spool.add(one);
      spool.each([&out](std::string_view one) { out.emplace_back(one); });
      EXPECT_EQ(in, out);
      spool.clear();
    }
  }
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
