// Eigen's dense types under the names used here; the one door to Eigen.
#pragma once

#include <cstddef>

#include <Eigen/Core>

namespace slant {

using Matrix = Eigen::MatrixXd;
using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;  // row after row
using Vector = Eigen::VectorXd;

// Eigen's indices have a sign, those of the standard library have none.
inline Eigen::Index at(std::size_t index) {
  return static_cast<Eigen::Index>(index);
}

}  // namespace slant
