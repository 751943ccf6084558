// Wordfish: texts on one scale that nobody gave, from how often they use which words.
#pragma once

#include <cstdint>

#include "model/matrix.hpp"

namespace slant {

struct WordfishOptions {
  Eigen::Index left{0}, right{1};  // direction: the text `left` comes before `right`
  double deviation{3};             // prior standard deviation of a word's weight times that of positions: a
                                   // word of one text alone would have none that is finite
  double tolerance{1e-9};          // of the objective's relative growth, where the climb ends
  unsigned max_steps{5000};
};

struct Wordfish {
  Vector positions;     // by text: mean 0, standard deviation 1 (n − 1); NaN for a text without words
  Vector errors;        // standard errors of positions, the words' parameters held
  Vector lengths;       // α by text; 0 for the first with words
  Vector frequencies;   // ψ by word; NaN for a word that nobody uses
  Vector weights;       // β by word
  double objective{0};  // log-likelihood less the penalty, up to a constant
  unsigned steps{0};
  bool converged{false};
};

// Slapin and Proksch (2008), "A scaling model for estimating time-series party positions from texts", AJPS
// 52(3): counts are Poisson with mean exp(α + ψ + β ω). Conditional maximum likelihood: texts and words in
// turn, each by Newton's method, from the first singular vectors of the log residuals. The penalty is −Σ β² /
// 2 deviation² with positions at standard deviation 1. Needs two texts with words; with fewer, all NaN.
// O(steps × texts × words).
Wordfish wordfish(const Matrix& counts, const WordfishOptions& options = {});

// The same from where `near`, a fit of counts alike, has it, and in its direction, up to 50 steps or a growth
// of 1e-7: for replicates, whose scatter is far larger. Texts and words of nothing in `near` have nothing
// here.
Wordfish wordfish_near(const Wordfish& near, const Matrix& counts, const WordfishOptions& options = {});

}  // namespace slant
