// Texts on one scale: wordscores, from texts whose places are known; wordfish, from how often they use which words.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/matrix.hpp"

namespace slant {

struct Wordscore {
  double raw{0};             // mean score of the words, over those that a reference uses
  double error{0};           // standard error of raw, as if words were independent draws
  double lbg{0};             // rescaled to the spread of the references' given scores
  double martin_vanberg{0};  // rescaled so that the outermost references get the scores they were given
  double scored{0};          // share of the text's words that have a score
};

struct Wordscores {
  Vector words;                  // by word; NaN: no reference uses it
  std::vector<Wordscore> texts;  // by text, references among them
};

// Laver, Benoit and Garry (2003), "Extracting policy positions from political texts using words as data",
// APSR 97(2): a word's score is the mean of the references' given scores, weighted by the probability of
// reading each reference when one reads the word. Rescaling of the paper: to the standard deviation of the
// given scores, around the mean of the raw ones, over all texts; and that of Martin and Vanberg (2008), "A
// robust transformation procedure for interpreting political text", Political Analysis 16(1), from the
// references with the lowest and the highest given score. What does not exist is NaN: a text without scored
// words, references that do not differ. Needs two references. O(texts × words).
Wordscores wordscores(const Matrix& counts, const std::vector<std::optional<double>>& given);

struct WordfishOptions {
  Eigen::Index left{0}, right{1};  // direction: the text `left` comes before `right`
  double deviation{3};             // prior standard deviation of a word's weight times that of positions: a
                                   // word of one text alone would have none that is finite
  double tolerance{1e-9};          // of the objective's relative growth, where the climb ends
  unsigned max_steps{5000};
  std::vector<Eigen::Index> choices{};  // by word, what it is chosen for; empty: all words are one choice
};

struct Wordfish {
  Vector positions;  // by text: mean 0, standard deviation 1 (n − 1); NaN for a text without words that count
  Vector errors;     // standard errors of positions, the words' parameters held
  Vector lengths;    // α by text; 0 for the first with words; NaN with choices, where there is one a choice
  Vector
      frequencies;  // ψ by word, with choices the logarithm of its share in the middle; NaN for a word that does not count
  Vector weights;       // β by word, their mean in each choice 0
  bool alike{false};    // all texts choose alike (those with words that count): no positions, weights of 0
  double objective{0};  // log-likelihood less the penalty, up to a constant
  unsigned steps{0};
  bool converged{false};
};

// Slapin and Proksch (2008), "A scaling model for estimating time-series party positions from texts", AJPS
// 52(3): counts are Poisson with mean exp(α + ψ + β ω), α being a text's length. With `choices` α is of the text and
// the choice: how often a text names what plays no part, and the counts of a choice are multinomial given their sum
// (Baker 1994, "The multinomial-Poisson transformation", The Statistician 43(4)). Words count where two texts or more
// mention their choice and two words or more of it are used. Conditional maximum likelihood: texts and words in
// turn, each by Newton's method, from the first singular vectors of the log residuals. The penalty is −Σ β² /
// 2 deviation² with positions at standard deviation 1. Needs two texts with words; with fewer, all NaN.
// O(steps × texts × words).
Wordfish wordfish(const Matrix& counts, const WordfishOptions& options = {});

// The same from where `near`, a fit of counts alike, has it, and in its direction, up to 50 steps or a growth
// of 1e-7: for replicates, whose scatter is far larger. Texts and words of nothing in `near` have nothing here.
Wordfish wordfish_near(const Wordfish& near, const Matrix& counts, const WordfishOptions& options = {});

}  // namespace slant
