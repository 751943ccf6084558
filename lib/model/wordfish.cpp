// Wordfish fitted by alternating updates of positions and word weights until it converges.
#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "base/ratio.hpp"
#include "model/scaling.hpp"

namespace slant {
namespace {

constexpr double nothing =
    -700;  // the logarithm of a length of 0: exp() of it is next to nothing, and finite

bool is_known(const Vector* known, Eigen::Index at) {
  return known == nullptr || !std::isnan((*known)[at]);
}

// What counts, without the rest, and where it was.
struct Used {
  std::vector<Eigen::Index> rows, columns;
  std::vector<Eigen::Index> choice_of;  // by column, 0, 1, …
  Eigen::Index choices{0};
  Matrix counts;

  Used(const Matrix& all, const std::vector<Eigen::Index>& choice, const Wordfish* near) {
    const Vector* known_texts = near != nullptr ? &near->positions : nullptr;
    const Vector* known_words = near != nullptr ? &near->weights : nullptr;
    const auto of = [&](Eigen::Index word) {
      return choice.empty() ? 0 : choice[static_cast<std::size_t>(word)];
    };
    std::map<Eigen::Index, std::vector<Eigen::Index>> words;  // by choice
    for (Eigen::Index w = 0; w < all.cols(); ++w) {
      if (is_known(known_words, w) && all.col(w).sum() > 0) words[of(w)].push_back(w);
    }
    std::vector<bool> counts_text(static_cast<std::size_t>(all.rows()), false);
    std::map<Eigen::Index, Eigen::Index> number;
    for (const auto& [id, own] : words) {
      const Vector mentions = all(Eigen::all, own).rowwise().sum();
      if (own.size() < 2 || (mentions.array() > 0).count() < 2) continue;
      number.emplace(id, choices++);
      for (Eigen::Index t = 0; t < all.rows(); ++t) {
        if (mentions[t] > 0 && is_known(known_texts, t)) counts_text[static_cast<std::size_t>(t)] = true;
      }
    }
    for (Eigen::Index t = 0; t < all.rows(); ++t) {
      if (counts_text[static_cast<std::size_t>(t)]) rows.push_back(t);
    }
    for (Eigen::Index w = 0; w < all.cols(); ++w) {
      const auto found = number.find(of(w));
      if (found == number.end() || !is_known(known_words, w) || all(rows, w).sum() == 0) continue;
      columns.push_back(w);
      choice_of.push_back(found->second);
    }
    counts = all(rows, columns);
  }

  // texts × choices
  Matrix mentions() const {
    Matrix sums = Matrix::Zero(counts.rows(), choices);
    for (Eigen::Index w = 0; w < counts.cols(); ++w)
      sums.col(choice_of[static_cast<std::size_t>(w)]) += counts.col(w);
    return sums;
  }

  bool are_alike() const {
    const Matrix sums = mentions();
    const Vector all = counts.colwise().sum().transpose();
    const Vector of_choice = sums.colwise().sum().transpose();
    constexpr double rounding = 1e-12;
    for (Eigen::Index w = 0; w < counts.cols(); ++w) {
      const Eigen::Index choice = choice_of[static_cast<std::size_t>(w)];
      const Vector expected = sums.col(choice) * (all[w] / of_choice[choice]);
      if (((counts.col(w) - expected).array().abs() > rounding * sums.col(choice).array()).any())
        return false;
    }
    return true;
  }
};

// A Poisson regression of `y` on an offset, a constant and one variable: a step or a few of Newton's method,
// halved where the objective falls. `ridge` pulls the slope to 0.
void regress(const Vector& y, const auto& offset, const Vector& x, double ridge, double& constant,
             double& slope) {
  const auto objective = [&](double a, double b) {
    const Vector eta = (offset + x * b).array() + a;
    return y.dot(eta) - eta.array().exp().sum() - ridge * b * b / 2;
  };
  double best = objective(constant, slope);
  for (int step = 0; step < 4; ++step) {
    const Vector mean = ((offset + x * slope).array() + constant).exp();
    const Vector rest = y - mean;
    const double g0 = rest.sum();
    const double g1 = rest.dot(x) - ridge * slope;
    const double h00 = mean.sum();
    const double h01 = mean.dot(x);
    const double h11 = mean.cwiseProduct(x).dot(x) + ridge;
    const double determinant = h00 * h11 - h01 * h01;
    if (determinant <= 0) return;
    const double d0 = (h11 * g0 - h01 * g1) / determinant;
    const double d1 = (h00 * g1 - h01 * g0) / determinant;
    double size = 1;
    double next = objective(constant + d0, slope + d1);
    while (!(next >= best) && size > 1e-6) {
      size /= 2;
      next = objective(constant + size * d0, slope + size * d1);
    }
    if (!(next >= best)) return;
    constant += size * d0;
    slope += size * d1;
    best = next;
    if (std::abs(d0) + std::abs(d1) < 1e-8) return;
  }
}

class Climb {
 public:
  Climb(const Used& used, const WordfishOptions& options)
      : counts_(used.counts),
        by_text_(used.counts.transpose()),
        choice_of_(used.choice_of),
        mentions_(used.mentions()),
        options_(options) {
    begin();
    normalise();
  }

  // Starts where a fit of counts alike has it.
  void start_at(const Wordfish& near, const Used& used) {
    for (std::size_t t = 0; t < used.rows.size(); ++t) omega_[at(t)] = near.positions[used.rows[t]];
    for (std::size_t w = 0; w < used.columns.size(); ++w) {
      psi_[at(w)] = near.frequencies[used.columns[w]];
      beta_[at(w)] = near.weights[used.columns[w]];
    }
    normalise();
  }

  bool is_against(const Wordfish& near, const Used& used) const {
    double product = 0;
    for (std::size_t t = 0; t < used.rows.size(); ++t)
      product += omega_[at(t)] * near.positions[used.rows[t]];
    return product < 0;
  }

  // One turn; the objective after it.
  double turn() {
    const double ridge = 1 / (options_.deviation * options_.deviation);
    for (Eigen::Index w = 0; w < counts_.cols(); ++w) {
      regress(counts_.col(w), alpha_.col(choice(w)), omega_, ridge, psi_[w], beta_[w]);
    }
    // The penalty on β × deviation of ω, as a function of one ω.
    const double pull = ridge * beta_.squaredNorm() / static_cast<double>(counts_.rows() - 1);
    for (Eigen::Index t = 0; t < counts_.rows(); ++t) place(t, pull);
    normalise();
    return objective();
  }

  double objective() const {
    double sum = 0;
    for (Eigen::Index w = 0; w < counts_.cols(); ++w) {
      const Vector eta = (alpha_.col(choice(w)) + omega_ * beta_[w]).array() + psi_[w];
      sum += counts_.col(w).dot(eta) - eta.array().exp().sum();
    }
    return sum - beta_.squaredNorm() / (2 * options_.deviation * options_.deviation);
  }

  void turn_round() {
    omega_ = -omega_;
    beta_ = -beta_;
  }

  // Of a position, its text's lengths free and the words held.
  double error(Eigen::Index text) const {
    const double information = at_place(text, omega_[text], 0).information;
    return information > 0 ? 1 / std::sqrt(information) : missing;
  }

  Matrix alpha_;  // texts × choices
  Vector psi_, beta_, omega_;

 private:
  Eigen::Index choice(Eigen::Index word) const { return choice_of_[static_cast<std::size_t>(word)]; }

  // The log-likelihood of a text's words given how often it mentions each choice, its slope, and what it tells.
  struct AtPlace {
    double likelihood, slope, information;
  };
  AtPlace at_place(Eigen::Index text, double omega, double pull) const {
    const Vector eta = psi_ + beta_ * omega;
    const Vector parts = eta.array().exp();
    Vector whole = Vector::Zero(mentions_.cols()), mean = whole, square = whole;
    for (Eigen::Index w = 0; w < eta.size(); ++w) {
      const double part = parts[w];
      whole[choice(w)] += part;
      mean[choice(w)] += part * beta_[w];
      square[choice(w)] += part * beta_[w] * beta_[w];
    }
    AtPlace made{by_text_.col(text).dot(eta) - pull * omega * omega / 2,
                 by_text_.col(text).dot(beta_) - pull * omega, pull};
    for (Eigen::Index c = 0; c < whole.size(); ++c) {
      const double mentions = mentions_(text, c);
      const double average = mean[c] / whole[c];
      made.likelihood -= mentions * std::log(whole[c]);
      made.slope -= mentions * average;
      made.information += mentions * std::max(square[c] / whole[c] - average * average, 0.0);
    }
    return made;
  }

  // A few steps of Newton's method, halved where the likelihood falls.
  void place(Eigen::Index text, double pull) {
    double& omega = omega_[text];
    AtPlace now = at_place(text, omega, pull);
    for (int step = 0; step < 4 && now.information > 0; ++step) {
      double change = now.slope / now.information;
      AtPlace next = at_place(text, omega + change, pull);
      while (!(next.likelihood >= now.likelihood) && std::abs(change) > 1e-9) {
        change /= 2;
        next = at_place(text, omega + change, pull);
      }
      if (!(next.likelihood >= now.likelihood)) return;
      omega += change;
      now = next;
      if (std::abs(change) < 1e-8) return;
    }
  }

  // The first singular vectors of the log residuals, by power iteration from a start that has no ties.
  void begin() {
    const Vector all = counts_.colwise().sum().transpose();
    const Vector of_choice = mentions_.colwise().sum().transpose();
    psi_ = Vector(counts_.cols());
    Matrix residuals(counts_.rows(), counts_.cols());
    for (Eigen::Index w = 0; w < counts_.cols(); ++w) {
      const double share = all[w] / of_choice[choice(w)];
      psi_[w] = std::log(share);
      residuals.col(w) =
          (counts_.col(w).array() + .1).log() - (mentions_.col(choice(w)).array() * share + .1).log();
    }
    const Matrix centred = residuals.rowwise() - residuals.colwise().mean();
    omega_ = Vector::LinSpaced(counts_.rows(), -1, 1);
    for (int step = 0; step < 100; ++step) {
      beta_ = centred.transpose() * omega_;
      omega_ = centred * beta_;
      if (omega_.norm() == 0) break;
      omega_.normalize();
    }
    if (omega_.norm() == 0) omega_ = Vector::LinSpaced(counts_.rows(), -1, 1);
    beta_ = Vector::Zero(counts_.cols());
  }

  // Positions to mean 0 and standard deviation 1, the weights of a choice to mean 0 (the least penalty), the first
  // length to 0 or the shares in the middle to a sum of 1; no mean of a count changes but by the lengths that fit.
  void normalise() {
    const double mean = omega_.mean();
    psi_ += beta_ * mean;
    omega_.array() -= mean;
    const double deviation = std::sqrt(omega_.squaredNorm() / static_cast<double>(omega_.size() - 1));
    if (deviation > 0) {
      omega_ /= deviation;
      beta_ *= deviation;
    }
    Vector sum = Vector::Zero(mentions_.cols()), words = sum;
    for (Eigen::Index w = 0; w < beta_.size(); ++w) {
      sum[choice(w)] += beta_[w];
      ++words[choice(w)];
    }
    for (Eigen::Index w = 0; w < beta_.size(); ++w) beta_[w] -= sum[choice(w)] / words[choice(w)];
    set_lengths();
    const bool by_choice = !options_.choices.empty();
    Vector shift = Vector::Zero(mentions_.cols());
    for (Eigen::Index w = 0; w < psi_.size(); ++w) shift[choice(w)] += std::exp(psi_[w]);
    shift = by_choice ? Vector(-shift.array().log()) : Vector(alpha_.row(0).transpose());
    for (Eigen::Index w = 0; w < psi_.size(); ++w) psi_[w] += shift[choice(w)];
    set_lengths();
  }

  // Those that fit, the rest held.
  void set_lengths() {
    alpha_ = Matrix::Zero(counts_.rows(), mentions_.cols());
    for (Eigen::Index w = 0; w < counts_.cols(); ++w)
      alpha_.col(choice(w)).array() += (omega_.array() * beta_[w] + psi_[w]).exp();
    alpha_ = (mentions_.array() > 0).select(mentions_.array().log() - alpha_.array().log(), nothing);
  }

  const Matrix& counts_;
  Matrix by_text_;
  const std::vector<Eigen::Index>& choice_of_;
  Matrix mentions_;  // texts × choices
  const WordfishOptions& options_;
};

Wordfish fitted(const Matrix& counts, const WordfishOptions& options, const Wordfish* near) {
  Wordfish made;
  made.positions = made.errors = made.lengths = Vector::Constant(counts.rows(), missing);
  made.frequencies = made.weights = Vector::Constant(counts.cols(), missing);
  const Used used(counts, options.choices, near);
  if (used.rows.size() < 2 || used.columns.size() < 2) return made;

  Climb climb(used, options);
  made.alike = used.are_alike();
  if (made.alike) {
    made.frequencies(used.columns) = climb.psi_;
    made.weights(used.columns).setZero();
    return made;
  }
  if (near != nullptr) climb.start_at(*near, used);
  made.objective = climb.objective();
  while (made.steps < options.max_steps && !made.converged) {
    const double next = climb.turn();
    made.converged = std::abs(next - made.objective) <= options.tolerance * std::abs(next);
    made.objective = next;
    ++made.steps;
  }
  made.positions(used.rows) = climb.omega_;
  const bool is_turned = near == nullptr ? made.positions[options.left] > made.positions[options.right]
                                         : climb.is_against(*near, used);
  if (is_turned) {
    climb.turn_round();
    made.positions(used.rows) = climb.omega_;
  }
  if (options.choices.empty()) made.lengths(used.rows) = climb.alpha_.col(0);
  made.frequencies(used.columns) = climb.psi_;
  made.weights(used.columns) = climb.beta_;
  for (std::size_t t = 0; t < used.rows.size(); ++t) {
    made.errors[used.rows[t]] = climb.error(static_cast<Eigen::Index>(t));
  }
  return made;
}

}  // namespace

Wordfish wordfish(const Matrix& counts, const WordfishOptions& options) {
  return fitted(counts, options, nullptr);
}

Wordfish wordfish_near(const Wordfish& near, const Matrix& counts, const WordfishOptions& options) {
  WordfishOptions few = options;
  few.tolerance = 1e-7;
  few.max_steps = 50;
  return fitted(counts, few, &near);
}

}  // namespace slant
