// Alternating ridge Poisson regressions.
#include "model/log_bilinear.hpp"

#include <algorithm>
#include <cmath>

#include <Eigen/Cholesky>

namespace slant {
namespace {

using Eigen::Index;

constexpr double steepest = 30;  // of a logarithm: exp stays finite

// One regression: counts on the rows of `fixed`, penalised. Cells whose expectation is 0 are not among them.
class Regression {
 public:
  explicit Regression(double ridge) : ridge_(ridge) {}

  // Up to a few Newton steps, each halved until it helps.
  void improve(const auto& counts, const auto& expected, const Matrix& fixed, Vector& coefficients) {
    constexpr int newton_steps = 3, halvings = 12;
    double now = objective(counts, expected, fixed, coefficients);
    for (int step = 0; step < newton_steps; ++step) {
      const Vector gradient = fixed.transpose() * (counts - means_) - ridge_ * coefficients;
      Matrix curvature = fixed.transpose() * means_.asDiagonal() * fixed;
      curvature.diagonal().array() += ridge_;
      Vector change = curvature.ldlt().solve(gradient);
      bool better = false;
      for (int halved = 0; halved < halvings && !better; ++halved, change /= 2) {
        const Vector tried = coefficients + change;
        const double then = objective(counts, expected, fixed, tried);
        better = then < now;
        if (!better) continue;
        coefficients = tried;
        now = then;
      }
      if (!better) {
        objective(counts, expected, fixed, coefficients);  // means_ as they were
        return;
      }
    }
  }

 private:
  // Minus the penalised log-likelihood without what does not depend on the coefficients; fills means_.
  double objective(const auto& counts, const auto& expected, const Matrix& fixed,
                   const Vector& coefficients) {
    logs_ = (fixed * coefficients).array().max(-steepest).min(steepest).matrix();
    means_ = (expected.array() * logs_.array().exp()).matrix();
    return means_.sum() - counts.dot(logs_) + ridge_ / 2 * coefficients.squaredNorm();
  }

  double ridge_;
  Vector logs_, means_;
};

double deviance_of(const RowMatrix& counts, const RowMatrix& expected, const std::vector<bool>& active,
                   const Matrix& groups, const Matrix& variants) {
  double sum = 0;
  for (Index g = 0; g < counts.rows(); ++g) {
    if (!active[static_cast<std::size_t>(g)]) continue;
    const Vector logs = (variants * groups.row(g).transpose()).array().max(-steepest).min(steepest);
    for (Index v = 0; v < counts.cols(); ++v) {
      if (expected(g, v) == 0) continue;
      const double n = counts(g, v);
      const double mean = expected(g, v) * std::exp(logs[v]);
      sum += 2 * ((n > 0 ? n * std::log(n / mean) : 0) - (n - mean));
    }
  }
  return sum;
}

}  // namespace

LogBilinear fit_log_bilinear(const RowMatrix& counts, const RowMatrix& expected,
                             const std::vector<bool>& active, LogBilinear start,
                             const LogBilinearOptions& options) {
  LogBilinear fit = std::move(start);
  // Only what has an expectation; and of active groups alone for the variants, by column.
  const RowMatrix seen = (expected.array() > 0).select(counts, 0.0);
  Matrix shaping = seen, shaping_expected = expected;
  for (Index g = 0; g < counts.rows(); ++g) {
    if (active[static_cast<std::size_t>(g)]) continue;
    shaping.row(g).setZero();
    shaping_expected.row(g).setZero();
  }
  fit.null_deviance =
      deviance_of(seen, expected, active, Matrix::Zero(fit.groups.rows(), fit.groups.cols()), fit.variants);
  const auto penalised = [&] {
    fit.deviance = deviance_of(seen, expected, active, fit.groups, fit.variants);
    double size = fit.variants.squaredNorm();
    for (Index g = 0; g < counts.rows(); ++g) {
      if (active[static_cast<std::size_t>(g)]) size += fit.groups.row(g).squaredNorm();
    }
    return fit.deviance + options.ridge * size;
  };
  Regression regression(options.ridge);
  double before = penalised();
  Vector coefficients;
  for (int sweep = 0; sweep < options.sweeps; ++sweep) {
    for (Index v = 0; v < counts.cols(); ++v) {
      coefficients = fit.variants.row(v).transpose();
      regression.improve(shaping.col(v), shaping_expected.col(v), fit.groups, coefficients);
      fit.variants.row(v) = coefficients.transpose();
    }
    for (Index g = 0; g < counts.rows(); ++g) {
      coefficients = fit.groups.row(g).transpose();
      regression.improve(seen.row(g).transpose(), expected.row(g).transpose(), fit.variants, coefficients);
      fit.groups.row(g) = coefficients.transpose();
    }
    const double now = penalised();
    if (before - now <= options.precision * std::abs(before)) break;
    before = now;
  }
  return fit;
}

}  // namespace slant
