// The axes along which weighted rows differ most: a singular value decomposition, whole or its largest part.
#pragma once

#include "model/matrix.hpp"

namespace slant {

// Of rows a_g with weights r_g ≥ 0: eigenvectors of Σ_g r_g a_g a_gᵀ.
struct Axes {
  Matrix rows;     // rows × axes: their principal coordinates a_gᵀ v, also of those with weight 0
  Matrix columns;  // columns × axes: orthonormal
  Vector squares;  // of the singular values, descending
};

// All axes by the smaller Gram matrix; coordinates of the first `wanted`. Fewer where the rank is lower:
// squares below 10⁻¹² of the first, or below 10⁻²⁰, are rounding. O(rows × columns × the smaller + the smaller³).
Axes axes_of(const RowMatrix& rows, const Vector& weights, Eigen::Index wanted);

// A matrix by what it does to thin ones.
class Products {
 public:
  virtual ~Products() = default;
  virtual Matrix times(const Matrix& right) const = 0;            // A B
  virtual Matrix transposed_times(const Matrix& left) const = 0;  // Aᵀ Y
};

class WholeProducts : public Products {
 public:
  explicit WholeProducts(const RowMatrix& matrix) : matrix_(&matrix) {}
  Matrix times(const Matrix& right) const override { return *matrix_ * right; }
  Matrix transposed_times(const Matrix& left) const override { return matrix_->transpose() * left; }

 private:
  const RowMatrix* matrix_;  // stays
};

// The first `wanted` axes of `rows` from a start near them: coordinates of the rows, rows × some, more than
// wanted. Block Krylov with Rayleigh–Ritz (Musco and Musco 2015), until the squares of the first `settled`
// change by less than a thousandth, in 8 steps at most. A step is two products with as many columns as
// `start` has, and O(rows × start's columns × step).
Axes axes_near(const Products& rows, const Vector& weights, const Matrix& start, Eigen::Index wanted,
               Eigen::Index settled);

}  // namespace slant
