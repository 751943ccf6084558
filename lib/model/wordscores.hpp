// Wordscores: texts placed on a scale by the words they share with texts whose places are known.
#pragma once

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

}  // namespace slant
