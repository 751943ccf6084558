// Wordscores on the example of its paper; Wordfish against another optimiser.
#include "model/scaling.hpp"

#include <array>
#include <cmath>

#include <gtest/gtest.h>

namespace slant {
namespace {

// Table 1 of Laver, Benoit and Garry: 37 words; the same bell of counts, moved to the right.
Matrix example() {
  constexpr std::array<double, 17> bell{2, 3, 10, 22, 45, 78, 115, 146, 158, 146, 115, 78, 45, 22, 10, 3, 2};
  Matrix counts = Matrix::Zero(6, 37);
  constexpr std::array<Eigen::Index, 6> shifts{0, 5, 10, 15, 20, 7};
  for (std::size_t t = 0; t < shifts.size(); ++t) {
    for (std::size_t w = 0; w < bell.size(); ++w) {
      counts(static_cast<Eigen::Index>(t), shifts[t] + static_cast<Eigen::Index>(w)) = bell[w];
    }
  }
  return counts;
}

const std::vector<std::optional<double>> given{-1.5, -.75, 0, .75, 1.5, std::nullopt};

TEST(Wordscores, GiveThePublishedScores) {
  const Wordscores made = wordscores(example(), given);
  const Wordscore& virgin = made.texts[5];
  EXPECT_NEAR(virgin.raw, -.448059, 5e-7);
  EXPECT_NEAR(virgin.error, .011898, 5e-7);
  EXPECT_NEAR(virgin.lbg, -.529671, 5e-7);
  EXPECT_NEAR(virgin.martin_vanberg, -.509957, 5e-7);
  EXPECT_EQ(virgin.scored, 1);
  EXPECT_NEAR(made.texts[0].martin_vanberg, -1.5, 1e-12);
  EXPECT_NEAR(made.texts[4].martin_vanberg, 1.5, 1e-12);
}

TEST(Wordscores, LeaveOutWordsThatNoReferenceUses) {
  Matrix counts(3, 3);
  counts << 5, 5, 0,  //
      0, 10, 0,       //
      1, 0, 3;
  const Wordscores made = wordscores(counts, {-1.0, 1.0, std::nullopt});
  EXPECT_TRUE(std::isnan(made.words[2]));
  EXPECT_DOUBLE_EQ(made.words[0], -1);
  EXPECT_DOUBLE_EQ(made.words[1], (-.5 + 1) / 1.5);
  EXPECT_DOUBLE_EQ(made.texts[2].raw, -1);
  EXPECT_DOUBLE_EQ(made.texts[2].scored, .25);
}

TEST(Wordscores, AreNothingWhereTheyDoNotExist) {
  Matrix counts(3, 2);
  counts << 1, 1,  //
      2, 2,        //
      0, 0;
  const Wordscores made = wordscores(counts, {-1.0, 1.0, std::nullopt});
  EXPECT_TRUE(std::isnan(made.texts[2].raw));
  EXPECT_EQ(made.texts[2].scored, 0);
  EXPECT_TRUE(std::isnan(made.texts[0].martin_vanberg));  // the references use the same words
  EXPECT_TRUE(std::isnan(made.texts[0].lbg));
}

Matrix drawn() {
  Matrix counts(6, 8);
  counts << 12, 3, 0, 8, 20, 1, 5, 9,  //
      10, 5, 1, 7, 18, 2, 6, 7,        //
      7, 6, 3, 9, 15, 4, 4, 8,         //
      5, 9, 6, 8, 11, 6, 7, 6,         //
      2, 11, 9, 6, 9, 10, 5, 8,        //
      1, 14, 12, 9, 4, 13, 6, 5;
  return counts;
}

// Found by R 4.2's optim (BFGS) on the same penalised likelihood, positions standardised inside it.
TEST(Wordfish, FindsWhatAnotherOptimiserFinds) {
  const Wordfish made = wordfish(drawn());
  ASSERT_TRUE(made.converged);
  constexpr std::array<double, 6> positions{-1.30741387, -0.84845458, -0.28766299,
                                            0.30851863,  0.82905283,  1.30595998};
  constexpr std::array<double, 8> weights{-0.97687656, 0.41503083, 1.00601983,  -0.14868281,
                                          -0.66505088, 0.77370823, -0.10157979, -0.30257051};
  for (std::size_t t = 0; t < positions.size(); ++t) {
    EXPECT_NEAR(made.positions[static_cast<Eigen::Index>(t)], positions[t], 2e-4) << t;
  }
  for (std::size_t w = 0; w < weights.size(); ++w) {
    EXPECT_NEAR(made.weights[static_cast<Eigen::Index>(w)], weights[w], 2e-4) << w;
  }
  EXPECT_NEAR(made.positions.mean(), 0, 1e-12);
  EXPECT_NEAR(made.positions.squaredNorm(), 5, 1e-9);
  EXPECT_EQ(made.lengths[0], 0);
}

TEST(Wordfish, TurnsItsScaleAsAsked) {
  WordfishOptions options;
  options.left = 5;
  options.right = 0;
  const Wordfish turned = wordfish(drawn(), options);
  const Wordfish made = wordfish(drawn());
  EXPECT_LT(turned.positions[5], turned.positions[0]);
  EXPECT_NEAR(turned.positions[2], -made.positions[2], 1e-12);
  EXPECT_NEAR(turned.weights[2], -made.weights[2], 1e-12);
}

TEST(Wordfish, PassesOverTextsAndWordsOfNothing) {
  Matrix counts = Matrix::Zero(7, 9);
  counts.topLeftCorner(6, 8) = drawn();
  const Wordfish made = wordfish(counts);
  EXPECT_TRUE(std::isnan(made.positions[6]));
  EXPECT_TRUE(std::isnan(made.weights[8]));
  EXPECT_NEAR(made.positions[3], wordfish(drawn()).positions[3], 1e-12);
  EXPECT_TRUE(std::isnan(wordfish(Matrix::Zero(1, 3)).positions[0]));
}

TEST(Wordfish, HasNoPlaceForTextsThatDoNotDiffer) {
  Matrix counts(3, 2);
  counts << 4, 4, 2, 2, 8, 8;
  const Wordfish made = wordfish(counts);
  EXPECT_NEAR(made.weights.cwiseAbs().maxCoeff(), 0, 1e-6);
  EXPECT_TRUE(made.alike);
  EXPECT_TRUE(made.positions.array().isNaN().all());
  EXPECT_FALSE(wordfish(drawn()).alike);
}

TEST(Wordfish, NearAFitIsTheFitFromScratch) {
  const Matrix counts = example();
  Matrix other = counts;
  other.row(2) *= 2;
  other(3, 20) += 9;
  other.row(4).setZero();
  const Wordfish fit = wordfish(counts, {.left = 5, .right = 0});
  const Wordfish near = wordfish_near(fit, other);
  const Wordfish scratch = wordfish(other, {.left = 5, .right = 0});
  EXPECT_TRUE(std::isnan(near.positions[4]));
  for (const Eigen::Index text : {0, 1, 2, 3, 5})
    EXPECT_NEAR(near.positions[text], scratch.positions[text], .01);
}

const std::vector<Eigen::Index> two_choices{0, 0, 1, 1};

TEST(Wordfish, WithinChoicesDoesNotMeasureWhatIsNamedHowOften) {
  Matrix topics(4, 4);
  topics << 90, 90, 10, 10,  //
      70, 70, 30, 30,        //
      30, 30, 70, 70,        //
      10, 10, 90, 90;
  EXPECT_LT(wordfish(topics).positions[0], -1);
  const Wordfish made = wordfish(topics, {.choices = two_choices});
  EXPECT_TRUE(made.alike);
  EXPECT_TRUE(made.positions.array().isNaN().all());
  // Some mentions that differ within a choice are what is left.
  topics.row(1) << 105, 45, 30, 30;
  topics.row(3) << 14, 6, 90, 90;
  const Wordfish other = wordfish(topics, {.left = 0, .right = 3, .choices = two_choices});
  EXPECT_FALSE(other.alike);
  EXPECT_NEAR(other.positions[0], other.positions[2], .01);
  EXPECT_NEAR(other.positions[1], other.positions[3], .2);  // of few mentions, hence pulled in
}

TEST(Wordfish, WithinOneChoiceIsThePublishedModel) {
  const Wordfish one = wordfish(drawn(), {.choices = std::vector<Eigen::Index>(8, 3)});
  const Wordfish made = wordfish(drawn());
  for (Eigen::Index t = 0; t < 6; ++t) {
    EXPECT_NEAR(one.positions[t], made.positions[t], 1e-9);
    EXPECT_NEAR(one.errors[t], made.errors[t], 1e-9);
  }
  EXPECT_NEAR(one.frequencies.array().exp().sum(), 1, 1e-12);
}

// At the optimum of the penalised multinomial likelihood nothing moves: the score equations, from the definition.
TEST(Wordfish, WithinChoicesSolvesItsScoreEquations) {
  const std::vector<Eigen::Index> choice{0, 1, 0, 1, 2, 0, 2, 2};
  Matrix counts = drawn();
  counts(2, 1) = counts(2, 3) = 0;  // a text that does not mention a choice
  const Wordfish made = wordfish(counts, {.tolerance = 1e-14, .choices = choice});
  ASSERT_TRUE(made.converged);
  Matrix rest = counts;
  for (Eigen::Index t = 0; t < 6; ++t) {
    for (Eigen::Index c = 0; c < 3; ++c) {
      double mentions = 0, whole = 0;
      const auto part = [&](Eigen::Index w) {
        return std::exp(made.frequencies[w] + made.weights[w] * made.positions[t]);
      };
      for (Eigen::Index w = 0; w < 8; ++w) {
        if (choice[static_cast<std::size_t>(w)] != c) continue;
        mentions += counts(t, w);
        whole += part(w);
      }
      for (Eigen::Index w = 0; w < 8; ++w) {
        if (choice[static_cast<std::size_t>(w)] == c) rest(t, w) -= mentions * part(w) / whole;
      }
    }
  }
  const Vector of_frequencies = rest.colwise().sum().transpose();
  const Vector of_weights = rest.transpose() * made.positions - made.weights / 9;
  const Vector of_positions = rest * made.weights - made.positions * made.weights.squaredNorm() / 9 / 5;
  EXPECT_LT(of_frequencies.cwiseAbs().maxCoeff(), 1e-3);
  EXPECT_LT(of_weights.cwiseAbs().maxCoeff(), 1e-3);
  EXPECT_LT(of_positions.cwiseAbs().maxCoeff(), 1e-3);
}

TEST(Wordfish, WithinChoicesPassesOverWhatTellsNothing) {
  Matrix counts(4, 7);
  counts << 9, 1, 4, 4, 0, 0, 0,  //
      5, 5, 6, 1, 0, 0, 0,        //
      1, 9, 2, 7, 0, 0, 3,        //
      0, 0, 0, 0, 5, 2, 6;
  // The fifth and sixth word are of a choice that the last text alone mentions, the seventh has no rival.
  const Wordfish made = wordfish(counts, {.choices = {0, 0, 1, 1, 2, 2, 3}});
  EXPECT_TRUE(std::isnan(made.positions[3]));
  for (const Eigen::Index word : {4, 5, 6}) EXPECT_TRUE(std::isnan(made.weights[word]));
  const Wordfish less = wordfish(counts.topLeftCorner(3, 4), {.choices = two_choices});
  for (Eigen::Index t = 0; t < 3; ++t) EXPECT_NEAR(made.positions[t], less.positions[t], 1e-9);
}

}  // namespace
}  // namespace slant
