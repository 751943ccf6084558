// Singular value decomposition: by Gram matrices, or by Krylov spaces for the largest values.
#include "model/principal_axes.hpp"

#include <algorithm>

#include <Eigen/Eigenvalues>
#include <Eigen/QR>

namespace slant {
namespace {

using Eigen::Index;

constexpr double least_square = 1e-20;
constexpr double least_ratio = 1e-12;

struct Spectrum {
  Vector values;   // descending, without what is rounding
  Matrix vectors;  // as many columns
};

Spectrum spectrum_of(const Matrix& gram, Index wanted) {
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(gram);
  const Vector values = solver.eigenvalues().reverse();
  Index rank = 0;
  while (rank < values.size() && values[rank] > std::max(least_square, least_ratio * values[0])) ++rank;
  return {values.head(rank), solver.eigenvectors().rowwise().reverse().leftCols(std::min(rank, wanted))};
}

// The part of `block` outside `space` as orthonormal columns; fewer where some lie inside.
Matrix outside(Matrix block, const Matrix& space) {
  const double size = block.cols() > 0 ? block.colwise().norm().maxCoeff() : 0;
  for (int twice = 0; twice < 2; ++twice) block -= space * (space.transpose() * block);
  const Eigen::ColPivHouseholderQR<Matrix> qr(block);
  Index rank = 0;
  while (rank < block.cols() && std::abs(qr.matrixR()(rank, rank)) > 1e-10 * size) ++rank;
  return qr.householderQ() * Matrix::Identity(block.rows(), rank);
}

Matrix beside(const Matrix& left, const Matrix& right) {
  Matrix both(left.rows(), left.cols() + right.cols());
  both << left, right;
  return both;
}

}  // namespace

Axes axes_of(const RowMatrix& rows, const Vector& weights, Index wanted) {
  if (rows.size() == 0) return {Matrix(rows.rows(), 0), Matrix(rows.cols(), 0), Vector(0)};
  const RowMatrix weighted = weights.array().sqrt().matrix().asDiagonal() * rows;
  Axes axes;
  if (rows.rows() < rows.cols()) {
    Matrix gram = Matrix::Zero(rows.rows(), rows.rows());
    gram.selfadjointView<Eigen::Lower>().rankUpdate(weighted);
    const Spectrum spectrum = spectrum_of(gram, wanted);
    axes.squares = spectrum.values;
    const Vector roots = spectrum.values.head(spectrum.vectors.cols()).array().sqrt();
    axes.columns = weighted.transpose() * spectrum.vectors * roots.cwiseInverse().asDiagonal();
  } else {
    Matrix gram = Matrix::Zero(rows.cols(), rows.cols());
    gram.selfadjointView<Eigen::Lower>().rankUpdate(weighted.transpose());
    Spectrum spectrum = spectrum_of(gram, wanted);
    axes.squares = std::move(spectrum.values);
    axes.columns = std::move(spectrum.vectors);
  }
  axes.rows = rows * axes.columns;
  return axes;
}

Axes axes_near(const Products& rows, const Vector& weights, const Matrix& start, Index wanted,
               Index settled) {
  constexpr Index steps = 8;
  constexpr double close = 1e-3;
  const Vector roots = weights.array().sqrt();
  Matrix space(weights.size(), 0);  // orthonormal, of weighted rows
  Matrix images, gram;  // what the weighted matrix, transposed, makes of the space; their products
  Matrix next = outside(roots.asDiagonal() * start, space);
  Vector before = Vector::Zero(settled);
  for (Index step = 0; next.cols() > 0; ++step) {
    const Matrix newest = rows.transposed_times(roots.asDiagonal() * next);
    space = beside(space, next);
    images = step == 0 ? newest : beside(images, newest);
    gram.conservativeResize(images.cols(), images.cols());
    gram.bottomRows(newest.cols()) = newest.transpose() * images;  // the lower triangle is all that is read
    const Vector values = Eigen::SelfAdjointEigenSolver<Matrix>(gram, Eigen::EigenvaluesOnly).eigenvalues();
    const Vector squares = values.reverse().head(std::min(settled, values.size()));
    if (step == steps || (squares - before.head(squares.size())).cwiseAbs().maxCoeff() <= close * squares[0])
      break;
    before.head(squares.size()) = squares;
    next = outside(roots.asDiagonal() * rows.times(newest), space);
  }
  const Spectrum spectrum = spectrum_of(gram, wanted);
  Axes axes;
  axes.squares = spectrum.values.head(spectrum.vectors.cols());
  axes.columns = images * spectrum.vectors * axes.squares.array().rsqrt().matrix().asDiagonal();
  axes.rows = rows.times(axes.columns);
  return axes;
}

}  // namespace slant
