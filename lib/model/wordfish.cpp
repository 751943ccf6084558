// Wordfish fitted by alternating updates of positions and word weights until it converges.
#include <algorithm>
#include <cmath>
#include <vector>

#include "base/ratio.hpp"
#include "model/scaling.hpp"

namespace slant {
namespace {

// Places with a sum above 0, and with a number in `known` where that is given.
std::vector<Eigen::Index> used(const Vector& sums, const Vector* known) {
  std::vector<Eigen::Index> places;
  places.reserve(static_cast<std::size_t>(sums.size()));
  for (Eigen::Index i = 0; i < sums.size(); ++i) {
    if (sums[i] > 0 && (known == nullptr || !std::isnan((*known)[i]))) places.push_back(i);
  }
  return places;
}

// Counts without rows and columns of nothing, and where the others were.
struct Used {
  std::vector<Eigen::Index> rows, columns;
  Matrix counts;

  Used(const Matrix& all, const Wordfish* near)
      : rows(used(all.rowwise().sum(), near != nullptr ? &near->positions : nullptr)),
        columns(used(all.colwise().sum().transpose(), near != nullptr ? &near->weights : nullptr)),
        counts(all(rows, columns)) {}
};

// A Poisson regression of `y` on an offset, a constant and one variable: a step or a few of Newton's method,
// halved where the objective falls. `ridge` pulls the slope to 0.
void regress(const Vector& y, const Vector& offset, const Vector& x, double ridge, double& constant,
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
  Climb(const Matrix& counts, const WordfishOptions& options)
      : counts_(counts), by_text_(counts.transpose()), options_(options) {
    const double total = counts.sum();
    alpha_ = counts.rowwise().sum().array().log();
    psi_ = (counts.colwise().sum().transpose() / total).array().log();
    begin();
    normalise();
  }

  // Starts where a fit of counts alike has it.
  void start_at(const Wordfish& near, const Used& used) {
    for (std::size_t t = 0; t < used.rows.size(); ++t) {
      alpha_[at(t)] = near.lengths[used.rows[t]];
      omega_[at(t)] = near.positions[used.rows[t]];
    }
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
      regress(counts_.col(w), alpha_, omega_, ridge, psi_[w], beta_[w]);
    }
    // The penalty on β × deviation of ω, as a function of one ω.
    const double pull = ridge * beta_.squaredNorm() / static_cast<double>(counts_.rows() - 1);
    for (Eigen::Index t = 0; t < counts_.rows(); ++t) {
      regress(by_text_.col(t), psi_, beta_, pull, alpha_[t], omega_[t]);
    }
    normalise();
    return objective();
  }

  double objective() const {
    double sum = 0;
    for (Eigen::Index w = 0; w < counts_.cols(); ++w) {
      const Vector eta = (alpha_ + omega_ * beta_[w]).array() + psi_[w];
      sum += counts_.col(w).dot(eta) - eta.array().exp().sum();
    }
    return sum - beta_.squaredNorm() / (2 * options_.deviation * options_.deviation);
  }

  void turn_round() {
    omega_ = -omega_;
    beta_ = -beta_;
  }

  // Of a position, its text's length free and the words held.
  double error(Eigen::Index text) const {
    const Vector mean = ((psi_ + beta_ * omega_[text]).array() + alpha_[text]).exp();
    const double h00 = mean.sum();
    const double h01 = mean.dot(beta_);
    const double h11 = mean.cwiseProduct(beta_).dot(beta_);
    const double determinant = h00 * h11 - h01 * h01;
    return determinant > 0 ? std::sqrt(h00 / determinant) : missing;
  }

  Vector alpha_, psi_, beta_, omega_;

 private:
  // The first singular vectors of the log residuals, by power iteration from a start that has no ties.
  void begin() {
    const Matrix residuals =
        ((counts_.array() + .1).log().matrix().colwise() - alpha_).rowwise() - psi_.transpose();
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

  // Positions to mean 0 and standard deviation 1, weights to mean 0 (the least penalty), the first length to
  // 0; no mean of a count changes.
  void normalise() {
    const double mean = omega_.mean();
    psi_ += beta_ * mean;
    omega_.array() -= mean;
    const double deviation = std::sqrt(omega_.squaredNorm() / static_cast<double>(omega_.size() - 1));
    if (deviation > 0) {
      omega_ /= deviation;
      beta_ *= deviation;
    }
    const double common = beta_.mean();
    alpha_ += omega_ * common;
    beta_.array() -= common;
    const double first = alpha_[0];
    alpha_.array() -= first;
    psi_.array() += first;
  }

  const Matrix& counts_;
  Matrix by_text_;
  const WordfishOptions& options_;
};

Wordfish fitted(const Matrix& counts, const WordfishOptions& options, const Wordfish* near) {
  Wordfish made;
  made.positions = made.errors = made.lengths = Vector::Constant(counts.rows(), missing);
  made.frequencies = made.weights = Vector::Constant(counts.cols(), missing);
  const Used used(counts, near);
  if (used.rows.size() < 2 || used.columns.size() < 2) return made;

  Climb climb(used.counts, options);
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
  made.lengths(used.rows) = climb.alpha_;
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
