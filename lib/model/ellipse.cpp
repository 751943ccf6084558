// Procrustes rotation, and ellipses from covariance matrices and quantiles of T².
#include <cmath>
#include <numbers>

#include <Eigen/SVD>
#include <boost/math/distributions/fisher_f.hpp>

#include "model/map_regions.hpp"

namespace slant {

Matrix procrustes(const Matrix& points, const Matrix& target, const Vector& weights) {
  const Matrix product = points.transpose() * weights.asDiagonal() * target;
  const Eigen::JacobiSVD<Matrix, Eigen::NoQRPreconditioner> svd(product,
                                                                Eigen::ComputeFullU | Eigen::ComputeFullV);
  return svd.matrixU() * svd.matrixV().transpose();
}

Ellipse ellipse_of(const Matrix& covariance, double factor) {
  Ellipse made;
  if (covariance.rows() == 1) {
    made.major = std::sqrt(covariance(0, 0) * factor);
    return made;
  }
  // Of a 2 × 2 matrix by hand: half the trace ± the distance of the eigenvalues from it.
  const double middle = (covariance(0, 0) + covariance(1, 1)) / 2;
  const double across = (covariance(0, 0) - covariance(1, 1)) / 2;
  const double radius = std::hypot(across, covariance(0, 1));
  made.major = std::sqrt((middle + radius) * factor);
  made.minor = std::sqrt(std::max(0.0, middle - radius) * factor);
  made.angle = std::atan2(covariance(0, 1), across) / 2 * 180 / std::numbers::pi;
  return made;
}

bool contains(const Ellipse& ellipse, const Vector& from_centre) {
  if (from_centre.size() == 1) return std::abs(from_centre[0]) <= ellipse.major;
  const double angle = ellipse.angle / 180 * std::numbers::pi;
  const double along = std::cos(angle) * from_centre[0] + std::sin(angle) * from_centre[1];
  const double beside = std::cos(angle) * from_centre[1] - std::sin(angle) * from_centre[0];
  // Without divisions: half-axes may be 0.
  return std::hypot(along * ellipse.minor, beside * ellipse.major) <= ellipse.major * ellipse.minor;
}

double hotelling_factor(double level, double n, int dimensions) {
  const boost::math::fisher_f distribution(dimensions, n - dimensions);
  return dimensions * (n - 1) / (n - dimensions) * boost::math::quantile(distribution, level);
}

}  // namespace slant
