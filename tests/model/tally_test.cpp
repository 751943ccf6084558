#include "model/tally.hpp"

#include <gtest/gtest.h>

#include "../count/schemas.hpp"

namespace slant {
namespace {

using testing::add_choice;

struct Corpus {
  Schema schema;
  DocumentTable documents{{"outlet"}};

  Corpus() {
    add_choice(schema, "ruler", {"president", "(ignore)", "dictator"});
    add_choice(schema, "side", {"regime"});
    add("b", "West", 10, {{0, 2}, {1, 7}, {3, 1}});
    add("a", "East", 20, {{2, 4}});
    add("c", "West", 30, {{0, 1}, {2, 1}});
  }

  void add(const char* id, const char* outlet, std::uint64_t words,
           const std::vector<std::pair<std::uint32_t, std::uint32_t>>& counts) {
    DocumentRow row{id, "", {outlet}, words, {}};
    for (const auto& [entry, count] : counts) {
      row.cells.push_back({EntryId{entry}, Voice::narrator, Zone::body, count});
    }
    documents.append(row);
  }
};

Matrix matrix(std::initializer_list<std::initializer_list<double>> rows) {
  Matrix made(static_cast<Eigen::Index>(rows.size()), static_cast<Eigen::Index>(rows.begin()->size()));
  Eigen::Index r = 0;
  for (const auto& row : rows) {
    Eigen::Index c = 0;
    for (const double number : row) made(r, c++) = number;
    ++r;
  }
  return made;
}

TEST(Tally, IsTheSameFromGroupsAndFromDocuments) {
  const Corpus corpus;
  const Tally groups = tally(sum(corpus.documents, corpus.schema, {"outlet"}));
  const Tally documents = tally(Observations(corpus.documents, corpus.schema, {{"outlet"}, {}}));
  EXPECT_EQ(groups.counts, matrix({{0, 0, 4, 0}, {3, 0, 1, 1}}));
  EXPECT_EQ(groups.mentions, matrix({{4, 0}, {4, 1}}));
  EXPECT_EQ(groups.words, (Vector(2) << 20, 40).finished());
  EXPECT_EQ(documents.counts, groups.counts);
  EXPECT_EQ(documents.mentions, groups.mentions);
  EXPECT_EQ(documents.words, groups.words);
}

TEST(Tally, TakesEachDocumentAsOftenAsItsUnitWeighs) {
  const Corpus corpus;
  const Observations observations(corpus.documents, corpus.schema, {{"outlet"}, Unit::event});
  const std::vector<std::uint32_t> weights{0, 1, 3};
  Tally made = tally(observations, weights);
  EXPECT_EQ(made.counts, matrix({{0, 0, 4, 0}, {3, 0, 3, 0}}));
  EXPECT_EQ(made.words, (Vector(2) << 20, 90).finished());
  tally(observations, {}, made);  // into the same memory
  EXPECT_EQ(made.words, (Vector(2) << 20, 40).finished());
}

}  // namespace
}  // namespace slant
