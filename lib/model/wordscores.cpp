// Wordscores: from the references' scores to those of words, from these to those of texts.
#include <cassert>
#include <cmath>

#include "base/ratio.hpp"
#include "model/scaling.hpp"

namespace slant {
namespace {

Vector scores_of_words(const Matrix& counts, const std::vector<std::optional<double>>& given) {
  Vector sum = Vector::Zero(counts.cols());  // of the references' relative frequencies
  Vector scored = Vector::Zero(counts.cols());
  for (Eigen::Index t = 0; t < counts.rows(); ++t) {
    const auto& score = given[static_cast<std::size_t>(t)];
    const double words = counts.row(t).sum();
    if (!score || words <= 0) continue;
    sum += counts.row(t).transpose() / words;
    scored += counts.row(t).transpose() * (*score / words);
  }
  return (sum.array() > 0).select(scored.array() / sum.array(), missing);
}

Wordscore score_of(const Matrix& counts, Eigen::Index text, const Vector& words) {
  double n = 0, sum = 0, squares = 0;
  for (Eigen::Index w = 0; w < words.size(); ++w) {
    if (std::isnan(words[w])) continue;
    n += counts(text, w);
    sum += counts(text, w) * words[w];
  }
  if (n <= 0) return {missing, missing, missing, missing, 0};
  Wordscore made;
  made.raw = sum / n;
  for (Eigen::Index w = 0; w < words.size(); ++w) {
    if (std::isnan(words[w])) continue;
    squares += counts(text, w) / n * (words[w] - made.raw) * (words[w] - made.raw);
  }
  made.error = std::sqrt(squares / n);
  made.scored = n / counts.row(text).sum();
  return made;
}

struct Spread {
  double n{0}, sum{0}, squares{0};
  void add(double number) {
    n += 1;
    sum += number;
    squares += number * number;
  }
  double mean() const { return sum / n; }
  double deviation() const { return std::sqrt((squares - sum * sum / n) / (n - 1)); }
};

}  // namespace

Wordscores wordscores(const Matrix& counts, const std::vector<std::optional<double>>& given) {
  assert(given.size() == static_cast<std::size_t>(counts.rows()));
  Wordscores made{scores_of_words(counts, given), {}};
  Spread references, raw;
  std::optional<std::size_t> lowest, highest;
  for (std::size_t t = 0; t < given.size(); ++t) {
    made.texts.push_back(score_of(counts, static_cast<Eigen::Index>(t), made.words));
    const bool has_score = !std::isnan(made.texts[t].raw);
    if (has_score) raw.add(made.texts[t].raw);
    if (!given[t] || !has_score) continue;
    references.add(*given[t]);
    if (!lowest || *given[t] < *given[*lowest]) lowest = t;
    if (!highest || *given[t] > *given[*highest]) highest = t;
  }
  const double stretch =
      references.n >= 2 && raw.deviation() > 0 ? references.deviation() / raw.deviation() : missing;
  double slope = missing;
  if (lowest && made.texts[*highest].raw != made.texts[*lowest].raw) {
    slope = (*given[*highest] - *given[*lowest]) / (made.texts[*highest].raw - made.texts[*lowest].raw);
  }
  for (Wordscore& text : made.texts) {
    text.lbg = (text.raw - raw.mean()) * stretch + raw.mean();
    text.martin_vanberg = lowest ? (text.raw - made.texts[*lowest].raw) * slope + *given[*lowest] : missing;
  }
  return made;
}

}  // namespace slant
