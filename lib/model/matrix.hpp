// Eigen's dense types under the names used here; the one door to Eigen.
#pragma once

#include <Eigen/Core>

namespace slant {

using Matrix = Eigen::MatrixXd;
using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;  // row after row
using Vector = Eigen::VectorXd;

}  // namespace slant
