// The mixed model of axis means, group by group; the covariance of a group's choices has rank one beside its
// diagonal, so its inverse is in closed form (Sherman and Morrison 1950).
#include "model/axis_shrinkage.hpp"

#include <Eigen/Cholesky>

namespace slant {
namespace {

// V⁻¹ = diag(p) − θ p p′ of one group's choices; p is 0 where there is no mention.
struct InverseCovariance {
  Vector precisions;
  double shared{0};  // τ² / (1 + τ² Σp)

  InverseCovariance(const AxisMeans& counted, Eigen::Index group) : precisions(counted.mentions.cols()) {
    for (Eigen::Index c = 0; c < precisions.size(); ++c) {
      const double n = counted.mentions(group, c);
      precisions[c] = n > 0 ? 1 / (choice_leaning_variance + counted.within[c] / n) : 0;
    }
    shared = leaning_variance / (1 + leaning_variance * precisions.sum());
  }
};

Vector own_means(const AxisMeans& counted, Eigen::Index group) {
  Vector own = counted.means.row(group).transpose();
  for (Eigen::Index c = 0; c < own.size(); ++c) {
    if (counted.mentions(group, c) == 0) own[c] = 0;
  }
  return own;
}

Vector levels_of(const AxisMeans& counted) {
  const Eigen::Index choices = counted.mentions.cols();
  Matrix information = Matrix::Zero(choices, choices);
  Vector sums = Vector::Zero(choices);
  for (Eigen::Index g = 0; g < counted.mentions.rows(); ++g) {
    const InverseCovariance inverse(counted, g);
    const Vector& p = inverse.precisions;
    const Vector own = own_means(counted, g);
    information.diagonal() += p;
    information -= inverse.shared * p * p.transpose();
    sums += p.cwiseProduct(own) - inverse.shared * p.dot(own) * p;
  }
  return information.ldlt().solve(sums).cwiseMax(counted.low).cwiseMin(counted.high);
}

}  // namespace

ShrunkMeans shrink(const AxisMeans& counted) {
  ShrunkMeans made{levels_of(counted), Matrix(counted.mentions.rows(), counted.mentions.cols())};
  for (Eigen::Index g = 0; g < counted.mentions.rows(); ++g) {
    const InverseCovariance inverse(counted, g);
    const Vector& p = inverse.precisions;
    const Vector away = own_means(counted, g) - made.levels;
    const double leaning = inverse.shared * p.dot(away);
    const Vector of_choices = choice_leaning_variance * p.cwiseProduct((away.array() - leaning).matrix());
    const Vector sums = (made.levels + of_choices).array() + leaning;
    made.means.row(g) = sums.cwiseMax(counted.low).cwiseMin(counted.high);
  }
  return made;
}

ScorePull score_pull(const AxisMeans& counted, Eigen::Index group, const Vector& parts) {
  const InverseCovariance inverse(counted, group);
  const Vector& p = inverse.precisions;
  const double left = parts.sum() - choice_leaning_variance * parts.dot(p);
  ScorePull made;
  made.slopes = p.cwiseProduct(Vector((choice_leaning_variance * parts).array() + left * inverse.shared));
  const double common = parts.sum() - made.slopes.sum();
  made.unsaid =
      leaning_variance * common * common + choice_leaning_variance * (parts - made.slopes).squaredNorm();
  return made;
}

}  // namespace slant
