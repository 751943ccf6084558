// A bounded sample against all items sorted.
#include "study/ranked_sample.hpp"

#include <algorithm>
#include <random>
#include <tuple>

#include <gtest/gtest.h>

namespace slant {
namespace {

struct Ball {
  int cell;
  std::uint64_t draw;
  int name;
  friend bool operator==(const Ball&, const Ball&) = default;
};

int content_of(const Ball& ball) {
  return ball.name;
}

// Ranks in cells, then draws, then cells: what the sample does without holding everything.
std::vector<Ball> sorted_sample(std::vector<Ball> balls, std::size_t per_cell, std::size_t room) {
  const auto key = [](const Ball& ball) { return std::tuple(ball.cell, ball.draw, ball.name); };
  std::sort(balls.begin(), balls.end(), [&](const Ball& a, const Ball& b) { return key(a) < key(b); });
  std::vector<std::tuple<std::size_t, std::uint64_t, int, Ball>> ranked;
  std::size_t rank = 0;
  for (std::size_t i = 0; i < balls.size(); ++i) {
    rank = i > 0 && balls[i - 1].cell == balls[i].cell ? rank + 1 : 0;
    if (rank < per_cell) ranked.emplace_back(rank, balls[i].draw, balls[i].cell, balls[i]);
  }
  const auto order = [](const auto& a, const auto& b) {
    return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a)) <
           std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b));
  };
  std::sort(ranked.begin(), ranked.end(), order);
  if (ranked.size() > room) ranked.resize(room);
  std::vector<Ball> taken;
  for (const auto& one : ranked) taken.push_back(std::get<3>(one));
  std::sort(taken.begin(), taken.end(), [&](const Ball& a, const Ball& b) { return key(a) < key(b); });
  return taken;
}

TEST(RankedSample, IsThatOfAllItemsSortedWhateverTheirOrder) {
  std::mt19937 random(1);
  const auto below = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
  for (int trial = 0; trial < 2000; ++trial) {
    const int cells = 1 + below(30), draws = trial % 2 == 0 ? 1'000'000 : 40;  // of few, many are equal
    std::vector<Ball> balls;
    for (int i = below(200); i > 0; --i)
      balls.push_back({below(cells), static_cast<std::uint64_t>(below(draws)), i});
    const auto per_cell = static_cast<std::uint32_t>(below(6));
    const auto room = static_cast<std::size_t>(below(25));
    RankedSample<int, Ball> sample(per_cell, room);
    for (const Ball& ball : balls) sample.add(ball.cell, ball.draw, ball);
    std::vector<Ball> taken;
    for (const auto& [cell, ball] : sample.take()) {
      EXPECT_EQ(cell, ball.cell);
      taken.push_back(ball);
    }
    EXPECT_TRUE(taken == sorted_sample(balls, per_cell, room))
        << "trial " << trial << ": " << per_cell << " of each of " << cells << ", room " << room;
    EXPECT_TRUE(sample.take().empty());
  }
}

TEST(RankedSample, WantsOnlyWhatItMayKeep) {
  RankedSample<int, Ball> sample(1, 2);
  EXPECT_TRUE(sample.wants(0, 9));
  for (const auto draw : {5U, 7U, 3U, 8U})
    sample.add(static_cast<int>(draw), draw, {static_cast<int>(draw), draw, 0});
  EXPECT_TRUE(sample.wants(9, 4));   // a new cell
  EXPECT_FALSE(sample.wants(9, 6));  // two cells are better
  EXPECT_FALSE(sample.wants(3, 4));  // the cell has a better one
  EXPECT_TRUE(sample.wants(3, 2));
}

}  // namespace
}  // namespace slant
